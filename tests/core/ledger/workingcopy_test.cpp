// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/stick.h"

#include "core/base/digest.h"

#include <QDir>
#include <QThread>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// What was typed on a stick that is pulled out before it was written back; its copy stays
QString pulledInMidWork(const Stick &stick)
{
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    stick.pull();
    const Status gone = (*copy)->finish();
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == u"drive_gone");
    CHECK(gone.error().text().contains(u"东苑 社区.liuqing"));
    return (*copy)->path();
}

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
    pulledInMidWork(stick);
    stick.plugAs(u"另一个盘符"_s);
    const QString elsewhere = stick.folder() + u"/另一个盘符/东苑 社区.liuqing"_s;
    Stick::waitUntilLetGo(elsewhere);
    auto again = WorkingCopy::take(elsewhere, stick.copies(), {u"王办事"_s}, surroundings().clock);
    REQUIRE_OK(again);
    CHECK(!(*again)->remark().isEmpty());
    CHECK((*again)->isAhead());
    CHECK(Stick::firms((*again)->path()).contains(u"新物业"_s));
    REQUIRE_OK((*again)->finish());
    CHECK(Stick::firms(elsewhere).contains(u"新物业"_s));
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
    CHECK((*copy)->finish().error().code == u"drive_gone");
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
    Stick::work((*copy)->path(), u"新物业"_s);
    REQUIRE_OK((*copy)->writeBack()); // before the newer ledger does
    CHECK((readFile(stick.drive() + u"/backup/旧.liuqing"_s) == "older"));
    REQUIRE_OK((*copy)->finish());
    CHECK(stick.left().isEmpty());
}

TEST_CASE("a copy that is damaged keeps nobody from the ledger, and is not thrown away", "[workingcopy]")
{
    const Stick stick;
    const QString damaged = pulledInMidWork(stick);
    writeFile(damaged, "not a ledger any more");
    stick.plug();
    Stick::waitUntilLetGo(stick.ledger());
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
    const QString victim = stick.folder() + u"/victim.liuqing"_s;
    REQUIRE(QFile::copy(stick.ledger(), victim));
    Stick::work(victim, u"别处的物业"_s);
    REQUIRE(QDir().mkpath(stick.copies() + u"/x"_s));
    const QByteArray state = digest::of(readFile(stick.ledger())).toHex();
    writeFile(stick.copies() + u"/x/note.json"_s, R"({"original":"a","file":"../../victim.liuqing","states":[")" + state + R"("]})");
    CHECK(KeptWork::in(stick.copies()).empty());
    const auto copy = stick.take();
    REQUIRE_OK(copy);
    CHECK_FALSE((*copy)->isAhead());
    CHECK((*copy)->path() != victim);
    CHECK(Stick::firms(victim).contains(u"别处的物业"_s));
}

TEST_CASE("a lock that another computer left on a stick does not keep anybody out, one of this computer does", "[workingcopy]")
{
    const Stick stick;
    const QString lock = stick.ledger() + u".lock"_s;
    for (const QByteArray &other : QByteArrayList{"PC-OF-ANOTHER-OFFICE\n\n\n", WriterLock::thisComputer().toUtf8() + "\nset-up-alike-but-another\n\n"}) {
        writeFile(lock, "4711\nliuqing\n" + other);
        CHECK(!stick.take()); // on a drive that others can reach it counts
        CHECK(WriterLock::isHeldElsewhere(stick.ledger()));
        WriterLock::dropForeign(stick.ledger());
        CHECK_FALSE(QFile::exists(lock));
    }
    const auto mine = stick.take();
    REQUIRE_OK(mine);
    CHECK_FALSE(WriterLock::isHeldElsewhere(stick.ledger()));
    WriterLock::dropForeign(stick.ledger());
    CHECK(QFile::exists(lock));
}

TEST_CASE("work whose stick does not come back is listed, and goes on as a ledger of this computer", "[workingcopy]")
{
    const Stick stick;
    const QString copy = pulledInMidWork(stick);
    const auto kept = KeptWork::in(stick.copies());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].file == copy);
    CHECK(kept[0].original == stick.ledger());

    REQUIRE(QDir().mkpath(QFileInfo(copy).absolutePath() + u"/backup"_s));
    writeFile(QFileInfo(copy).absolutePath() + u"/backup/旧.liuqing"_s, "older");
    const QString here = stick.folder() + u"/东苑 社区.liuqing"_s;
    writeFile(here, "another file");
    CHECK(kept[0].moveOut(here).error().code == u"exists");
    CHECK(QFile::exists(copy));
    REQUIRE(QFile::remove(here));
    REQUIRE_OK(kept[0].moveOut(here));
    CHECK(Stick::firms(here) == QStringList{u"宏远物业"_s, u"新物业"_s});
    CHECK((readFile(stick.folder() + u"/backup/旧.liuqing"_s) == "older"));
    CHECK(KeptWork::in(stick.copies()).empty());
    CHECK(stick.left().isEmpty());
}

