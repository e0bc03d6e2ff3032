// SPDX-License-Identifier: GPL-3.0-or-later
// Files beside records: kept once, compared with their digests, taken away and brought back; and personal values that
// are seen in full for a reason.
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

#include "core/base/digest.h"
#include "core/exchange/recordtable.h"
#include "core/ledger/attachments.h"
#include "core/ledger/backup.h"
#include "core/ledger/revealing.h"
#include "core/ledger/rollback.h"

#include <QJsonDocument>

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Record someFirm(ScratchLedger &scratch, const QString &name = u"宏远物业"_s)
{
    return scratch.add(firm::type, {{&firm::name, name}});
}

QStringList namesOf(const Record &record)
{
    QStringList names;
    for (const AttachedFile &file : attachments::of(record))
        names.append(file.name);
    return names;
}

qint64 kept(ScratchLedger &scratch)
{
    return scratch.ledger().database().scalar(u"SELECT COUNT(*) FROM attachment"_s)->toLongLong();
}

} // namespace

TEST_CASE("a file beside a record is read back as it was put there, also from a backup", "[attachments]")
{
    ScratchLedger scratch;
    const Record record = someFirm(scratch);
    const QByteArray bytes("%PDF\0\xff contract", 15);
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, record.id, {{u"/家/合同.pdf"_s, bytes}}));
    const auto files = attachments::of(scratch.stored(record));
    REQUIRE(files.size() == 1);
    CHECK(files.front().name == u"合同.pdf"_s);
    CHECK(*attachments::read(scratch.ledger(), files.front()) == bytes);

    const auto copy = backup::beside(scratch.path(), scratch.ledger().clock());
    REQUIRE_OK(copy);
    const auto other = Ledger::open(copy->file, Ledger::Mode::read, surroundings());
    REQUIRE_OK(other);
    CHECK(*attachments::read(*other, files.front()) == bytes);
}

TEST_CASE("the same content lies in the ledger once, however many records and names it has", "[attachments]")
{
    ScratchLedger scratch;
    const Record one = someFirm(scratch);
    const Record other = someFirm(scratch, u"恒信物业"_s);
    for (const Record &record : {one, other})
        REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, record.id, {{u"甲.txt"_s, "same"}, {u"乙.txt"_s, "same"}}));
    CHECK(kept(scratch) == 1);
    CHECK(namesOf(scratch.stored(one)) == QStringList{u"甲.txt"_s});
    const auto again = attachments::attach(scratch.ledger(), firm::type, one.id, {{u"丙.txt"_s, "same"}});
    REQUIRE_OK(again);
    CHECK(again->isNull()); // nothing changed, nothing written
}

TEST_CASE("a file that was taken away comes back by undoing it, and the history names both", "[attachments]")
{
    ScratchLedger scratch;
    const Record record = someFirm(scratch);
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, record.id, {{u"甲.txt"_s, "one"}, {u"乙.txt"_s, "two"}}));
    const auto files = attachments::of(scratch.stored(record));
    const auto away = attachments::detach(scratch.ledger(), firm::type, record.id, files.front());
    REQUIRE_OK(away);
    CHECK(namesOf(scratch.stored(record)) == QStringList{u"乙.txt"_s});
    REQUIRE_OK(rollback::undo(scratch.ledger(), *away, u"undone"_s));
    CHECK(namesOf(scratch.stored(record)) == QStringList{u"甲.txt"_s, u"乙.txt"_s});
    CHECK(*attachments::read(scratch.ledger(), files.front()) == "one");

    const auto rows = journal::history(scratch.ledger().database(), record.id, {});
    REQUIRE_OK(rows);
    for (const journal::HistoryRow &row : *rows) // names of files may name persons
        CHECK_FALSE(QString::fromUtf8(row.entry.open).contains(u".txt"_s));
    CHECK(QString::fromUtf8((*rows)[2].entry.personal).contains(u"甲.txt"_s));
}

