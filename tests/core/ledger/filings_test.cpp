// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"

#include "core/ledger/filings.h"

using namespace liuqing;
using namespace liuqing::filings;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto form = u"LQ-01"_s;

Filing filingOf(const QString &unit, const QString &period, int version, const QString &state,
                QDate cutOff = {2026, 9, 30})
{
    return {.digest = QString(unit + period + QString::number(version) + state).toUtf8(),
            .unit = unit,
            .unitName = u"社区"_s + unit,
            .form = form,
            .period = period,
            .version = version,
            .state = state,
            .own = state == u"filed",
            .cutOff = cutOff,
            .filedAt = u"2026-10-08T09:00:00"_s};
}

Result<qint64> put(Ledger &ledger, const Filing &filing, const std::vector<FiledRow> &rows = {})
{
    qint64 number = 0;
    const auto batch = ledger.commit({.kind = u"receive"_s}, [&](Commit &commit) -> Status {
        const auto stored = filings::store(commit, filing, rows);
        if (!stored)
            return failure(stored.error());
        number = *stored;
        return {};
    });
    if (!batch)
        return failure(batch.error());
    return number;
}

FiledRow firmRow(IdSource &ids, const QString &name)
{
    FiledRow row{.type = u"firm"_s, .id = ids.next(), .unit = u"1"_s, .match = u"name:1|"_s + name};
    for (const Field *field : fieldsOf(u"firm"_s))
        row.values.push_back(field == &firm::name ? Value(name) : Value());
    return row;
}

std::vector<qint64> numbersOf(const std::vector<Filing> &all)
{
    std::vector<qint64> numbers;
    for (const Filing &filing : all)
        numbers.push_back(filing.number);
    return numbers;
}

using Numbers = std::vector<qint64>;

} // namespace

TEST_CASE("a filing comes back as it was stored", "[filings]")
{
    ScratchLedger scratch;
    Filing filing = filingOf(u"219901001001"_s, u"2026Q3"_s, 2, u"received"_s);
    filing.checkCode = u"ABCDEFGHJKM7"_s;
    filing.manifest = R"({"kind":"return"})";
    filing.cells = {{u"firms_total"_s, 12}};
    filing.findings = {QJsonObject{{u"rule"_s, u"R01"_s}}};
    const auto number = put(scratch.ledger(), filing);
    REQUIRE_OK(number);
    const auto found = find(scratch.ledger(), *number);
    REQUIRE_OK(found);
    REQUIRE(found->has_value());
    const Filing &back = **found;
    CHECK(back.digest == filing.digest);
    CHECK(back.unitName == filing.unitName);
    CHECK(back.version == 2);
    CHECK(back.cutOff == filing.cutOff);
    CHECK(back.checkCode == filing.checkCode);
    CHECK(back.manifest == filing.manifest);
    CHECK(back.cells == filing.cells);
    CHECK(back.findings == filing.findings);
    CHECK_FALSE(back.own);
    CHECK_FALSE(find(scratch.ledger(), 99)->has_value());
}

TEST_CASE("a filing leaves one journal row that names it by its digest", "[filings]")
{
    ScratchLedger scratch;
    const auto rows =
        std::vector{firmRow(scratch.ledger().ids(), u"甲"_s), firmRow(scratch.ledger().ids(), u"乙"_s)};
    REQUIRE_OK(put(scratch.ledger(), filingOf(u"1"_s, u"2026Q3"_s, 1, u"received"_s), rows));
    const auto history = journal::history(scratch.ledger().database(), {}, {});
    REQUIRE_OK(history);
    const auto &last = history->back().entry;
    CHECK(last.action == u"file"_s);
    CHECK(last.open.contains(QByteArray(u"12026Q31received"_s.toUtf8()).toHex()));
    CHECK(std::count_if(history->begin(), history->end(),
                        [](const auto &row) { return row.entry.action == u"file"; })
          == 1);
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("a filing with a row that cannot travel is not filed at all", "[filings]")
{
    ScratchLedger scratch;
    auto bad = firmRow(scratch.ledger().ids(), u"甲"_s);
    bad.type = u"worker"_s;
    const auto refused = put(scratch.ledger(), filingOf(u"1"_s, u"2026Q3"_s, 1, u"received"_s),
                             {firmRow(scratch.ledger().ids(), u"乙"_s), bad});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"unknown_type"_s);
    CHECK(all(scratch.ledger())->empty());
}

