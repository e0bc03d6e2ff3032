// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

#include "core/ledger/rollback.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Record made(Ledger &ledger, const RecordType &type, const std::vector<std::pair<const Field *, Value>> &values)
{
    Record record(type, ledger.ids().next());
    for (const auto &[field, value] : values)
        record.set(*field, value);
    return record;
}

} // namespace

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