TEST_CASE("what is empty, too large or too many is refused with a sentence, and nothing is kept of it", "[attachments]")
{
    ScratchLedger scratch;
    const Record record = someFirm(scratch);
    const auto put = [&](const std::vector<attachments::Content> &files) {
        const auto done = attachments::attach(scratch.ledger(), firm::type, record.id, files);
        return done ? QString() : done.error().code;
    };
    CHECK(put({{u"空.txt"_s, ""}}) == u"empty_file"_s);
    CHECK(put({{u"好.txt"_s, "good"}, {u"大.pdf"_s, QByteArray(attachments::largest + 1, 'x')}}) == u"too_large"_s);
    std::vector<attachments::Content> many;
    for (int i = 0; i <= AttachedFile::mostOfARecord; ++i)
        many.push_back({u"%1.txt"_s.arg(i), QByteArray::number(i)});
    CHECK(put(many) == u"too_many"_s);
    CHECK(kept(scratch) == 0);
    CHECK(attachments::of(scratch.stored(record)).empty());
    CHECK(put({{u"刚好.pdf"_s, QByteArray(attachments::largest, 'x')}}).isEmpty());
}

TEST_CASE("whatever is put beside a record and taken away, step by step it all comes back", "[attachments]")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        ScratchLedger scratch;
        const Record record = someFirm(scratch);
        QStringList model; // names in their order; the content of each is its name
        std::vector<std::pair<RecordId, QStringList>> steps; // and what was there before
        for (int i = 0; i < 25; ++i) {
            const QStringList before = model;
            Result<RecordId> batch = RecordId();
            if (!model.isEmpty() && random() % 3 == 0) {
                const auto files = attachments::of(scratch.stored(record));
                const auto away = static_cast<qsizetype>(random() % files.size());
                batch = attachments::detach(scratch.ledger(), firm::type, record.id, files[static_cast<size_t>(away)]);
                model.removeAt(away);
            } else {
                const QString name = u"纸%1.txt"_s.arg(random() % 12);
                batch = attachments::attach(scratch.ledger(), firm::type, record.id, {{name, name.toUtf8()}});
                if (!model.contains(name))
                    model.append(name);
            }
            REQUIRE_OK(batch);
            CHECK(batch->isNull() == (model == before));
            CHECK(namesOf(scratch.stored(record)) == model);
            if (!batch->isNull())
                steps.emplace_back(*batch, before);
        }
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            REQUIRE_OK(rollback::undo(scratch.ledger(), step->first, u"撤销"_s));
            CHECK(namesOf(scratch.stored(record)) == step->second);
            for (const AttachedFile &file : attachments::of(scratch.stored(record)))
                CHECK(*attachments::read(scratch.ledger(), file) == file.name.toUtf8());
        }
        CHECK(journal::verify(scratch.ledger().database())->valid);
    }
}

TEST_CASE("content that is gone or was altered in the file is told, not shown", "[attachments]")
{
    ScratchLedger scratch;
    const Record record = someFirm(scratch);
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, record.id, {{u"甲.txt"_s, "one"}}));
    const AttachedFile file = attachments::of(scratch.stored(record)).front();
    REQUIRE_OK(scratch.ledger().database().run(u"UPDATE attachment SET bytes = x'00'"_s));
    CHECK(attachments::read(scratch.ledger(), file).error().code == u"damaged_file"_s);
    const Record other = scratch.add(firm::type, {{&firm::name, u"另一家"_s}});
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, other.id, {{u"乙.txt"_s, "one"}}));
    CHECK(attachments::read(scratch.ledger(), file).value() == "one"); // whole again, for both
    REQUIRE_OK(scratch.ledger().database().run(u"UPDATE attachment SET bytes = x'00'"_s));
    REQUIRE_OK(scratch.ledger().database().run(u"DELETE FROM attachment"_s));
    CHECK(attachments::read(scratch.ledger(), file).error().code == u"missing_file"_s);
}

TEST_CASE("the name of a file is kept without what another system would not take", "[attachments]")
{
    const std::pair<QString, QString> names[] = {{u"照片.jpg"_s, u"照片.jpg"_s},
                                                 {u"C:\\图\\照片 1.jpg"_s, u"照片 1.jpg"_s},
                                                 {u"../../etc/passwd"_s, u"passwd"_s},
                                                 {u"a<b>|\"?*.txt"_s, u"a_b_____.txt"_s},
                                                 {u"行\n号.txt"_s, u"行_号.txt"_s},
                                                 {u"\u202egpj.exe"_s, u"_gpj.exe"_s}, // a sign that turns what is read
                                                 {u".."_s, u"file"_s},
                                                 {u""_s, u"file"_s}};
    for (const auto &[given, tidied] : names)
        CHECK(tidiedFileName(given) == tidied);
    const QString longest = tidiedFileName(QString(300, u'长') + u".pdf"_s);
    CHECK(longest.size() == AttachedFile::longestName);
    CHECK(longest.endsWith(u".pdf"_s));
    for (const QString &text : {u"a"_s, QString(), QString(QString(64, u'g') + u" 名"_s), QString(QString(64, u'a') + u" ../x"_s)})
        CHECK_FALSE(AttachedFile::fromStored(text));
}

