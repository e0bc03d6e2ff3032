// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/startdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

StartOffer offerIn(const QTemporaryDir &folder, const QStringList &recent = {})
{
    return {recent, u"王办事"_s, folder.path(), u"fuxin-2023"_s};
}

void show(StartDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

TEST_CASE("an office that knows its name and code has a ledger after two lines")
{
    const QTemporaryDir folder;
    StartDialog start(offerIn(folder));
    show(start);
    CHECK(QApplication::focusWidget() == &start.nameLine());
    start.nameLine().setText(u"东苑社区"_s);
    QTest::keyClick(&start.nameLine(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &start.codeLine());
    QTest::keyClicks(&start.codeLine(), u"2199 0100 1001"_s);
    QTest::keyClick(&start.codeLine(), Qt::Key_Return);
    REQUIRE(start.result() == QDialog::Accepted);
    const auto desk = Desk::open(start.path(), surroundings(), packOf);
    REQUIRE_OK(desk);
    CHECK((*desk)->office().code == u"219901001001"_s);
    CHECK((*desk)->office().name == u"东苑社区"_s);
    CHECK((*desk)->canWrite());
}

TEST_CASE("a wrong code is said to be wrong, and nothing is made")
{
    const QTemporaryDir folder;
    StartDialog start(offerIn(folder));
    show(start);
    start.nameLine().setText(u"东苑社区"_s);
    start.codeLine().setText(u"2199"_s);
    start.create();
    CHECK(start.isVisible());
    CHECK_FALSE(start.problem().isEmpty());
    CHECK(QDir(folder.path()).isEmpty());
    start.nameLine().clear();
    start.create();
    CHECK_FALSE(start.problem().isEmpty());
}

TEST_CASE("a ledger is never made over another one")
{
    const QTemporaryDir folder;
    const Office office{u"219901001001"_s, u"东苑社区"_s};
    REQUIRE_OK(Ledger::create(folder.filePath(u"东苑社区.liuqing"_s), office, u"fuxin-2023"_s, surroundings()));
    StartDialog start(offerIn(folder));
    show(start);
    start.nameLine().setText(office.name);
    start.codeLine().setText(office.code);
    start.create();
    CHECK(start.isVisible());
    CHECK_FALSE(start.problem().isEmpty());
}

TEST_CASE("the ledger of yesterday opens with Enter")
{
    const QTemporaryDir folder;
    StartDialog start(offerIn(folder, {u"/某处/东苑社区.liuqing"_s, u"/某处/望河社区.liuqing"_s}));
    show(start);
    auto *recent = start.findChild<QListWidget *>();
    REQUIRE(recent != nullptr);
    CHECK(recent->hasFocus());
    CHECK(recent->currentItem()->text() == u"东苑社区"_s);
    QTest::keyClick(recent, Qt::Key_Return);
    CHECK(start.result() == QDialog::Accepted);
    CHECK(start.path() == u"/某处/东苑社区.liuqing"_s);
    CHECK(start.who() == u"王办事"_s);
}
