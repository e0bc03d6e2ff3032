// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/exchange/officevalue.h"
#include "tests/core/officevalue/cells.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("strokes through a cell are blank", "[office]")
{
    for (const QString &mark : {u""_s, u"  "_s, u"\u3000"_s, u"/"_s, u"//"_s, u"—"_s, u"-"_s, u"－"_s,
                                u"――"_s, u"——"_s, u"\\"_s, u" / "_s, u"\u200B"_s, u"–"_s, u"--"_s, u"\n"_s}) {
        INFO(mark.toStdString());
        CHECK(office::isBlankMark(textCell(mark)));
        CHECK(office::text(textCell(mark)).isBlank());
    }
    CHECK(office::isBlankMark(Cell{}));
    CHECK_FALSE(office::isBlankMark(textCell(u"无"_s)));
    CHECK_FALSE(office::isBlankMark(numberCell(u"0"_s)));
    CHECK_FALSE(office::isBlankMark(textCell(u"0"_s)));
    CHECK_FALSE(office::isBlankMark(errorCell()));
}

TEST_CASE("words for nothing are known apart from strokes", "[office]")
{
    for (const QString &word :
         {u"无"_s, u" 无 "_s, u"暂无"_s, u"不详"_s, u"至今"_s, u"长期"_s, u"n/a"_s, u"待 定"_s})
        CHECK(office::isNoneWord(word));
    for (const QString &word : {u"无锡路小区"_s, u"有"_s, u""_s, u"0"_s})
        CHECK_FALSE(office::isNoneWord(word));
}

TEST_CASE("numbers in text fields look as the office sees them", "[office]")
{
    CHECK(office::text(numberCell(u"5.0"_s)).value == u"5"_s);
    CHECK(office::text(numberCell(u"5"_s)).value == u"5"_s);
    CHECK(office::text(numberCell(u"1.8949289438E10"_s)).value == u"18949289438"_s);
    CHECK(office::text(numberCell(u"0.1"_s)).value == u"0.1"_s);
    CHECK(office::text(numberCell(u"0.10000000000000001"_s)).value == u"0.1"_s);
    CHECK(office::text(numberCell(u"123456789012345678"_s)).value == u"123456789012345678"_s);
    CHECK(office::text(dateCell(u"43529"_s)).value == u"2019-03-05"_s);
    CHECK(office::text(booleanCell(true)).value == u"TRUE"_s);
    CHECK(codeOf(office::text(errorCell())) == "formula_error");
}

TEST_CASE("free text is tidied and otherwise kept", "[office]")
{
    CHECK(office::text(textCell(u"  和平街道\r\n  某小区 "_s)).value == u"和平街道 某小区"_s);
    CHECK(office::text(textCell(u"A-1/B"_s)).value == u"A-1/B"_s);
    CHECK(office::text(textCell(u"无"_s)).value == u"无"_s);
}

TEST_CASE("number cells are rounded to what a spreadsheet shows", "[office]")
{
    CHECK(office::shownNumber(u"127552.89999999999") == u"127552.9"_s);
    CHECK(office::shownNumber(u"0.99999999999999989") == u"1"_s);
    CHECK(office::shownNumber(u"9.9999999999999989") == u"10"_s);
    CHECK(office::shownNumber(u"-9.9999999999999989") == u"-10"_s);
    CHECK(office::shownNumber(u"99999.999999999997") == u"100000"_s);
    CHECK(office::shownNumber(u"0.00012345678901234567") == u"0.000123456789012346"_s);
    CHECK(office::shownNumber(u"-0.0") == u"0"_s);
    CHECK(office::shownNumber(u"123456789012345.6") == u"123456789012346"_s);
    CHECK(office::shownNumber(u"0.1234567890123455") == u"0.123456789012346"_s);
    CHECK(office::shownNumber(u"0.1234567890123454") == u"0.123456789012345"_s);
    CHECK(office::shownNumber(u"12.5") == u"12.5"_s);
    CHECK_FALSE(office::shownNumber(u"abc"));
}

TEST_CASE("Chinese names lose their inner blanks and Latin ones keep one", "[office]")
{
    CHECK(office::personName(u"马　梅") == u"马梅"_s);
    CHECK(office::personName(u" 冯 洋 兰\n") == u"冯洋兰"_s);
    CHECK(office::personName(u"John   Smith") == u"John Smith"_s);
    CHECK(office::personName(u"J. Smith") == u"J. Smith"_s);
    CHECK(office::personName(u"马 John") == u"马John"_s);
    CHECK(office::personName(u"阿依古丽・买买提") == u"阿依古丽·买买提"_s);
    CHECK(office::personName(u"阿依古丽 • 买买提") == u"阿依古丽·买买提"_s);
    CHECK(office::personName(u"").isEmpty());
}
