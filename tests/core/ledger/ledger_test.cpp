// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/firstschema.h"
#include "tests/support/ledgers.h"

#include "core/ledger/backup.h"
#include "core/ledger/migrations.h"
#include "core/ledger/tables.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QString codeOfOpening(const QString &path, Ledger::Mode mode)
{
    const auto opened = Ledger::open(path, mode, surroundings());
    return opened ? QString() : opened.error().code;
}

} // namespace

TEST_CASE("a new ledger knows its office and never overwrites a file", "[ledger]")
{
    ScratchLedger scratch;
    CHECK(scratch.ledger().office().name == u"东苑社区"_s);
    const auto unit = store::select(scratch.ledger(), {.type = &unit::type});
    REQUIRE(unit->size() == 1);
    CHECK(unit->front().text(unit::level) == u"community"_s);
    const auto again = Ledger::create(scratch.path(), {u"219901001001"_s, u"东苑社区"_s}, u"fuxin-2023"_s, surroundings());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == u"exists"_s);
}

TEST_CASE("a ledger needs a real division code", "[ledger]")
{
    QTemporaryDir folder;
    const auto made = Ledger::create(folder.filePath(u"x.liuqing"_s), {u"12345"_s, u"某社区"_s}, u"fuxin-2023"_s, surroundings());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == u"bad_unit"_s);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("one writer at a time, readers beside it", "[ledger]")
{
    ScratchLedger scratch;
    const auto second = Ledger::open(scratch.path(), Ledger::Mode::write, surroundings());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == u"locked"_s);
    CHECK(second.error().text().contains(u"王办事"_s));
    REQUIRE_OK(Ledger::open(scratch.path(), Ledger::Mode::read, surroundings()));
    scratch.close();
    REQUIRE_OK(Ledger::open(scratch.path(), Ledger::Mode::write, surroundings()));
}

TEST_CASE("a reader cannot change anything", "[ledger]")
{
    ScratchLedger scratch;
    auto reader = Ledger::open(scratch.path(), Ledger::Mode::read, surroundings());
    REQUIRE_OK(reader);
    Record firm(firm::type, reader->ids().next());
    firm.set(firm::name, u"甲"_s);
    const auto refused = reader->commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(firm); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"read_only"_s);
    CHECK_FALSE(reader->database().run(u"DELETE FROM firm"_s));
}

TEST_CASE("files that are no ledger are named as such", "[ledger]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liuqing"_s);
    CHECK(codeOfOpening(path, Ledger::Mode::read) == u"not_found"_s);
    writeFile(path, "This is a letter to the street office, and it is long enough to be read as a header page.");
    CHECK(codeOfOpening(path, Ledger::Mode::read) == u"not_a_ledger"_s);
    QFile::remove(path);
    {
        auto other = Database::open(path, Database::Access::create);
        REQUIRE_OK(other);
        REQUIRE_OK(other->run(u"CREATE TABLE t (a)"_s));
    }
    CHECK(codeOfOpening(path, Ledger::Mode::write) == u"not_a_ledger"_s);
}

TEST_CASE("a ledger of a newer program is read and not written", "[ledger]")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().database().run(u"PRAGMA user_version=99"_s));
    scratch.close();
    const QByteArray before = readFile(scratch.path());
    CHECK(codeOfOpening(scratch.path(), Ledger::Mode::write) == u"newer_file"_s);
    const auto reader = Ledger::open(scratch.path(), Ledger::Mode::read, surroundings());
    REQUIRE_OK(reader);
    CHECK_FALSE(reader->remark().isEmpty());
    CHECK(readFile(scratch.path()) == before);
}

TEST_CASE("a table that is not the catalogue's is an error, never repaired", "[ledger]")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().database().run(u"ALTER TABLE firm ADD COLUMN surprise TEXT"_s));
    scratch.close();
    CHECK(codeOfOpening(scratch.path(), Ledger::Mode::write) == u"damaged"_s);
}

TEST_CASE("migrating from the first schema gives the same file as creating one", "[ledger]")
{
    auto fresh = Database::open(u":memory:"_s, Database::Access::create);
    auto migrated = Database::open(u":memory:"_s, Database::Access::create);
    REQUIRE_OK(fresh);
    REQUIRE_OK(migrated);
    for (const QString &statement : tables::createStatements())
        REQUIRE_OK(fresh->run(statement));
    REQUIRE_OK(migrations::migrate(*migrated, 0, catalogue::schemaVersion));
    const QStringList wanted = *migrations::shape(*fresh);
    const QStringList found = *migrations::shape(*migrated);
    CHECK(wanted.size() > 50);
    CHECK(wanted == found);
}

TEST_CASE("an older ledger is backed up beside itself and brought up to date when opened for writing", "[ledger]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    for (const QString &statement : backToFirstSchema())
        REQUIRE_OK(scratch.ledger().database().run(statement));
    scratch.close();
    CHECK(codeOfOpening(scratch.path(), Ledger::Mode::read) == u"older_file"_s);
    scratch.reopen();
    CHECK(*store::count(scratch.ledger(), {.type = &firm::type}) == 1);
    CHECK(QDir(scratch.folder() + u"/backup"_s).entryList({u"*.liuqing"_s}).size() == 1);
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("an altered journal row is found, with its month", "[ledger]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    scratch.add(firm::type, {{&firm::name, u"乙物业"_s}});
    REQUIRE(journal::verify(scratch.ledger().database())->valid);
    const auto sql = GENERATE(u"UPDATE journal SET actor = '别人' WHERE seq = 2"_s, u"UPDATE journal SET open = '{}' WHERE seq = 2"_s,
                              u"DELETE FROM journal WHERE seq = 2"_s, u"UPDATE journal SET hash = zeroblob(32) WHERE seq = 2"_s,
                              u"UPDATE journal SET record = zeroblob(16) WHERE seq = 2"_s);
    REQUIRE_OK(scratch.ledger().database().run(sql));
    const auto found = journal::verify(scratch.ledger().database());
    CHECK_FALSE(found->valid);
    CHECK(found->monthBroken == u"2026-10"_s);
}

TEST_CASE("erasing the personal part leaves the chain provable", "[ledger]")
{
    ScratchLedger scratch;
    scratch.add(worker::type, {{&worker::name, u"张三"_s}});
    REQUIRE_OK(scratch.ledger().database().run(u"UPDATE journal SET personal = NULL, salt = NULL WHERE personal IS NOT NULL"_s));
    CHECK(journal::verify(scratch.ledger().database())->valid);
    REQUIRE_OK(scratch.ledger().database().run(u"UPDATE journal SET personal = '{}', salt = zeroblob(16) WHERE seq = 2"_s));
    CHECK_FALSE(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("backups are verified, restored beside and rehearsed", "[ledger]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const QString folder = scratch.folder() + u"/备份"_s;
    const auto made = backup::into(scratch.path(), folder, scratch.ledger().clock());
    REQUIRE_OK(made);
    CHECK(made->records == 2);
    REQUIRE_OK(backup::drill(scratch.path(), folder));
    CHECK(backup::restore(made->file, scratch.path()).error().code == u"exists"_s);
    const QString restored = scratch.folder() + u"/restored.liuqing"_s;
    REQUIRE_OK(backup::restore(made->file, restored));
    REQUIRE_OK(Ledger::open(restored, Ledger::Mode::write, surroundings()));
    QByteArray bytes = readFile(made->file);
    bytes.replace(bytes.size() / 2, 4000, QByteArray(4000, 'x'));
    writeFile(made->file, bytes);
    CHECK_FALSE(backup::drill(scratch.path(), folder));
}
