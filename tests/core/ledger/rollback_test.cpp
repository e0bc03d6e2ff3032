// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"

#include "core/ledger/rollback.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("taking a batch back retires what it added and restores what it changed", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    REQUIRE_OK(ledger.enable(worker::type, worker::mobile, u"联系"_s, u"职责"_s));
    const Record old = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::mobile, u"13000000000"_s}});
    const Record fresh = made(ledger, firm::type, {{&firm::name, u"甲物业"_s}});
    Record changed = old;
    changed.set(worker::mobile, u"13100000001"_s);
    changed.set(worker::post, u"order"_s);
    const auto batch = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        LIUQING_TRY(commit.add(fresh));
        return commit.change(old, changed);
    });
    REQUIRE_OK(batch);
    const auto undone = rollback::undo(ledger, *batch, u"导错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 2);
    CHECK(undone->kept.empty());
    CHECK(scratch.stored(fresh).retired == u"导错了"_s);
    CHECK(scratch.stored(old).sameFacts(old));
    CHECK(journal::verify(ledger.database())->valid);
    CHECK(rollback::undo(ledger, *batch, u"再来"_s).error().code == u"not_undoable"_s);
}

TEST_CASE("what later work builds on is kept and named", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record linked = made(ledger, firm::type, {{&firm::name, u"甲物业"_s}});
    const Record edited = made(ledger, firm::type, {{&firm::name, u"乙物业"_s}});
    const Record covered = made(ledger, firm::type, {{&firm::name, u"丙物业"_s}});
    const auto batch = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        LIUQING_TRY(commit.add(linked));
        LIUQING_TRY(commit.add(edited));
        return commit.add(covered);
    });
    scratch.add(former_name::type, {{&former_name::firm, linked.id}, {&former_name::name, u"老甲物业"_s}});
    scratch.add(party_org::type, {{&party_org::name, u"联合党支部"_s}, {&party_org::covers, QStringList{covered.id.toHex()}}});
    const Record storedEdited = scratch.stored(edited);
    Record later = storedEdited;
    later.set(firm::local, u"local"_s);
    REQUIRE_OK(ledger.commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(storedEdited, later); }));
    const auto undone = rollback::undo(ledger, *batch, u"导错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 0);
    CHECK(undone->kept.size() == 3);
    CHECK_FALSE(scratch.stored(linked).retired);
}

TEST_CASE("links inside the batch do not keep it", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record firm = made(ledger, firm::type, {{&firm::name, u"甲物业"_s}});
    const Record person = made(ledger, worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, firm.id}});
    const auto batch = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        LIUQING_TRY(commit.add(firm));
        return commit.add(person);
    });
    CHECK(rollback::undo(ledger, *batch, u"导错了"_s)->undone == 2);
}

TEST_CASE("an unknown batch and a step that changed no record are refused", "[ledger]")
{
    ScratchLedger scratch;
    CHECK(rollback::undo(scratch.ledger(), scratch.ledger().ids().next(), u"x"_s).error().code == u"unknown_batch"_s);
    REQUIRE_OK(scratch.ledger().enable(worker::type, worker::mobile, u"联系"_s, u"职责"_s));
    const auto batch = scratch.ledger().database().scalar(u"SELECT id FROM batch WHERE kind = 'enable'"_s);
    const auto refused = rollback::undo(scratch.ledger(), RecordId::fromBytes(batch->toByteArray()), u"x"_s);
    CHECK(refused.error().code == u"not_undoable"_s);
}

TEST_CASE("what a batch brought back stays while later work uses it", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    REQUIRE_OK(retiring(ledger, firm, u"误录"_s));
    const auto restored = restoring(ledger, scratch.stored(firm));
    REQUIRE_OK(restored);
    const Record person = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, firm.id}});
    const auto kept = rollback::undo(ledger, *restored, u"看错了"_s);
    REQUIRE_OK(kept);
    CHECK(kept->undone == 0);
    REQUIRE(kept->kept.size() == 1);
    CHECK(kept->kept.front().type == u"firm"_s);
    CHECK(kept->kept.front().why.text().contains(u"张*"_s)); // persons are masked
    CHECK_FALSE(scratch.stored(firm).retired);
    REQUIRE_OK(retiring(ledger, person, u"误录"_s));
    CHECK(rollback::undo(ledger, *restored, u"看错了"_s)->undone == 1);
    CHECK(scratch.stored(firm).retired == u"误录"_s); // for the reason it had before
}

