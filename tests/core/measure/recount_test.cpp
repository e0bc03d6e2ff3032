// SPDX-License-Identifier: GPL-3.0-or-later
// Random small ledgers, counted a second time the slow way: every figure is compared with a naive count over
// plain records and with the sum of its list.
#include "tests/support/catch.h"
#include "tests/support/naivecount.h"
#include "tests/support/packs.h"
#include "tests/support/randomtown.h"

#include "core/measure/engine.h"
#include "core/measure/snapshot.h"

using namespace liuqing;
using namespace liuqing::measure;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, qint64> naive(NaiveCount &count)
{
    using People = NaiveCount::People;
    std::map<QString, qint64> out;
    out[u"firms_total"_s] = qint64(count.of(firm::type).size());
    for (const QString &local : {u"local"_s, u"outside"_s})
        out[u"firms_"_s + local] =
            count.records(firm::type, [&](const Record &each) { return each.text(firm::local) == local; });
    out[u"firms_covered"_s] =
        count.records(firm::type, [&](const Record &each) { return count.covered(each); });
    out[u"orgs_due"_s] = count.records(firm::type, [&](const Record &each) { return count.due(each); });
    out[u"T03"_s] = count.records(
        firm::type, [&](const Record &each) { return count.covered(each) || count.instructed(each); });
    out[u"T04"_s] =
        count.records(firm::type, [&](const Record &each) { return count.due(each) && count.covered(each); });
    out[u"T06"_s] = count.records(
        firm::type, [&](const Record &each) { return !count.covered(each) && count.instructed(each); });
    out[u"estates_total"_s] = qint64(count.of(estate::type).size());
    for (const QString &mode : {u"full"_s, u"public"_s, u"single"_s, u"self"_s, u"abandoned"_s})
        out[u"estates_"_s + mode] = count.records(
            estate::type, [&](const Record &each) { return each.text(estate::serviceMode) == mode; });
    out[u"estates_unverified"_s] = count.records(estate::type, [](const Record &each) {
        return each.text(estate::serviceMode).isEmpty() || each.text(estate::serviceMode) == u"unverified";
    });
    out[u"estates_old"_s] =
        count.records(estate::type, [](const Record &each) { return each.text(estate::old) == u"yes"; });
    out[u"staff_total"_s] = count.staff([](const People &) { return true; });
    for (const QString &post :
         {u"manager"_s, u"cleaning"_s, u"order"_s, u"engineering"_s, u"greening"_s, u"other"_s})
        out[u"staff_"_s + post] = count.staff([&](const People &each) { return each.post == post; });
    out[u"members_total"_s] = count.staff([](const People &each) { return each.member(); });
    out[u"members_here"_s] =
        count.staff([](const People &each) { return each.member() && each.relation == u"here"; });
    out[u"members_elsewhere"_s] = count.staff([](const People &each) {
        return each.member() && (each.relation == u"community" || each.relation == u"elsewhere");
    });
    out[u"orgs_founded"_s] = qint64(count.of(party_org::type).size());
    for (const QString &way : {u"alone"_s, u"area"_s, u"industry"_s})
        out[u"orgs_"_s + way] = count.records(
            party_org::type, [&](const Record &each) { return each.text(party_org::formed) == way; });
    out[u"instructors"_s] = qint64(count.of(instructor::type).size());
    return out;
}

qint64 sumOf(const Ledger &ledger, const Scope &scope, const Count &count)
{
    const auto rows = list(ledger, scope, count);
    REQUIRE_OK(rows);
    qint64 sum = 0;
    for (const Listed &row : *rows)
        sum += row.number;
    return sum;
}

} // namespace

TEST_CASE("figures of random ledgers equal a naive count and the sum of their lists", "[measure]")
{
    const auto pack = MeasurePack::load(fuxinPack());
    REQUIRE_OK(pack);
    Wanted wanted;
    for (const Measure &measure : pack->all())
        wanted.push_back(&measure);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomTown town(seed);
        for (const QDate day : {QDate(2026, 6, 30), QDate(2026, 9, 30), QDate(2026, 10, 1)}) {
            const Scope scope{OwnRecords{}, day, {}};
            const auto amounts = evaluate(town.scratch.ledger(), scope, wanted);
            REQUIRE_OK(amounts);
            NaiveCount count(town.scratch.ledger(), day);
            for (const auto &[key, value] : naive(count)) {
                INFO("seed " << seed << ", " << day.toString(Qt::ISODate).toStdString() << ", "
                             << key.toStdString());
                CHECK(amounts->at(key).top == value);
            }
            for (const Measure *measure : wanted) {
                INFO("list of " << measure->key.toStdString() << ", seed " << seed);
                CHECK(sumOf(town.scratch.ledger(), scope, measure->top) == amounts->at(measure->key).top);
                if (measure->bottom)
                    CHECK(sumOf(town.scratch.ledger(), scope, *measure->bottom)
                          == amounts->at(measure->key).bottom);
            }
        }
    }
}

TEST_CASE("what a random ledger files re-counts to the figures of its records", "[measure]")
{
    const auto pack = MeasurePack::load(fuxinPack());
    REQUIRE_OK(pack);
    Wanted wanted;
    for (const Measure &measure : pack->all())
        wanted.push_back(&measure);
    const Period quarter = *Period::fromText(u"2026Q3");
    for (unsigned seed = 21; seed <= 28; ++seed) {
        INFO("seed " << seed);
        RandomTown town(seed);
        Ledger &ledger = town.scratch.ledger();
        const auto own = evaluate(ledger, Scope::own(quarter), wanted);
        REQUIRE_OK(own);
        const auto rows = filedRowsOf(ledger, Scope::own(quarter));
        REQUIRE_OK(rows);
        const filings::Filing filing{.digest = "d",
                                     .unit = ledger.office().code,
                                     .unitName = ledger.office().name,
                                     .form = u"LQ-01"_s,
                                     .period = quarter.text(),
                                     .state = u"filed"_s,
                                     .cutOff = quarter.last(),
                                     .filedAt = u"2026-10-12"_s};
        qint64 number = 0;
        const auto batch = ledger.commit({.kind = u"return"_s}, [&](Commit &commit) -> Status {
            const auto stored = filings::store(commit, filing, *rows);
            number = stored.value_or(0);
            return stored ? Status() : Status(failure(stored.error()));
        });
        REQUIRE_OK(batch);
        const auto filed = evaluateEach(ledger, Scope::filed({number}, quarter, false), wanted);
        REQUIRE_OK(filed);
        CHECK(filed->each.at(number) == *own);
        CHECK(filed->all == *own);
        // against itself nothing moved
        const auto next = evaluate(ledger, Scope::own(quarter, number), wanted);
        REQUIRE_OK(next);
        for (const QString &movement : {u"firms_new"_s, u"firms_left"_s, u"firms_corrected"_s})
            CHECK(next->at(movement).top == 0);
        CHECK(next->at(u"firms_total"_s) == own->at(u"firms_total"_s));
    }
}
