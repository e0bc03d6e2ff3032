// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/businessdate.h"
#include "core/base/clock.h"
#include "core/base/period.h"

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

BusinessDate anyDate(std::mt19937 &random)
{
    const int year = 1990 + static_cast<int>(random() % 6);
    const int month = 1 + static_cast<int>(random() % 12);
    const int day = 1 + static_cast<int>(random() % 28);
    const auto precision = random() % 3;
    return *BusinessDate::fromParts(year, precision > 0 ? month : 0, precision > 1 ? day : 0);
}

} // namespace

TEST_CASE("every day has one stored form and is found in it again", "[base]")
{
    for (QDate day(1999, 12, 1); day < QDate(2005, 1, 2); day = day.addDays(1)) {
        const BusinessDate date = BusinessDate::fromDate(day);
        REQUIRE(date.stored() == day.toString(Qt::ISODate));
        REQUIRE(BusinessDate::fromStored(date.stored()) == date);
        REQUIRE(date.firstDay() == day);
        REQUIRE(date.lastDay() == day);
    }
}

TEST_CASE("months and years end with their real last day", "[base]")
{
    for (int year = 1900; year <= 2199; ++year) {
        REQUIRE(BusinessDate::fromParts(year)->firstDay() == QDate(year, 1, 1));
        REQUIRE(BusinessDate::fromParts(year)->lastDay() == QDate(year, 12, 31));
        for (int month = 1; month <= 12; ++month) {
            const BusinessDate date = *BusinessDate::fromParts(year, month);
            REQUIRE(date.firstDay() == QDate(year, month, 1));
            REQUIRE(date.lastDay() == QDate(year, month, date.firstDay().daysInMonth()));
        }
    }
}

TEST_CASE("the order of stored texts is the order of first days, the vaguer date first", "[base]")
{
    std::mt19937 random(3);
    for (int i = 0; i < 4000; ++i) {
        const BusinessDate one = anyDate(random);
        const BusinessDate other = anyDate(random);
        INFO(one.stored().toStdString() << " and " << other.stored().toStdString());
        if (one.firstDay() != other.firstDay())
            REQUIRE((one.stored() < other.stored()) == (one.firstDay() < other.firstDay()));
        else
            REQUIRE((one.stored() < other.stored()) == (one.lastDay() > other.lastDay()));
    }
}

TEST_CASE("dates of another precision are other dates", "[base]")
{
    CHECK_FALSE(*BusinessDate::fromStored(u"2019") == *BusinessDate::fromStored(u"2019-01"));
    CHECK_FALSE(*BusinessDate::fromStored(u"2019-01") == *BusinessDate::fromStored(u"2019-01-01"));
    CHECK(*BusinessDate::fromStored(u"2019-01-01") == BusinessDate::fromDate({2019, 1, 1}));
}

TEST_CASE("parts outside of what can be true are no date", "[base]")
{
    struct Parts
    {
        int year, month, day;
        bool exists;
    };
    const Parts cases[] = {
        {1900, 0, 0, true},   {2199, 12, 31, true}, {1899, 12, 31, false}, {2200, 1, 1, false},
        {2024, 2, 29, true},  {2023, 2, 29, false}, {2100, 2, 29, false},  {2000, 2, 29, true},
        {2023, 4, 31, false}, {2023, 13, 0, false}, {2023, -1, 0, false},  {2023, 1, -1, false},
        {2023, 1, 32, false}, {2023, 0, 1, false},  {0, 0, 0, false},
    };
    for (const Parts &each : cases) {
        INFO(each.year << "-" << each.month << "-" << each.day);
        CHECK(BusinessDate::fromParts(each.year, each.month, each.day).has_value() == each.exists);
    }
}