TEST_CASE("the same content cannot be filed twice", "[filings]")
{
    ScratchLedger scratch;
    const Filing filing = filingOf(u"1"_s, u"2026Q3"_s, 1, u"received"_s);
    REQUIRE_OK(put(scratch.ledger(), filing));
    CHECK_FALSE(put(scratch.ledger(), filing));
    CHECK(all(scratch.ledger())->size() == 1);
}

TEST_CASE("no field of a person is among those that travel", "[filings]")
{
    for (const QString &type : types()) {
        INFO(type.toStdString());
        CHECK_FALSE(fieldsOf(type).empty());
        if (type == u"staff")
            continue; // groups without names
        for (const Field *field : fieldsOf(type))
            CHECK_FALSE(field->isPersonal());
    }
    CHECK(fieldsOf(u"worker"_s).empty());
    CHECK(types().back() == u"staff"_s);
}

TEST_CASE("the last own return before a day is the newest version of the latest earlier cut-off", "[filings]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const auto own = [&](const QString &period, int version, QDate cutOff) {
        return *put(ledger, filingOf(u"1"_s, period, version, u"filed"_s, cutOff));
    };
    const qint64 second = own(u"2026Q2"_s, 1, {2026, 6, 30});
    own(u"2026Q1"_s, 1, {2026, 3, 31});
    const qint64 mended = own(u"2026Q2"_s, 2, {2026, 6, 30});
    own(u"2026Q3"_s, 1, {2026, 9, 30});
    REQUIRE_OK(
        put(ledger, filingOf(u"2"_s, u"2026Q2"_s, 9, u"accepted"_s, {2026, 6, 30}))); // another office's
    CHECK((*lastOwnBefore(ledger, form, {2026, 9, 30}))->number == mended);
    CHECK(mended != second);
    CHECK_FALSE(lastOwnBefore(ledger, form, {2026, 3, 31})->has_value());
    CHECK_FALSE(lastOwnBefore(ledger, u"LQ-02"_s, {2026, 9, 30})->has_value());
}

TEST_CASE("per office the highest accepted version counts, whatever order they came in", "[filings]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const auto got = [&](const QString &unit, int version, const QString &state) {
        return *put(ledger, filingOf(unit, u"2026Q3"_s, version, state));
    };
    const qint64 late = got(u"2"_s, 3, u"accepted"_s);
    got(u"2"_s, 1, u"accepted"_s);
    got(u"2"_s, 4, u"sent_back"_s);
    const qint64 first = got(u"1"_s, 1, u"accepted"_s);
    const qint64 waiting = got(u"1"_s, 2, u"received"_s);
    got(u"3"_s, 1, u"filed"_s); // the own one
    CHECK(numbersOf(*newestAccepted(ledger, form, u"2026Q3"_s)) == Numbers{first, late});
    REQUIRE_OK(ledger.commit({.kind = u"accept"_s},
                             [&](Commit &commit) { return setState(commit, waiting, u"accepted"_s, {}); }));
    CHECK(numbersOf(*newestAccepted(ledger, form, u"2026Q3"_s)) == Numbers{waiting, late});
    CHECK(newestAccepted(ledger, form, u"2026Q2"_s)->empty());
    CHECK(all(ledger, form, u"2026Q3"_s)->size() == 6);
    CHECK(all(ledger, u"LQ-02"_s)->empty());
}

