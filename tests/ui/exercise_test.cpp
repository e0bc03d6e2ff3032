// SPDX-License-Identifier: GPL-3.0-or-later
// The guided exercise from its first to its last step, as a clerk does it: with keys, clicks and a dropped workbook.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/blockdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/historydialog.h"
#include "ui/exercise/exercisepanel.h"
#include "ui/exercise/stepmarks.h"
#include "ui/models/findingsmodel.h"
#include "ui/widgets/sittermenu.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int finding = 0, looking = 1, importing = 2, completing = 3, filling = 4, takingBack = 5, explaining = 6, counting = 7, sending = 8, reading = 9, asking = 10, end = 11;

void fill(ScratchLedger &scratch)
{
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}, {&common::since, u"2025-01-01"_s}});
    scratch.add(firm::type, {{&firm::name, u"新禾物业"_s}, {&common::since, u"2025-01-01"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}, {&estate::serviceMode, u"full"_s}, {&common::since, u"2020-01-01"_s}});
    scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::from, u"2025-01-01"_s}});
}

QAction *menuAction(Sitting &sitting, const QString &text)
{
    for (QAction *action : sitting.window().sitter().menu()->actions()) {
        if (action->text() == text && action->isVisible())
            return action;
    }
    return nullptr;
}

// One clerk doing the steps; each returns once all is answered
struct Clerk
{
    explicit Clerk(Sitting &at)
        : sitting(at)
        , panel(*at.window().exercise())
    {
    }

    int done() { return panel.marks().done(); }

    // The step after it is open, and not the one after that
    void expect(int step)
    {
        for (int i = 0; i < 60 && done() < step; ++i) {
            QTest::qWait(20);
            sitting.settle();
        }
        QTest::qWait(300); // whatever would tick the next as well
        sitting.settle();
        INFO(panel.told().toStdString());
        REQUIRE(done() == step);
    }

