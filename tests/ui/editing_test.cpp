// SPDX-License-Identifier: GPL-3.0-or-later
// Entering and changing records with the keyboard.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/historydialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QWheelEvent>
#include <QPushButton>
#include <QTreeWidget>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

void enter(Sitting &sitting, const Field &field, const QString &text)
{
    QLineEdit *line = lineOf(sitting.form(), field);
    line->setFocus();
    line->selectAll();
    sitting.type(text);
    sitting.press(Qt::Key_Return);
}

const QString rightCode = u"91210902MA0G4CT94U"_s;

} // namespace

TEST_CASE("a firm is entered with the keyboard alone")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == lineOf(sitting.form(), firm::name));
    sitting.type(u"宏远物业"_s);
    sitting.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == lineOf(sitting.form(), firm::uscc)); // Enter goes on
    sitting.type(rightCode);
    sitting.press(Qt::Key_Return);
    const auto firms = sitting.stored(firm::type);
    REQUIRE(firms.size() == 1);
    CHECK(firms[0].text(firm::name) == u"宏远物业"_s);
    CHECK(firms[0].text(firm::uscc) == rightCode);
    CHECK(sitting.records().model().rowCount() == 1);
}

TEST_CASE("a new record is stored as soon as its name is known, and says so until then")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.records().create();
    sitting.settle();
    enter(sitting, firm::uscc, rightCode);
    CHECK(sitting.stored(firm::type).empty());
    CHECK(lineOf(sitting.form(), firm::uscc)->text() == rightCode);
    enter(sitting, firm::name, u"宏远物业"_s);
    const auto firms = sitting.stored(firm::type);
    REQUIRE(firms.size() == 1);
    CHECK(firms[0].text(firm::uscc) == rightCode);
}

TEST_CASE("who begins the next record before the list shows the last one is not disturbed")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.go(firm::type);
    bool stored = false;
    QObject::connect(&sitting.records(), &RecordsPage::stored, &sitting.window(), [&] { stored = true; });
    sitting.records().create();
    sitting.type(u"甲物业"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return stored; }));
    sitting.records().create();
    sitting.type(u"丁"_s);
    sitting.settle();
    CHECK(sitting.form().record().revision == 0);
    CHECK(lineOf(sitting.form(), firm::name)->text() == u"丁"_s);
    CHECK(sitting.stored(firm::type).size() == 1);
}

TEST_CASE("what is being typed when somebody else sits down is stored")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    lineOf(sitting.form(), firm::legalRepresentative)->setFocus();
    sitting.type(u"张三"_s);
    sitting.drop();
    CHECK(scratch.stored(firm).text(firm::legalRepresentative) == u"张三"_s);
}

TEST_CASE("a wrong code is not stored, stays to be corrected, and is said to be wrong below it")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    enter(sitting, firm::uscc, u"91210902MA0G4CT94X"_s);
    CHECK(sitting.form().row(firm::uscc)->mark() == FieldRow::Mark::problem);
    CHECK_FALSE(sitting.form().row(firm::uscc)->sentence().isEmpty());
    CHECK(lineOf(sitting.form(), firm::uscc)->text() == u"91210902MA0G4CT94X"_s);
    CHECK_FALSE(isKnown(sitting.stored(firm::type)[0].value(firm::uscc)));

    enter(sitting, firm::legalRepresentative, u"张三"_s); // another field is stored all the same
    CHECK(lineOf(sitting.form(), firm::uscc)->text() == u"91210902MA0G4CT94X"_s);
    CHECK(sitting.stored(firm::type)[0].text(firm::legalRepresentative) == u"张三"_s);

    enter(sitting, firm::uscc, rightCode);
    CHECK(sitting.form().row(firm::uscc)->mark() == FieldRow::Mark::none);
    CHECK(sitting.stored(firm::type)[0].text(firm::uscc) == rightCode);
}

TEST_CASE("what an office writes in its sheets may be typed as well")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record first = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"锦绣佳苑"_s}});
    const Record project = scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, first.id}});
    Sitting sitting(scratch);
    sitting.open(project);
    enter(sitting, project::from, u"2019.3"_s);
    enter(sitting, project::estate, u"锦绣佳苑"_s);
    const auto projects = sitting.stored(project::type);
    REQUIRE(projects.size() == 1);
    CHECK(projects[0].text(project::from) == u"2019-03"_s);
    CHECK(linkOf(projects[0].value(project::estate)) == estate.id);
    CHECK(lineOf(sitting.form(), project::from)->text() == u"2019-03"_s);
    enter(sitting, project::estate, u"没有这个小区"_s);
    CHECK(sitting.form().row(project::estate)->mark() == FieldRow::Mark::problem);
}

TEST_CASE("entries that follow each other faster than they are stored make one record with all of them")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.records().create();
    sitting.settle();
    RecordForm &form = sitting.form();
    Q_EMIT form.row(firm::uscc)->editor().typed(rightCode);
    Q_EMIT form.row(firm::name)->editor().typed(u"宏远物业"_s);
    Q_EMIT form.row(firm::legalRepresentative)->editor().typed(u"张三"_s);
    Q_EMIT form.row(firm::legalRepresentative)->editor().typed(u"李四"_s); // mended at once
    sitting.settle();
    const auto firms = sitting.stored(firm::type);
    REQUIRE(firms.size() == 1);
    CHECK(firms[0].text(firm::name) == u"宏远物业"_s);
    CHECK(firms[0].text(firm::uscc) == rightCode);
    CHECK(firms[0].text(firm::legalRepresentative) == u"李四"_s);
    CHECK(form.row(firm::legalRepresentative)->mark() == FieldRow::Mark::none);
}

