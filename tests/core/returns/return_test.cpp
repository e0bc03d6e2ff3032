// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/county.h"
#include "tests/support/dongyuan.h"

#include "core/returns/trace.h"

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto form = u"LQ-01"_s;
const Period second = *Period::fromText(u"2026Q2");
const Period third = *Period::fromText(u"2026Q3");

Return built(Dongyuan &town, const Period &period)
{
    auto made = build(town.ledger(), fuxinBook(), form, period);
    REQUIRE_OK(made);
    return *std::move(made);
}

bool has(const Return &made, const QString &rule)
{
    return std::any_of(made.findings.begin(), made.findings.end(),
                       [&](const rules::Finding &each) { return each.rule == rule; });
}

std::vector<qint64> firmsOf(const Return &made)
{
    std::vector<qint64> figures;
    for (const QString &cell : {u"firms_total"_s, u"firms_new"_s, u"firms_left"_s, u"firms_corrected"_s})
        figures.push_back(made.cells.at(cell));
    return figures;
}

using Figures = std::vector<qint64>;

// The relation of stocks and movements, whatever happened
void checkStock(const Return &before, const Return &now)
{
    CHECK(now.cells.at(u"firms_total"_s)
          == before.cells.at(u"firms_total"_s) + now.cells.at(u"firms_new"_s) - now.cells.at(u"firms_left"_s)
              + now.cells.at(u"firms_corrected"_s));
    CHECK_FALSE(has(now, u"R02"_s));
}

} // namespace

TEST_CASE("a first return takes movements from the dates and skips the relation to the last one", "[returns]")
{
    Dongyuan town;
    const Return made = built(town, third);
    CHECK(made.previous == 0);
    CHECK(firmsOf(made) == Figures{3, 1, 1, 0});
    CHECK_FALSE(has(made, u"R02"_s));
    CHECK_FALSE(has(made, u"R12"_s));
    CHECK(has(made, u"R05"_s)); // a post is unknown
    CHECK(made.hasOpenHardFindings());
    CHECK(made.pack.startsWith(u"fuxin-2023 "_s));
}

TEST_CASE("a second return is taken against the rows of the first", "[returns]")
{
    Dongyuan town;
    const Return before = fileOwn(town.ledger(), second);
    CHECK(firmsOf(before) == Figures{3, 0, 0, 0}); // jia, wang, ding
    const Return now = built(town, third);
    CHECK(now.previous != 0);
    CHECK(firmsOf(now) == Figures{3, 1, 1, 0}); // yi came, ding left
    checkStock(before, now);
}

TEST_CASE("a firm discovered late and one recorded by mistake are corrections, neither new nor left",
          "[returns]")
{
    Dongyuan town;
    const Return before = fileOwn(town.ledger(), second);
    town.scratch.add(firm::type,
                     {{&firm::name, u"己物业"_s},
                      {&firm::local, u"local"_s},
                      {&common::since, u"2015"_s}}); // was there all the time
    Return now = built(town, third);
    CHECK(firmsOf(now) == Figures{4, 1, 1, 1});
    checkStock(before, now);
    town.retire(town.wang); // never was
    now = built(town, third);
    CHECK(firmsOf(now) == Figures{3, 1, 1, 0});
    checkStock(before, now);
    town.set(town.ding, common::until, u"2025-12-31"_s); // had left long before it was reported
    now = built(town, third);
    CHECK(firmsOf(now) == Figures{3, 1, 0, -1});
    checkStock(before, now);
    const auto corrected = traceCell(town.ledger(), fuxinBook(), form, third, u"firms_corrected"_s);
    REQUIRE_OK(corrected);
    CHECK(corrected->value == -1);
    CHECK(corrected->rows.size() == 3); // one in, two out
}

TEST_CASE("a firm retired as a mistake is a correction even when its record says that it ended", "[returns]")
{
    Dongyuan town;
    const Return before = fileOwn(town.ledger(), second);
    town.retire(town.ding);
    const Return now = built(town, third);
    CHECK(firmsOf(now) == Figures{3, 1, 0, -1});
    checkStock(before, now);
}

TEST_CASE("a firm that came and went within the period moves nothing", "[returns]")
{
    Dongyuan town;
    const Return before = fileOwn(town.ledger(), second);
    town.scratch.add(
        firm::type,
        {{&firm::name, u"庚物业"_s}, {&common::since, u"2026-07-05"_s}, {&common::until, u"2026-09"_s}});
    const Return now = built(town, third);
    CHECK(firmsOf(now) == Figures{3, 1, 1, 0});
    checkStock(before, now);
}

TEST_CASE("a return can be corrected: the next version is taken against the same earlier period", "[returns]")
{
    Dongyuan town;
    fileOwn(town.ledger(), second);
    const Return first = fileOwn(town.ledger(), third);
    town.scratch.add(firm::type, {{&firm::name, u"己物业"_s}, {&common::since, u"2026-09-01"_s}});
    const Return again = built(town, third);
    CHECK(again.previous == first.previous);
    CHECK(again.cells.at(u"firms_new"_s) == 2);
    const auto filing = asFiling(town.ledger(), again);
    REQUIRE_OK(filing);
    CHECK(filing->version == 2);
}

