// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger on a stick in the window: it says whether the stick has everything, and nothing is lost when it is pulled out.
#include "tests/support/catch.h"
#include "tests/support/stick.h"
#include "tests/ui/desks.h"

#include "app/onestart.h"
#include "ui/dialogs/startdialog.h"
#include "ui/widgets/drivenote.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocalSocket>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// A window over a ledger of a stick
struct StickSitting
{
    StickSitting() { sit(); }

    bool nothingIsLeft() const { return stick.left().isEmpty(); }

    void sit()
    {
        static uint64_t seed = 5000;
        auto desk = Desk::open(stick.ledger(), surroundings(u"2026-10-12T09:00:00"_s, u"王办事"_s, ++seed), packOf,
                               {stick.copies(), [](const QString &) { return Drive::removable; }});
        REQUIRE_OK(desk);
        window = std::make_unique<MainWindow>(std::move(*desk));
        window->resize(1366, 768);
        window->show();
        settle(window->desk());
    }

    void addFirm(const QString &name)
    {
        window->desk().change(window.get(), [name](Ledger &ledger) {
            Record record(firm::type, ledger.ids().next());
            record.set(firm::name, name);
            return ledger.commit({.kind = u"edit"_s}, [&](Commit &commit) { return commit.add(record); });
        }, [](const Result<RecordId> &done) { REQUIRE_OK(done); });
        settle(window->desk());
    }

    QString note() const { return window->findChild<DriveNote *>()->text(); }

    qsizetype firmsOnDrive() const { return Stick::firms(stick.ledger()).size(); }

    // Something was typed, and the stick was pulled out before it was written back
    void loseStick()
    {
        addFirm(u"新物业"_s);
        stick.pull();
    }

    // Answers the next question of the window with one of its buttons, and does something just before
    static void answer(const QString &button, QStringList &asked, const std::function<void()> &before = {})
    {
        auto *look = new QTimer(qApp);
        QObject::connect(look, &QTimer::timeout, look, [button, &asked, before, look] {
            const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box == nullptr)
                return;
            look->deleteLater();
            look->stop();
            asked.append(box->text());
            if (before)
                before();
            for (QAbstractButton *each : box->buttons()) {
                if (each->text().startsWith(button))
                    return each->click();
            }
            FAIL("no button " << button.toStdString());
        });
        look->start(10);
    }

    Stick stick;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("the window says whether the stick has everything, and closing it writes all of it there", "[drive]")
{
    StickSitting sitting;
    CHECK(sitting.note().endsWith(u"everything is written back."));
    sitting.addFirm(u"新物业"_s);
    CHECK(sitting.note().endsWith(u"written back in a moment…"));
    CHECK(sitting.firmsOnDrive() == 1);
    CHECK(sitting.window->close());
    sitting.window.reset();
    CHECK(sitting.firmsOnDrive() == 2);
    CHECK(sitting.nothingIsLeft());
}

