// SPDX-License-Identifier: GPL-3.0-or-later
// Several ledgers, a window each: which of them a file goes to, and when.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"

#include "app/ledgerwindows.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QString countyCode = u"219901000000"_s;

std::vector<MainWindow *> shown()
{
    std::vector<MainWindow *> all;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(each); window != nullptr && window->isVisible())
            all.push_back(window);
    }
    return all;
}

MainWindow *windowOver(const QString &code)
{
    for (MainWindow *each : shown()) {
        if (each->desk().office().code == code)
            return each;
    }
    return nullptr;
}

// A ledger that nobody holds open
std::unique_ptr<ScratchLedger> ledgerOf(const QString &code, const QString &name)
{
    auto scratch = std::make_unique<ScratchLedger>(code, name);
    scratch->close();
    return scratch;
}

} // namespace

TEST_CASE("a return is taken in by the window of the office that it is for, not by the one that was used last", "[windows]")
{
    const QTemporaryDir folder;
    const QString package = packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"宏远物业"_s, {countyCode});
    const auto county = ledgerOf(countyCode, u"云川区"_s);
    const auto street = ledgerOf(u"219901001000"_s, u"望河街道"_s);
    Languages languages;
    LedgerWindows windows(languages);
    REQUIRE(windows.openFile(county->path()));
    REQUIRE(windows.openFile(street->path()));
    REQUIRE(shown().size() == 2);
    REQUIRE(windows.openFile(package));
    for (MainWindow *each : shown())
        settle(each->desk());
    CHECK(windowOver(countyCode)->receiving().isVisible());
    CHECK_FALSE(windowOver(u"219901001000"_s)->receiving().isVisible());
}

TEST_CASE("a ledger that is open already is not opened twice, and what a second start brings waits for an answer", "[windows]")
{
    const auto one = ledgerOf(countyCode, u"云川区"_s);
    const auto other = ledgerOf(u"219901001000"_s, u"望河街道"_s);
    Languages languages;
    LedgerWindows windows(languages);
    REQUIRE(windows.openFile(one->path()));
    windows.serve({one->path()});
    CHECK(shown().size() == 1);

    QDialog question(shown().front());
    question.open();
    windows.serve({other->path()});
    CHECK(shown().size() == 1);
    question.reject();
    REQUIRE(QTest::qWaitFor([] { return shown().size() == 2; }, 5000));
    CHECK(windowOver(u"219901001000"_s) != nullptr);
}

TEST_CASE("a file that comes while the only window closes is opened all the same", "[windows]")
{
    const auto one = ledgerOf(countyCode, u"云川区"_s);
    const auto other = ledgerOf(u"219901001000"_s, u"望河街道"_s);
    Languages languages;
    LedgerWindows windows(languages);
    REQUIRE(windows.openFile(one->path()));
    QTimer::singleShot(0, &windows, [&] { windows.serve({other->path()}); });
    {
        QDialog question(shown().front()); // what closing asks
        question.open();
        QApplication::processEvents();
        CHECK_FALSE(QApplication::quitOnLastWindowClosed());
        question.reject();
    }
    CHECK(shown().front()->close());
    REQUIRE(QTest::qWaitFor([] { return windowOver(u"219901001000"_s) != nullptr; }, 5000));
    CHECK(windowOver(countyCode) == nullptr);
    CHECK(QApplication::quitOnLastWindowClosed());
}

TEST_CASE("whoever leaves the first dialog for a file that was double-clicked meanwhile sees that file", "[windows]")
{
    const auto ledger = ledgerOf(countyCode, u"云川区"_s);
    Languages languages;
    LedgerWindows windows(languages);
    QTimer::singleShot(0, &windows, [&] {
        windows.serve({ledger->path()});
        CHECK(shown().empty());
        qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    });
    CHECK(windows.choose());
    CHECK(windowOver(countyCode) != nullptr);
}
