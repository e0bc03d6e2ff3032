// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger keeps beside records: left-out cells, remembered layouts, notes, senders, switched-on fields.
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"

#include "core/ledger/notes.h"
#include "core/ledger/senders.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

qint64 rowsOf(const Ledger &ledger, const QString &table)
{
    const auto count = ledger.database().scalar(u"SELECT count(*) FROM "_s + table);
    REQUIRE_OK(count);
    return count->toLongLong();
}

// Changes the firm's remark and leaves the text of its code out, as an import does
Result<RecordId> leavingOut(ScratchLedger &scratch, const Record &record, const QString &remark,
                            const QString &original)
{
    const Record before = scratch.stored(record);
    return scratch.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        LIUQING_TRY(commit.change(before, with(before, {{&common::remark, remark}})));
        return commit.leaveOut(record.id, firm::type, firm::uscc, 7, u"check"_s, original);
    });
}

Result<RecordId> remembering(Ledger &ledger, const QString &signature, const QByteArray &mapping)
{
    return ledger.commit({.kind = u"import"_s}, [&](Commit &commit) {
        return store::rememberLayout(ledger, commit, firm::type, signature, mapping);
    });
}

senders::Sender sender(const QString &key, const QString &unit)
{
    return {.keyId = key, .unit = unit, .name = u"社区"_s + unit, .publicKey = key.toUtf8(), .since = {}};
}

Result<RecordId> trusting(Ledger &ledger, const senders::Sender &who)
{
    return ledger.commit({.kind = u"trust"_s},
                         [&](Commit &commit) { return senders::trust(commit, ledger, who); });
}

} // namespace

TEST_CASE("the text of a cell that could not be taken over is kept once, however often it comes", "[keeping]")
{
    ScratchLedger scratch;
    const Ledger &ledger = scratch.ledger();
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const auto first = leavingOut(scratch, firm, u"一"_s, u"9121090２MA0G4CT94X"_s);
    REQUIRE_OK(first);
    REQUIRE_OK(leavingOut(scratch, firm, u"二"_s, u"9121090２MA0G4CT94X"_s)); // the same cell again
    CHECK(rowsOf(ledger, u"left_out"_s) == 1);
    REQUIRE_OK(leavingOut(scratch, firm, u"三"_s, u"91210902"_s)); // the sheet was corrected, wrongly
    CHECK(rowsOf(ledger, u"left_out"_s) == 2);
    auto row = ledger.database().select(
        u"SELECT batch, record, field, sheet_row, code FROM left_out ORDER BY rowid"_s);
    REQUIRE(row->next());
    CHECK(row->value(0).toByteArray() == first->toBytes());
    CHECK(row->value(1).toByteArray() == firm.id.toBytes());
    CHECK(row->value(2).toString() == u"firm.uscc"_s);
    CHECK(row->value(3).toInt() == 7);
    CHECK(row->value(4).toString() == u"check"_s);
    CHECK(journal::verify(ledger.database())->valid);
}

