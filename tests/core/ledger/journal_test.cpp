// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// A row of every sort: adds with and without personal half, a change, an event, a retirement, a restoring
void writeRows(ScratchLedger &scratch)
{
    Ledger &ledger = scratch.ledger();
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::contact, u"李四"_s}});
    REQUIRE_OK(adding(ledger, made(ledger, estate::type, {{&estate::name, u"佳和家园"_s}}), u"小区表!5"_s));
    enableIds(ledger);
    const Record person =
        scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::residentId, madeUpId}});
    REQUIRE_OK(changing(ledger, person,
                        with(person, {{&worker::post, u"order"_s}, {&worker::mobile, u"13000000000"_s}})));
    REQUIRE_OK(retiring(ledger, firm, u"误录"_s));
    REQUIRE_OK(restoring(ledger, scratch.stored(firm)));
}

journal::Verification verified(const Ledger &ledger)
{
    const auto found = journal::verify(ledger.database());
    REQUIRE_OK(found);
    return *found;
}

// What the chain says with an alteration in place, which is taken back afterwards
journal::Verification verifiedAfter(const Ledger &ledger, const QString &sql)
{
    REQUIRE_OK(ledger.database().run(u"BEGIN"_s));
    REQUIRE_OK(ledger.database().run(sql));
    const auto found = verified(ledger);
    REQUIRE_OK(ledger.database().run(u"ROLLBACK"_s));
    return found;
}

std::vector<journal::HistoryRow> historyOf(const Ledger &ledger, RecordId record = {}, RecordId batch = {},
                                           int limit = -1)
{
    const auto rows = journal::history(ledger.database(), record, batch, limit);
    REQUIRE_OK(rows);
    return *rows;
}

} // namespace

TEST_CASE("an alteration of any column of any row breaks the chain at that row", "[journal]")
{
    ScratchLedger scratch;
    writeRows(scratch);
    const qint64 rows = verified(scratch.ledger()).rows;
    REQUIRE(rows == 9);
    const auto altered = u"UPDATE journal SET %1 = CASE WHEN %1 IS NULL THEN %2 ELSE %3 END WHERE seq = %4"_s;
    const auto blob = [](const QString &column) {
        return QString(u"CAST(zeroblob(length("_s + column + u")) AS BLOB)"_s);
    };
    for (qint64 seq = 1; seq <= rows; ++seq) {
        for (const QString &column :
             {u"at"_s, u"actor"_s, u"action"_s, u"type"_s, u"source"_s, u"open"_s, u"personal"_s}) {
            const auto found = verifiedAfter(scratch.ledger(),
                                             altered.arg(column, u"'x'"_s, column + u" || ' '"_s).arg(seq));
            INFO(column.toStdString() << " of row " << seq);
            CHECK_FALSE(found.valid);
            CHECK(found.firstBroken == seq);
        }
        for (const QString &column :
             {u"batch"_s, u"record"_s, u"open_digest"_s, u"personal_digest"_s, u"salt"_s, u"hash"_s}) {
            const auto found =
                verifiedAfter(scratch.ledger(), altered.arg(column, u"x'01'"_s, blob(column)).arg(seq));
            INFO(column.toStdString() << " of row " << seq);
            CHECK_FALSE(found.valid);
            CHECK(found.firstBroken == seq);
            CHECK(found.monthBroken == u"2026-10"_s);
        }
    }
    CHECK(verified(scratch.ledger()).valid);
}

TEST_CASE("half an erasure is an alteration", "[journal]")
{
    ScratchLedger scratch;
    writeRows(scratch);
    for (const QString &column : {u"personal"_s, u"salt"_s, u"personal_digest"_s, u"record"_s}) {
        const auto seq = scratch.ledger().database().scalar(
            u"SELECT min(seq) FROM journal WHERE %1 IS NOT NULL"_s.arg(column));
        const auto found = verifiedAfter(
            scratch.ledger(), u"UPDATE journal SET %1 = NULL WHERE seq = %2"_s.arg(column, seq->toString()));
        INFO(column.toStdString());
        CHECK_FALSE(found.valid);
        CHECK(found.firstBroken == seq->toLongLong());
    }
}

TEST_CASE("rows cannot be left out, added, moved or swapped", "[journal]")
{
    ScratchLedger scratch;
    writeRows(scratch);
    const auto copied =
        u"INSERT INTO journal SELECT %1, batch, at, actor, action, type, record, source, open, personal, "
        "open_digest, personal_digest, salt, hash FROM journal WHERE seq = %2"_s;
    for (const QString &sql :
         {u"DELETE FROM journal WHERE seq = 1"_s, u"DELETE FROM journal WHERE seq = 4"_s,
          u"UPDATE journal SET seq = 100 WHERE seq = 9"_s, u"UPDATE journal SET seq = 0 WHERE seq = 1"_s,
          copied.arg(10).arg(9), copied.arg(10).arg(1), copied.arg(0).arg(1),
          u"UPDATE journal SET seq = CASE seq WHEN 3 THEN -4 WHEN 4 THEN -3 ELSE seq END"_s}) {
        INFO(sql.toStdString());
        CHECK_FALSE(verifiedAfter(scratch.ledger(), sql).valid);
    }
}