TEST_CASE("what is changed is on the stick after a pause, without closing", "[drive]")
{
    StickSitting sitting;
    sitting.addFirm(u"新物业"_s);
    REQUIRE(QTest::qWaitFor([&] { return sitting.firmsOnDrive() == 2; }, 15'000));
    settle(sitting.window->desk());
    CHECK(sitting.note().endsWith(u"everything is written back."));
}

TEST_CASE("whoever closes the window after pulling the stick is asked, and loses nothing either way", "[drive]")
{
    StickSitting sitting;
    sitting.loseStick();
    QStringList asked;
    StickSitting::answer(u"Cancel"_s, asked);
    CHECK_FALSE(sitting.window->close());
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().contains(u"东苑 社区.liuqing"));

    StickSitting::answer(u"Close"_s, asked);
    CHECK(sitting.window->close());
    sitting.window.reset();
    CHECK_FALSE(sitting.nothingIsLeft());

    sitting.stick.plug();
    Stick::waitUntilLetGo(sitting.stick.ledger());
    CHECK(sitting.firmsOnDrive() == 1);
    sitting.sit();
    CHECK(sitting.window->findChild<QLabel *>(u"banner"_s)->text().contains(u"goes on"));
    CHECK(sitting.note().endsWith(u"written back in a moment…")); // the stick does not have it yet
    CHECK(sitting.window->close());
    sitting.window.reset();
    CHECK(sitting.firmsOnDrive() == 2);
    CHECK(sitting.nothingIsLeft());
}

TEST_CASE("when the stick is back, trying again is enough", "[drive]")
{
    StickSitting sitting;
    sitting.loseStick();
    QStringList asked;
    StickSitting::answer(u"Try again"_s, asked, [&] { sitting.stick.plug(); });
    CHECK(sitting.window->close());
    sitting.window.reset();
    CHECK(asked.size() == 1);
    CHECK(sitting.firmsOnDrive() == 2);
}

TEST_CASE("what is left on this computer on purpose is not written back behind one's back", "[drive]")
{
    StickSitting sitting;
    sitting.addFirm(u"新物业"_s);
    std::optional<Status> ended;
    sitting.window->desk().settleLater([](double) { return false; }, [&](const Status &status) { ended = status; });
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, 10'000));
    REQUIRE_FALSE(*ended);
    CHECK(ended->error().code == u"cancelled");
    CHECK(sitting.note().endsWith(u"written back in a moment…"));
    sitting.window->desk().leaveHere();
    sitting.window.reset();
    CHECK(sitting.firmsOnDrive() == 1);
    CHECK(KeptWork::in(sitting.stick.copies()).size() == 1);
}

TEST_CASE("a narrow window says of the stick what a wide one does", "[drive]")
{
    StickSitting sitting;
    for (const int width : {1366, 700, 1366}) {
        sitting.window->resize(width, 700);
        settle(sitting.window->desk());
        const auto *note = sitting.window->findChild<DriveNote *>();
        REQUIRE(note->isVisible());
        CHECK(note->height() >= note->heightForWidth(note->width()));
        CHECK(sitting.window->rect().contains(QRect(note->mapTo(sitting.window.get(), QPoint()), note->size())));
    }
}

TEST_CASE("work whose stick is lost is offered at the start, and goes on on this computer", "[drive]")
{
    StickSitting sitting;
    sitting.loseStick();
    QStringList asked;
    StickSitting::answer(u"Close"_s, asked);
    CHECK(sitting.window->close());
    sitting.window.reset();

    StartDialog start({{}, u"王办事"_s, sitting.stick.folder(), u"fuxin-2023"_s, {}, KeptWork::in(sitting.stick.copies())});
    start.show();
    auto *list = start.findChild<QListWidget *>();
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(u"东苑 社区\nKept on this computer"));
    StickSitting::answer(u"Go on"_s, asked);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(start.result() == QDialog::Accepted);
    CHECK(start.path() == sitting.stick.folder() + u"/东苑 社区.liuqing"_s);
    CHECK(Stick::firms(start.path()).contains(u"新物业"_s));
    CHECK(sitting.nothingIsLeft());
}

TEST_CASE("whoever only reads the ledger of a share holds no file there open", "[drive]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Copies copies{scratch.folder() + u"/copies"_s, [](const QString &) { return Drive::network; }};
    {
        const auto desk = Desk::open(scratch.path(), surroundings(u"2026-10-12T09:00:00"_s, u"李主任"_s, 7000), packOf, copies); // the test writes
        REQUIRE_OK(desk);
        CHECK_FALSE((*desk)->canWrite());
        CHECK((*desk)->file() != scratch.path());
        CHECK((*desk)->remark().text().contains(u"王办事"));
        CHECK((*desk)->remark().text().contains(u"09:00"));
    }
    CHECK(QDir(copies.folder).isEmpty());
}

TEST_CASE("whoever can only read the ledger of a newer program keeps nobody from writing to it", "[drive]")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().database().run(u"PRAGMA user_version=99"_s));
    scratch.close();
    const Surroundings around = surroundings(u"2026-10-12T09:00:00"_s, u"老王"_s, 7100);
    const Copies copies{scratch.folder() + u"/copies"_s, [](const QString &) { return Drive::network; }};
    const auto desk = Desk::open(scratch.path(), around, packOf, copies);
    REQUIRE_OK(desk);
    CHECK_FALSE((*desk)->canWrite());
    CHECK((*desk)->file() != scratch.path());
    REQUIRE_OK(WriterLock::take(scratch.path(), {u"李主任"_s}, around.clock));
}

TEST_CASE("at the end of the session what is being typed is stored without a question", "[drive]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.open(firm);
    QLineEdit *line = lineOf(sitting.form(), firm::contact);
    line->setFocus();
    sitting.type(u"李四"_s);
    sitting.window().keep();
    sitting.settle();
    CHECK(sitting.stored(firm::type).front().text(firm::contact) == u"李四");
}

