// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks into the ledger through the window.
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/ui/desks.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/givenfields.h"
#include "ui/widgets/importhistory.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

using State = ImportJob::State;

QPushButton *buttonOf(Sitting &sitting, const QString &text)
{
    for (QPushButton *button : sitting.window().imports().findChildren<QPushButton *>()) {
        if (button->text().startsWith(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

void click(Sitting &sitting, const QString &text)
{
    QPushButton *button = buttonOf(sitting, text);
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    sitting.settle();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    const QString path = folder.filePath(name);
    writeFile(path, text);
    return path;
}

const QByteArray firms = "企业名称,统一社会信用代码,法人\n宏远物业,91210902MA0G4CT94U,张三\n新禾物业,91210902MA0G4CT94X,李四\n";

} // namespace

TEST_CASE("a workbook is recognized, looked at, imported and taken back")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    sitting.window().importFiles({dataFile(u"samples/firms_grouped_header.xlsx"_s)});
    sitting.settle();
    REQUIRE(page.job()->state() == State::planned);
    CHECK(page.job()->type() == &firm::type);
    const int added = page.job()->plan()->counts().added;
    CHECK(added > 0);
    CHECK(sitting.stored(firm::type).empty()); // nothing before it is said
    click(sitting, u"Import "_s);
    CHECK(page.job()->state() == State::done);
    CHECK(static_cast<int>(sitting.stored(firm::type).size()) == added);
    click(sitting, u"Take this import back"_s);
    CHECK(sitting.stored(firm::type).empty());
}

TEST_CASE("a wrong code is listed with its row and what to do, and the row is not taken")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    const QAbstractItemModelTester tester(&page.view().lists().problems(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sitting.window().importFiles({written(folder, u"企业.csv"_s, firms)});
    sitting.settle();
    REQUIRE(page.job()->state() == State::planned);
    CHECK(page.job()->plan()->counts().added == 1);
    CHECK(page.job()->plan()->counts().rejected == 1);
    REQUIRE(page.view().lists().problems().rowCount() == 1);
    CHECK(page.view().lists().problems().index(0, ProblemsModel::rowNumbers).data().toString() == u"3"_s);
    CHECK(page.view().lists().problems().index(0, ProblemsModel::fieldName).data().toString().startsWith(u"B "_s));
    CHECK_FALSE(page.view().lists().problems().index(0, ProblemsModel::sentence).data().toString().isEmpty());

    const QString rejects = folder.filePath(u"未采用.xlsx"_s);
    page.saveRejected(rejects);
    sitting.settle();
    CHECK(QFileInfo(rejects).size() > 0);

    QTest::mouseClick(page.findChild<QCheckBox *>(u"leaveOut"_s), Qt::LeftButton); // the row is wanted all the same
    sitting.settle();
    CHECK(page.job()->plan()->counts().added == 2);
    click(sitting, u"Import 2"_s);
    const auto stored = sitting.stored(firm::type);
    REQUIRE(stored.size() == 2);
    CHECK_FALSE(isKnown(stored[1].value(firm::uscc)));
}

TEST_CASE("the field of a column is corrected by choosing another")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    sitting.window().importFiles({written(folder, u"企业.csv"_s, "企业名称,统一社会信用代码,老板\n宏远物业,91210902MA0G4CT94U,张三\n")});
    sitting.settle();
    QTableView &sheet = page.view().lists().sheetTable();
    QHeaderView *head = sheet.horizontalHeader();
    CHECK(page.view().lists().sheet().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"left out"_s));
    const QPoint third(head->sectionViewportPosition(2) + 10, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, third);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    const auto actions = menu->actions();
    const auto boss = std::find_if(actions.begin(), actions.end(), [](const QAction *each) { return each->text() == u"Legal representative"_s; });
    REQUIRE(boss != actions.end());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*boss).center());
    sitting.settle();
    CHECK(page.view().lists().sheet().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"Legal representative"_s));
    click(sitting, u"Import 1"_s);
    const auto stored = sitting.stored(firm::type);
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].text(firm::legalRepresentative) == u"张三"_s);
}

TEST_CASE("the same workbook again changes nothing and says so")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    const QString file = written(folder, u"企业.csv"_s, firms);
    sitting.window().importFiles({file});
    sitting.settle();
    click(sitting, u"Import 1"_s);
    click(sitting, u"Done"_s);
    CHECK(page.job() == nullptr);
    sitting.window().importFiles({file});
    sitting.settle();
    REQUIRE(page.job()->state() == State::planned);
    CHECK(page.job()->plan()->counts().same == 1);
    CHECK_FALSE(buttonOf(sitting, u"Nothing to import"_s)->isEnabled());
}

