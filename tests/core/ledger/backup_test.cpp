// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/ledger/backup.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Clock clockAt(const QString &at)
{
    return Clock::fixed(QDateTime::fromString(at, Qt::ISODate));
}

// A ledger with a few records, closed, and a backup of it
struct BackedUp
{
    BackedUp()
    {
        for (int i = 0; i < 30; ++i)
            scratch.add(firm::type, {{&firm::name, u"物业%1"_s.arg(i)}, {&firm::contact, u"李四"_s}});
        const auto made = backup::into(scratch.path(), folder(), scratch.ledger().clock());
        REQUIRE_OK(made);
        file = made->file;
    }
    QString folder() const { return scratch.folder() + u"/备份"_s; }
    QString target() const { return scratch.folder() + u"/恢复.liuqing"_s; }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    ScratchLedger scratch;
    QString file;
};

} // namespace

TEST_CASE("backups carry their time in their name and never replace each other", "[backup]")
{
    BackedUp b;
    const Clock clock = clockAt(u"2026-10-12T17:30:05"_s);
    for (int i = 0; i < 3; ++i)
        REQUIRE_OK(backup::into(b.scratch.path(), b.folder(), clock));
    CHECK(b.files()
          == QStringList{u"ledger-20261012-090000.liuqing"_s, u"ledger-20261012-173005-2.liuqing"_s,
                         u"ledger-20261012-173005-3.liuqing"_s, u"ledger-20261012-173005.liuqing"_s});
    const QByteArray first = readFile(b.folder() + u"/ledger-20261012-173005.liuqing"_s);
    REQUIRE_OK(backup::into(b.scratch.path(), b.folder(), clock));
    CHECK((readFile(b.folder() + u"/ledger-20261012-173005.liuqing"_s) == first));
}

TEST_CASE("a restored ledger is the one that was backed up, and lives on", "[backup]")
{
    BackedUp b;
    const auto head = journal::head(b.scratch.ledger().database());
    b.scratch.add(firm::type, {{&firm::name, u"后来的物业"_s}});
    const auto restored = backup::restore(b.file, b.target());
    REQUIRE_OK(restored);
    CHECK(restored->file == b.target());
    CHECK(restored->records == 31);
    auto ledger = Ledger::open(b.target(), Ledger::Mode::write, surroundings());
    REQUIRE_OK(ledger);
    CHECK(*journal::head(ledger->database()) == *head);
    CHECK(*store::count(*ledger, {.type = &firm::type}) == 30);
    CHECK(ledger->office().name == u"东苑社区"_s);
    REQUIRE_OK(adding(*ledger, made(*ledger, firm::type, {{&firm::name, u"新的物业"_s}})));
    CHECK(journal::verify(ledger->database())->valid);
}

TEST_CASE("nothing is ever overwritten, and nothing half made is left", "[backup]")
{
    BackedUp b;
    writeFile(b.target(), "a letter");
    CHECK(codeOf(backup::restore(b.file, b.target())) == u"exists"_s);
    CHECK(readFile(b.target()) == QByteArray("a letter"));
    CHECK(codeOf(backup::restore(b.file, b.file)) == u"exists"_s);
    CHECK(codeOf(backup::restore(b.folder() + u"/none.liuqing"_s, b.target() + u"2"_s)) == u"not_found"_s);
    CHECK(codeOf(backup::into(b.scratch.path(), b.target() + u"/folder"_s, b.scratch.ledger().clock()))
          == u"io"_s); // a file stands there
    CHECK(
        codeOf(backup::into(b.scratch.folder() + u"/none.liuqing"_s, b.folder(), b.scratch.ledger().clock()))
        == u"not_found"_s);
    CHECK(b.files() == QStringList{u"ledger-20261012-090000.liuqing"_s});
    CHECK_FALSE(QFile::exists(b.target() + u"2"_s));
}

TEST_CASE("what is damaged is refused or proved whole, wherever the damage is", "[backup]")
{
    BackedUp b;
    const QByteArray whole = readFile(b.file);
    const QByteArray head = *journal::head(b.scratch.ledger().database());
    std::mt19937 random(91);
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = whole;
        auto at = static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()));
        while (bytes[at] == 0) // much of a young file is empty
            at = (at + 1) % bytes.size();
        const auto length = std::min<qsizetype>(1 + static_cast<qsizetype>(random() % 64), bytes.size() - at);
        for (qsizetype k = at; k < at + length; ++k)
            bytes[k] = static_cast<char>(bytes[k] ^ 0x55);
        writeFile(b.file, bytes);
        const auto restored = backup::restore(b.file, b.target());
        INFO(length << " bytes at " << at);
        refused += restored ? 0 : 1;
        CHECK(QFile::exists(b.target()) == restored.has_value());
        CHECK_FALSE(QFile::exists(b.target() + u".part"_s));
        if (restored) { // unused bytes
            auto copy = Database::open(b.target(), Database::Access::readOnly);
            REQUIRE_OK(copy);
            CHECK(*journal::head(*copy) == head);
        }
        QFile::remove(b.target());
    }
    CHECK(refused > 20);
}