TEST_CASE("periods begin, end and follow each other", "[base]")
{
    struct Case
    {
        QString text;
        QDate first, last;
        QString before;
    };
    const Case cases[] = {
        {u"2026"_s, {2026, 1, 1}, {2026, 12, 31}, u"2025"_s},
        {u"2026H1"_s, {2026, 1, 1}, {2026, 6, 30}, u"2025H2"_s},
        {u"2026H2"_s, {2026, 7, 1}, {2026, 12, 31}, u"2026H1"_s},
        {u"2026Q1"_s, {2026, 1, 1}, {2026, 3, 31}, u"2025Q4"_s},
        {u"2026Q2"_s, {2026, 4, 1}, {2026, 6, 30}, u"2026Q1"_s},
        {u"2026Q4"_s, {2026, 10, 1}, {2026, 12, 31}, u"2026Q3"_s},
        {u"2026-01"_s, {2026, 1, 1}, {2026, 1, 31}, u"2025-12"_s},
        {u"2024-02"_s, {2024, 2, 1}, {2024, 2, 29}, u"2024-01"_s},
        {u"2026-09"_s, {2026, 9, 1}, {2026, 9, 30}, u"2026-08"_s},
    };
    for (const Case &each : cases) {
        INFO(each.text.toStdString());
        const auto period = Period::fromText(each.text);
        REQUIRE(period);
        CHECK(period->text() == each.text);
        CHECK(period->first() == each.first);
        CHECK(period->last() == each.last);
        CHECK(period->previous().text() == each.before);
        CHECK(period->previous() == *Period::fromText(each.before));
    }
}

TEST_CASE("the period before ends on the day before, however far one goes back", "[base]")
{
    for (const QString &start : {u"2099"_s, u"2099H1"_s, u"2099H2"_s, u"2099Q3"_s, u"2099-05"_s}) {
        Period period = *Period::fromText(start);
        const qint64 longest = period.first().daysTo(period.last()) + 4;
        while (period.first().year() > 1998) {
            const Period before = period.previous();
            INFO(before.text().toStdString() << " before " << period.text().toStdString());
            REQUIRE(before.last().addDays(1) == period.first());
            REQUIRE(before.first().daysTo(before.last()) <= longest);
            REQUIRE(before.text().size() == period.text().size());
            period = before;
        }
        CHECK(period.first().year() == 1998);
    }
}

TEST_CASE("a period holds its first and last day and none beside", "[base]")
{
    for (const QString &text : {u"2024"_s, u"2024H2"_s, u"2024Q1"_s, u"2024-02"_s}) {
        const Period period = *Period::fromText(text);
        CHECK(period.contains(period.first()));
        CHECK(period.contains(period.last()));
        CHECK_FALSE(period.contains(period.first().addDays(-1)));
        CHECK_FALSE(period.contains(period.last().addDays(1)));
    }
}

TEST_CASE("every day lies in the quarter it is given", "[base]")
{
    for (QDate day(1999, 1, 1); day < QDate(2003, 1, 1); day = day.addDays(1)) {
        const Period quarter = Period::quarterOf(day);
        REQUIRE(quarter.contains(day));
        REQUIRE(quarter.first().daysTo(quarter.last()) < 92);
    }
    CHECK(Period::quarterOf({2026, 9, 30}).text() == u"2026Q3"_s);
    CHECK(Period::quarterOf({2026, 10, 1}).text() == u"2026Q4"_s);
}

TEST_CASE("periods are read as typed, and nothing else is one", "[base]")
{
    CHECK(Period::fromText(u" 2026q3 ")->text() == u"2026Q3"_s);
    CHECK(Period::fromText(u"2026h1")->text() == u"2026H1"_s);
    for (const QString &text : {u""_s, u"2026Q"_s, u"2026Q0"_s, u"2026H3"_s, u"2026-0"_s, u"2026-1"_s,
                                u"2026-00"_s, u"2026-09-01"_s, u"1999"_s, u"2100"_s, u"２０２６"_s,
                                u"2026年"_s, u"2026 Q3"_s, u"2026Q3x"_s, u"Q3"_s, u"2026/09"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(Period::fromText(text));
    }
}

TEST_CASE("a fixed clock stands still and tells one time in every unit", "[base]")
{
    const QDateTime moment(QDate(2026, 9, 30), QTime(23, 59, 59, 7));
    const Clock clock = Clock::fixed(moment);
    CHECK(clock.now() == moment);
    CHECK(clock.today() == QDate(2026, 9, 30));
    CHECK(clock.milliseconds() == moment.toMSecsSinceEpoch());
    const Clock system = Clock::system();
    CHECK(std::abs(system.milliseconds() - system.now().toMSecsSinceEpoch()) < 60'000);
}