TEST_CASE("erased personal halves are gone, said to be gone, and leave the head as it was", "[journal]")
{
    ScratchLedger scratch;
    writeRows(scratch);
    const QByteArray head = *journal::head(scratch.ledger().database());
    REQUIRE_OK(scratch.ledger().database().run(u"UPDATE journal SET personal = NULL, salt = NULL"_s));
    const auto found = verified(scratch.ledger());
    CHECK(found.valid);
    CHECK(found.head == head);
    int erased = 0;
    for (const auto &row : historyOf(scratch.ledger())) {
        CHECK(row.entry.personal.isEmpty());
        erased += row.erased ? 1 : 0;
    }
    CHECK(erased == 3); // the firm's contact, the worker added and changed
    scratch.add(worker::type, {{&worker::name, u"李四"_s}});
    CHECK(verified(scratch.ledger()).valid); // life goes on
}

TEST_CASE("equal personal halves are not equal in the file", "[journal]")
{
    ScratchLedger scratch;
    for (int i = 0; i < 5; ++i)
        scratch.add(worker::type, {{&worker::name, u"张三"_s}});
    const auto salts = scratch.ledger().database().scalar(u"SELECT count(DISTINCT salt) FROM journal"_s);
    const auto digests =
        scratch.ledger().database().scalar(u"SELECT count(DISTINCT personal_digest) FROM journal"_s);
    CHECK(salts->toInt() == 5);
    CHECK(digests->toInt() == 5);
}

TEST_CASE("history is told of a record, of a batch, or of everything, oldest first", "[journal]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record one = made(ledger, firm::type, {{&firm::name, u"甲物业"_s}});
    const Record other = made(ledger, firm::type, {{&firm::name, u"乙物业"_s}});
    const auto batch = ledger.commit({.kind = u"import"_s, .reason = u"摸底"_s, .file = u"企业.xlsx"_s},
                                     [&](Commit &commit) -> Status {
                                         LIUQING_TRY(commit.add(one, u"Sheet1!3"_s));
                                         return commit.add(other, u"Sheet1!4"_s);
                                     });
    REQUIRE_OK(batch);
    REQUIRE_OK(retiring(ledger, scratch.stored(one), u"误录"_s));
    const auto ofOne = historyOf(ledger, one.id);
    REQUIRE(ofOne.size() == 2);
    CHECK(ofOne.front().entry.source == u"Sheet1!3"_s);
    CHECK(ofOne.back().entry.action == u"retire"_s);
    CHECK(ofOne.back().entry.open == QByteArray(R"({"~retired":["","误录"]})"));
    CHECK(historyOf(ledger, {}, *batch).size() == 2);
    CHECK(historyOf(ledger, one.id, *batch).size() == 1);
    CHECK(historyOf(ledger, {}, {}, 2).size() == 2);
    const auto all = historyOf(ledger);
    CHECK(all.size() == 4); // with the own office
    for (size_t i = 0; i < all.size(); ++i)
        CHECK(all[i].seq == static_cast<qint64>(i) + 1);
    CHECK(historyOf(ledger, ledger.ids().next()).empty());
}

TEST_CASE("whatever stands in a cell, a name or a sheet's title, the chain holds and tells it exactly",
          "[journal]")
{
    ScratchLedger scratch;
    RandomValues random(51);
    const QString lone = QString(QChar(0xD83D)) + u"甲"_s;
    std::vector<std::pair<Record, QString>> added;
    for (int i = 0; i < 120; ++i) {
        const QString source = i == 0 ? QString(u"表\0名!1"_s) : random.text(40);
        const Record firm = made(scratch.ledger(), firm::type,
                                 {{&firm::name, random.text(100)},
                                  {&common::remark, i == 1 ? QString(u"甲\0乙"_s) : random.text(200)}});
        REQUIRE_OK(adding(scratch.ledger(), firm, source));
        added.emplace_back(firm, source);
    }
    REQUIRE_OK(adding(scratch.ledger(),
                      made(scratch.ledger(), firm::type, {{&firm::name, lone}, {&firm::contact, lone}}),
                      lone));
    scratch.reopen();
    CHECK(verified(scratch.ledger()).valid);
    for (const auto &[firm, source] : added) {
        const auto rows = historyOf(scratch.ledger(), firm.id);
        REQUIRE(rows.size() == 1);
        CHECK(rows.front().entry.source == source);
        const QJsonObject told = QJsonDocument::fromJson(rows.front().entry.open).object();
        CHECK(told[u"name"_s].toArray().at(1).toString() == firm.text(firm::name));
        CHECK(told[u"remark"_s].toArray().at(1).toString() == firm.text(common::remark));
        CHECK(scratch.stored(firm).text(common::remark) == firm.text(common::remark));
    }
}

TEST_CASE("a writer without a name can still write", "[journal]")
{
    QTemporaryDir folder;
    auto ledger = Ledger::create(folder.filePath(u"台账.liuqing"_s), {u"219901001001"_s, u"东苑社区"_s},
                                 u"fuxin-2023"_s, surroundings(u"2026-10-12T09:00:00"_s, QString()));
    REQUIRE_OK(ledger);
    CHECK(verified(*ledger).valid);
    CHECK(historyOf(*ledger).front().entry.actor.isEmpty());
}