TEST_CASE("files that are no whole ledger are no backup, and said so", "[backup]")
{
    BackedUp b;
    const QByteArray whole = readFile(b.file);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(100), qsizetype(4096),
                                 whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        writeFile(b.file, whole.first(size));
        const auto code = codeOf(backup::restore(b.file, b.target()));
        INFO(size << " bytes of " << whole.size() << ": " << code.toStdString());
        CHECK((code == u"not_a_ledger" || code == u"damaged"));
        CHECK_FALSE(QFile::exists(b.target()));
    }
    writeFile(b.file, QByteArray("PK\x03\x04 a spreadsheet, by its name a backup").repeated(100));
    CHECK(codeOf(backup::verify(b.file)) == u"not_a_ledger"_s);
    QFile::remove(b.file);
    {
        auto other = Database::open(b.file, Database::Access::create);
        REQUIRE_OK(other);
        REQUIRE_OK(other->run(u"CREATE TABLE messages (a)"_s)); // another program's database
    }
    CHECK(codeOf(backup::verify(b.file)) == u"not_a_ledger"_s);
}

TEST_CASE("a copy may be given its name, and is refused where one lies already or nothing can be written", "[backup]")
{
    BackedUp b;
    const QString place = b.scratch.folder() + u"/交接 王办事.liuqing"_s;
    const auto made = backup::to(b.scratch.path(), place);
    REQUIRE_OK(made);
    CHECK(made->file == place);
    CHECK((backup::verify(place)->digest == made->digest));
    const QByteArray first = readFile(place);
    const auto again = backup::to(b.scratch.path(), place);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == u"exists"_s);
    CHECK((readFile(place) == first));
    const auto nowhere = backup::to(b.scratch.path(), b.scratch.folder() + u"/没有的/副本.liuqing"_s);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == u"io"_s);
    CHECK(nowhere.error().where.file.endsWith(u"副本.liuqing"_s)); // what could not be written, not what was read
}

TEST_CASE("a drill takes the newest backup of this ledger and leaves everything as it was", "[backup]")
{
    BackedUp b;
    CHECK(codeOf(backup::drill(b.scratch.path(), b.scratch.folder() + u"/leer"_s)) == u"no_backup"_s);
    b.scratch.add(firm::type, {{&firm::name, u"后来的物业"_s}});
    const auto later = backup::into(b.scratch.path(), b.folder(), clockAt(u"2026-10-13T09:00:00"_s));
    REQUIRE_OK(later);
    QFile older(b.file);
    REQUIRE(older.open(QIODevice::ReadWrite));
    REQUIRE(older.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    older.close();
    const QByteArray before = readFile(b.scratch.path());
    const QStringList files = b.files();
    const auto drilled = backup::drill(b.scratch.path(), b.folder());
    REQUIRE_OK(drilled);
    CHECK(QFileInfo(drilled->file) == QFileInfo(later->file));
    CHECK(drilled->records == 32);
    CHECK(drilled->digest.size() == 32);
    CHECK((readFile(b.scratch.path()) == before));
    CHECK(b.files() == files);
}

TEST_CASE("a drill is not led astray by other ledgers whose names begin alike", "[backup]")
{
    BackedUp b;
    ScratchLedger other(u"219901001002"_s, u"西苑社区"_s);
    const QString twin = other.folder() + u"/ledger-新.liuqing"_s;
    REQUIRE_OK(
        backup::restore(backup::into(other.path(), other.folder(), other.ledger().clock())->file, twin));
    REQUIRE_OK(backup::into(twin, b.folder(), b.scratch.ledger().clock())); // ledger-新-2026….liuqing
    const auto drilled = backup::drill(b.scratch.path(), b.folder());
    REQUIRE_OK(drilled);
    CHECK(QFileInfo(drilled->file) == QFileInfo(b.file));
}

TEST_CASE("a ledger may be called anything that a file can be called", "[backup]")
{
    BackedUp b;
    const QString path = b.scratch.folder() + u"/台账[2026] v1.2 (新).liuqing"_s;
    REQUIRE_OK(backup::restore(b.file, path));
    const auto made = backup::into(path, b.folder(), b.scratch.ledger().clock());
    REQUIRE_OK(made);
    CHECK(QFileInfo(made->file).fileName() == u"台账[2026] v1.2 (新)-20261012-090000.liuqing"_s);
    const auto drilled = backup::drill(path, b.folder());
    REQUIRE_OK(drilled);
    CHECK(QFileInfo(drilled->file) == QFileInfo(made->file));
}
