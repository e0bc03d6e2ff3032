// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberformat.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace liuqing::numberformat {

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

bool isDate(QStringView code)
{
    if (code.compare(u"general", Qt::CaseInsensitive) == 0
        || code.compare(u"standard", Qt::CaseInsensitive) == 0)
        return false;
    static constexpr QStringView parts = u"yYmMdD年月日";
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            return false; // the first section decides
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                return false;
            i = end;
        } else if (parts.contains(c)) {
            return true;
        }
    }
    return false;
}

QString digits(double value)
{
    const double size = std::fabs(value);
    if (std::isnan(value) || std::isinf(value))
        return u"#NUM!"_s;
    if (size < 1e15 && value == std::trunc(value))
        return QString::number(static_cast<qint64>(value));
    if (size >= 1e-5 && size < 1e15)
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    return QString::number(value, 'E', QLocale::FloatingPointShortest);
}

} // namespace liuqing::numberformat
