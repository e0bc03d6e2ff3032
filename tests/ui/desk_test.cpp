// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/desks.h"

#include <QThread>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("questions are answered elsewhere and the answers delivered here")
{
    ScratchLedger scratch;
    scratch.close();
    const auto desk = deskOn(scratch);
    const QThread *asked = nullptr;
    const QThread *told = nullptr;
    int answer = 0;
    desk->ask(desk.get(), [&](const Ledger &) { asked = QThread::currentThread(); return 42; },
              [&](int given) { told = QThread::currentThread(); answer = given; });
    settle(*desk);
    CHECK(answer == 42);
    CHECK(told == QThread::currentThread());
    CHECK(asked != told);
}

TEST_CASE("a page that is gone is told nothing")
{
    ScratchLedger scratch;
    scratch.close();
    const auto desk = deskOn(scratch);
    bool told = false;
    {
        QObject page;
        desk->ask(&page, [](const Ledger &) { return 1; }, [&](int) { told = true; });
    }
    settle(*desk);
    CHECK_FALSE(told);
}

TEST_CASE("a change is seen by the next question, and told to everybody")
{
    ScratchLedger scratch;
    scratch.close();
    const auto desk = deskOn(scratch);
    int changes = 0;
    QObject::connect(desk.get(), &Desk::changed, desk.get(), [&] { ++changes; });
    desk->change(desk.get(),
                 [](Ledger &ledger) {
                     return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) {
                         Record firm(firm::type, ledger.ids().next());
                         firm.set(firm::name, u"宏远物业"_s);
                         return commit.add(firm);
                     });
                 },
                 [](const Result<RecordId> &batch) { REQUIRE_OK(batch); });
    settle(*desk);
    CHECK(changes == 1);
    qint64 firms = 0;
    desk->ask(desk.get(), [](const Ledger &ledger) { return store::count(ledger, {.type = &firm::type}).value_or(-1); },
              [&](qint64 count) { firms = count; });
    settle(*desk);
    CHECK(firms == 1);
}

TEST_CASE("a ledger that somebody else is writing in is read, and the desk says who")
{
    ScratchLedger scratch; // holds the writer's lock
    const auto desk = deskOn(scratch);
    CHECK_FALSE(desk->canWrite());
    CHECK(desk->remark().text().contains(u"王办事"_s));
    CHECK(desk->office().name == u"东苑社区"_s);
}

TEST_CASE("a file that is no ledger is refused with a sentence")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liuqing"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a ledger at all");
    file.close();
    const auto desk = Desk::open(path, surroundings(), packOf);
    REQUIRE_FALSE(desk);
    CHECK(desk.error().code == u"not_a_ledger"_s);
    CHECK_FALSE(desk.error().text().isEmpty());
}