TEST_CASE("names of files stay in the office: a list for others does not have them", "[attachments]")
{
    ScratchLedger scratch;
    const Record record = someFirm(scratch);
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, record.id, {{u"张三身份证.jpg"_s, "one"}}));
    const auto holds = [&](ExportScope scope) {
        const auto table = recordTable(scratch.ledger(), {.type = &firm::type}, scope);
        REQUIRE_OK(table);
        return std::any_of(table->columns.begin(), table->columns.end(), [](const TableColumn &column) { return column.heading == label(common::attachments.label); });
    };
    CHECK(holds(ExportScope::inside));
    CHECK_FALSE(holds(ExportScope::outside));
}

TEST_CASE("a personal value is seen in full for a reason, which the journal keeps without the value", "[reveal]")
{
    ScratchLedger scratch;
    const Record record = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::phone, u"13800000001"_s}});
    Ledger &ledger = scratch.ledger();
    CHECK(reveal(ledger, firm::type, record.id, firm::phone, u"  "_s).error().code == u"reason_missing"_s);
    const auto plain = reveal(ledger, firm::type, record.id, firm::phone, u"联系投诉处理"_s);
    REQUIRE_OK(plain);
    CHECK(*plain == u"13800000001"_s);

    const auto rows = journal::history(ledger.database(), {}, {});
    REQUIRE_OK(rows);
    const journal::Entry &last = rows->back().entry;
    CHECK(last.action == u"reveal"_s);
    CHECK(last.actor == u"王办事"_s);
    const QJsonObject said = QJsonDocument::fromJson(last.open).object();
    CHECK(said.value(u"reason"_s) == u"联系投诉处理"_s);
    CHECK(said.value(u"field"_s) == u"firm.phone"_s);
    CHECK(said.value(u"record"_s) == record.id.toHex());
    CHECK_FALSE(last.open.contains("13800000001"));
    CHECK(journal::verify(ledger.database())->valid);

    scratch.close();
    const auto reading = Ledger::open(scratch.path(), Ledger::Mode::read, surroundings());
    REQUIRE_OK(reading); // where it cannot be written down it is not shown
    CHECK_FALSE(reveal(const_cast<Ledger &>(*reading), firm::type, record.id, firm::phone, u"看看"_s));
}

TEST_CASE("an opened ledger learns the fields that were added through another opening", "[attachments][declare]")
{
    ScratchLedger scratch;
    auto reading = Ledger::open(scratch.path(), Ledger::Mode::read, surroundings());
    REQUIRE_OK(reading);
    const FieldDeclaration lonely{.key = keyForLabel(u"独居老人"_s), .kind = u"integer"_s, .label = u"独居老人"_s};
    const Field &declared = scratch.declare(estate::type, lonely);
    REQUIRE_OK(scratch.ledger().enable(worker::type, worker::mobile, u"联系"_s, u"本人同意"_s));
    CHECK_FALSE(reading->isStored(worker::type, worker::mobile));
    CHECK(reading->findField(estate::type, lonely.key) == nullptr);
    REQUIRE_OK(reading->learnFields());
    CHECK(reading->isStored(worker::type, worker::mobile));
    const Field *learnt = reading->findField(estate::type, lonely.key);
    REQUIRE(learnt != nullptr);
    CHECK(QString::fromUtf8(learnt->label) == QString::fromUtf8(declared.label));
    REQUIRE_OK(reading->learnFields()); // again: nothing twice, and the field stays where it is
    CHECK(reading->findField(estate::type, lonely.key) == learnt);
    CHECK(reading->declared().of(estate::type).size() == 1);
}

TEST_CASE("offices that call a field alike mean one field", "[declare]")
{
    CHECK(keyForLabel(u"独居老人"_s) == keyForLabel(u" 独居老人（户）"_s));
    CHECK(keyForLabel(u"独居老人"_s) != keyForLabel(u"孤寡老人"_s));
    CHECK(codeForWord(u"高"_s) == codeForWord(u"高 "_s));
    DeclaredFields none;
    const FieldDeclaration made{.key = keyForLabel(u"风险等级"_s), .kind = u"choice"_s, .label = u"风险等级"_s, .words = {{codeForWord(u"低"_s), u"低"_s}, {codeForWord(u"高"_s), u"高"_s}}};
    CHECK(none.check(estate::type, made));
}