    void click(QPushButton &button)
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        sitting.settle();
    }

    void where() { click(panel.where()); }

    void find()
    {
        where();
        sitting.type(panel.exercise().facts().initials);
        sitting.press(Qt::Key_Return);
        const QRect cell = sitting.records().table().visualRect(sitting.records().model().index(0, 0));
        QTest::mouseClick(sitting.records().table().viewport(), Qt::LeftButton, {}, cell.center());
        sitting.settle();
    }

    void drop()
    {
        where();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(panel.exercise().facts().folder + u'/' + panel.exercise().facts().book.file)});
        QDragEnterEvent enters({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&sitting.window(), &enters);
        QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&sitting.window(), &drop);
        sitting.settle();
    }

    void sayColumn()
    {
        for (QAction *action : sitting.window().imports().view().lists().columnMenu(2)->actions()) {
            if (action->text() == u"Households"_s)
                action->trigger();
        }
        sitting.settle();
    }

    void takeInSpiteOfCells() { click(sitting.window().imports().view().lists().remedy()); }

    void import()
    {
        for (QPushButton *button : sitting.window().imports().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Import "_s))
                return click(*button);
        }
        FAIL("there is no button that imports");
    }

    QModelIndex entryOf(const QString &estate)
    {
        const QAbstractItemModel &entries = *sitting.window().checking().entries().model();
        return entries.match(entries.index(0, FindingsModel::record), Qt::DisplayRole, estate, 1, Qt::MatchExactly).value(0);
    }

    void complete()
    {
        where();
        const QModelIndex entry = entryOf(panel.exercise().facts().book.estates[1]);
        REQUIRE(entry.isValid());
        sitting.window().checking().entries().setCurrentIndex(entry);
        sitting.window().checking().entries().setFocus();
        sitting.press(Qt::Key_Return);
        REQUIRE(sitting.form().row(estate::builtYear)->editor().control()->hasFocus());
        sitting.type(u"1997"_s);
        sitting.press(Qt::Key_Return);
    }

    QModelIndex grid(int estate)
    {
        RecordsModel &model = sitting.records().model();
        const auto &fields = model.fields();
        const auto column = static_cast<int>(std::find(fields.begin(), fields.end(), &estate::grid) - fields.begin());
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == panel.exercise().facts().book.estates[estate])
                return model.index(row, column);
        }
        return {};
    }

    void enterGrid()
    {
        where();
        QTableView &table = sitting.records().table();
        table.setFocus();
        table.setCurrentIndex(grid(0));
        sitting.press(Qt::Key_F2);
        sitting.type(u"第三网格"_s);
        sitting.press(Qt::Key_Return);
    }

    void fillDown()
    {
        QTableView &table = sitting.records().table();
        table.setFocus();
        table.setCurrentIndex(grid(0));
        table.selectionModel()->select(QItemSelection(grid(0), grid(2)), QItemSelectionModel::ClearAndSelect);
        sitting.press(Qt::Key_D, Qt::ControlModifier);
        BlockDialog *dialog = sitting.records().list().blocks().dialog();
        REQUIRE(dialog != nullptr);
        click(dialog->write());
        comeBack();
    }

    void comeBack() // after a dialog, as a window manager does
    {
        sitting.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&sitting.window()));
    }

    void takeBack()
    {
        sitting.records().table().setFocus();
        sitting.press(Qt::Key_Z, Qt::ControlModifier);
    }

    void explain(const QString &why)
    {
        where();
        const QModelIndex entry = entryOf(panel.exercise().facts().book.estates[2]);
        REQUIRE(entry.isValid());
        sitting.window().checking().entries().model()->setData(entry.siblingAtColumn(FindingsModel::note), why); // as its editor does
        sitting.settle();
    }

    void openFigure()
    {
        where();
        SendPage &page = sitting.window().sending();
        for (QTableView *table : page.findChildren<QTableView *>()) {
            if (table->model() != &page.cells())
                continue;
            const QRect cell = table->visualRect(page.cells().index(page.cells().rowOf(u"estates_total"_s), 0));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        }
        sitting.settle();
    }

    void send()
    {
        SendPage &page = sitting.window().sending();
        if (page.explanation().isVisible()) {
            page.explanation().setFocus();
            sitting.type(u"系统外资料待核"_s);
        }
        page.send(panel.exercise().facts().folder + u"/东苑.lqp"_s);
        sitting.settle();
    }

    void readHistory()
    {
        where();
        RecordsModel &model = sitting.records().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == panel.exercise().facts().book.estates[1])
                sitting.records().table().setCurrentIndex(model.index(row, 0));
        }
        sitting.settle();
        click(sitting.records().actions().historyButton());
    }

    void closeHistory()
    {
        auto *history = sitting.records().actions().findChild<HistoryDialog *>();
        REQUIRE(history != nullptr);
        history->accept();
        comeBack();
        sitting.settle();
    }

    // All steps before the one
    void reach(int step)
    {
        const std::function<void()> deeds[] = {[this] { find(); },
                                               [this] { drop(); },
                                               [this] {
                                                   sayColumn();
                                                   takeInSpiteOfCells();
                                                   import();
                                               },
                                               [this] { complete(); },
                                               [this] {
                                                   enterGrid();
                                                   fillDown();
                                               },
                                               [this] { takeBack(); },
                                               [this] { explain(u"车位正在划线，月底清点"_s); },
                                               [this] { openFigure(); },
                                               [this] { send(); },
                                               [this] { readHistory(); },
                                               [this] {
                                                   closeHistory();
                                                   sitting.press(Qt::Key_F1);
                                               }};
        for (int each = done(); each < step; ++each) {
            deeds[each]();
            INFO(each);
            expect(each + 1);
        }
    }

    Sitting &sitting;
    ExercisePanel &panel;
};

Clerk begun(Sitting &sitting)
{
    menuAction(sitting, u"Exercise: 20 minutes"_s)->trigger();
    sitting.settle();
    return Clerk(sitting);
}

} // namespace

