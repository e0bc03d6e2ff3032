// SPDX-License-Identifier: GPL-3.0-or-later
// Who has reported and who has not.
#include "tests/support/catch.h"
#include "tests/support/county.h"

#include "core/returns/board.h"

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto form = u"LQ-01"_s;
const Period third = *Period::fromText(u"2026Q3");
const Period second = *Period::fromText(u"2026Q2");

void addUnit(ScratchLedger &scratch, const QString &code, const QString &name, const QString &level = u"community"_s)
{
    scratch.add(unit::type, {{&unit::code, code}, {&unit::name, name}, {&unit::level, level}});
}

std::vector<BoardRow> boardOf(County &county, const Period &period)
{
    const auto rows = board(county.ledger(), form, period);
    REQUIRE_OK(rows);
    return *rows;
}

} // namespace

TEST_CASE("every community is expected, streets are not, and codes give the order", "[board]")
{
    County county;
    addUnit(county.scratch, u"219901001002"_s, u"望河社区"_s);
    addUnit(county.scratch, u"219901001001"_s, u"东苑社区"_s);
    addUnit(county.scratch, u"219901001000"_s, u"望河街道"_s, u"street"_s);
    const auto rows = boardOf(county, third);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == u"东苑社区"_s);
    CHECK(rows[1].name == u"望河社区"_s);
    for (const BoardRow &row : rows) {
        CHECK(row.state() == u"missing"_s);
        CHECK_FALSE(row.newest.has_value());
        CHECK(row.lateDays == 12); // 12 October, after 30 September
    }
}

TEST_CASE("whoever has sent stands there with the newest version, also an office that nobody expected", "[board]")
{
    County county;
    addUnit(county.scratch, u"219901001001"_s, u"东苑社区"_s);
    addUnit(county.scratch, u"219901001002"_s, u"望河社区"_s);
    ScratchLedger office(u"219901001001"_s, u"东苑社区"_s);
    office.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&common::since, u"2020"_s}});
    receive(county.ledger(), office.ledger(), fileOwn(office.ledger(), third));
    office.reopen();
    office.add(firm::type, {{&firm::name, u"新禾物业"_s}, {&common::since, u"2020"_s}});
    receive(county.ledger(), office.ledger(), fileOwn(office.ledger(), third), u"accepted"_s, 2);
    ScratchLedger stranger(u"219901009001"_s, u"新设社区"_s);
    receive(county.ledger(), stranger.ledger(), fileOwn(stranger.ledger(), third));
    const auto rows = boardOf(county, third);
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[0].newest.has_value());
    CHECK(rows[0].newest->version == 2);
    CHECK(rows[0].state() == u"accepted"_s);
    CHECK(rows[0].lateDays == 12);
    CHECK(rows[1].state() == u"missing"_s);
    CHECK(rows[2].name == u"新设社区"_s);
    CHECK(boardOf(county, second)[0].state() == u"missing"_s); // of another period nothing
}

TEST_CASE("a return is as late as it was sent, not as it was taken in, unless its date is no date", "[board]")
{
    County county;
    for (const auto &[unit, said] : {std::pair(u"219901001001"_s, "2026-10-05T09:00:00"), std::pair(u"219901001002"_s, "yesterday")}) {
        filings::Filing filing{.digest = unit.toUtf8().leftJustified(32, 'x'), .unit = unit, .unitName = unit, .form = u"LQ-01"_s, .period = third.text(), .state = u"accepted"_s, .cutOff = third.last(), .filedAt = u"2026-10-12T09:00:00"_s}; // when it came in
        filing.manifest = QByteArray(R"({"details":{"sent_at":")") + said + R"("}})";
        REQUIRE(county.ledger().commit({.kind = u"receive"_s}, [&](Commit &commit) -> Status {
            const auto stored = filings::store(commit, filing, {});
            return stored ? Status() : failure(stored.error());
        }));
    }
    const auto rows = boardOf(county, third);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].lateDays == 5);
    CHECK(rows[1].lateDays == 12);
    CHECK(rows[0].sentOn == QDate(2026, 10, 5));
    CHECK(rows[1].sentOn == QDate(2026, 10, 12));
    CHECK(rows[0].newest->filedAt.startsWith(u"2026-10-12"_s));
}

TEST_CASE("the office itself is not among those it waits for", "[board]")
{
    ScratchLedger street(u"219901001000"_s, u"望河街道"_s);
    addUnit(street, u"219901001001"_s, u"东苑社区"_s);
    fileOwn(street.ledger(), third); // what it sends on its way up
    const auto rows = board(street.ledger(), form, third);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().unit == u"219901001001"_s);
}

TEST_CASE("the day until which a return is in time is the pack's", "[board]")
{
    const auto &audit = fuxinBook().audit();
    CHECK(audit.dueDay(third) == QDate(2026, 10, 20));
    CHECK(audit.dueDay(second) == QDate(2026, 7, 20));
    CHECK(audit.labelOf(u"R22"_s) != u"R22"_s);
    CHECK(audit.labelOf(u"R01"_s) != u"R01"_s);
    CHECK(audit.labelOf(u"nothing"_s) == u"nothing"_s);
}
