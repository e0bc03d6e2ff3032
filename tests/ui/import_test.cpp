// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks into the ledger through the window.
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/ui/desks.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>

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
    const QAbstractItemModelTester tester(&page.problems(), QAbstractItemModelTester::FailureReportingMode::Warning);
    sitting.window().importFiles({written(folder, u"企业.csv"_s, firms)});
    sitting.settle();
    REQUIRE(page.job()->state() == State::planned);
    CHECK(page.job()->plan()->counts().added == 1);
    CHECK(page.job()->plan()->counts().rejected == 1);
    REQUIRE(page.problems().rowCount() == 1);
    CHECK(page.problems().index(0, ProblemsModel::rowNumber).data().toString() == u"3"_s);
    CHECK(page.problems().index(0, ProblemsModel::letters).data().toString() == u"B"_s);
    CHECK_FALSE(page.problems().index(0, ProblemsModel::sentence).data().toString().isEmpty());

    const QString rejects = folder.filePath(u"未采用.xlsx"_s);
    REQUIRE_OK(page.saveRejected(rejects));
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
    ChoiceBox *box = page.fieldBox(u"C"_s);
    REQUIRE(box != nullptr);
    CHECK(box->currentIndex() == 0); // not taken
    box->setFocus();
    box->setCurrentIndex(box->findData(u"legal_representative"_s));
    Q_EMIT box->activated(box->currentIndex());
    sitting.settle();
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