TEST_CASE("the whole exercise is done from its first to its last step, and can be done again")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    CHECK_FALSE(sitting.window().exercise()->isVisible()); // until it is asked for
    Clerk clerk = begun(sitting);
    CHECK(clerk.panel.isVisible());
    CHECK(clerk.panel.told().contains(u"hywy"_s));
    clerk.expect(finding);
    clerk.reach(end);
    CHECK(clerk.panel.title().contains(u"✓"_s));
    CHECK_FALSE(clerk.panel.where().isVisible());
    sitting.window().help()->close();
    clerk.click(clerk.panel.again());
    clerk.expect(finding);
    CHECK(clerk.panel.exercise().facts().book.estates.front() == u"晴川里2期"_s);
    CHECK(QFileInfo::exists(scratch.folder() + u"/补录小区-2.xlsx"_s));
}

TEST_CASE("a step that is not done, or done in part, is not ticked, and what is left is said")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    Clerk clerk = begun(sitting);
    clerk.where();
    sitting.type(u"宏远"_s); // no initials
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Down);
    clerk.expect(finding);
    sitting.records().search().clear();
    clerk.reach(importing);
    clerk.takeInSpiteOfCells();
    clerk.import(); // without a word about the column
    clerk.expect(importing);
    CHECK(clerk.panel.told().contains(u"column C"_s));
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    sitting.window().imports().next();
    clerk.drop();
    clerk.sayColumn();
    clerk.takeInSpiteOfCells();
    clerk.import();
    clerk.expect(completing);
    clerk.reach(filling);
    clerk.enterGrid();
    clerk.expect(filling); // one of three
    CHECK(clerk.panel.told().contains(u"Ctrl+D"_s));
    clerk.fillDown();
    clerk.expect(takingBack);
    clerk.takeBack();
    clerk.expect(explaining);
    clerk.explain(u"  "_s);
    clerk.expect(explaining);
}

TEST_CASE("the exercise waits where it was left, closed or with the program")
{
    ScratchLedger scratch;
    fill(scratch);
    const QString who = u"李继任"_s; // whose preferences outlive the sitting
    {
        Sitting sitting(scratch, who);
        Clerk clerk = begun(sitting);
        clerk.reach(importing);
        clerk.click(clerk.panel.leave());
        CHECK_FALSE(clerk.panel.isVisible());
        begun(sitting);
        clerk.expect(importing);
        sitting.close();
    }
    {
        Sitting sitting(scratch, who);
        Clerk clerk(sitting);
        CHECK(clerk.panel.isVisible());
        clerk.expect(importing);
        clerk.drop();
        clerk.reach(completing);
        clerk.click(clerk.panel.leave());
        sitting.close();
    }
    Sitting sitting(scratch, who);
    CHECK_FALSE(sitting.window().exercise()->isVisible());
    Clerk clerk = begun(sitting);
    clerk.expect(completing);
}

TEST_CASE("what the window showed before a step began does not tick it")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.records().search().setFocus();
    sitting.type(u"hywy"_s);
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Down);
    Clerk clerk = begun(sitting);
    clerk.expect(finding);
    sitting.records().search().clear();
    QTest::qWait(800); // it is seen that nothing is searched for
    clerk.find();
    clerk.expect(looking);
}

TEST_CASE("only a community of the practice county has the exercise")
{
    for (const QString &code : {u"210902001001"_s, u"219901001000"_s}) {
        ScratchLedger scratch(code, u"某单位"_s);
        Sitting sitting(scratch);
        CHECK(sitting.window().exercise() == nullptr);
        CHECK(menuAction(sitting, u"Exercise: 20 minutes"_s) == nullptr);
        sitting.window().showExercise();
        sitting.window().showHelp();
        CHECK_FALSE(sitting.window().help()->exercise().isVisible());
    }
}

TEST_CASE("the help about beginning opens the exercise")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    sitting.press(Qt::Key_F1);
    HelpWindow *help = sitting.window().help();
    REQUIRE(help->exercise().isVisible());
    help->open(u"send"_s);
    CHECK_FALSE(help->exercise().isVisible());
    help->open(u"start"_s);
    QTest::mouseClick(&help->exercise(), Qt::LeftButton);
    sitting.settle();
    CHECK(sitting.window().exercise()->isVisible());
    CHECK_FALSE(help->isVisible());
}