TEST_CASE("a layout that a person corrected is remembered for sheets that look the same", "[keeping]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    CHECK(store::rememberedLayout(ledger, firm::type, u"sig"_s)->isEmpty());
    REQUIRE_OK(remembering(ledger, u"sig"_s, R"({"名称":"name"})"));
    CHECK(remembering(ledger, u"sig"_s, R"({"名称":"name"})")->isNull()); // known already: no trace
    REQUIRE_OK(remembering(ledger, u"other"_s, R"({})"));
    REQUIRE_OK(remembering(ledger, u"sig"_s, R"({"企业":"name"})"));
    scratch.reopen();
    CHECK(*store::rememberedLayout(scratch.ledger(), firm::type, u"sig"_s)
          == u"{\"企业\":\"name\"}"_s.toUtf8());
    CHECK(*store::rememberedLayout(scratch.ledger(), firm::type, u"other"_s) == QByteArray("{}"));
    CHECK(store::rememberedLayout(scratch.ledger(), estate::type, u"sig"_s)->isEmpty()); // of another type
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("a note written again or taken back twice leaves no trace", "[keeping]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const auto write = [&](const QString &text) {
        REQUIRE_OK(notes::write(ledger, u"R12"_s, u"subject"_s, text));
        return rowsOf(ledger, u"journal"_s);
    };
    const qint64 before = rowsOf(ledger, u"journal"_s);
    CHECK(write({}) == before); // nothing to take back
    CHECK(write(u"新增两个小区"_s) == before + 1);
    CHECK(write(u" 新增两个小区\n"_s) == before + 1);
    CHECK(write(u"新增三个小区"_s) == before + 2);
    CHECK(write({}) == before + 3);
    CHECK(write(u" "_s) == before + 3);
    CHECK(notes::all(ledger)->isEmpty());
    const auto history = journal::history(ledger.database(), {}, {});
    CHECK(history->back().entry.open.contains(R"("text":"")")); // that it was taken back is told
    CHECK(history->at(history->size() - 2).entry.open.contains(u"新增三个小区"_s.toUtf8()));
}

TEST_CASE("a sender is registered once, by a person, and found by key and office", "[keeping]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    REQUIRE_OK(trusting(ledger, sender(u"b2"_s, u"219901001002"_s)));
    REQUIRE_OK(trusting(ledger, sender(u"a1"_s, u"219901001001"_s)));
    REQUIRE_OK(trusting(ledger, sender(u"c3"_s, u"219901001002"_s))); // a new key of the same office
    CHECK(trusting(ledger, sender(u"a1"_s, u"219901001002"_s))
              ->isNull()); // a key cannot move to another office
    const auto all = senders::all(ledger);
    REQUIRE_OK(all);
    CHECK(all->size() == 3);
    CHECK(all->front().unit == u"219901001001"_s);
    CHECK(senders::ofUnit(ledger, u"219901001002"_s)->size() == 2);
    CHECK(senders::ofUnit(ledger, u"219901001003"_s)->empty());
    const auto known = senders::byKey(ledger, u"a1"_s);
    REQUIRE(known->has_value());
    CHECK((*known)->unit == u"219901001001"_s);
    CHECK((*known)->publicKey == QByteArray("a1"));
    CHECK((*known)->since == u"2026-10-12T09:00:00"_s);
    CHECK_FALSE(senders::byKey(ledger, u"A1"_s)->has_value());
    CHECK(journal::history(ledger.database(), {}, {})->back().entry.action == u"trust"_s);
}

TEST_CASE("a field stays switched on, with its purpose, basis and who did it", "[keeping]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    CHECK_FALSE(ledger.isStored(worker::type, worker::mobile));
    CHECK(ledger.isStored(worker::type, worker::name));
    CHECK(codeOf(ledger.enable(worker::type, worker::mobile, u"联系"_s, u" "_s)) == u"purpose_missing"_s);
    CHECK(codeOf(ledger.enable(worker::type, worker::mobile, u"　"_s, u"职责"_s)) == u"purpose_missing"_s);
    const qint64 before = rowsOf(ledger, u"journal"_s);
    REQUIRE_OK(ledger.enable(worker::type, worker::mobile, u"联系"_s, u"职责"_s));
    REQUIRE_OK(ledger.enable(worker::type, worker::mobile, u"再来"_s, u"一次"_s));
    REQUIRE_OK(ledger.enable(worker::type, worker::name, {}, {})); // was never off
    CHECK(rowsOf(ledger, u"journal"_s) == before + 1);
    scratch.reopen();
    CHECK(scratch.ledger().isStored(worker::type, worker::mobile));
    CHECK_FALSE(scratch.ledger().isStored(worker::type, worker::residentId));
    const auto told = journal::history(scratch.ledger().database(), {}, {})->back().entry;
    CHECK(told.open == u"{\"basis\":\"职责\",\"field\":\"worker.mobile\",\"purpose\":\"联系\"}"_s.toUtf8());
    CHECK(told.actor == u"王办事"_s);
}