TEST_CASE("a code that another record has by now keeps one record, not the whole batch", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const auto code = u"91210902MA0G4CT94U"_s;
    const Record first = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, code}});
    const Record other = scratch.add(firm::type, {{&firm::name, u"乙物业"_s}});
    const auto batch = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        LIUQING_TRY(commit.retire(first, u"误录"_s));
        return commit.change(other, with(other, {{&firm::local, u"outside"_s}}));
    });
    REQUIRE_OK(batch);
    scratch.add(firm::type, {{&firm::name, u"丙物业"_s}, {&firm::uscc, code}});
    const auto undone = rollback::undo(ledger, *batch, u"导错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 1);
    REQUIRE(undone->kept.size() == 1);
    CHECK(undone->kept.front().record == first.id);
    CHECK(scratch.stored(first).retired);
    CHECK_FALSE(isKnown(scratch.stored(other).value(firm::local)));
    CHECK(journal::verify(ledger.database())->valid);
}

TEST_CASE("a record retired again for another reason is said to be kept", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const auto retired = retiring(ledger, firm, u"误录"_s);
    REQUIRE_OK(retired);
    REQUIRE_OK(restoring(ledger, scratch.stored(firm)));
    REQUIRE_OK(retiring(ledger, scratch.stored(firm), u"注销"_s));
    const auto undone = rollback::undo(ledger, *retired, u"看错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 0);
    CHECK(undone->kept.size() == 1);
    CHECK(scratch.stored(firm).retired == u"注销"_s);
}

TEST_CASE("a taking back can be taken back", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record old = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record fresh = made(ledger, firm::type, {{&firm::name, u"乙物业"_s}});
    const Record changed = with(old, {{&firm::contact, u"李四"_s}});
    const auto batch = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        LIUQING_TRY(commit.add(fresh));
        return commit.change(old, changed);
    });
    const auto undone = rollback::undo(ledger, *batch, u"导错了"_s);
    REQUIRE_OK(undone);
    const auto again = rollback::undo(ledger, undone->batch, u"没有错"_s);
    REQUIRE_OK(again);
    CHECK(again->undone == 2);
    CHECK_FALSE(scratch.stored(fresh).retired);
    CHECK(scratch.stored(old).sameFacts(changed));
    const auto by = ledger.database().scalar(u"SELECT undone_by FROM batch WHERE id = ?"_s, {batch->toBytes()});
    CHECK(by->toByteArray() == undone->batch.toBytes());
}

TEST_CASE("a record that a batch changed several times goes back to where it was", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    enableIds(ledger);
    const Record start = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::mobile, u"13000000000"_s}});
    const auto batch = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        Record first = with(start, {{&worker::mobile, u"13100000001"_s}, {&worker::post, u"order"_s}});
        LIUQING_TRY(commit.change(start, first));
        ++first.revision;
        Record second = with(first, {{&worker::mobile, Value()}});
        second.extra = {{u"x_room"_s, u"3-201"_s}};
        return commit.change(first, second);
    });
    REQUIRE_OK(batch);
    CHECK(scratch.stored(start).extra == QJsonObject{{u"x_room"_s, u"3-201"_s}});
    REQUIRE_OK(rollback::undo(ledger, *batch, u"导错了"_s));
    CHECK(scratch.stored(start).sameFacts(start));
    CHECK(scratch.stored(start).revision == 4);
}

TEST_CASE("what was erased after its retention cannot be brought back, and that is said", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record person = scratch.add(worker::type, {{&worker::name, u"张三"_s}});
    const auto batch = changing(ledger, person, with(person, {{&worker::name, u"李四"_s}}));
    REQUIRE_OK(batch);
    REQUIRE_OK(ledger.database().run(u"UPDATE journal SET personal = NULL, salt = NULL WHERE batch = ?"_s, {batch->toBytes()}));
    const auto undone = rollback::undo(ledger, *batch, u"改错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 0);
    REQUIRE(undone->kept.size() == 1);
    CHECK(undone->kept.front().why.text().contains(u"erased"_s));
    CHECK(scratch.stored(person).text(worker::name) == u"李四"_s);
}

TEST_CASE("the values before a batch are read from the journal, sealed ones too", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    enableIds(ledger);
    const Record person = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::residentId, madeUpId}});
    const auto batch = changing(ledger, person, with(person, {{&worker::residentId, Value()}, {&worker::post, u"order"_s}}));
    REQUIRE_OK(batch);
    const auto rows = journal::history(ledger.database(), person.id, *batch);
    REQUIRE_OK(rows);
    const auto old = rollback::before(ledger, scratch.stored(person), rows->front().entry.open, rows->front().entry.personal);
    REQUIRE_OK(old);
    CHECK(old->sameFacts(person));
}
