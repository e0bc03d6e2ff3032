// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/dongyuan.h"
#include "tests/support/packs.h"

#include "core/clears/clears.h"
#include "core/ledger/notes.h"
#include "core/ledger/sameness.h"

using namespace liuqing;
using namespace liuqing::clears;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

State stateOf(Dongyuan &town, const QString &clear, QDate asOf = {2026, 9, 30})
{
    const auto pack = ClearsPack::load(fuxinPack());
    REQUIRE_OK(pack);
    const auto states = evaluate(town.ledger(), *pack, {measure::OwnRecords{}, asOf, {}});
    REQUIRE_OK(states);
    CHECK(states->size() == 6);
    for (const State &state : *states) {
        CHECK(state.denominator - state.numerator == qint64(state.missing.size()));
        if (state.clear == clear)
            return state;
    }
    FAIL("no such clear");
    return {};
}

// What a record lacks, sentence keys joined by blanks; "-" when it lacks nothing
QString lacks(const State &state, const Record &record)
{
    for (const Missing &missing : state.missing) {
        if (missing.id == record.id)
            return missing.keys.join(u' ');
    }
    return u"-"_s;
}

using Pair = std::pair<qint64, qint64>;

Pair pairOf(const State &state)
{
    return {state.numerator, state.denominator};
}

} // namespace

TEST_CASE("firms are clear with a code, a contact and a look in the period", "[clears]")
{
    Dongyuan town;
    const State state = stateOf(town, u"firms"_s);
    CHECK(pairOf(state) == Pair{2, 3}); // jia, and wang with a provisional code
    CHECK(lacks(state, town.yi) == u"code_missing contact_missing not_verified"_s);
    CHECK(lacks(state, town.ding) == u"-"_s); // ended: not asked
    CHECK(state.missing.front().title == u"乙物业服务有限公司"_s);
    CHECK(state.missing.front().why.front().text().startsWith(u"The credit code is missing"_s));
    CHECK(pairOf(stateOf(town, u"firms"_s, {2026, 10, 20}))
          == Pair{0, 4}); // nothing was verified in the new quarter
}

TEST_CASE("a provisional code is enough for individuals and the community, not for a company", "[clears]")
{
    Dongyuan town;
    town.set(town.yi, firm::provisionalCode, u"L-002"_s);
    CHECK(lacks(stateOf(town, u"firms"_s), town.yi).startsWith(u"code_missing"_s));
    town.set(town.yi, firm::provider, u"community"_s);
    CHECK(lacks(stateOf(town, u"firms"_s), town.yi) == u"contact_missing not_verified"_s);
}

TEST_CASE("two firms of one name stay open until somebody says that they differ", "[clears]")
{
    Dongyuan town;
    const Record twin = town.scratch.add(firm::type, {{&firm::name, u"甲物业服务（有限公司）"_s}});
    CHECK(lacks(stateOf(town, u"firms"_s), town.jia) == u"duplicate_open"_s);
    const QString a = sameness::ownKey(town.jia.id);
    const QString b = sameness::ownKey(twin.id);
    REQUIRE_OK(sameness::decide(town.ledger(), u"firm"_s, b, a, true, u"同一家"_s));
    CHECK(lacks(stateOf(town, u"firms"_s), town.jia) == u"duplicate_open"_s);
    REQUIRE_OK(sameness::decide(town.ledger(), u"firm"_s, a, b, false, u"两家不同公司"_s));
    CHECK(lacks(stateOf(town, u"firms"_s), town.jia) == u"-"_s);
    town.retire(twin);
    CHECK(lacks(stateOf(town, u"firms"_s), town.jia) == u"-"_s);
}

TEST_CASE("estates are clear with a known mode and, if served, a project with firm and beginning", "[clears]")
{
    Dongyuan town;
    const State state = stateOf(town, u"estates"_s);
    CHECK(pairOf(state) == Pair{4, 6});
    CHECK(lacks(state, town.laojie) == u"mode_unknown"_s);
    CHECK(lacks(state, town.gongyi) == u"no_dated_project"_s); // its project does not say since when
    town.set(town.laojie, estate::serviceMode, u"unverified"_s);
    CHECK(lacks(stateOf(town, u"estates"_s), town.laojie) == u"mode_unknown"_s);
    town.set(town.ending, project::from, u"2025"_s);
    CHECK(lacks(stateOf(town, u"estates"_s), town.gongyi) == u"-"_s);
    CHECK(lacks(stateOf(town, u"estates"_s, {2026, 10, 1}), town.gongyi)
          == u"no_dated_project"_s); // it is over
}

TEST_CASE("workers are clear with a list or count, every post, and the number reported or a note", "[clears]")
{
    Dongyuan town;
    const State state = stateOf(town, u"workers"_s);
    CHECK(pairOf(state) == Pair{1, 3});
    CHECK(lacks(state, town.full) == u"-"_s);
    CHECK(lacks(state, town.single) == u"posts_unknown staff_differs"_s);
    CHECK(lacks(state, town.ending) == u"staff_missing"_s);
    CHECK(lacks(state, town.over) == u"-"_s); // not in service
    REQUIRE_OK(notes::write(town.ledger(), u"workers_differ"_s, town.single.id.toHex(), u"三人外包"_s));
    CHECK(lacks(stateOf(town, u"workers"_s), town.single) == u"posts_unknown"_s);
    REQUIRE_OK(notes::write(town.ledger(), u"workers_differ"_s, town.single.id.toHex(), {}));
    CHECK(lacks(stateOf(town, u"workers"_s), town.single) == u"posts_unknown staff_differs"_s);
}

