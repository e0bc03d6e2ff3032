// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/ledger/migrations.h"
#include "core/ledger/tables.h"

#include <QSysInfo>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Result<Ledger> opened(const ScratchLedger &scratch, Ledger::Mode mode, const QString &who = u"李办事"_s)
{
    return Ledger::open(scratch.path(), mode, surroundings(u"2026-10-13T09:00:00"_s, who));
}

QStringList filesOf(const ScratchLedger &scratch)
{
    return QDir(scratch.folder()).entryList(QDir::Files, QDir::Name);
}

// A lock as a program writes it: process, program, computer
void leaveLock(const ScratchLedger &scratch, qint64 process, const QString &computer)
{
    writeFile(scratch.path() + u".lock"_s,
              QString(QString::number(process) + u"\nliuqing\n"_s + computer + u'\n').toUtf8());
}

// What the shape alone does not tell: references, strictness, tables without rowid
QStringList promises(const Database &database)
{
    QStringList lines;
    for (
        const QString &sql :
        {u"SELECT m.name || ' ' || f.\"from\" || '>' || f.\"table\" || '.' || f.\"to\" || f.on_delete "
         "FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1"_s,
         u"SELECT name || ' ' || strict || wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY 1"_s}) {
        auto rows = database.select(sql);
        REQUIRE_OK(rows);
        while (rows->next())
            lines.append(rows->value(0).toString());
    }
    return lines;
}

} // namespace

TEST_CASE("every connection has the settings that a ledger needs", "[open]")
{
    ScratchLedger scratch;
    const std::pair<QString, QString> wanted[] = {{u"foreign_keys"_s, u"1"_s},
                                                  {u"journal_mode"_s, u"delete"_s},
                                                  {u"synchronous"_s, u"2"_s},
                                                  {u"secure_delete"_s, u"1"_s},
                                                  {u"temp_store"_s, u"2"_s}};
    const auto check = [&](const Database &database, const QString &queryOnly) {
        for (const auto &[pragma, value] : wanted) {
            INFO(pragma.toStdString());
            CHECK(database.scalar(u"PRAGMA "_s + pragma)->toString() == value);
        }
        CHECK(database.scalar(u"PRAGMA query_only"_s)->toString() == queryOnly);
        CHECK(database.isReadOnly() == (queryOnly == u"1"));
    };
    check(scratch.ledger().database(), u"0"_s);
    const auto reader = opened(scratch, Ledger::Mode::read);
    REQUIRE_OK(reader);
    check(reader->database(), u"1"_s);
    scratch.reopen();
    check(scratch.ledger().database(), u"0"_s);
    CHECK(scratch.ledger().database().scalar(u"PRAGMA application_id"_s)->toInt() == 0x4C515447);
    CHECK(scratch.ledger().database().scalar(u"PRAGMA user_version"_s)->toInt() == catalogue::schemaVersion);
}

TEST_CASE("links are checked by the file itself", "[open]")
{
    ScratchLedger scratch;
    const auto nobody = scratch.ledger().ids().next();
    CHECK_FALSE(scratch.ledger().database().run(
        u"INSERT INTO worker (id, unit, revision, firm) VALUES (x'01', '', 1, ?)"_s, {nobody.toBytes()}));
    CHECK_FALSE(scratch.ledger().database().run(u"UPDATE unit SET revision = 'many'"_s)); // tables are strict
}

TEST_CASE("whoever comes second is told who writes and since when, and can read", "[open]")
{
    ScratchLedger scratch;
    const auto second = opened(scratch, Ledger::Mode::write);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == u"locked"_s);
    CHECK(second.error().text().contains(u"王办事"_s));
    CHECK(second.error().text().contains(u"2026-10-12T09:00:00"_s));
    const auto reader = opened(scratch, Ledger::Mode::read);
    REQUIRE_OK(reader);
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    CHECK(*store::count(*reader, {.type = &firm::type}) == 1); // sees what the writer commits
    scratch.close();
    CHECK(filesOf(scratch) == QStringList{u"ledger.liuqing"_s}); // the reader keeps no lock
}

TEST_CASE("a lock left by a program that died is taken over, one of another computer is not", "[open]")
{
    ScratchLedger scratch;
    scratch.close();
    constexpr qint64 nobody = 0x3FFFFFF0; // no process has such a number
    leaveLock(scratch, nobody, WriterLock::thisComputer());
    {
        REQUIRE_OK(opened(scratch, Ledger::Mode::write));
    }
    leaveLock(scratch, nobody, u"another-computer"_s);
    writeFile(scratch.path() + u".holder"_s, u"赵办事\n2026-10-01T08:00:00"_s.toUtf8());
    const auto refused = opened(scratch, Ledger::Mode::write);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"locked"_s);
    CHECK(refused.error().text().contains(u"赵办事"_s));
    REQUIRE_OK(opened(scratch, Ledger::Mode::read));
    QFile::remove(scratch.path() + u".holder"_s);
    CHECK(opened(scratch, Ledger::Mode::write).error().text().contains(u"?"_s)); // unknown, but a sentence
}

TEST_CASE("an opening that fails leaves no lock and changes no byte", "[open]")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().database().run(u"PRAGMA user_version=99"_s));
    scratch.close();
    const QByteArray before = readFile(scratch.path());
    for (int i = 0; i < 2; ++i)
        CHECK(codeOf(opened(scratch, Ledger::Mode::write)) == u"newer_file"_s);
    CHECK(filesOf(scratch) == QStringList{u"ledger.liuqing"_s});
    CHECK((readFile(scratch.path()) == before));
}