TEST_CASE("nothing is listed as kept while it is worked on, nor when the stick has it all", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    CHECK(KeptWork::in(stick.copies()).empty());
    CHECK(KeptWork{(*copy)->path(), {}, {}}.moveOut(stick.folder() + u"/x.liuqing"_s).error().code == u"busy");
    REQUIRE_OK((*copy)->writeBack());
    copy->reset(); // killed after it was written
    CHECK(KeptWork::in(stick.copies()).empty());
}

TEST_CASE("when the ledger on the stick is damaged, the copy that is here can go on", "[workingcopy]")
{
    const Stick stick;
    {
        auto copy = stick.take();
        REQUIRE_OK(copy);
        Stick::work((*copy)->path(), u"新物业"_s);
        REQUIRE_OK((*copy)->writeBack()); // the stick has it all, then it fails
    }
    for (const QByteArray &wreck : {QByteArray(5000, 'x'), QByteArray()}) {
        writeFile(stick.ledger(), wreck);
        const auto refused = stick.take();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == u"damaged");
        CHECK((readFile(stick.ledger()) == wreck));
    }
    const auto kept = KeptWork::in(stick.copies());
    REQUIRE(kept.size() == 1);
    const QString here = stick.folder() + u"/here.liuqing"_s;
    REQUIRE_OK(kept[0].moveOut(here));
    CHECK(Stick::firms(here).contains(u"新物业"_s));
    CHECK(stick.take().error().code == u"not_a_ledger"); // and nothing of it is here any more
}

TEST_CASE("a stick that is damaged claims no work on another ledger of that name", "[workingcopy]")
{
    const Stick stick;
    pulledInMidWork(stick);
    const Stick other(u"219901001002"_s);
    writeFile(other.ledger(), QByteArray(5000, 'x'));
    const auto refused = WorkingCopy::take(other.ledger(), stick.copies(), {u"王办事"_s}, surroundings().clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"not_a_ledger");
    stick.plug();
    Stick::waitUntilLetGo(stick.ledger());
    const auto again = stick.take();
    REQUIRE_OK(again);
    CHECK((*again)->isAhead());
}

TEST_CASE("a copy that is damaged inside is never put over the sound ledger of the stick", "[workingcopy]")
{
    const Stick stick;
    const QString copy = pulledInMidWork(stick);
    QByteArray bytes = readFile(copy);
    for (qsizetype page = 4096; page + 4096 <= bytes.size(); page += 8 * 4096)
        std::fill_n(bytes.begin() + page, 512, '\x7f');
    writeFile(copy, bytes);
    stick.plug();
    Stick::waitUntilLetGo(stick.ledger());
    auto next = stick.take();
    REQUIRE_OK(next);
    CHECK_FALSE((*next)->isAhead());
    REQUIRE_OK((*next)->finish());
    CHECK(Stick::firms(stick.ledger()) == QStringList{u"宏远物业"_s});
    CHECK(QFile::exists(copy));
}

TEST_CASE("a stick that was opened on another computer meanwhile is not written to", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    stick.pull();
    const QString away = stick.drive() + u"-away/东苑 社区.liuqing"_s;
#ifndef Q_OS_WIN // there the test's own folder keeps the lock
    REQUIRE(QFile::remove(away + u".lock"_s)); // as another computer does
    stick.plug();
    const Status refused = (*copy)->writeBack();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"lock_lost");
    CHECK(Stick::firms(stick.ledger()) == QStringList{u"宏远物业"_s});
    (*copy).reset();
    const auto again = stick.take(); // opening anew is what the sentence asks for
    REQUIRE_OK(again);
    CHECK((*again)->isAhead());
#endif
}

