// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/scaled.h"

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

using Number = std::optional<int64_t>;

// The largest stored integer: a hundredth of what 64 bits hold, so that sums have room
constexpr int64_t largest = std::numeric_limits<int64_t>::max() / 100;

int64_t upTo(std::mt19937_64 &random, int64_t limit)
{
    return static_cast<int64_t>(random() % static_cast<uint64_t>(2 * limit + 1)) - limit;
}

} // namespace

TEST_CASE("plain decimals are read exactly, everything else is no number", "[base]")
{
    struct Case
    {
        QString text;
        int scale;
        Number wanted;
    };
    const Case cases[] = {
        {u"0"_s, 2, 0},          {u"-0.00"_s, 2, 0},  {u"+5"_s, 0, 5},    {u".5"_s, 2, 50},
        {u"5."_s, 2, 500},       {u"007"_s, 0, 7},    {u"1.10"_s, 1, 11}, {u"1.000"_s, 0, 1},
        {u"-12.3"_s, 3, -12300}, {u"0.01"_s, 2, 1},   {u"1.11"_s, 1, {}}, {u""_s, 2, {}},
        {u"-"_s, 2, {}},         {u"+"_s, 2, {}},     {u"--1"_s, 2, {}},  {u"1-"_s, 2, {}},
        {u"1.2.3"_s, 2, {}},     {u"1,000"_s, 2, {}}, {u" 1"_s, 2, {}},   {u"1 "_s, 2, {}},
        {u"１２"_s, 2, {}},      {u"一"_s, 2, {}},    {u"0x10"_s, 2, {}}, {u"1e3"_s, 2, {}},
        {u"nan"_s, 2, {}},       {u"inf"_s, 2, {}},   {u"12万"_s, 2, {}}, {u"-."_s, 2, {}},
    };
    for (const Case &each : cases) {
        INFO(each.text.toStdString() << " at scale " << each.scale);
        CHECK(scaled::parse(each.text, each.scale) == each.wanted);
    }
}

TEST_CASE("numbers that would overflow sums are refused, the largest ones are not", "[base]")
{
    CHECK(scaled::parse(QString::number(largest), 0) == largest);
    CHECK(scaled::parse(QString(u"-"_s + QString::number(largest)), 0) == -largest);
    CHECK(scaled::parse(scaled::format(largest, 2), 2) == largest);
    CHECK_FALSE(scaled::parse(QString::number(largest * 10), 0));
    CHECK_FALSE(scaled::parse(QString::number(largest), 1));
    CHECK_FALSE(scaled::parse(QString(400, u'9'), 0));
    CHECK_FALSE(scaled::parseRounded(QString(400, u'9'), 2));
    CHECK(scaled::parse(QString(QString(400, u'0') + u"12"_s), 0) == 12);
}

TEST_CASE("digits finer than the scale are rounded half up, away from zero, once", "[base]")
{
    struct Case
    {
        QString text;
        int scale;
        int64_t wanted;
    };
    const Case cases[] = {
        {u"2.675"_s, 2, 268},    {u"1.005"_s, 2, 101}, {u"0.004999"_s, 2, 0}, {u"0.005"_s, 2, 1},
        {u"-0.005"_s, 2, -1},    {u"-0.0049"_s, 2, 0}, {u"0.445"_s, 1, 4}, // not by way of 0.45
        {u"99.995"_s, 2, 10000}, {u"0.5"_s, 0, 1},     {u"-0.5"_s, 0, -1},    {u"1.4999999999"_s, 0, 1},
    };
    for (const Case &each : cases) {
        INFO(each.text.toStdString());
        CHECK(scaled::parseRounded(each.text, each.scale) == each.wanted);
    }
}

TEST_CASE("whatever is written is read back", "[base]")
{
    std::mt19937_64 random(21);
    for (int i = 0; i < 3000; ++i) {
        const int scale = static_cast<int>(random() % 7);
        const int64_t size = int64_t(1) << (random() % 56);
        const int64_t value = upTo(random, std::min(size, largest));
        const QString text = scaled::format(value, scale);
        INFO(text.toStdString() << " at scale " << scale);
        REQUIRE(scaled::parse(text, scale) == value);
        REQUIRE(scaled::parseRounded(text, scale) == value);
        REQUIRE((scale == 0 || text.section(u'.', 1).size() == scale));
    }
}

TEST_CASE("rounding a written number agrees with integer arithmetic", "[base]")
{
    std::mt19937_64 random(22);
    for (int i = 0; i < 3000; ++i) {
        const int64_t fine = upTo(random, 10'000'000);
        const int64_t size = std::abs(fine);
        const int64_t wanted = (size + 500) / 1000 * (fine < 0 ? -1 : 1);
        INFO(fine);
        REQUIRE(scaled::parseRounded(scaled::format(fine, 5), 2) == wanted);
        REQUIRE(scaled::parse(scaled::format(fine, 5), 2).has_value() == (size % 1000 == 0));
    }
}

TEST_CASE("a ratio is the nearest figure, halves go up", "[base]")
{
    std::mt19937_64 random(23);
    for (int i = 0; i < 3000; ++i) {
        const int scale = static_cast<int>(random() % 5);
        const int64_t numerator = upTo(random, 1'000'000);
        const int64_t denominator = 1 + static_cast<int64_t>(random() % 5000);
        int64_t factor = 1;
        for (int d = 0; d < scale; ++d)
            factor *= 10;
        const auto ratio = scaled::ratio(numerator, denominator, scale);
        INFO(numerator << " / " << denominator << " at scale " << scale);
        REQUIRE(ratio);
        const int64_t twice = 2 * numerator * factor + denominator; // q <= x + ½ < q + 1
        REQUIRE(2 * denominator * *ratio <= twice);
        REQUIRE(twice < 2 * denominator * (*ratio + 1));
        REQUIRE(scaled::ratio(-numerator, -denominator, scale) == ratio);
    }
    CHECK(scaled::ratio(0, 7, 2) == 0);
    CHECK(scaled::ratio(1, -4, 0) == 0);
    CHECK_FALSE(scaled::ratio(0, 0, 2));
}

TEST_CASE("spreadsheets and JSON get the double nearest to the decimal", "[base]")
{
    CHECK(scaled::toDouble(12723294, 2) == 127232.94);
    CHECK(scaled::toDouble(-5, 2) == -0.05);
    CHECK(scaled::toDouble(7, 0) == 7.0);
    std::mt19937_64 random(24);
    for (int i = 0; i < 1000; ++i) {
        const int64_t value = upTo(random, 1'000'000'000'000);
        REQUIRE(scaled::toDouble(value, 2) == scaled::format(value, 2).toDouble());
    }
}
