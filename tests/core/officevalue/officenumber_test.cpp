// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/exchange/officenumber.h"
#include "tests/core/officevalue/cells.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<int64_t> count(const QString &text)
{
    return office::number(textCell(text), {}).value;
}

std::optional<int64_t> area(const QString &text, const QString &headingUnit = {})
{
    return office::number(textCell(text), {.scale = 2, .headingUnit = headingUnit}).value;
}

std::string countCode(const QString &text)
{
    return codeOf(office::number(textCell(text), {}));
}

} // namespace

TEST_CASE("counts are read with separators, units and full width digits", "[office]")
{
    for (const QString &text : {u"1234"_s, u"1,234"_s, u"1，234"_s, u"1,234户"_s, u"1234 户"_s, u"１２３４"_s,
                                u"1234栋"_s, u"1234人"_s, u"1 234"_s, u"1234.0"_s, u"1234.00个"_s, u"+1234"_s,
                                u"'1234"_s, u"0.1234万户"_s, u"1.234千"_s}) {
        INFO(text.toStdString());
        CHECK(count(text) == 1234);
    }
    CHECK(count(u"204户"_s) == 204);
    CHECK(count(u"1,234,567"_s) == 1234567);
    CHECK(count(u"0"_s) == 0);
    CHECK(count(u"-5"_s) == -5);
    CHECK(count(u"－5"_s) == -5);
}

TEST_CASE("areas and money are exact at their scale", "[office]")
{
    CHECK(area(u"59,346.33"_s) == 5934633);
    CHECK(area(u"59346.33㎡"_s) == 5934633);
    CHECK(area(u"59346.33m²"_s) == 5934633);
    CHECK(area(u"59346.33 m2"_s) == 5934633);
    CHECK(area(u"59346.33平方米"_s) == 5934633);
    CHECK(area(u"59346.33平米"_s) == 5934633);
    CHECK(area(u"¥1,200.5元"_s) == 120050);
    CHECK(area(u"￥1200.5"_s) == 120050);
    CHECK(area(u"20696.035"_s) == 2069604);
    CHECK(area(u"20696.034"_s) == 2069603);
    CHECK(area(u"-0.005"_s) == -1);
    CHECK_FALSE(office::number(textCell(u"20696.035"_s), {.scale = 2}).problem);
}

TEST_CASE("the unit of the heading counts unless the cell names its own", "[office]")
{
    CHECK(area(u"5.934633"_s, u"万㎡"_s) == 5934633);
    CHECK(area(u"5.934633万㎡"_s, u"万㎡"_s) == 5934633);
    CHECK(area(u"5.934633万"_s) == 5934633);
    CHECK(area(u"3千元"_s) == 300000);
    CHECK(area(u"120"_s, u"㎡"_s) == 12000);
    CHECK(office::number(numberCell(u"5.934633"_s), {.scale = 2, .headingUnit = u"万㎡"_s}).value == 5934633);
    const auto own = office::number(textCell(u"59346.33㎡"_s), {.scale = 2, .headingUnit = u"万㎡"_s});
    CHECK(own.value == 5934633);
    CHECK(own.doubt.text().contains(u"万㎡"));
    CHECK(office::number(textCell(u"5万㎡"_s), {.scale = 2, .headingUnit = u"万㎡"_s}).doubt.isEmpty());
}

TEST_CASE("the noise of floating point in number cells is dropped", "[office]")
{
    const office::NumberRules rules{.scale = 2};
    CHECK(office::number(numberCell(u"127552.89999999999"_s), rules).value == 12755290);
    CHECK(office::number(numberCell(u"127552.90000000001"_s), rules).value == 12755290);
    CHECK(office::number(numberCell(u"0.30000000000000004"_s), rules).value == 30);
    CHECK(office::number(numberCell(u"5.9346329999999998E4"_s), rules).value == 5934633);
    CHECK(office::number(numberCell(u"1.0049999999999999"_s), rules).value == 101);
    CHECK(office::number(numberCell(u"204"_s), {}).value == 204);
    CHECK(office::number(numberCell(u"204.00000000000003"_s), {}).value == 204);
    CHECK(office::number(numberCell(u"1E3"_s), {}).value == 1000);
    CHECK(office::number(numberCell(u"-12.5"_s), rules).value == -1250);
}

