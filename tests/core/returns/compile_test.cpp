// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/county.h"

#include "core/returns/suspects.h"
#include "core/returns/trace.h"

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto form = u"LQ-01"_s;
const auto code = u"91210902MA0G4CT94U"_s;
const Period second = *Period::fromText(u"2026Q2");
const Period third = *Period::fromText(u"2026Q3");

// Three communities, each with the same firm by its credit code, a project of its own and some staff
struct ThreeCommunities
{
    ThreeCommunities()
    {
        for (int i = 0; i < 3; ++i) {
            offices.push_back(
                std::make_unique<ScratchLedger>(u"21990100100%1"_s.arg(i + 1), u"第%1社区"_s.arg(i + 1)));
            offices.back()->reopen(); // ids of its own
            ScratchLedger &office = *offices.back();
            firms.push_back(office.add(firm::type,
                                       {{&firm::name, u"宏远物业"_s},
                                        {&firm::uscc, code},
                                        {&firm::local, u"local"_s},
                                        {&common::since, u"2020"_s}}));
            const Record home = office.add(
                estate::type, {{&estate::name, u"小区%1"_s.arg(i)}, {&estate::serviceMode, u"full"_s}});
            projects.push_back(office.add(project::type,
                                          {{&project::firm, firms.back().id},
                                           {&project::estate, home.id},
                                           {&project::from, u"2020"_s}}));
            office.add(staff_count::type,
                       {{&staff_count::project, projects.back().id},
                        {&staff_count::post, u"order"_s},
                        {&staff_count::politicalStatus, u"full"_s},
                        {&staff_count::relationHeld, u"here"_s},
                        {&staff_count::number, qint64(1)}});
        }
    }

    void send(const Period &period)
    {
        for (const auto &office : offices)
            receive(county.ledger(), office->ledger(), fileOwn(office->ledger(), period));
    }

    std::vector<std::unique_ptr<ScratchLedger>> offices;
    std::vector<Record> firms;
    std::vector<Record> projects;
    County county;
};

void set(ScratchLedger &office, const Record &record, const Field &field, const Value &value)
{
    const Record before = office.stored(record);
    Record after = before;
    after.set(field, value);
    REQUIRE_OK(office.ledger().commit({.kind = u"set"_s},
                                      [&](Commit &commit) { return commit.change(before, after); }));
}

} // namespace

TEST_CASE("a firm in three communities counts once in the total and three times in the sum", "[returns]")
{
    ThreeCommunities world;
    world.send(third);
    const Compiled sheet = world.county.compiled(third);
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows.front().name == u"第1社区"_s);
    CHECK(sheet.total.at(u"firms_total"_s) == 1);
    CHECK(sheet.summed.at(u"firms_total"_s) == 3);
    CHECK(sheet.total.at(u"estates_total"_s) == 3);
    CHECK(sheet.total.at(u"staff_total"_s) == 3); // staff is always a sum
    CHECK(sheet.summed.at(u"staff_total"_s) == 3);
    const auto shared = std::find_if(sheet.findings.begin(), sheet.findings.end(),
                                     [](const auto &each) { return each.rule == u"R14"; });
    REQUIRE(shared != sheet.findings.end());
    CHECK(shared->severity == rules::Severity::soft);
    CHECK(shared->message.text().contains(u"第1社区, 第2社区, 第3社区"_s));
}

TEST_CASE("members that three communities see of one firm make it a firm that should found", "[returns]")
{
    ThreeCommunities world;
    world.send(third);
    const Compiled sheet = world.county.compiled(third);
    CHECK(sheet.summed.at(u"orgs_due"_s) == 0); // one member each
    CHECK(sheet.total.at(u"orgs_due"_s) == 1); // three of the firm
}

TEST_CASE("a firm that is new to one community and known to another is not new to the county", "[returns]")
{
    ThreeCommunities world;
    set(*world.offices[1], world.firms[1], common::since, u"2026-08"_s);
    world.send(second);
    world.send(third);
    const Compiled sheet = world.county.compiled(third);
    CHECK(sheet.summed.at(u"firms_new"_s) == 1);
    CHECK(sheet.total.at(u"firms_new"_s) == 0);
    CHECK(sheet.total.at(u"firms_total"_s) == 1);
}

