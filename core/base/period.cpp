// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing {

Period::Period(QString text, QDate first, int months)
    : m_text(std::move(text)), m_first(first), m_last(first.addMonths(months).addDays(-1))
{ }

std::optional<Period> Period::fromText(QStringView text)
{
    static const QRegularExpression form(u"^(20\\d{2})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$"_s);
    const QString upper = text.trimmed().toString().toUpper();
    const auto match = form.match(upper);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (match.capturedLength(2) > 0)
        return Period(upper, QDate(year, match.captured(2).toInt() * 6 - 5, 1), 6);
    if (match.capturedLength(3) > 0)
        return Period(upper, QDate(year, match.captured(3).toInt() * 3 - 2, 1), 3);
    if (match.capturedLength(4) > 0)
        return Period(upper, QDate(year, match.captured(4).toInt(), 1), 1);
    return Period(upper, QDate(year, 1, 1), 12);
}

Period Period::quarterOf(QDate day)
{
    const int quarter = (day.month() - 1) / 3 + 1;
    return Period(u"%1Q%2"_s.arg(day.year()).arg(quarter), QDate(day.year(), quarter * 3 - 2, 1), 3);
}

Period Period::previous() const
{
    const QDate before = m_first.addDays(-1);
    if (m_text.contains(u'Q'))
        return quarterOf(before);
    const int year = before.year();
    if (m_text.contains(u'H')) {
        const int half = before.month() <= 6 ? 1 : 2;
        return Period(u"%1H%2"_s.arg(year).arg(half), QDate(year, half * 6 - 5, 1), 6);
    }
    if (m_text.contains(u'-'))
        return Period(before.toString(u"yyyy-MM"_s), QDate(year, before.month(), 1), 1);
    return Period(QString::number(year), QDate(year, 1, 1), 12);
}

} // namespace liuqing