TEST_CASE("a second start hands its files to the first and ends", "[drive]")
{
    const QString name = u"liuqing-test-%1"_s.arg(QCoreApplication::applicationPid());
    OneStart first(name);
    REQUIRE(first.handOver({}) == OneStart::Handed::toNobody);
    QList<QStringList> asked;
    QObject::connect(&first, &OneStart::asked, &first, [&](const QStringList &files) { asked.append(files); });
    std::atomic<int> taken = 0;
    QThread *second = QThread::create([&] {
        for (const QStringList &files : {QStringList{u"E:/东苑 社区.liuqing"_s, u"a.lqp"_s}, QStringList()})
            taken += OneStart(name).handOver(files) == OneStart::Handed::toTheFirst ? 1 : 0;
    });
    second->start();
    REQUIRE(QTest::qWaitFor([&] { return second->isFinished(); }, 10'000));
    delete second;
    CHECK(taken == 2);
    CHECK(asked == QList<QStringList>{{u"E:/东苑 社区.liuqing"_s, u"a.lqp"_s}, {}});
}

TEST_CASE("a first start that is busy for long is waited for, then the second ends without taking its place", "[drive]")
{
    const QString name = u"liuqing-test-%1-busy"_s.arg(QCoreApplication::applicationPid());
    OneStart first(name);
    REQUIRE(first.handOver({}) == OneStart::Handed::toNobody);
    auto handed = OneStart::Handed::toNobody;
    QThread *second = QThread::create([&] { handed = OneStart(name, std::chrono::milliseconds(300)).handOver({}); });
    second->start();
    REQUIRE(second->wait(10'000)); // the first does not look meanwhile
    delete second;
    CHECK(handed == OneStart::Handed::unanswered);
    QCoreApplication::processEvents(); // and now it does: it is the first as before
    handed = OneStart::Handed::toNobody;
    QThread *third = QThread::create([&] { handed = OneStart(name).handOver({}); });
    third->start();
    REQUIRE(QTest::qWaitFor([&] { return third->isFinished(); }, 10'000));
    delete third;
    CHECK(handed == OneStart::Handed::toTheFirst);
}

TEST_CASE("a second start takes the place of a first one that ends while it is asked", "[drive]")
{
    const QString name = u"liuqing-test-%1-ends"_s.arg(QCoreApplication::applicationPid());
    auto first = std::make_unique<OneStart>(name);
    REQUIRE(first->handOver({}) == OneStart::Handed::toNobody);
    auto handed = OneStart::Handed::unanswered;
    QThread *second = QThread::create([&] { handed = OneStart(name).handOver({u"a.lqp"_s}); });
    second->start();
    QThread::msleep(100); // it waits for an answer
    first.reset();
    REQUIRE(second->wait(5000));
    delete second;
    CHECK(handed == OneStart::Handed::toNobody);
}

TEST_CASE("of several starts at once one is the first", "[drive]")
{
    const QString name = u"liuqing-test-%1-many"_s.arg(QCoreApplication::applicationPid());
    std::atomic<int> firsts = 0;
    std::atomic<int> ended = 0;
    const auto begin = [&] {
        OneStart start(name, std::chrono::milliseconds(2000));
        firsts += start.handOver({u"a.lqp"_s}) == OneStart::Handed::toNobody ? 1 : 0;
        ++ended;
        while (ended < 4) // a first that is there for the others
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    };
    std::vector<std::unique_ptr<QThread>> starts;
    for (int i = 0; i < 4; ++i)
        starts.emplace_back(QThread::create(begin))->start();
    for (const auto &start : starts)
        REQUIRE(start->wait(20'000));
    CHECK(firsts == 1);
}

TEST_CASE("whatever else speaks to the first start opens nothing", "[drive]")
{
    const QString name = u"liuqing-test-%1-x"_s.arg(QCoreApplication::applicationPid());
    OneStart first(name);
    REQUIRE(first.handOver({}) == OneStart::Handed::toNobody);
    QList<QStringList> asked;
    QObject::connect(&first, &OneStart::asked, &first, [&](const QStringList &files) { asked.append(files); });
    QLocalSocket socket;
    socket.connectToServer(name);
    REQUIRE(socket.waitForConnected(1000));
    socket.write("{\"files\":\"not a list\"}\n");
    QByteArray answer;
    REQUIRE(QTest::qWaitFor([&] { return (answer += socket.readAll()).endsWith("ok\n"); }, 2000));
    CHECK(asked == QList<QStringList>{QStringList()}); // to come forward, no more
    QLocalSocket endless;
    endless.connectToServer(name);
    REQUIRE(endless.waitForConnected(1000));
    endless.write(QByteArray(1 << 20, 'x'));
    REQUIRE(QTest::qWaitFor([&] { return endless.state() == QLocalSocket::UnconnectedState; }, 5000));
    CHECK(asked.size() == 1);
}
