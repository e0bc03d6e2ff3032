// SPDX-License-Identifier: GPL-3.0-or-later
// Backing up from the window, and what keeps it from being done.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/widgets/sittermenu.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

BackupDialog &opened(Sitting &sitting)
{
    for (QAction *action : sitting.window().sitter().menu()->actions()) {
        if (action->text() == u"Back up…"_s)
            action->trigger();
    }
    auto *dialog = sitting.window().findChild<BackupDialog *>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

void backUpTo(Sitting &sitting, BackupDialog &dialog, const QString &path)
{
    dialog.place().setText(path);
    QTest::mouseClick(&dialog.makeButton(), Qt::LeftButton);
    sitting.settle();
}

} // namespace

TEST_CASE("a copy of the ledger is made where the person wants it, and is a ledger")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    BackupDialog &dialog = opened(sitting);
    CHECK(QFileInfo(dialog.place().text()).fileName() == u"东苑社区-2026-10-12.liuqing"_s);
    const QString path = folder.filePath(u"东苑社区 备份.liuqing"_s);
    backUpTo(sitting, dialog, path);
    CHECK(dialog.told().contains(path));
    CHECK(dialog.told().contains(u"Another file"_s)); // how to go back to it
    CHECK(dialog.openButton().isVisible());
    const auto copy = Ledger::open(path, Ledger::Mode::read, surroundings());
    REQUIRE_OK(copy);
    CHECK(store::count(*copy, {.type = &firm::type}).value_or(0) == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1); // nothing half made beside it
}

TEST_CASE("the ending is added when it was left out, and work goes on meanwhile")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    BackupDialog &dialog = opened(sitting);
    backUpTo(sitting, dialog, folder.filePath(u"副本"_s));
    CHECK(QFileInfo::exists(folder.filePath(u"副本.liuqing"_s)));
}

TEST_CASE("a copy that is there already is never written over")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    BackupDialog &dialog = opened(sitting);
    const QString path = folder.filePath(u"副本.liuqing"_s);
    backUpTo(sitting, dialog, path);
    const auto first = backup::verify(path);
    REQUIRE_OK(first);
    backUpTo(sitting, dialog, path);
    CHECK(dialog.told().startsWith(u"✕"_s));
    CHECK_FALSE(dialog.openButton().isVisible());
    const auto still = backup::verify(path);
    REQUIRE_OK(still);
    CHECK((still->digest == first->digest));
}

TEST_CASE("a place that cannot be written is said, and another one can be tried")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    BackupDialog &dialog = opened(sitting);
    const QString locked = folder.filePath(u"只读"_s);
    QDir().mkdir(locked);
    QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    // who may write everywhere still cannot write into a folder that is not there
    const QString place = QFileInfo(locked).isWritable() ? folder.filePath(u"没有的文件夹/副本.liuqing"_s) : QString(locked + u"/副本.liuqing"_s);
    backUpTo(sitting, dialog, place);
    CHECK(dialog.told().startsWith(u"✕"_s));
    CHECK(dialog.told().contains(place)); // where it goes, not where the ledger is
    CHECK(dialog.told().contains(u"Choose a folder that you may write in"_s));
    CHECK(dialog.makeButton().isEnabled());
    backUpTo(sitting, dialog, folder.filePath(u"副本.liuqing"_s));
    CHECK(dialog.told().startsWith(u"✓"_s));
    QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}