TEST_CASE("Escape brings back what is stored")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    lineOf(sitting.form(), firm::name)->setFocus();
    sitting.type(u"改了"_s);
    sitting.press(Qt::Key_Escape);
    CHECK(lineOf(sitting.form(), firm::name)->text() == u"宏远物业"_s);
    sitting.press(Qt::Key_Tab);
    CHECK(sitting.stored(firm::type)[0].revision == 1);
}

TEST_CASE("a change is taken back with Ctrl+Z")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    enter(sitting, firm::name, u"鸿远物业"_s);
    CHECK(sitting.stored(firm::type)[0].text(firm::name) == u"鸿远物业"_s);
    sitting.window().undo();
    sitting.settle();
    CHECK(sitting.stored(firm::type)[0].text(firm::name) == u"宏远物业"_s);
    CHECK(lineOf(sitting.form(), firm::name)->text() == u"宏远物业"_s);
}

TEST_CASE("a change of yesterday is taken back and brought back again")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    {
        Sitting yesterday(scratch);
        yesterday.open(firm);
        enter(yesterday, firm::name, u"鸿远物业"_s);
        yesterday.close();
    }
    Sitting sitting(scratch);
    sitting.open(firm);
    sitting.records().search().setFocus();
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    if (sitting.stored(firm::type)[0].text(firm::name) != u"宏远物业"_s)
        sitting.window().undo(); // a line with the focus keeps Ctrl+Z for its own text
    sitting.settle();
    CHECK(sitting.stored(firm::type)[0].text(firm::name) == u"宏远物业"_s);
    sitting.window().redo();
    sitting.settle();
    CHECK(sitting.stored(firm::type)[0].text(firm::name) == u"鸿远物业"_s);
}

TEST_CASE("what is being typed when the window is closed is stored")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    lineOf(sitting.form(), firm::legalRepresentative)->setFocus();
    sitting.type(u"张三"_s);
    sitting.close();
    CHECK(scratch.stored(firm).text(firm::legalRepresentative) == u"张三"_s);
}

TEST_CASE("the wheel over a choice changes nothing")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::provider, u"company"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    QWidget *choice = sitting.form().row(firm::provider)->editor().control();
    choice->setFocus();
    const QPointF at = choice->rect().center();
    QWheelEvent wheel(at, choice->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(choice, &wheel);
    sitting.settle();
    CHECK(sitting.stored(firm::type)[0].text(firm::provider) == u"company"_s);
    sitting.press(Qt::Key_Down); // the keyboard does
    CHECK(sitting.stored(firm::type)[0].text(firm::provider) == u"individual"_s);
}

TEST_CASE("someone else's change of the same field meanwhile is not overwritten")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    QLineEdit *line = lineOf(sitting.form(), firm::name);
    line->setFocus();
    line->selectAll();
    sitting.type(u"我的名字"_s); // not done yet
    sitting.window().desk().change(&sitting.window(),
                                   [before = firm](Ledger &ledger) {
                                       Record after = before;
                                       after.set(firm::name, u"别人的名字"_s);
                                       return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(before, after); });
                                   },
                                   [](const Result<RecordId> &batch) { REQUIRE_OK(batch); });
    sitting.window().desk().wait(); // stored, but the form has not heard of it yet
    sitting.press(Qt::Key_Return);
    CHECK(sitting.stored(firm::type)[0].text(firm::name) == u"别人的名字"_s);
    CHECK(sitting.form().row(firm::name)->mark() == FieldRow::Mark::problem);
}

TEST_CASE("the history of a record says who changed what, and from which workbook it came")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    lineOf(sitting.form(), firm::name)->setFocus();
    QTest::keyClick(lineOf(sitting.form(), firm::name), Qt::Key_A, Qt::ControlModifier);
    sitting.type(u"鸿远物业"_s);
    sitting.press(Qt::Key_Return);
    sitting.settle();
    REQUIRE(sitting.records().actions().historyButton().isVisible());
    QTest::mouseClick(&sitting.records().actions().historyButton(), Qt::LeftButton);
    sitting.settle();
    auto *dialog = sitting.window().findChild<HistoryDialog *>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->list().topLevelItemCount() == 2);
    const QTreeWidgetItem *newest = dialog->list().topLevelItem(0);
    CHECK(newest->text(1) == u"王办事"_s);
    bool found = false;
    for (int i = 0; i < newest->childCount(); ++i)
        found = found || newest->child(i)->text(3).contains(u"宏远物业 → 鸿远物业"_s);
    CHECK(found);
    CHECK(dialog->list().topLevelItem(1)->text(2) == u"entered"_s);
    dialog->reject();
}

TEST_CASE("a record is retired with a reason, is gone from the list, and comes back with Ctrl+Z")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    sitting.records().actions().retire(sitting.form().record(), u"  "_s);
    sitting.settle();
    CHECK(sitting.stored(firm::type).size() == 1); // not without a reason
    sitting.records().actions().retire(sitting.form().record(), u"录入错误，与另一条重复"_s);
    sitting.settle();
    CHECK(sitting.stored(firm::type).empty());
    CHECK(sitting.records().model().rowCount() == 0);
    CHECK(sitting.form().record().isNull());
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sitting.stored(firm::type).size() == 1);
}
