// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/dongyuan.h"
#include "tests/support/packs.h"

#include "core/measure/engine.h"
#include "core/measure/snapshot.h"

using namespace liuqing;
using namespace liuqing::measure;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Period quarter = *Period::fromText(u"2026Q3");

class Figures
{
public:
    explicit Figures(const Ledger &ledger, const Scope &scope = Scope::own(quarter))
        : m_ledger(ledger), m_scope(scope), m_pack(*MeasurePack::load(fuxinPack()))
    {
        Wanted wanted;
        for (const Measure &measure : m_pack.all())
            wanted.push_back(&measure);
        const auto amounts = evaluate(ledger, scope, wanted);
        REQUIRE_OK(amounts);
        m_amounts = *amounts;
    }

    qint64 of(const QString &key) const { return m_amounts.at(key).top; }
    std::optional<qint64> valueOf(const QString &key) const
    {
        return m_amounts.at(key).value(*m_pack.find(key));
    }
    std::pair<qint64, qint64> partsOf(const QString &key) const
    {
        return {m_amounts.at(key).top, *m_amounts.at(key).bottom};
    }
    const Amounts &all() const { return m_amounts; }
    const MeasurePack &pack() const { return m_pack; }

    qint64 listed(const Count &count) const
    {
        const auto rows = list(m_ledger, m_scope, count);
        REQUIRE_OK(rows);
        qint64 sum = 0;
        for (const Listed &row : *rows)
            sum += row.number;
        return sum;
    }

private:
    const Ledger &m_ledger;
    Scope m_scope;
    MeasurePack m_pack;
    Amounts m_amounts;
};

using Parts = std::pair<qint64, qint64>;

} // namespace

TEST_CASE("the figures of a hand-worked community are those worked out by hand", "[measure]")
{
    Dongyuan town;
    const Figures figures(town.ledger());
    const std::map<QString, qint64> wanted{
        {u"firms_total"_s, 3},        {u"firms_local"_s, 2},       {u"firms_outside"_s, 1},
        {u"firms_new"_s, 1},          {u"firms_left"_s, 1},        {u"firms_corrected"_s, 0},
        {u"estates_total"_s, 6},      {u"estates_full"_s, 1},      {u"estates_public"_s, 1},
        {u"estates_single"_s, 1},     {u"estates_self"_s, 1},      {u"estates_abandoned"_s, 1},
        {u"estates_unverified"_s, 1}, {u"estates_old"_s, 3},       {u"staff_total"_s, 11},
        {u"staff_manager"_s, 1},      {u"staff_cleaning"_s, 5},    {u"staff_order"_s, 2},
        {u"staff_engineering"_s, 0},  {u"staff_greening"_s, 1},    {u"staff_other"_s, 1},
        {u"members_total"_s, 5},      {u"members_full"_s, 4},      {u"members_probationary"_s, 1},
        {u"members_here"_s, 3},       {u"members_elsewhere"_s, 1}, {u"orgs_due"_s, 1},
        {u"orgs_founded"_s, 2},       {u"orgs_alone"_s, 1},        {u"orgs_area"_s, 1},
        {u"orgs_industry"_s, 0},      {u"instructors"_s, 1},       {u"firms_covered"_s, 2},
        {u"orgs_six_haves"_s, 1}};
    for (const auto &[key, value] : wanted) {
        INFO(key.toStdString());
        CHECK(figures.of(key) == value);
    }
}

