// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, what an explanation is worth, and saying that facts are right as they stand.
#include "core/catalogue/common.h"
#include "core/ledger/batches.h"
#include "core/ledger/rollback.h"
#include "core/ledger/verification.h"
#include "core/returns/book.h"
#include "core/rules/due.h"
#include "core/rules/notequality.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"
#include "tests/support/packs.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<rules::Due> dueOn(ScratchLedger &scratch, QDate day)
{
    const auto book = returns::Book::load(fuxinPack());
    REQUIRE(book.has_value());
    const auto due = rules::dueBy(scratch.ledger(), book->audit(), u"LQ-01"_s, day);
    REQUIRE(due.has_value());
    return *due;
}

Record projectUntil(ScratchLedger &scratch, const QString &day, const QString &state = u"formal"_s)
{
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s + day + state}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s + day + state}});
    return scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::to, day}, {&project::state, state}});
}

} // namespace

TEST_CASE("a return is due from ten days before the quarter ends until it is sent")
{
    ScratchLedger scratch;
    const auto periods = [&](QDate day) {
        QStringList found;
        for (const rules::Due &due : dueOn(scratch, day))
            found.append(due.title + u' ' + due.by.toString(Qt::ISODate));
        return found;
    };
    CHECK(periods({2026, 9, 19}) == QStringList{u"2026Q2 2026-07-20"_s}); // never sent, so still due
    CHECK(periods({2026, 9, 20}) == QStringList{u"2026Q2 2026-07-20"_s, u"2026Q3 2026-10-20"_s});
    CHECK(periods({2026, 10, 12}) == QStringList{u"2026Q3 2026-10-20"_s});
}

TEST_CASE("a contract is due two months before it ends, and after, until something is said about it")
{
    ScratchLedger scratch;
    const Record soon = projectUntil(scratch, u"2026-11-30"_s);
    const Record over = projectUntil(scratch, u"2026-08"_s);
    projectUntil(scratch, u"2027-06-30"_s); // far away
    projectUntil(scratch, u"2026-07-31"_s, u"run_on"_s); // known to run on
    projectUntil(scratch, u"2026-07-31"_s, u"left"_s);
    std::vector<RecordId> found;
    for (const rules::Due &due : dueOn(scratch, {2026, 10, 12})) {
        if (due.kind == rules::DueKind::contractEnds)
            found.push_back(due.record);
    }
    CHECK(found == std::vector<RecordId>{over.id, soon.id}); // soonest first
}

TEST_CASE("a term is due half a year before it ends")
{
    ScratchLedger scratch;
    const Record branch = scratch.add(party_org::type, {{&party_org::name, u"宏远物业党支部"_s}, {&party_org::termTo, u"2027-03-01"_s}});
    CHECK(dueOn(scratch, {2026, 8, 1}).size() == 1); // the return alone
    const auto due = dueOn(scratch, {2026, 10, 12});
    REQUIRE(due.size() == 2);
    CHECK(due[1].record == branch.id);
    CHECK(due[1].title == u"宏远物业党支部"_s);
}

TEST_CASE("an explanation that says nothing is told so")
{
    for (const QString &empty : {u"核实无误"_s, u"情况属实。"_s, u"无"_s, u"。。。"_s, u"111111"_s, u"同上"_s})
        CHECK(rules::noteDoubt(empty, 0).text().contains(u"does not say why"_s));
    CHECK(rules::noteDoubt(u"换人了"_s, 0).text().contains(u"very short"_s));
    CHECK(rules::noteDoubt(u"八月辞职二人，名单已交"_s, 3).text().contains(u"same words"_s));
    CHECK(rules::noteDoubt(u"八月辞职二人，名单已交"_s, 2).isEmpty());
    CHECK(rules::noteDoubt({}, 9).isEmpty()); // taking a note back
}

TEST_CASE("verifying records moves their days alone, in one batch that is taken back at once")
{
    ScratchLedger scratch;
    const Record one = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record two = scratch.add(firm::type, {{&firm::name, u"新禾物业"_s}});
    const auto batch = verification::verify(scratch.ledger(), {one.id, two.id});
    REQUIRE(batch.has_value());
    CHECK(textOf(scratch.stored(one).value(common::verifiedOn)) == u"2026-10-12"_s);
    CHECK(textOf(scratch.stored(two).value(common::verifiedBy)) == u"王办事"_s);
    CHECK(scratch.stored(one).text(firm::name) == u"宏远物业"_s);
    const auto again = verification::verify(scratch.ledger(), {one.id});
    REQUIRE(again.has_value());
    CHECK(again->isNull()); // today already
    const auto undone = rollback::undo(scratch.ledger(), *batch, u"误点"_s);
    REQUIRE(undone.has_value());
    CHECK(undone->undone == 2);
    CHECK_FALSE(isKnown(scratch.stored(one).value(common::verifiedOn)));
}

TEST_CASE("batches are listed newest first, by kind, with what took them back")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const auto first = batches::latest(scratch.ledger(), {}, 10);
    REQUIRE(first.has_value());
    REQUIRE(!first->empty());
    CHECK(first->front().undoneBy.isNull());
    const auto undone = rollback::undo(scratch.ledger(), first->front().id, u"误点"_s);
    REQUIRE(undone.has_value());
    const auto after = batches::latest(scratch.ledger(), {}, 10);
    REQUIRE(after.has_value());
    CHECK(after->front().kind == u"rollback"_s);
    CHECK((*after)[1].undoneBy == after->front().id);
    const auto imports = batches::latest(scratch.ledger(), u"import"_s, 10);
    REQUIRE(imports.has_value());
    CHECK(imports->empty());
}