TEST_CASE("members are clear when every status is known and every member's relation", "[clears]")
{
    Dongyuan town;
    const State state = stateOf(town, u"members"_s);
    CHECK(pairOf(state) == Pair{1, 3});
    CHECK(lacks(state, town.single) == u"statuses_unknown relations_unknown"_s);
    town.set(town.workers[0], worker::relationHeld, {});
    CHECK(lacks(stateOf(town, u"members"_s), town.full) == u"relations_unknown"_s);
    town.set(town.workers[0], worker::politicalStatus, u"masses"_s); // no member: no relation asked
    CHECK(lacks(stateOf(town, u"members"_s), town.full) == u"-"_s);
}

TEST_CASE("quality is clear with a grade of the year for project or firm, or a reason", "[clears]")
{
    Dongyuan town;
    CHECK(pairOf(stateOf(town, u"quality"_s)) == Pair{0, 3});
    town.scratch.add(grade::type,
                     {{&grade::firm, town.jia.id}, {&grade::year, qint64(2026)}, {&grade::grade, u"四星"_s}});
    CHECK(pairOf(stateOf(town, u"quality"_s)) == Pair{2, 3}); // both projects of the firm
    town.set(town.single, project::noGradeReason, u"八月新进驻"_s);
    CHECK(pairOf(stateOf(town, u"quality"_s)) == Pair{3, 3});
    CHECK(pairOf(stateOf(town, u"quality"_s, {2027, 1, 1}))
          == Pair{1, 2}); // last year's grade does not count
}

TEST_CASE("organizations are clear when covered, or with instructor and founding plan", "[clears]")
{
    Dongyuan town;
    const State state = stateOf(town, u"organizations"_s);
    CHECK(pairOf(state) == Pair{5, 5}); // jia, yi; three projects; the individual is not asked
    town.retire(town.joint);
    CHECK(lacks(stateOf(town, u"organizations"_s), town.yi) == u"not_covered"_s);
    CHECK(lacks(stateOf(town, u"organizations"_s), town.single) == u"not_covered"_s);
    town.set(town.teacher, instructor::firms, QStringList{town.yi.id.toHex()});
    CHECK(lacks(stateOf(town, u"organizations"_s), town.yi)
          == u"not_covered"_s); // a plan without a measure is none
    const Record plan = town.scratch.add(growth::type, {{&growth::project, town.single.id}});
    CHECK(lacks(stateOf(town, u"organizations"_s), town.single) == u"not_covered"_s);
    town.set(plan, growth::measure, u"recruit"_s);
    CHECK(lacks(stateOf(town, u"organizations"_s), town.yi) == u"-"_s);
    CHECK(lacks(stateOf(town, u"organizations"_s), town.single) == u"-"_s);
}

TEST_CASE("a firm that holds three full members must have an organization, instructor or not", "[clears]")
{
    Dongyuan town;
    town.retire(town.branch);
    town.set(town.teacher, instructor::firms, QStringList{town.jia.id.toHex()});
    town.scratch.add(growth::type, {{&growth::firm, town.jia.id}, {&growth::measure, u"instructor"_s}});
    CHECK(lacks(stateOf(town, u"organizations"_s), town.jia) == u"not_founded"_s);
    town.set(town.workers[0], worker::relationHeld, u"community"_s); // two are left
    CHECK(lacks(stateOf(town, u"organizations"_s), town.jia) == u"-"_s);
}

TEST_CASE("an empty ledger has six empty clears", "[clears]")
{
    ScratchLedger scratch;
    const auto states = evaluate(scratch.ledger(), *ClearsPack::load(fuxinPack()),
                                 {measure::OwnRecords{}, {2026, 9, 30}, {}});
    REQUIRE_OK(states);
    for (const State &state : *states)
        CHECK(pairOf(state) == Pair{0, 0});
}

TEST_CASE("a clear with an unknown sentence or field is refused with its place", "[clears]")
{
    const auto pathOf = [](const QByteArray &part) {
        const ScratchPack pack(u"clears.json"_s,
                               R"({"clears":[{"key":"firms","label":{"en":"F","zh_CN":"企"},"parts":[)" + part
                                   + "]}]}");
        const auto loaded = ClearsPack::load(pack.open());
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().code == u"bad_pack"_s);
        return loaded.error().where.path;
    };
    CHECK(pathOf(R"({"source":"moon"})") == u"$.clears[0].parts[0].source"_s);
    CHECK(pathOf(R"({"source":"firm","needs":[{"why":"sunshine"}]})")
          == u"$.clears[0].parts[0].needs[0].why"_s);
    CHECK(pathOf(R"({"source":"firm","needs":[{"why":"no_grade","condition":{"known":"moons"}}]})")
          == u"$.clears[0].parts[0].needs[0].condition.known"_s);
}
