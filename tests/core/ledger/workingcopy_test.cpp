// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/drive.h"
#include "core/ledger/workingcopy.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// A closed ledger on a drive that can be taken away, and a folder on this computer
struct Stick
{
    Stick()
    {
        scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
        scratch.close();
        REQUIRE(QDir().mkpath(drive()));
        REQUIRE(QFile::rename(scratch.path(), ledger()));
    }

    QString drive() const { return scratch.folder() + u"/优盘"_s; }
    QString ledger() const { return drive() + u"/东苑 社区.liuqing"_s; }
    QString copies() const { return scratch.folder() + u"/copies"_s; }
    QStringList left() const { return QDir(copies()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    void pull() const { REQUIRE(QDir().rename(drive(), drive() + u"-away"_s)); }
    void plug() const { REQUIRE(QDir().rename(drive() + u"-away"_s, drive())); }

    Result<std::unique_ptr<WorkingCopy>> take() const { return WorkingCopy::take(ledger(), copies(), {u"王办事"_s}, clock); }

    // One firm more in a file, as a program does
    static void work(const QString &path, const QString &name)
    {
        auto opened = Ledger::open(path, Ledger::Mode::write, surroundings(u"2026-10-13T09:00:00"_s, u"王办事"_s, 77));
        REQUIRE_OK(opened);
        Record record(firm::type, opened->ids().next());
        record.set(firm::name, name);
        REQUIRE_OK(opened->commit({.kind = u"edit"_s}, [&](Commit &commit) { return commit.add(record); }));
    }

    // What a program does that knows no locks
    void workElsewhere(const QString &name) const
    {
        const QString other = scratch.folder() + u"/elsewhere.liuqing"_s;
        REQUIRE(QFile::copy(ledger(), other));
        work(other, name);
        writeFile(ledger(), readFile(other));
    }

    static QStringList firms(const QString &path)
    {
        const auto opened = Ledger::open(path, Ledger::Mode::read, surroundings());
        REQUIRE_OK(opened);
        const auto records = store::select(*opened, {.type = &firm::type});
        REQUIRE_OK(records);
        QStringList names;
        for (const Record &record : *records)
            names.append(record.text(firm::name));
        names.sort();
        return names;
    }

    Clock clock = Clock::fixed(QDateTime::fromString(u"2026-10-13T09:00:00"_s, Qt::ISODate));
    ScratchLedger scratch;
};

} // namespace

TEST_CASE("a ledger of a stick is worked on here, written back whole, and nothing of it stays here", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    CHECK(Stick::firms(stick.ledger()) == QStringList{u"宏远物业"_s});
    REQUIRE_OK((*copy)->writeBack());
    CHECK(Stick::firms(stick.ledger()) == QStringList{u"宏远物业"_s, u"新物业"_s});
    CHECK((readFile(stick.ledger()) == readFile((*copy)->path())));
    REQUIRE_OK((*copy)->finish());
    CHECK(stick.left().isEmpty());
    copy->reset();
    CHECK(QDir(stick.drive()).entryList(QDir::Files) == QStringList{u"东苑 社区.liuqing"_s}); // no lock, no part
}

TEST_CASE("others are told who works on the ledger of the stick", "[workingcopy]")
{
    const Stick stick;
    const auto copy = stick.take();
    REQUIRE_OK(copy);
    const auto second = stick.take();
    REQUIRE(!second);
    CHECK(second.error().code == u"locked");
    CHECK(second.error().text().contains(u"王办事"));
}

TEST_CASE("a stick that was pulled out loses no work, under whatever letter it comes back", "[workingcopy]")
{
    const Stick stick;
    {
        auto copy = stick.take();
        REQUIRE_OK(copy);
        Stick::work((*copy)->path(), u"新物业"_s);
        stick.pull();
        const Status gone = (*copy)->finish();
        REQUIRE(!gone);
        CHECK(gone.error().code == u"drive_gone");
        CHECK(gone.error().text().contains(u"东苑 社区.liuqing"));
    }
    const QString elsewhere = stick.scratch.folder() + u"/另一个盘符"_s;
    REQUIRE(QDir().rename(stick.drive() + u"-away"_s, elsewhere));
    QFile::remove(elsewhere + u"/东苑 社区.liuqing.lock"_s);
    auto again = WorkingCopy::take(elsewhere + u"/东苑 社区.liuqing"_s, stick.copies(), {u"王办事"_s}, stick.clock);
    REQUIRE_OK(again);
    CHECK(!(*again)->remark().isEmpty());
    CHECK(Stick::firms((*again)->path()).contains(u"新物业"_s));
    REQUIRE_OK((*again)->finish());
    CHECK(Stick::firms(elsewhere + u"/东苑 社区.liuqing"_s).contains(u"新物业"_s));
    CHECK(stick.left().isEmpty());
}

TEST_CASE("another stick under the same letter gets nothing, and the work stays here", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    stick.pull();
    REQUIRE(QDir().mkpath(stick.drive()));
    const Status gone = (*copy)->finish();
    REQUIRE(!gone);
    CHECK(gone.error().code == u"drive_gone");
    CHECK(QDir(stick.drive()).isEmpty());
    CHECK(Stick::firms((*copy)->path()).contains(u"新物业"_s));
}

TEST_CASE("a stick that was pulled out with everything on it leaves nothing here", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    REQUIRE_OK((*copy)->writeBack());
    stick.pull();
    REQUIRE_OK((*copy)->finish());
    CHECK(stick.left().isEmpty());
}

TEST_CASE("a backup that was kept beside the copy comes to the stick", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    REQUIRE(QDir().mkpath(QFileInfo((*copy)->path()).absolutePath() + u"/backup"_s));
    writeFile(QFileInfo((*copy)->path()).absolutePath() + u"/backup/旧.liuqing"_s, "older");
    REQUIRE_OK((*copy)->finish());
    CHECK((readFile(stick.drive() + u"/backup/旧.liuqing"_s) == "older"));
    CHECK(stick.left().isEmpty());
}

TEST_CASE("a copy that is damaged keeps nobody from the ledger, and is not thrown away", "[workingcopy]")
{
    const Stick stick;
    QString damaged;
    {
        auto copy = stick.take();
        REQUIRE_OK(copy);
        damaged = (*copy)->path();
        writeFile(damaged, "not a ledger any more");
        stick.pull();
        CHECK(!(*copy)->finish());
    }
    stick.plug();
    QFile::remove(stick.ledger() + u".lock"_s);
    auto next = stick.take();
    REQUIRE_OK(next);
    CHECK(Stick::firms((*next)->path()) == QStringList{u"宏远物业"_s});
    CHECK((*next)->remark().text().contains(QDir::toNativeSeparators(damaged)));
    CHECK(QFile::exists(damaged));
}

TEST_CASE("what somebody else wrote to the stick meanwhile is not overwritten, and both works are kept", "[workingcopy]")
{
    const Stick stick;
    QString kept;
    {
        auto copy = stick.take();
        REQUIRE_OK(copy);
        kept = (*copy)->path();
        Stick::work(kept, u"这里的物业"_s);
        stick.workElsewhere(u"那里的物业"_s);
        const Status back = (*copy)->writeBack();
        REQUIRE(!back);
        CHECK(back.error().code == u"changed_elsewhere");
        CHECK(back.error().text().contains(QDir::toNativeSeparators(kept)));
    }
    CHECK(Stick::firms(stick.ledger()) == QStringList{u"宏远物业"_s, u"那里的物业"_s});
    auto next = stick.take();
    REQUIRE_OK(next);
    CHECK((*next)->remark().text().contains(QDir::toNativeSeparators(kept)));
    CHECK(Stick::firms((*next)->path()) == QStringList{u"宏远物业"_s, u"那里的物业"_s});
    CHECK(Stick::firms(kept) == QStringList{u"宏远物业"_s, u"这里的物业"_s});
}

TEST_CASE("a copy that a killed program left unchanged is taken away", "[workingcopy]")
{
    const Stick stick;
    REQUIRE_OK(stick.take()); // dropped without being finished
    CHECK(stick.left().size() == 1);
    const auto next = stick.take();
    REQUIRE_OK(next);
    CHECK((*next)->remark().isEmpty());
    CHECK(stick.left().size() == 1);
}

TEST_CASE("a ledger that is gone from a stick that is there comes back with the work", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    REQUIRE(QFile::remove(stick.ledger()));
    REQUIRE_OK((*copy)->writeBack());
    CHECK(Stick::firms(stick.ledger()) == QStringList{u"宏远物业"_s});
}

TEST_CASE("a note of a copy that names a file elsewhere is not followed", "[workingcopy]")
{
    const Stick stick;
    const QString victim = stick.scratch.folder() + u"/victim.liuqing"_s;
    REQUIRE(QFile::copy(stick.ledger(), victim));
    REQUIRE(QDir().mkpath(stick.copies() + u"/x"_s));
    writeFile(stick.copies() + u"/x/note.json"_s, R"({"original":"a","file":"../../victim.liuqing","base":"00"})");
    REQUIRE_OK(stick.take());
    CHECK(QFile::exists(victim));
}

TEST_CASE("a lock that another computer left on a stick does not keep anybody out, one of this computer does", "[workingcopy]")
{
    const Stick stick;
    const QString lock = stick.ledger() + u".lock"_s;
    writeFile(lock, "4711\nliuqing\nPC-OF-ANOTHER-OFFICE\n\n\n");
    CHECK(!stick.take()); // on a drive that others can reach it counts
    WriterLock::dropForeign(stick.ledger());
    const auto mine = stick.take();
    REQUIRE_OK(mine);
    WriterLock::dropForeign(stick.ledger());
    CHECK(QFile::exists(lock));
}

TEST_CASE("drives are told by where they are mounted and what lies on them", "[workingcopy]")
{
    CHECK(driveOfMount(u"/"_s, u"ext4"_s) == Drive::fixed);
    CHECK(driveOfMount(u"/home"_s, u"btrfs"_s) == Drive::fixed);
    CHECK(driveOfMount(u"/media/wang/KINGSTON"_s, u"vfat"_s) == Drive::removable);
    CHECK(driveOfMount(u"/run/media/wang/优盘"_s, u"exfat"_s) == Drive::removable);
    CHECK(driveOfMount(u"/mnt/office"_s, u"cifs"_s) == Drive::network);
    CHECK(driveOf(QDir::tempPath() + u"/not/there/yet"_s) == Drive::fixed);
}