TEST_CASE("a record is found by its newest report", "[filings]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    FiledRow row = firmRow(ledger.ids(), u"甲"_s);
    REQUIRE_OK(put(ledger, filingOf(u"1"_s, u"2026Q2"_s, 1, u"accepted"_s), {row}));
    row.match = u"uscc:91210902MA0G4CT94U"_s;
    REQUIRE_OK(put(ledger, filingOf(u"1"_s, u"2026Q3"_s, 1, u"accepted"_s), {row}));
    const auto newest = newestRow(ledger, row.id);
    REQUIRE_OK(newest);
    REQUIRE(newest->has_value());
    CHECK((*newest)->match == row.match);
    CHECK(textOf((*newest)->value(firm::name)) == u"甲"_s);
    CHECK_FALSE(isKnown((*newest)->value(firm::phone)));
    CHECK_FALSE(newestRow(ledger, ledger.ids().next())->has_value());
}

TEST_CASE("rows of every kind come back with every value that travels", "[filings]")
{
    ScratchLedger scratch;
    RandomValues random(101);
    std::vector<FiledRow> rows;
    for (const QString &type : types()) {
        for (int i = 0; i < 5; ++i) {
            FiledRow row{.type = type, .id = random.id(), .unit = u"219901001001"_s};
            if (type != u"staff") {
                row.match = random.text(100);
                row.movement = i == 0 ? u""_s : u"new"_s;
            }
            for (const Field *field : fieldsOf(type))
                row.values.push_back(random.chance(70) || field == &staff_count::number ? random.of(*field) : Value());
            rows.push_back(row);
        }
    }
    const auto number = put(scratch.ledger(), filingOf(u"219901001001"_s, u"2026Q3"_s, 1, u"received"_s), rows);
    REQUIRE_OK(number);
    scratch.reopen();
    const auto back = filings::rows(scratch.ledger(), *number);
    REQUIRE_OK(back);
    REQUIRE(back->size() == rows.size());
    for (const FiledRow &row : rows) {
        const auto at = std::find_if(back->begin(), back->end(), [&](const FiledRow &each) { return each.id == row.id; });
        REQUIRE(at != back->end());
        INFO(row.type.toStdString());
        CHECK(at->type == row.type);
        CHECK(at->unit == row.unit);
        CHECK(at->match == row.match);
        CHECK(at->movement == row.movement);
        CHECK((at->values == row.values));
    }
    CHECK(filings::rows(scratch.ledger(), *number, u"firm"_s)->size() == 5);
    CHECK(filings::rows(scratch.ledger(), *number + 1)->empty());
}

TEST_CASE("versions stand side by side, each with the rows it came with, whatever is unique elsewhere", "[filings]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const auto code = u"91210902MA0G4CT94U"_s;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, code}}); // an own record has the code too
    FiledRow row = firmRow(ledger.ids(), u"甲"_s);
    FiledRow twin = firmRow(ledger.ids(), u"甲的另一笔"_s);
    for (FiledRow *each : {&row, &twin})
        each->values[static_cast<size_t>(firm::type.indexOf(firm::uscc))] = code;
    const qint64 first = *put(ledger, filingOf(u"1"_s, u"2026Q3"_s, 1, u"received"_s), {row, twin});
    row.values[0] = u"甲（改）"_s;
    const qint64 second = *put(ledger, filingOf(u"1"_s, u"2026Q3"_s, 2, u"received"_s), {row});
    CHECK(textOf(filings::rows(ledger, first)->front().value(firm::name)) == u"甲"_s);
    CHECK(textOf(filings::rows(ledger, second)->front().value(firm::name)) == u"甲（改）"_s);
    std::vector<std::pair<qint64, QString>> all;
    REQUIRE_OK(eachRow(ledger, {second, first}, u"firm"_s, [&](qint64 filing, const FiledRow &each) {
        all.emplace_back(filing, textOf(each.value(firm::name)));
    }));
    CHECK((all == std::vector<std::pair<qint64, QString>>{{first, u"甲"_s}, {first, u"甲的另一笔"_s}, {second, u"甲（改）"_s}}));
    std::vector<std::pair<qint64, QString>> matches;
    REQUIRE_OK(eachMatch(ledger, {second, first}, u"firm"_s, firm::name,
                         [&](qint64 filing, const QString &, const QString &, const QString &name) { matches.emplace_back(filing, name); }));
    CHECK((matches == all));
    REQUIRE_OK(eachRow(ledger, {}, {}, [](qint64, const FiledRow &) { FAIL("no filing was asked for"); }));
}