TEST_CASE("what arrived on the stick although the drive said no is not taken for somebody else's change", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    REQUIRE_FALSE((*copy)->writeBack([](double) { return false; }));
    writeFile(stick.ledger(), readFile((*copy)->path())); // it did arrive
    Stick::work((*copy)->path(), u"又一家"_s);
    REQUIRE_OK((*copy)->writeBack());
    CHECK(Stick::firms(stick.ledger()).size() == 3);

    Stick::work((*copy)->path(), u"第四家"_s);
    REQUIRE_FALSE((*copy)->writeBack([](double) { return false; }));
    writeFile(stick.ledger(), readFile((*copy)->path()));
    Stick::work((*copy)->path(), u"第五家"_s);
    copy->reset(); // killed
    auto again = stick.take();
    REQUIRE_OK(again);
    CHECK((*again)->isAhead());
    REQUIRE_OK((*again)->finish());
    CHECK(Stick::firms(stick.ledger()).size() == 5);
}

TEST_CASE("work that did not arrive is not thrown away though it is what was to be written", "[workingcopy]")
{
    const Stick stick;
    {
        auto copy = stick.take();
        REQUIRE_OK(copy);
        Stick::work((*copy)->path(), u"新物业"_s);
        REQUIRE_FALSE((*copy)->writeBack([](double) { return false; })); // and killed
    }
    CHECK(KeptWork::in(stick.copies()).size() == 1);
    CHECK(KeptWork::in(stick.copies()).front().goesOnThere());
    auto again = stick.take();
    REQUIRE_OK(again);
    CHECK((*again)->isAhead());
    CHECK(Stick::firms((*again)->path()).contains(u"新物业"_s));
}

TEST_CASE("whoever reads waits until the writer has ended its change", "[workingcopy]")
{
    const Stick stick;
    const QString journal = stick.ledger() + u"-journal"_s;
    const QString target = stick.folder() + u"/read.liuqing"_s;
    writeFile(journal, "in mid-change");
    const std::unique_ptr<QThread> writer(QThread::create([&journal] {
        QThread::msleep(400);
        QFile::remove(journal);
    }));
    writer->start();
    REQUIRE_OK(copies::copyForReading(stick.ledger(), target));
    CHECK_FALSE(QFile::exists(journal));
    CHECK(Stick::firms(target) == QStringList{u"宏远物业"_s});
    writer->wait();
}

TEST_CASE("the same ledger goes on under another name, and another ledger of that name is left alone", "[workingcopy]")
{
    const Stick stick;
    pulledInMidWork(stick);
    const Stick other(u"219901001002"_s); // of the same file name
    auto theirs = WorkingCopy::take(other.ledger(), stick.copies(), {u"王办事"_s}, surroundings().clock);
    REQUIRE_OK(theirs);
    CHECK_FALSE((*theirs)->isAhead());
    CHECK((*theirs)->remark().isEmpty());

    stick.plug();
    const QString renamed = stick.drive() + u"/改了名.liuqing"_s;
    REQUIRE(QFile::rename(stick.ledger(), renamed));
    auto again = WorkingCopy::take(renamed, stick.copies(), {u"王办事"_s}, surroundings().clock);
    REQUIRE_OK(again);
    CHECK((*again)->isAhead());
    REQUIRE_OK((*again)->finish());
    CHECK(Stick::firms(renamed).contains(u"新物业"_s));
}

TEST_CASE("what a killed program left unfinished is cleared away, here and on the stick", "[workingcopy]")
{
    const Stick stick;
    REQUIRE(QDir().mkpath(stick.copies() + u"/without-a-note"_s));
    writeFile(stick.copies() + u"/without-a-note/东苑 社区.liuqing.part"_s, "half");
    writeFile(stick.ledger() + u".part"_s, "half");
    writeFile(stick.ledger() + u".part.AbC123"_s, "half of a half");
    auto copy = stick.take();
    REQUIRE_OK(copy);
    CHECK(stick.left().size() == 1);
    REQUIRE_OK((*copy)->finish());
    copy->reset();
    CHECK(QDir(stick.drive()).entryList(QDir::Files) == QStringList{u"东苑 社区.liuqing"_s});
}

TEST_CASE("a writing back that is cancelled leaves the stick as it was and the work here", "[workingcopy]")
{
    const Stick stick;
    auto copy = stick.take();
    REQUIRE_OK(copy);
    Stick::work((*copy)->path(), u"新物业"_s);
    double furthest = 0;
    const Status cancelled = (*copy)->writeBack([&](double share) {
        furthest = share;
        return share < 0.8; // while it is read back
    });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == u"cancelled");
    CHECK(furthest >= 0.8);
    CHECK(Stick::firms(stick.ledger()) == QStringList{u"宏远物业"_s});
    CHECK_FALSE(QFile::exists(stick.ledger() + u".part"_s));
    REQUIRE_OK((*copy)->finish());
    CHECK(Stick::firms(stick.ledger()).contains(u"新物业"_s));
}
