// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/businessdate.h"
#include "core/base/digest.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/period.h"
#include "core/base/scaled.h"
#include "core/base/text.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

TEST_CASE("a business date keeps the precision it was given", "[base]")
{
    CHECK(BusinessDate::fromParts(2019, 3)->stored() == u"2019-03"_s);
    CHECK(BusinessDate::fromParts(2019)->stored() == u"2019"_s);
    CHECK(BusinessDate::fromParts(2020, 5, 1)->stored() == u"2020-05-01"_s);
    CHECK(BusinessDate::fromStored(u"2019-03")->lastDay() == QDate(2019, 3, 31));
    CHECK(BusinessDate::fromStored(u"2024-02")->lastDay() == QDate(2024, 2, 29));
    CHECK(BusinessDate::fromStored(u"2019")->firstDay() == QDate(2019, 1, 1));
}

TEST_CASE("dates that do not exist are refused", "[base]")
{
    for (const QString &text : {u"2019-13"_s, u"2019-02-30"_s, u"1899"_s, u"2019-00"_s, u"2019-3"_s, u"2019-03-"_s,
                                u"２０１９"_s, u""_s, u"2019-03-00"_s})
        CHECK_FALSE(BusinessDate::fromStored(text));
    CHECK_FALSE(BusinessDate::fromParts(2019, 0, 5));
}

TEST_CASE("periods know their first and last day and the one before", "[base]")
{
    CHECK(Period::fromText(u"2026Q3")->first() == QDate(2026, 7, 1));
    CHECK(Period::fromText(u"2026q3")->last() == QDate(2026, 9, 30));
    CHECK(Period::fromText(u"2026Q1")->previous().text() == u"2025Q4"_s);
    CHECK(Period::fromText(u"2026H2")->previous().text() == u"2026H1"_s);
    CHECK(Period::fromText(u"2026-01")->previous().text() == u"2025-12"_s);
    CHECK(Period::fromText(u"2026")->last() == QDate(2026, 12, 31));
    CHECK_FALSE(Period::fromText(u"2026Q5"));
    CHECK_FALSE(Period::fromText(u"2026-13"));
    CHECK_FALSE(Period::fromText(u"26Q1"));
}

TEST_CASE("scaled numbers never pass through floating point", "[base]")
{
    CHECK(scaled::parse(u"127232.94", 2) == 12723294);
    CHECK(scaled::parse(u"-0.5", 2) == -50);
    CHECK(scaled::parse(u"204", 2) == 20400);
    CHECK(scaled::parse(u"1.250", 2) == 125);
    CHECK_FALSE(scaled::parse(u"1.255", 2));
    CHECK(scaled::parseRounded(u"1.255", 2) == 126);
    CHECK(scaled::parseRounded(u"-1.255", 2) == -126);
    CHECK_FALSE(scaled::parse(u"99999999999999999999", 0));
    CHECK_FALSE(scaled::parse(u"1e5", 0));
    CHECK_FALSE(scaled::parse(u".", 2));
    CHECK(scaled::format(12723294, 2) == u"127232.94"_s);
    CHECK(scaled::format(-5, 2) == u"-0.05"_s);
    CHECK(scaled::ratio(2, 3, 2) == 67);
    CHECK(scaled::ratio(1, 8, 2) == 13);
    CHECK_FALSE(scaled::ratio(1, 0, 2));
}

TEST_CASE("names two clerks would both write are the same name", "[base]")
{
    CHECK(text::normalizedName(u"阜新宏远 物业（集团）有限公司") == text::normalizedName(u"阜新宏远物业(集团)有限公司"));
    CHECK(text::withoutSpaces(u"马　 梅\n") == u"马梅"_s);
    CHECK(text::tidy(u" ２０６９６.０３ ") == u"20696.03"_s);
    CHECK(text::tidy(u"a\r\n b") == u"a b"_s);
}

TEST_CASE("ids of one source are ordered, unique and version 7", "[base]")
{
    IdSource ids(Clock::fixed(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)), 7);
    RecordId last;
    for (int i = 0; i < 20000; ++i) {
        const RecordId id = ids.next();
        REQUIRE(last < id);
        last = id;
    }
    CHECK(last.toString()[14] == u'7');
    CHECK(RecordId::fromString(last.toString()) == last);
    CHECK(RecordId::fromString(last.toHex()) == last);
    CHECK_FALSE(RecordId::fromString(u"not an id"));
}

TEST_CASE("a seeded source repeats itself", "[base]")
{
    const Clock clock = Clock::fixed(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    IdSource one(clock, 3);
    IdSource two(clock, 3);
    CHECK(one.next() == two.next());
    CHECK(one.randomBytes(40) == two.randomBytes(40));
}

TEST_CASE("canonical JSON does not depend on the order of writing", "[base]")
{
    const QJsonObject one{{u"b"_s, 1}, {u"a"_s, u"中"_s}};
    const QJsonObject two{{u"a"_s, u"中"_s}, {u"b"_s, 1}};
    CHECK(json::canonical(one) == json::canonical(two));
    CHECK(json::canonical(one) == QByteArray("{\"a\":\"中\",\"b\":1}"));
}

TEST_CASE("the digest is BLAKE2b-256 and parts do not run together", "[base]")
{
    CHECK(digest::of("abc").toHex() == QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    CHECK(digest::ofParts({"ab", "c"}) != digest::ofParts({"a", "bc"}));
}
