// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/businessdate.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// All digits from the one that counts first down, zeros included
void appendDigits(QString &text, int number, int first)
{
    for (int place = first; place > 0; place /= 10)
        text += QChar(u'0' + number / place % 10);
}

} // namespace

std::optional<BusinessDate> BusinessDate::fromParts(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || (month == 0 && day != 0) || month < 0 || month > 12)
        return std::nullopt;
    if (day != 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    BusinessDate date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    return date;
}

std::optional<BusinessDate> BusinessDate::fromStored(QStringView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != u'-' : (text[i] < u'0' || text[i] > u'9'))
            return std::nullopt;
    }
    const int month = text.size() >= 7 ? text.mid(5, 2).toInt() : 0;
    const int day = text.size() == 10 ? text.mid(8, 2).toInt() : 0;
    if ((text.size() >= 7 && month == 0) || (text.size() == 10 && day == 0))
        return std::nullopt;
    return fromParts(text.left(4).toInt(), month, day);
}

BusinessDate BusinessDate::fromDate(QDate date)
{
    BusinessDate made;
    made.m_year = date.year();
    made.m_month = date.month();
    made.m_day = date.day();
    return made;
}

QString BusinessDate::stored() const
{
    QString text;
    text.reserve(10);
    appendDigits(text, m_year, 1000);
    if (m_month != 0)
        appendDigits(text += u'-', m_month, 10);
    if (m_day != 0)
        appendDigits(text += u'-', m_day, 10);
    return text;
}

QDate BusinessDate::firstDay() const
{
    return QDate(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day);
}

QDate BusinessDate::lastDay() const
{
    if (m_day != 0)
        return firstDay();
    const QDate month(m_year, m_month == 0 ? 12 : m_month, 1);
    return month.addMonths(1).addDays(-1);
}

} // namespace liuqing