TEST_CASE("a firm has left the county when it has left every community", "[returns]")
{
    ThreeCommunities world;
    world.send(second);
    set(*world.offices[0], world.firms[0], common::until, u"2026-08-01"_s);
    set(*world.offices[1], world.firms[1], common::until, u"2026-08-02"_s);
    world.send(third);
    CHECK(world.county.compiled(third).summed.at(u"firms_left"_s) == 2);
    CHECK(world.county.compiled(third).total.at(u"firms_left"_s) == 0);
    set(*world.offices[2], world.firms[2], common::until, u"2026-09"_s);
    receive(world.county.ledger(), world.offices[2]->ledger(), fileOwn(world.offices[2]->ledger(), third),
            u"accepted"_s, 2);
    const Compiled sheet = world.county.compiled(third);
    CHECK(sheet.rows[2].version == 2);
    CHECK(sheet.total.at(u"firms_left"_s) == 1);
    CHECK(sheet.total.at(u"firms_total"_s) == 0);
}

TEST_CASE("only the newest accepted version of each office is compiled", "[returns]")
{
    ThreeCommunities world;
    world.send(third);
    world.offices[0]->add(estate::type, {{&estate::name, u"新小区"_s}, {&estate::serviceMode, u"self"_s}});
    const Return again = fileOwn(world.offices[0]->ledger(), third);
    const qint64 number = receive(world.county.ledger(), world.offices[0]->ledger(), again, u"received"_s, 2);
    CHECK(world.county.compiled(third).total.at(u"estates_total"_s) == 3); // not accepted yet
    REQUIRE_OK(world.county.ledger().commit({.kind = u"accept"_s}, [&](Commit &commit) {
        return filings::setState(commit, number, u"accepted"_s, {});
    }));
    CHECK(world.county.compiled(third).total.at(u"estates_total"_s) == 4);
    REQUIRE_OK(world.county.ledger().commit({.kind = u"send-back"_s}, [&](Commit &commit) {
        return filings::setState(commit, number, u"sent_back"_s, u"重报"_s);
    }));
    CHECK(world.county.compiled(third).total.at(u"estates_total"_s) == 3);
    CHECK(world.county.ledger()
              .commit({.kind = u"accept"_s},
                      [&](Commit &commit) { return filings::setState(commit, 999, u"accepted"_s, {}); })
              .error()
              .code
          == u"unknown_filing"_s);
}

TEST_CASE("every cell of the sheet re-counts from the list it opens", "[returns]")
{
    ThreeCommunities world;
    world.send(third);
    const Compiled sheet = world.county.compiled(third);
    for (const auto &[cell, value] : sheet.total) {
        INFO(cell.toStdString());
        const auto traced = traceCell(world.county.ledger(), fuxinBook(), form, third, cell);
        REQUIRE_OK(traced);
        CHECK(traced->value == value);
        const auto one = traceCell(world.county.ledger(), fuxinBook(), form, third, cell, u"219901001002"_s);
        REQUIRE_OK(one);
        CHECK(one->value == sheet.rows[1].cells.at(cell));
    }
    const auto record = traceRecord(world.county.ledger(), fuxinBook(), form, third, world.firms[1].id);
    REQUIRE_OK(record);
    REQUIRE_FALSE(record->empty());
    CHECK(record->front().unit == u"219901001002"_s);
}

TEST_CASE("an office whose stated figures are not those of its rows is named", "[returns]")
{
    ThreeCommunities world;
    Return made = fileOwn(world.offices[0]->ledger(), third);
    made.cells[u"estates_total"_s] = 40;
    receive(world.county.ledger(), world.offices[0]->ledger(), made);
    const Compiled sheet = world.county.compiled(third);
    CHECK(sheet.total.at(u"estates_total"_s) == 1);
    REQUIRE(sheet.findings.size() == 1);
    CHECK(sheet.findings.front().rule == u"recount"_s);
    CHECK(sheet.findings.front().severity == rules::Severity::hard);
    CHECK(sheet.findings.front().message.text().contains(u"第1社区"_s));
}

TEST_CASE("a county without returns compiles an empty sheet", "[returns]")
{
    County county;
    const Compiled sheet = county.compiled(third);
    CHECK(sheet.rows.empty());
    CHECK(sheet.total.at(u"firms_total"_s) == 0);
    CHECK(sheet.summed.at(u"staff_total"_s) == 0);
    CHECK(sheet.findings.empty());
}