TEST_CASE("several files wait for each other, and one that is no table keeps none of them up")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    sitting.window().importFiles({written(folder, u"照片.xlsx"_s, QByteArray(400, '\x89')),
                                  written(folder, u"企业.csv"_s, firms)});
    sitting.settle();
    REQUIRE(page.job()->state() == State::refused);
    CHECK_FALSE(page.job()->error().text().isEmpty());
    click(sitting, u"Next file"_s);
    CHECK(page.job()->state() == State::planned);
    click(sitting, u"Leave it"_s);
    CHECK(page.job() == nullptr);
    CHECK(sitting.stored(firm::type).empty());
}

TEST_CASE("an import is undone with Ctrl+Z like any other change")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.window().importFiles({written(folder, u"企业.csv"_s, firms)});
    sitting.settle();
    click(sitting, u"Import 1"_s);
    CHECK(sitting.stored(firm::type).size() == 1);
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sitting.stored(firm::type).empty());
}

TEST_CASE("workbooks are dropped anywhere in the window")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(folder, u"企业.csv"_s, firms))});
    QDragEnterEvent enters({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &enters);
    CHECK(enters.isAccepted());
    QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &drop);
    sitting.settle();
    REQUIRE(sitting.window().imports().job() != nullptr);
    CHECK(sitting.window().imports().isVisible());
    CHECK(sitting.window().imports().job()->state() == State::planned);
}

TEST_CASE("the sheet is shown as it stands, with what each row becomes beside it")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportLists &lists = sitting.window().imports().view().lists();
    const QAbstractItemModelTester tester(&lists.sheet(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sitting.window().importFiles({written(folder, u"企业.csv"_s, "物业企业台账\n企业名称,统一社会信用代码,法人\n宏远物业,91210902MA0G4CT94U,张三\n新禾物业,91210902MA0G4CT94X,李四\n合计,2,\n")});
    sitting.settle();
    const SheetModel &sheet = lists.sheet();
    REQUIRE(sheet.rowCount() == 5);
    CHECK(sheet.index(0, 0).data().toString() == u"物业企业台账"_s);
    CHECK_FALSE(sheet.fateAt(0).has_value());
    CHECK(sheet.fateAt(2) == RowFate::added);
    CHECK(sheet.fateAt(3) == RowFate::rejected);
    CHECK(sheet.fateAt(4) == RowFate::skipped);
    CHECK(sheet.headerData(2, Qt::Vertical, Qt::DisplayRole).toString() == u"3 +"_s);
    CHECK(sheet.headerData(3, Qt::Vertical, Qt::DisplayRole).toString() == u"4 !"_s);
    CHECK(sheet.index(3, 1).data().toString() == u"! 91210902MA0G4CT94X"_s); // the sign stands where the color does
    CHECK_FALSE(sheet.index(4, 0).data(Qt::ToolTipRole).toString() == u"合计"_s); // and says why it is skipped
}

TEST_CASE("the same problem in many rows is one entry, and choosing it shows its first cell and what helps")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    ImportLists &lists = page.view().lists();
    sitting.window().importFiles({written(folder, u"项目.csv"_s, "项目名称,小区名称,企业名称\n东苑项目,东苑,宏远物业\n西苑项目,西苑,宏远物业\n北苑项目,北苑,宏远物业\n")});
    sitting.settle();
    REQUIRE(page.job()->state() == State::planned);
    int entry = -1;
    for (int i = 0; i < lists.problems().rowCount(); ++i) {
        if (lists.problems().at(i).value == u"宏远物业"_s)
            entry = i;
    }
    REQUIRE(entry >= 0);
    CHECK(lists.problems().rowsAt(entry) == std::vector<int>{2, 3, 4});
    CHECK(lists.problems().index(entry, ProblemsModel::rowNumbers).data().toString().startsWith(u"2–4"_s));
    lists.problemsTable().setCurrentIndex(lists.problems().index(entry, 0));
    CHECK(lists.sheetTable().currentIndex().row() == 1);
    CHECK(lists.detail().contains(u"宏远物业"_s));
    REQUIRE(lists.remedy().isVisible());
    QTest::mouseClick(&lists.remedy(), Qt::LeftButton);
    sitting.settle();
    CHECK(page.job()->createsLinks());
    CHECK(page.job()->plan()->counts().rejected == 0);
}

TEST_CASE("a row that changes a record says what stood there and what will")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportLists &lists = sitting.window().imports().view().lists();
    sitting.window().importFiles({written(folder, u"企业.csv"_s, "企业名称,统一社会信用代码,法人\n宏远物业,91210902MA0G4CT94U,张三\n")});
    sitting.settle();
    click(sitting, u"Import 1"_s);
    click(sitting, u"Done"_s);
    sitting.window().importFiles({written(folder, u"企业2.csv"_s, "企业名称,统一社会信用代码,法人\n宏远物业,91210902MA0G4CT94U,李四\n")});
    sitting.settle();
    CHECK(lists.sheet().fateAt(1) == RowFate::changed);
    lists.sheetTable().setCurrentIndex(lists.sheet().index(1, 2));
    sitting.settle();
    CHECK(lists.detail().contains(u"张三 → 李四"_s));
}

