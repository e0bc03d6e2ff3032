// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/exchange/officedate.h"
#include "tests/core/officevalue/cells.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QString storedOf(const Cell &cell, bool dates1904 = false)
{
    const auto read = office::date(cell, dates1904);
    return read.value ? read.value->stored() : QString::fromLatin1(codeOf(read).c_str());
}

QString storedText(const QString &text)
{
    return storedOf(textCell(text));
}

} // namespace

TEST_CASE("dates written to the month stay months", "[office]")
{
    for (const QString &text : {u"2019.3"_s, u"2019.03"_s, u"2019年3月"_s, u"2019-3"_s, u"2019/03"_s,
                                u"201903"_s, u"２０１９年３月"_s, u"2019 年 3 月"_s, u"二〇一九年三月"_s,
                                u"二零一九年三月"_s, u"2019年3月份"_s.chopped(1), u"2019—3"_s, u"2019.3."_s,
                                u"2019．3"_s, u"2019年3月(第二届)"_s, u"'2019.3"_s}) {
        INFO(text.toStdString());
        CHECK(storedText(text) == u"2019-03"_s);
    }
}

TEST_CASE("dates written to the day are read in every form", "[office]")
{
    for (const QString &text :
         {u"2019.3.5"_s, u"2019.03.05"_s, u"2019年3月5日"_s, u"2019-03-05"_s, u"2019/3/5"_s, u"20190305"_s,
          u"2019-3-5 00:00:00"_s, u"2019-03-05T00:00:00"_s, u"2019-03-05T08:30:00Z"_s, u"2019/3/5 8:30"_s,
          u"二〇一九年三月五日"_s, u"2019年3月5号"_s, u"2019年3月5日 星期二"_s,
          u"2019-03-05T00:00:00+08:00"_s}) {
        INFO(text.toStdString());
        CHECK(storedText(text) == u"2019-03-05"_s);
    }
    CHECK(storedText(u"2021年6月1日"_s) == u"2021-06-01"_s);
    CHECK(storedText(u"2020-05-01"_s) == u"2020-05-01"_s);
    CHECK(storedText(u"2018/9/1"_s) == u"2018-09-01"_s);
}

TEST_CASE("a bare year stays a year", "[office]")
{
    for (const QString &text : {u"2019"_s, u"2019年"_s, u"二〇一九年"_s, u" 2019 "_s})
        CHECK(storedText(text) == u"2019"_s);
    CHECK(storedOf(numberCell(u"2019"_s)) == u"2019"_s);
}

TEST_CASE("Chinese tens are counted, not spelled", "[office]")
{
    CHECK(storedText(u"二〇二一年十月十日"_s) == u"2021-10-10"_s);
    CHECK(storedText(u"二〇二一年十二月二十日"_s) == u"2021-12-20"_s);
    CHECK(storedText(u"二○二一年十一月三十日"_s) == u"2021-11-30"_s);
    CHECK(storedText(u"2021年一月二十九日"_s) == u"2021-01-29"_s);
}

TEST_CASE("serial numbers are days, also of workbooks that count from 1904", "[office]")
{
    CHECK(storedOf(dateCell(u"43529"_s)) == u"2019-03-05"_s);
    CHECK(storedOf(dateCell(u"43529.75"_s)) == u"2019-03-05"_s);
    CHECK(storedOf(dateCell(u"42067"_s), true) == u"2019-03-05"_s);
    CHECK(storedOf(numberCell(u"43529"_s)) == u"2019-03-05"_s);
    CHECK(storedOf(numberCell(u"43529.75"_s)) == u"2019-03-05"_s);
    CHECK(storedOf(numberCell(u"42067"_s), true) == u"2019-03-05"_s);
    CHECK(storedText(u"43529"_s) == u"2019-03-05"_s);
    CHECK(storedOf(dateCell(u"1"_s)) == u"1900-01-01"_s);
    CHECK(storedOf(dateCell(u"59"_s)) == u"1900-02-28"_s);
    CHECK(storedOf(dateCell(u"61"_s)) == u"1900-03-01"_s);
    CHECK(storedOf(dateCell(u"0.5"_s)) == u"not_a_date"_s);
    CHECK(storedOf(dateCell(u"-3"_s)) == u"not_a_date"_s);
    CHECK(storedOf(numberCell(u"12345"_s)) == u"not_a_date"_s);
    CHECK_FALSE(office::dateOfSerial(1e9, false));
    CHECK_FALSE(office::dateOfSerial(qQNaN(), false));
}

