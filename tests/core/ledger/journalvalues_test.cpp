// SPDX-License-Identifier: GPL-3.0-or-later
// The journal read as values: what a history shows.
#include "core/ledger/batches.h"
#include "core/ledger/journalvalues.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<journal::FieldStep> stepsOf(ScratchLedger &scratch, const RecordType &type, const journal::HistoryRow &row)
{
    std::vector<journal::FieldStep> steps;
    for (const QByteArray &part : {row.entry.open, row.entry.personal}) {
        const auto found = journal::stepsIn(scratch.ledger(), type, row.entry.record, part);
        REQUIRE_OK(found);
        steps.insert(steps.end(), found->begin(), found->end());
    }
    return steps;
}

const journal::FieldStep *stepOf(const std::vector<journal::FieldStep> &steps, const Field &field)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const journal::FieldStep &each) { return each.field == &field; });
    return found == steps.end() ? nullptr : &*found;
}

std::vector<journal::HistoryRow> historyOf(ScratchLedger &scratch, const RecordId &record)
{
    const auto rows = journal::history(scratch.ledger().database(), record, {});
    REQUIRE_OK(rows);
    return *rows;
}

Record changed(ScratchLedger &scratch, const Record &record, const std::vector<std::pair<const Field *, Value>> &values)
{
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) {
        Record after = scratch.stored(record);
        const Record before = after;
        for (const auto &[field, value] : values)
            after.set(*field, value);
        return commit.change(before, after);
    }));
    return scratch.stored(record);
}

} // namespace

TEST_CASE("each step of a record says every field that moved, before and after, and no other", "[journal]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::partyMembersReported, qint64(3)}});
    changed(scratch, firm, {{&firm::partyMembersReported, qint64(5)}, {&firm::contact, u"张三"_s}});
    changed(scratch, firm, {{&firm::contact, Value()}});
    const auto rows = historyOf(scratch, firm.id);
    REQUIRE(rows.size() == 3);
    const auto added = stepsOf(scratch, firm::type, rows[0]);
    REQUIRE(stepOf(added, firm::name) != nullptr);
    CHECK_FALSE(isKnown(stepOf(added, firm::name)->before));
    CHECK(textOf(stepOf(added, firm::name)->after) == u"宏远物业"_s);
    const auto second = stepsOf(scratch, firm::type, rows[1]);
    CHECK(stepOf(second, firm::name) == nullptr);
    REQUIRE(stepOf(second, firm::partyMembersReported) != nullptr);
    CHECK(numberOf(stepOf(second, firm::partyMembersReported)->before) == 3);
    CHECK(numberOf(stepOf(second, firm::partyMembersReported)->after) == 5);
    CHECK(textOf(stepOf(second, firm::contact)->after) == u"张三"_s);
    const auto third = stepsOf(scratch, firm::type, rows[2]);
    CHECK(textOf(stepOf(third, firm::contact)->before) == u"张三"_s);
    CHECK_FALSE(isKnown(stepOf(third, firm::contact)->after));
}

TEST_CASE("sealed values are opened for the history, and only with the record they belong to", "[journal]")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().enable(worker::type, worker::mobile, u"联系"_s, u"劳动合同"_s));
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record one = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, firm.id}, {&worker::mobile, u"13000000000"_s}});
    const Record other = scratch.add(worker::type, {{&worker::name, u"李四"_s}, {&worker::firm, firm.id}});
    const auto rows = historyOf(scratch, one.id);
    REQUIRE(rows.size() == 1);
    CHECK_FALSE(rows[0].entry.personal.contains("13000000000")); // not in the file
    const auto steps = stepsOf(scratch, worker::type, rows[0]);
    REQUIRE(stepOf(steps, worker::mobile) != nullptr);
    CHECK(textOf(stepOf(steps, worker::mobile)->after) == u"13000000000"_s);
    const auto moved = journal::stepsIn(scratch.ledger(), worker::type, other.id, rows[0].entry.personal);
    CHECK_FALSE(moved.has_value()); // a value that was carried over to another record does not open
}

TEST_CASE("an office's own fields are in the history, what nobody declared is left out", "[journal]")
{
    ScratchLedger scratch;
    const Field &own = scratch.declare(firm::type, {.key = u"x_grade"_s, .kind = u"text"_s, .label = u"信用评级"_s});
    Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    changed(scratch, firm, {{&own, u"甲级"_s}});
    const auto rows = historyOf(scratch, firm.id);
    REQUIRE(rows.size() == 2);
    const auto steps = stepsOf(scratch, firm::type, rows[1]);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].field == &own);
    CHECK(textOf(steps[0].after) == u"甲级"_s);
    const auto unknown = journal::stepsIn(scratch.ledger(), firm::type, firm.id, R"({"x_other":[null,"1"],"gone":[null,"2"],"name":["甲","乙"]})");
    REQUIRE_OK(unknown);
    REQUIRE(unknown->size() == 1);
    CHECK(unknown->front().field == &firm::name);
}

TEST_CASE("a history leads to the batch it was done in", "[journal]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const auto rows = historyOf(scratch, firm.id);
    const auto batch = batches::find(scratch.ledger(), rows[0].entry.batch);
    REQUIRE_OK(batch);
    REQUIRE(batch->has_value());
    CHECK((*batch)->actor == u"王办事"_s);
    const auto none = batches::find(scratch.ledger(), scratch.ledger().ids().next());
    REQUIRE_OK(none);
    CHECK_FALSE(none->has_value());
}
