// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger on a stick in the window: it says whether the stick has everything, and nothing is lost when it is pulled out.
#include "tests/support/catch.h"
#include "tests/support/stick.h"
#include "tests/ui/desks.h"

#include "app/onestart.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
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

    QString note() const { return window->findChild<QLabel *>(u"driveNote"_s)->text(); }

    qsizetype firmsOnDrive() const { return Stick::firms(stick.ledger()).size(); }

    // Something was typed, and the stick was pulled out before it was written back
    void loseStick()
    {
        addFirm(u"新物业"_s);
        stick.pull();
    }

    // Answers the question of the window with one of its buttons
    static void answer(const QString &button, QStringList &asked)
    {
        QTimer::singleShot(0, [button, &asked] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            REQUIRE(box != nullptr);
            asked.append(box->text());
            for (QAbstractButton *each : box->buttons()) {
                if (each->text().startsWith(button))
                    return each->click();
            }
            FAIL("no button " << button.toStdString());
        });
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
    sitting.stick.dropLock(sitting.stick.ledger());
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
    QTimer::singleShot(0, [&] {
        sitting.stick.plug();
        StickSitting::answer(u"Try again"_s, asked);
    });
    CHECK(sitting.window->close());
    sitting.window.reset();
    CHECK(asked.size() == 1);
    CHECK(sitting.firmsOnDrive() == 2);
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
    REQUIRE_FALSE(first.handOver({}));
    QList<QStringList> asked;
    QObject::connect(&first, &OneStart::asked, &first, [&](const QStringList &files) { asked.append(files); });
    std::atomic<int> taken = 0;
    QThread *second = QThread::create([&] {
        for (const QStringList &files : {QStringList{u"E:/东苑 社区.liuqing"_s, u"a.lqp"_s}, QStringList()})
            taken += OneStart(name).handOver(files) ? 1 : 0;
    });
    second->start();
    REQUIRE(QTest::qWaitFor([&] { return second->isFinished(); }, 10'000));
    delete second;
    CHECK(taken == 2);
    CHECK(asked == QList<QStringList>{{u"E:/东苑 社区.liuqing"_s, u"a.lqp"_s}, {}});
}

TEST_CASE("whatever else speaks to the first start opens nothing", "[drive]")
{
    const QString name = u"liuqing-test-%1-x"_s.arg(QCoreApplication::applicationPid());
    OneStart first(name);
    REQUIRE_FALSE(first.handOver({}));
    QStringList asked;
    QObject::connect(&first, &OneStart::asked, &first, [&](const QStringList &files) { asked += files; });
    QLocalSocket socket;
    socket.connectToServer(name);
    REQUIRE(socket.waitForConnected(1000));
    socket.write("{\"files\":\"not a list\"}\n");
    REQUIRE(QTest::qWaitFor([&] { return socket.bytesAvailable() > 0; }, 2000));
    CHECK(asked.isEmpty());
    QLocalSocket endless;
    endless.connectToServer(name);
    REQUIRE(endless.waitForConnected(1000));
    endless.write(QByteArray(1 << 20, 'x'));
    REQUIRE(QTest::qWaitFor([&] { return endless.state() == QLocalSocket::UnconnectedState; }, 5000));
}