TEST_CASE("a month stored as a number is read, and October's lost zero is doubted", "[office]")
{
    CHECK(storedOf(numberCell(u"2019.3"_s)) == u"2019-03"_s);
    CHECK(storedOf(numberCell(u"2019.03"_s)) == u"2019-03"_s);
    CHECK(storedOf(numberCell(u"2019.12"_s)) == u"2019-12"_s);
    CHECK(storedOf(numberCell(u"2019.1199999999999"_s)) == u"2019-12"_s);
    CHECK(storedOf(numberCell(u"2019.1199999999999992"_s)) == u"2019-12"_s);
    const auto doubtful = office::date(numberCell(u"2019.1"_s));
    REQUIRE(doubtful.value);
    CHECK(doubtful.value->stored() == u"2019-01"_s);
    CHECK(doubtful.doubt.text().contains(u"October"));
    CHECK(office::date(numberCell(u"2019.3"_s)).doubt.isEmpty());
    CHECK(office::date(textCell(u"2019.1"_s)).doubt.isEmpty());
}

TEST_CASE("what is no date is a problem and never a guess", "[office]")
{
    for (const QString &text :
         {u"2021.13"_s,    u"2021-02-30"_s, u"19.3"_s,      u"19年3月"_s,       u"190305"_s,
          u"2021.0"_s,     u"202113"_s,     u"20210230"_s,  u"202100"_s,        u"20210300"_s,
          u"1/9/2018"_s,   u"3月5日"_s,     u"2019-2022"_s, u"2019.3-2022.3"_s, u"民国三十八年"_s,
          u"2019年正月"_s, u"约2019年"_s,   u"2019年底"_s,  u"2O19.3"_s,        u"待补充"_s,
          u"2019.3.5.6"_s, u"1850"_s,       u"2200-01"_s,   u"2019年3月至今"_s, u"2019--3"_s,
          u"123"_s,        u"1234567"_s}) {
        INFO(text.toStdString());
        const auto read = office::date(textCell(text));
        CHECK(codeOf(read) == "not_a_date");
        CHECK(read.problem.value_or(office::Problem{}).suggestion.isEmpty());
    }
    CHECK(office::date(textCell(u"19.3"_s)).problem->message.text().contains(u"four digits")
          == office::date(textCell(u"19年3月"_s)).problem->message.text().contains(u"four digits"));
    CHECK(office::date(textCell(u"2021.13"_s)).problem->message.text().contains(u"does not exist"));
    CHECK(storedOf(booleanCell(true)) == u"not_a_date"_s);
    CHECK(codeOf(office::date(errorCell())) == "formula_error");
}

TEST_CASE("strokes and words for no end are blank dates", "[office]")
{
    for (const QString &text : {u""_s, u" "_s, u"/"_s, u"—"_s, u"至今"_s, u"长期"_s, u"无"_s, u"不详"_s}) {
        INFO(text.toStdString());
        CHECK(office::date(textCell(text)).isBlank());
    }
    CHECK(office::date(Cell{}).isBlank());
}

TEST_CASE("years are read with the words around them", "[office]")
{
    for (const QString &text :
         {u"1998年建"_s, u"1998"_s, u"1998年"_s, u"1998 年建成"_s, u"1998年6月"_s, u"1998.6"_s,
          u"1998年竣工"_s, u"1998年度"_s, u"1998年6月投入使用"_s, u"1998-06-01"_s}) {
        INFO(text.toStdString());
        CHECK(office::year(textCell(text)).value == 1998);
    }
    CHECK(office::year(numberCell(u"1983"_s)).value == 1983);
    CHECK(office::year(numberCell(u"1983.0"_s)).value == 1983);
    CHECK(office::year(dateCell(u"37773"_s)).value == 2003);
}

TEST_CASE("decades, ranges and numbers that are no years are problems", "[office]")
{
    for (const QString &text : {u"八十年代"_s, u"80年代"_s, u"1998-2000"_s, u"98"_s, u"1899"_s, u"2200"_s,
                                u"36000"_s, u"1998年左右"_s, u"建于1998年"_s}) {
        INFO(text.toStdString());
        CHECK(codeOf(office::year(textCell(text))) == "not_a_year");
    }
    CHECK(codeOf(office::year(numberCell(u"36000"_s))) == "not_a_year");
    CHECK(codeOf(office::year(errorCell())) == "formula_error");
    CHECK(office::year(textCell(u"/"_s)).isBlank());
}
