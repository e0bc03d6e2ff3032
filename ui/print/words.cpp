// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/words.h"

#include <QLocale>

namespace liuqing::print {

QString Words::day(QDate day)
{
    return QLocale().toString(day, tr("yyyy-MM-dd", "how a day is written"));
}

QString Words::period(const QString &text)
{
    const auto period = Period::fromText(text);
    if (!period)
        return text;
    const int year = period->first().year();
    const int month = period->first().month();
    if (text.contains(u'Q'))
        return tr("Quarter %1 of %2").arg(month / 3 + 1).arg(year);
    if (text.contains(u'H'))
        return month == 1 ? tr("First half of %1").arg(year) : tr("Second half of %1").arg(year);
    return text.contains(u'-') ? tr("Month %1 of %2").arg(month).arg(year) : tr("Year %1").arg(year);
}

} // namespace liuqing::print