TEST_CASE("a ledger that was cut off is never taken for a whole one", "[open]")
{
    ScratchLedger scratch;
    for (int i = 0; i < 50; ++i)
        scratch.add(firm::type, {{&firm::name, u"物业%1"_s.arg(i)}, {&common::remark, QString(400, u'注')}});
    scratch.close();
    const QByteArray whole = readFile(scratch.path());
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(4095),
          qsizetype(4096), qsizetype(8192), whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        for (const auto mode : {Ledger::Mode::read, Ledger::Mode::write}) {
            writeFile(scratch.path(), whole.first(size));
            const auto code = codeOf(opened(scratch, mode));
            INFO(size << " bytes of " << whole.size());
            CHECK(code == u"not_a_ledger"_s);
            CHECK((readFile(scratch.path()) == whole.first(size))); // nothing was "repaired"
        }
    }
    writeFile(scratch.path(), whole);
    REQUIRE_OK(opened(scratch, Ledger::Mode::write));
}

TEST_CASE("another program's database is left as it is", "[open]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"聊天记录.liuqing"_s);
    {
        auto other = Database::open(path, Database::Access::create);
        REQUIRE_OK(other);
        REQUIRE_OK(other->scalar(u"PRAGMA journal_mode=wal"_s));
        REQUIRE_OK(other->run(u"CREATE TABLE message (a)"_s));
    }
    const QByteArray before = readFile(path);
    for (const auto mode : {Ledger::Mode::read, Ledger::Mode::write})
        CHECK(codeOf(Ledger::open(path, mode, surroundings())) == u"not_a_ledger"_s);
    CHECK((readFile(path) == before));
}

TEST_CASE("a ledger of a newer program can be read through", "[open]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    REQUIRE_OK(scratch.ledger().database().run(u"ALTER TABLE firm ADD COLUMN later TEXT"_s));
    REQUIRE_OK(scratch.ledger().database().run(u"PRAGMA user_version=99"_s));
    scratch.close();
    const auto reader = opened(scratch, Ledger::Mode::read);
    REQUIRE_OK(reader);
    CHECK(reader->remark().text().contains(u"99"_s));
    const auto firms = store::select(*reader, {.type = &firm::type});
    REQUIRE_OK(firms);
    CHECK(firms->front().text(firm::name) == u"甲物业"_s);
}

TEST_CASE("migrated and fresh files agree in references and strictness too", "[open]")
{
    auto fresh = Database::open(u":memory:"_s, Database::Access::create);
    auto migrated = Database::open(u":memory:"_s, Database::Access::create);
    for (const QString &statement : tables::createStatements())
        REQUIRE_OK(fresh->run(statement));
    for (int version = 0; version < catalogue::schemaVersion; ++version)
        REQUIRE_OK(migrations::migrate(*migrated, version, version + 1));
    CHECK(migrated->scalar(u"PRAGMA user_version"_s)->toInt() == catalogue::schemaVersion);
    CHECK(promises(*fresh).size() > 40);
    CHECK(promises(*fresh) == promises(*migrated));
    CHECK(promises(*fresh).contains(u"journal 10"_s)); // strict, with rowid
    CHECK(promises(*fresh).contains(u"filed_firm 11"_s));
}

TEST_CASE("a migration that fails leaves the file at its old version, beside its backup", "[open]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    REQUIRE_OK(scratch.ledger().database().run(
        u"ALTER TABLE filed_project DROP COLUMN no_grade_reason"_s)); // of one table only
    REQUIRE_OK(scratch.ledger().database().run(u"PRAGMA user_version=1"_s));
    scratch.close();
    const QByteArray before = readFile(scratch.path());
    CHECK_FALSE(opened(scratch, Ledger::Mode::write));
    CHECK((readFile(scratch.path()) == before));
    CHECK(QDir(scratch.folder() + u"/backup"_s).entryList(QDir::Files).size() == 1);
    CHECK(filesOf(scratch) == QStringList{u"ledger.liuqing"_s});
}

TEST_CASE("a ledger is made whole or not at all", "[open]")
{
    QTemporaryDir folder;
    const auto create = [&](const QString &name) {
        return codeOf(Ledger::create(folder.filePath(name), {u"219901001001"_s, u"东苑社区"_s},
                                     u"fuxin-2023"_s, surroundings()));
    };
    CHECK(create(u"没有的文件夹/台账.liuqing"_s) == u"io"_s);
    CHECK(QDir(folder.path()).isEmpty());
    writeFile(folder.filePath(u"台账.liuqing.new"_s), "left by a crash");
    CHECK(create(u"台账.liuqing"_s).isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"台账.liuqing"_s});
}

TEST_CASE("an office's level follows from its code", "[open]")
{
    const std::pair<QString, QString> cases[] = {{u"219900000000"_s, u"city"_s},
                                                 {u"219901000000"_s, u"county"_s},
                                                 {u"219901001000"_s, u"street"_s},
                                                 {u"219901001001"_s, u"community"_s}};
    for (const auto &[code, level] : cases) {
        ScratchLedger scratch(code, u"某单位"_s);
        const auto own =
            store::select(scratch.ledger(), {.type = &unit::type, .where = {{&unit::code, code}}});
        REQUIRE(own->size() == 1);
        CHECK(own->front().text(unit::level) == level);
        CHECK(own->front().text(unit::provisional) == u"no"_s);
        CHECK(scratch.ledger().pack() == u"fuxin-2023"_s);
    }
}
