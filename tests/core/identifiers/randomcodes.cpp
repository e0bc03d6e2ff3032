// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/identifiers/randomcodes.h"

#include "core/identifiers/creditcode.h"
#include "core/identifiers/residentid.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace liuqing::test {

int RandomCodes::below(int count)
{
    return static_cast<int>(m_engine() % static_cast<uint32_t>(count));
}

QString RandomCodes::creditCode()
{
    const QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    QString code = u"91210902"_s;
    while (code.size() < 17)
        code += alphabet[below(31)];
    return code + identifiers::creditcode::checkCharacter(code);
}

QString RandomCodes::residentId()
{
    const QDate born = QDate(1940, 1, 1).addDays(below(25000));
    const QString number =
        u"210999"_s + born.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(1 + below(999), 3, 10, QLatin1Char('0'));
    return number + identifiers::residentid::checkCharacter(number);
}

} // namespace liuqing::test