TEST_CASE("a record that stands twice in one filing spoils it as a whole", "[filings]")
{
    ScratchLedger scratch;
    const FiledRow row = firmRow(scratch.ledger().ids(), u"甲"_s);
    CHECK_FALSE(put(scratch.ledger(), filingOf(u"1"_s, u"2026Q3"_s, 1, u"received"_s), {row, row}));
    CHECK(all(scratch.ledger())->empty());
    CHECK(scratch.ledger().database().scalar(u"SELECT count(*) FROM filed_firm"_s)->toInt() == 0);
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("accepting and taking it back are states with a reason, told in the journal", "[filings]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const qint64 first = *put(ledger, filingOf(u"1"_s, u"2026Q3"_s, 1, u"accepted"_s));
    const qint64 second = *put(ledger, filingOf(u"1"_s, u"2026Q3"_s, 2, u"accepted"_s));
    CHECK(numbersOf(*newestAccepted(ledger, form, u"2026Q3"_s)) == Numbers{second});
    const auto become = [&](qint64 number, const QString &state) {
        return ledger.commit({.kind = u"state"_s}, [&](Commit &commit) { return setState(commit, number, state, u"数据有误"_s); });
    };
    REQUIRE_OK(become(second, u"sent_back"_s));
    CHECK(numbersOf(*newestAccepted(ledger, form, u"2026Q3"_s)) == Numbers{first}); // the one before counts again
    const auto told = journal::history(ledger.database(), {}, {})->back().entry;
    CHECK(told.action == u"filing_state"_s);
    CHECK(told.open.contains(u"数据有误"_s.toUtf8()));
    CHECK(codeOf(become(99, u"accepted"_s)) == u"unknown_filing"_s);
    CHECK((*find(ledger, second))->state == u"sent_back"_s);
    CHECK((*find(ledger, second))->version == 2); // and nothing else of it moved
    CHECK(isFiled(ledger, filingOf(u"1"_s, u"2026Q3"_s, 2, u"accepted"_s).digest).value());
    CHECK_FALSE(isFiled(ledger, "unknown").value());
}

TEST_CASE("what counts above is the highest accepted version of each office, after any random history", "[filings]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    RandomValues random(102);
    const QStringList states{u"received"_s, u"accepted"_s, u"sent_back"_s};
    struct Naive
    {
        QString unit;
        int version;
        QString state;
    };
    std::map<qint64, Naive> naive;
    for (int step = 0; step < 120; ++step) {
        if (naive.empty() || random.chance(40)) {
            Filing filing = filingOf(QString::number(1 + random.below(4)), u"2026Q3"_s, 1 + random.below(5), states[random.below(3)]);
            filing.digest += QByteArray::number(step);
            naive[*put(ledger, filing)] = {filing.unit, filing.version, filing.state};
        } else {
            auto at = naive.begin();
            std::advance(at, random.below(static_cast<int>(naive.size())));
            at->second.state = states[random.below(3)];
            REQUIRE_OK(ledger.commit({.kind = u"state"_s}, [&](Commit &commit) { return setState(commit, at->first, at->second.state, {}); }));
        }
        std::map<QString, qint64> best; // per office; later arrival wins among equal versions
        for (const auto &[number, filing] : naive) {
            if (filing.state != u"accepted")
                continue;
            auto &slot = best[filing.unit];
            if (slot == 0 || naive[slot].version <= filing.version)
                slot = number;
        }
        Numbers wanted;
        for (const auto &each : best)
            wanted.push_back(each.second);
        INFO("step " << step);
        REQUIRE(numbersOf(*newestAccepted(ledger, form, u"2026Q3"_s)) == wanted);
    }
}
