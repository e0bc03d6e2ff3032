// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/dongyuan.h"
#include "tests/support/packs.h"

#include "core/rules/recordrules.h"

using namespace liuqing;
using namespace liuqing::rules;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> findingsOf(Ledger &ledger, const QString &rule, QDate asOf = {2026, 9, 30})
{
    const auto measures = measure::MeasurePack::load(fuxinPack());
    REQUIRE_OK(measures);
    const auto pack = AuditPack::load(fuxinPack(), *measures);
    REQUIRE_OK(pack);
    const auto all = recordFindings(ledger, *pack, asOf);
    REQUIRE_OK(all);
    std::vector<Finding> found;
    for (const Finding &finding : *all) {
        if (finding.rule == rule)
            found.push_back(finding);
    }
    return found;
}

} // namespace

TEST_CASE("a list and a count of one project that differ are a finding", "[rules]")
{
    Dongyuan town;
    const auto found = findingsOf(town.ledger(), u"staff_list"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().record == town.full.id);
    CHECK(found.front().severity == Severity::soft);
    CHECK(found.front().message.arguments() == QStringList{u"5"_s, u"40"_s});
}

TEST_CASE("reported and recorded staff that differ ask for a note, and a note answers", "[rules]")
{
    Dongyuan town;
    auto found = findingsOf(town.ledger(), u"workers_differ"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().record == town.single.id);
    CHECK(found.front().isOpen());
    REQUIRE_OK(notes::write(town.ledger(), u"workers_differ"_s, found.front().subject, u"三人外包"_s));
    found = findingsOf(town.ledger(), u"workers_differ"_s);
    CHECK(found.front().note == u"三人外包"_s);
    CHECK_FALSE(found.front().isOpen());
}

TEST_CASE("a cell left out of an import stays a hard finding until the field is filled", "[rules]")
{
    Dongyuan town;
    // left out again with another text: one finding, of the later row; the same text again adds nothing
    for (const auto &[row, text] : {std::pair{7, u"1391234"_s}, {9, u"1391235"_s}, {11, u"1391235"_s}}) {
        REQUIRE_OK(town.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
            LIUQING_TRY(commit.leaveOut(town.yi.id, firm::type, firm::phone, row, u"check"_s, text));
            return commit.event(u"import"_s, u"test"_s, {}, [](const Database &) { return Status(); });
        }));
    }
    const auto found = findingsOf(town.ledger(), u"R20"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().severity == Severity::hard);
    CHECK(found.front().record == town.yi.id);
    CHECK(found.front().field == u"firm.phone"_s);
    CHECK(found.front().message.arguments().value(1) == u"9"_s);
    town.set(town.yi, firm::phone, u"13000000000"_s);
    CHECK(findingsOf(town.ledger(), u"R20"_s).empty());
    town.set(town.yi, firm::phone, {});
    CHECK(findingsOf(town.ledger(), u"R20"_s).size() == 1);
    town.retire(town.yi);
    CHECK(findingsOf(town.ledger(), u"R20"_s).empty());
}

TEST_CASE("one resident ID at two workplaces at once is a finding, one after the other is not", "[rules]")
{
    Dongyuan town;
    REQUIRE_OK(
        town.ledger().enable(worker::type, worker::residentId, u"六清摸底"_s, u"阜住建〔2023〕166号"_s));
    const auto id = u"210999197003101133"_s; // region 210999 is unassigned
    const auto add = [&](const QString &name, const Value &hired, const Value &left) {
        return town.scratch.add(worker::type,
                                {{&worker::name, name},
                                 {&worker::residentId, id},
                                 {&worker::hired, hired},
                                 {&worker::left, left}});
    };
    const Record first = add(u"钱一"_s, u"2020"_s, u"2026-05"_s);
    const Record second = add(u"钱一"_s, u"2026-05"_s, {});
    CHECK(findingsOf(town.ledger(), u"R21"_s).empty());
    CHECK(findingsOf(town.ledger(), u"R21"_s, {2026, 4, 30}).empty());
    town.set(first, worker::left, {});
    auto found = findingsOf(town.ledger(), u"R21"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().severity == Severity::soft);
    const QString twice = found.front().message.text();
    town.set(second, worker::name, u"孙二"_s);
    found = findingsOf(town.ledger(), u"R21"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().message.text() != twice);
    CHECK_FALSE(found.front().message.text().contains(u"孙"_s)); // findings travel: they name no person
}

TEST_CASE("a firm known by name only is a notice, and nothing to explain", "[rules]")
{
    Dongyuan town;
    CHECK(findingsOf(town.ledger(), u"provisional_firm"_s).empty());
    town.set(town.yi, firm::provisional, u"yes"_s);
    const auto found = findingsOf(town.ledger(), u"provisional_firm"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().severity == Severity::notice);
    CHECK_FALSE(found.front().isOpen());
    CHECK(toJson(found.front())[u"severity"_s] == u"notice"_s);
}