TEST_CASE("what a staff list does not say is given once for all its rows")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    sitting.window().importFiles({written(folder, u"人员名单.csv"_s, "姓名,性别,岗位,政治面貌\n张三,男,保洁,群众\n李四,女,秩序,党员\n")});
    sitting.settle();
    REQUIRE(page.job()->type() == &worker::type);
    FieldRow *row = page.view().choices().given().row(worker::firm);
    REQUIRE(row != nullptr);
    REQUIRE(row->isVisible());
    row->editor().control()->setFocus();
    sitting.type(u"宏远物业"_s);
    sitting.press(Qt::Key_Return);
    sitting.settle();
    CHECK(page.job()->plan()->counts().added == 2);
    click(sitting, u"Import 2"_s);
    const auto stored = sitting.stored(worker::type);
    REQUIRE(stored.size() == 2);
    CHECK(linkOf(stored[0].value(worker::firm)) == firm.id);
}

TEST_CASE("imports of earlier days stand in a list and can be taken back from there")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    {
        Sitting earlier(scratch);
        earlier.window().importFiles({written(folder, u"企业.csv"_s, firms)});
        earlier.settle();
        click(earlier, u"Import 1"_s);
    }
    Sitting sitting(scratch);
    sitting.window().importFiles({});
    sitting.settle();
    ImportHistory &history = sitting.window().imports().history();
    REQUIRE(history.list().topLevelItemCount() == 1);
    CHECK(history.list().topLevelItem(0)->text(1) == u"企业.csv"_s);
    CHECK(history.list().topLevelItem(0)->text(3) == u"1"_s);
    history.list().setCurrentItem(history.list().topLevelItem(0));
    REQUIRE(history.undo().isEnabled());
    QTest::mouseClick(&history.undo(), Qt::LeftButton);
    sitting.settle();
    CHECK(sitting.stored(firm::type).empty());
    CHECK_FALSE(history.undo().isEnabled()); // once
}

TEST_CASE("a newcomer gets from three sample workbooks to a sent return through the window alone")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    Sitting sitting(scratch);
    ImportPage &page = sitting.window().imports();
    ImportLists &lists = page.view().lists();
    QTest::mouseClick(&sitting.window().overview().verb(OverviewPage::Verb::import), Qt::LeftButton);
    REQUIRE(page.isVisible());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(dataFile(u"samples/firms_grouped_header.xlsx"_s)), QUrl::fromLocalFile(dataFile(u"samples/estates_merged_subtotals.xlsx"_s)),
                  QUrl::fromLocalFile(dataFile(u"samples/workers_damaged_ids.xlsx"_s))});
    QDragEnterEvent enters({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &enters);
    QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &drop);
    sitting.settle();
    for (const RecordType *type : {&firm::type, &estate::type, &worker::type}) {
        REQUIRE(page.job() != nullptr);
        REQUIRE(page.job()->state() == State::planned);
        CHECK(page.job()->type() == type); // recognized by itself
        for (int helped = 0; helped < 3 && lists.remedy().isVisible(); ++helped) { // the button that stands beside the problem
            QTest::mouseClick(&lists.remedy(), Qt::LeftButton);
            sitting.settle();
        }
        click(sitting, u"Import "_s);
        CHECK(page.job()->state() == State::done);
        click(sitting, type == &worker::type ? u"Done"_s : u"Next file"_s);
    }
    CHECK_FALSE(sitting.stored(firm::type).empty());
    CHECK_FALSE(sitting.stored(estate::type).empty());
    CHECK_FALSE(sitting.stored(worker::type).empty());

    sitting.window().showOverview();
    sitting.settle();
    QTest::mouseClick(&sitting.window().overview().verb(OverviewPage::Verb::check), Qt::LeftButton);
    sitting.settle();
    CHECK(sitting.window().checking().open() > 0); // told what is missing, and kept from nothing

    sitting.window().showOverview();
    QTest::mouseClick(&sitting.window().overview().verb(OverviewPage::Verb::send), Qt::LeftButton);
    sitting.settle();
    SendPage &sending = sitting.window().sending();
    REQUIRE(sending.isVisible());
    CHECK(sending.cells().index(sending.cells().rowOf(u"firms_total"_s), CellsModel::now).data().toString() != u"0"_s);
    for (int i = 0; i < sending.findings().topLevelItemCount(); ++i)
        sending.findings().topLevelItem(i)->setText(2, u"首次建账，待街道核对原件后补全"_s);
    sitting.settle();
    if (sending.explanation().isVisible()) {
        sending.explanation().setFocus();
        sitting.type(u"首次建账，部分证件号码待核对"_s);
    }
    const QString file = folder.filePath(u"东苑.lqp"_s);
    sending.send(file); // the place is asked for by the system's own dialog
    sitting.settle();
    CHECK(QFileInfo(file).size() > 0);
    CHECK(sending.told().contains(u"东苑.lqp"_s));
}