TEST_CASE("ratios keep both parts and have no value without a denominator", "[measure]")
{
    Dongyuan town;
    const Figures figures(town.ledger());
    CHECK(figures.partsOf(u"T01"_s) == Parts{1, 3});
    CHECK(figures.valueOf(u"T01"_s) == 33'33);
    CHECK(figures.partsOf(u"T02"_s) == Parts{2, 3});
    CHECK(figures.valueOf(u"T02"_s) == 66'67);
    CHECK(figures.partsOf(u"T03"_s) == Parts{3, 3});
    CHECK(figures.partsOf(u"T04"_s) == Parts{1, 1});
    CHECK(figures.partsOf(u"T05"_s) == Parts{1, 2});
    CHECK(figures.partsOf(u"T06"_s) == Parts{1, 1});
    CHECK(figures.partsOf(u"T07"_s) == Parts{5, 11});
    CHECK(figures.partsOf(u"T13"_s) == Parts{4, 6});
    ScratchLedger empty;
    const Figures none(empty.ledger());
    CHECK(none.partsOf(u"T02"_s) == Parts{0, 0});
    CHECK_FALSE(none.valueOf(u"T02"_s).has_value());
    CHECK(none.valueOf(u"firms_total"_s) == 0);
}

TEST_CASE("every figure re-counts from its list, numerator and denominator", "[measure]")
{
    Dongyuan town;
    const Figures figures(town.ledger());
    for (const Measure &measure : figures.pack().all()) {
        INFO(measure.key.toStdString());
        CHECK(figures.listed(measure.top) == figures.all().at(measure.key).top);
        if (measure.bottom)
            CHECK(figures.listed(*measure.bottom) == figures.all().at(measure.key).bottom);
    }
    const auto staff = list(town.ledger(), Scope::own(quarter), figures.pack().find(u"staff_total"_s)->top);
    REQUIRE_OK(staff);
    CHECK(std::count_if(staff->begin(), staff->end(), [](const Listed &row) { return row.type == u"worker"; })
          == 5);
    CHECK(std::count_if(staff->begin(), staff->end(),
                        [](const Listed &row) { return row.type == u"staff_count"; })
          == 3);
}

TEST_CASE("the figure of 30 September is the same in October and in December", "[measure]")
{
    Dongyuan town;
    const Amounts october = Figures(town.ledger()).all();
    town.scratch.reopen(u"2026-12-01T10:00:00"_s);
    CHECK(Figures(town.ledger()).all() == october);
    const Figures later(town.ledger(), Scope::own(*Period::fromText(u"2026Q4")));
    CHECK(later.of(u"firms_total"_s) == 4);
    CHECK(later.of(u"firms_new"_s) == 1);
    CHECK(later.of(u"staff_total"_s) == 10);
    CHECK(later.partsOf(u"T01"_s) == Parts{2, 3});
}

TEST_CASE("a date known to the month counts from its first day and, for contracts, to its last", "[measure]")
{
    Dongyuan town;
    const auto firmsOn = [&](QDate day) {
        return Figures(town.ledger(), {OwnRecords{}, day, {}}).of(u"firms_total"_s);
    };
    CHECK(firmsOn({2026, 7, 31}) == 3); // jia, wang, ding
    CHECK(firmsOn({2026, 8, 1}) == 4); // yi since 2026-08
    CHECK(firmsOn({2026, 8, 14}) == 4);
    CHECK(firmsOn({2026, 8, 15}) == 3); // ding is over on its day
    const auto served = [&](QDate day) {
        const auto rows = list(town.ledger(), {OwnRecords{}, day, {}}, {.source = u"project"_s, .where = {}});
        REQUIRE_OK(rows);
        return rows->size();
    };
    CHECK(served({2026, 9, 30}) == 3);
    CHECK(served({2026, 10, 1}) == 2); // the contract to 2026-09 is over
    town.set(town.ending, project::state, u"run_on"_s);
    CHECK(served({2026, 10, 1}) == 3);
    town.set(town.single, project::state, u"left"_s); // no end known, but left
    CHECK(served({2026, 10, 1}) == 2);
}

TEST_CASE("an office below a street is counted by its code, a street takes its communities along",
          "[measure]")
{
    Dongyuan town;
    const auto firmsOf = [&](const QString &unit) {
        return Figures(town.ledger(), {OwnRecords{unit, 0}, quarter.last(), quarter}).of(u"firms_total"_s);
    };
    CHECK(firmsOf(u"219901001001"_s) == 3);
    CHECK(firmsOf(u"219901001000"_s) == 3);
    CHECK(firmsOf(u"219901001002"_s) == 0);
}

TEST_CASE("a record knows the figures that count it", "[measure]")
{
    Dongyuan town;
    const Figures figures(town.ledger());
    Wanted wanted;
    for (const Measure &measure : figures.pack().all())
        wanted.push_back(&measure);
    const auto counted = countedIn(town.ledger(), Scope::own(quarter), wanted, town.ding.id);
    REQUIRE_OK(counted);
    REQUIRE(counted->size() == 1);
    CHECK(counted->front().measure == u"firms_left"_s);
    const auto none = countedIn(town.ledger(), Scope::own(quarter), wanted, town.retired.id);
    REQUIRE_OK(none);
    CHECK(none->empty());
}
