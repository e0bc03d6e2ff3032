// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madeup.h"

#include "core/identifiers/creditcode.h"
#include "core/identifiers/residentid.h"

using namespace Qt::StringLiterals;

namespace liuqing::bench {

QString MadeUp::person()
{
    static const QString families = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志海春梅文辉力东波宁福生"_s;
    QString name(families[below(static_cast<int>(families.size()))]);
    for (int i = chance(75) ? 2 : 1; i > 0; --i)
        name += given[below(static_cast<int>(given.size()))];
    return name;
}

// 20,000 birth dates, 999 sequences
QString MadeUp::residentId(int number)
{
    const QDate born = QDate(1950, 1, 1).addDays(number % 20'000);
    const QString first = u"210999%1%2"_s.arg(born.toString(u"yyyyMMdd")).arg(1 + number / 20'000 % 999, 3, 10, QLatin1Char('0'));
    return first + identifiers::residentid::checkCharacter(first);
}

QString MadeUp::mobile(int number)
{
    return u"130%1"_s.arg(number % 100'000'000, 8, 10, QLatin1Char('0'));
}

QString MadeUp::day(int firstYear, int years)
{
    return QDate(firstYear, 1, 1).addDays(below(365 * years)).toString(Qt::ISODate);
}

QString MadeUp::firmName(int number)
{
    static const QString first = u"安宏远嘉盛祥瑞恒泰丰和润德信达鑫隆源康"_s;
    const auto size = first.size();
    return u"%1%2%3物业服务有限公司"_s.arg(first[number % size]).arg(first[number / size % size]).arg(number / (size * size) + 1);
}

QString MadeUp::creditCode(int number)
{
    const QString first = u"91219901MA%1"_s.arg(number, 7, 10, QLatin1Char('0'));
    return first + identifiers::creditcode::checkCharacter(first);
}

} // namespace liuqing::bench