TEST_CASE("the return of the third quarter is the same in October and in December, but for the date",
          "[returns]")
{
    Dongyuan town;
    const Return october = built(town, third);
    town.scratch.reopen(u"2026-12-01T10:00:00"_s);
    const Return december = built(town, third);
    CHECK(october.cells == december.cells);
    CHECK_FALSE(has(october, u"R22"_s));
    CHECK(has(december, u"R22"_s));
    CHECK(asFiling(town.ledger(), october)->digest == asFiling(town.ledger(), december)->digest);
}

TEST_CASE("an unchanged quarter asks whether anybody looked", "[returns]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::local, u"local"_s}});
    fileOwn(scratch.ledger(), second);
    auto made = build(scratch.ledger(), fuxinBook(), form, third);
    REQUIRE_OK(made);
    REQUIRE(has(*made, u"R23"_s));
    CHECK_FALSE(made->hasOpenHardFindings());
    const auto finding = std::find_if(made->findings.begin(), made->findings.end(),
                                      [](const auto &each) { return each.rule == u"R23"; });
    REQUIRE_OK(notes::write(scratch.ledger(), u"R23"_s, finding->subject, u"逐户核对，无变化"_s));
    made = build(scratch.ledger(), fuxinBook(), form, third);
    CHECK(std::none_of(made->findings.begin(), made->findings.end(),
                       [](const auto &each) { return each.rule == u"R23" && each.isOpen(); }));
}

TEST_CASE("filed rows carry no name of a person, no remark, and re-count to the cells", "[returns]")
{
    Dongyuan town;
    town.set(town.jia, common::remark, u"李四电话打不通"_s);
    const Return made = fileOwn(town.ledger(), third);
    QString all;
    for (const filings::FiledRow &row : made.rows) {
        all += row.match + u' ';
        for (const Value &value : row.values)
            all += textOf(value) + u' ';
    }
    for (const QString &name : {u"赵老师"_s, u"李四"_s, u"张一"_s, u"13000000000"_s})
        CHECK_FALSE(all.contains(name));
    const auto filed = filings::all(town.ledger(), form, third.text());
    REQUIRE_OK(filed);
    REQUIRE(filed->size() == 1);
    CHECK(cellsFrom(filed->front().cells) == made.cells);
    const auto again =
        measure::evaluate(town.ledger(), measure::Scope::filed({filed->front().number}, third, false),
                          fuxinBook().measuresOf(*fuxinBook().form(form)));
    REQUIRE_OK(again);
    for (const auto &[cell, amount] : *again) {
        INFO(cell.toStdString());
        CHECK(amount.top == made.cells.at(cell));
    }
    town.retire(town.jia); // what was filed stays
    const auto later =
        measure::evaluate(town.ledger(), measure::Scope::filed({filed->front().number}, third, false),
                          fuxinBook().measuresOf(*fuxinBook().form(form)));
    CHECK(*later == *again);
}

TEST_CASE("rows come back from a filing as they were stored", "[returns]")
{
    Dongyuan town;
    const Return made = fileOwn(town.ledger(), third);
    const auto filed = filings::all(town.ledger());
    const auto rows = filings::rows(town.ledger(), filed->front().number);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == made.rows.size());
    for (const filings::FiledRow &row : made.rows) {
        const auto same = std::find_if(rows->begin(), rows->end(), [&](const auto &each) {
            return each.id == row.id && each.type == row.type;
        });
        REQUIRE(same != rows->end());
        CHECK(same->values == row.values);
        CHECK(same->match == row.match);
        CHECK(same->movement == row.movement);
    }
    CHECK(journal::verify(town.ledger().database())->valid);
    const auto history = journal::history(town.ledger().database(), {}, {});
    CHECK(std::count_if(history->begin(), history->end(),
                        [](const auto &each) { return each.entry.action == u"file"; })
          == 1);
}

TEST_CASE("a cell leads to its records with their journal rows, and a record to its cells", "[returns]")
{
    Dongyuan town;
    const auto total = traceCell(town.ledger(), fuxinBook(), form, third, u"firms_total"_s);
    REQUIRE_OK(total);
    CHECK(total->value == 3);
    REQUIRE(total->rows.size() == 3);
    const auto history = journal::history(town.ledger().database(), total->rows.front().row.id, {});
    CHECK(total->rows.front().journal == history->back().seq);
    const auto cells = traceRecord(town.ledger(), fuxinBook(), form, third, town.jia.id);
    REQUIRE_OK(cells);
    QStringList names;
    for (const TracedRecord &each : *cells)
        names.append(each.cell);
    names.sort();
    CHECK(names == QStringList{u"firms_covered"_s, u"firms_local"_s, u"firms_total"_s, u"orgs_due"_s});
    CHECK(traceCell(town.ledger(), fuxinBook(), form, third, u"moons"_s).error().code == u"unknown_cell"_s);
    CHECK(traceCell(town.ledger(), fuxinBook(), form, third, u"firms_total"_s, u"219901001009"_s).error().code
          == u"no_return"_s);
}