TEST_CASE("every amount survives the way through a double", "[office]")
{
    std::mt19937_64 engine(6);
    for (int i = 0; i < 20000; ++i) {
        const int64_t wanted = static_cast<int64_t>(engine() % 100000000000ULL);
        const QString stored = QString::number(static_cast<double>(wanted) / 100, 'g', 17);
        const auto read = office::number(numberCell(stored), {.scale = 2});
        if (read.value != wanted)
            FAIL(stored.toStdString());
    }
    SUCCEED();
}

TEST_CASE("estimates, ranges and words are problems", "[office]")
{
    for (const QString &text :
         {u"约三百户"_s, u"约300户"_s, u"300余"_s,  u"300多户"_s,   u"300左右"_s, u"100-200"_s,
          u"100~200"_s,  u"三百"_s,    u"1,23"_s,   u"12,34,567"_s, u",123"_s,    u"1.2.3"_s,
          u"."_s,        u"1.5,000"_s, u"户"_s,     u"85%"_s,       u"3公顷"_s,   u"3千米"_s,
          u"12a"_s,      u"1e5"_s,     u"见附表"_s, u"100+20"_s,    u"3/4"_s}) {
        INFO(text.toStdString());
        CHECK(countCode(text) == "not_a_number");
    }
}

TEST_CASE("counted things come in whole numbers", "[office]")
{
    CHECK(countCode(u"3.5"_s) == "not_whole");
    CHECK(countCode(u"3.0"_s).empty());
    CHECK(codeOf(office::number(numberCell(u"3.5"_s), {})) == "not_whole");
    CHECK(office::number(textCell(u"3.5"_s), {}).problem->suggestion.isEmpty());
}

TEST_CASE("percentages are read with and without their sign", "[office]")
{
    const office::NumberRules percent{.scale = 2, .percent = true};
    CHECK(office::number(textCell(u"85%"_s), percent).value == 8500);
    CHECK(office::number(textCell(u"85.25％"_s), percent).value == 8525);
    CHECK(office::number(textCell(u"85"_s), percent).value == 8500);
    CHECK(office::number(numberCell(u"85"_s), percent).value == 8500);
    const auto part = office::number(numberCell(u"0.85"_s), percent);
    CHECK(part.value == 8500);
    CHECK_FALSE(part.doubt.isEmpty());
    CHECK(office::number(numberCell(u"0"_s), percent).doubt.isEmpty());
}

TEST_CASE("cells that hold no number at all are told apart", "[office]")
{
    const auto broken = office::number(errorCell(), {});
    CHECK(codeOf(broken) == "formula_error");
    CHECK(broken.problem->message.text().contains(u"#REF!"));
    CHECK(office::number(dateCell(u"43529"_s), {}).problem->message.text().contains(u"date"));
    CHECK(codeOf(office::number(booleanCell(true), {})) == "not_a_number");
    CHECK(countCode(u"999999999999999999999"_s) == "too_large");
    CHECK(office::number(textCell(u"——"_s), {}).isBlank());
    const auto none = office::number(textCell(u"无"_s), {});
    CHECK(none.isBlank());
    CHECK(none.doubt.text().contains(u"enter 0"));
}

TEST_CASE("units say by how much to multiply", "[office]")
{
    CHECK(office::unitPower(u"户") == 0);
    CHECK(office::unitPower(u"㎡") == 0);
    CHECK(office::unitPower(u"万㎡") == 4);
    CHECK(office::unitPower(u"万元") == 4);
    CHECK(office::unitPower(u"万") == 4);
    CHECK(office::unitPower(u"千元") == 3);
    CHECK(office::unitPower(u"万 平方米") == 4);
    CHECK_FALSE(office::unitPower(u""));
    CHECK_FALSE(office::unitPower(u"签字"));
}
