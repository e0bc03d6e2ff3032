// SPDX-License-Identifier: GPL-3.0-or-later
// What is being entered while something else comes in between: the list is read again, another record is looked at, an
// answer is late.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/blockdialog.h"
#include "ui/forms/newrecorddialog.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QString wrongCode = u"91210902MA0G4CT94X"_s;

struct Firms
{
    explicit Firms(ScratchLedger &scratch)
        : one(scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::contact, u"1"_s}}))
        , two(scratch.add(firm::type, {{&firm::name, u"乙物业"_s}, {&firm::contact, u"2"_s}}))
        , three(scratch.add(firm::type, {{&firm::name, u"丙物业"_s}, {&firm::contact, u"3"_s}}))
    {
    }

    Record one;
    Record two;
    Record three;
};

// Typed, and the cursor stays in it
void begin(Sitting &sitting, RecordForm &form, const Field &field, const QString &text)
{
    lineOf(form, field)->setFocus();
    lineOf(form, field)->selectAll();
    sitting.type(text);
}

int columnOf(Sitting &sitting, const Field &field)
{
    const auto &fields = sitting.records().model().fields();
    return static_cast<int>(std::find(fields.begin(), fields.end(), &field) - fields.begin());
}

QModelIndex cell(Sitting &sitting, int row, const Field &field)
{
    return sitting.records().model().index(row, columnOf(sitting, field));
}

void edit(Sitting &sitting, const QModelIndex &at, const QString &text)
{
    sitting.records().table().setFocus();
    sitting.records().table().setCurrentIndex(at);
    sitting.press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    sitting.type(text);
}

// Somebody changes it past the form
void change(Sitting &sitting, const Record &record, const Field &field, const QString &value)
{
    sitting.window().desk().change(&sitting.window(), [&](Ledger &ledger) {
        const auto before = *store::find(ledger, record.type(), record.id);
        Record after = *before;
        after.set(field, value);
        return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(*before, after); });
    }, [](const auto &done) { REQUIRE_OK(done); });
    sitting.settle();
}

QString stored(Sitting &sitting, const Record &record, const Field &field)
{
    for (const Record &each : sitting.stored(record.type())) {
        if (each.id == record.id)
            return each.text(field);
    }
    return {};
}

NewRecordDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<NewRecordDialog *>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a cell that is being typed into keeps what is typed when the list is read again, and is stored with its record")
{
    ScratchLedger scratch;
    const Firms firms(scratch);
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.records().model().sort(columnOf(sitting, firm::contact));
    sitting.settle();
    edit(sitting, cell(sitting, 1, firm::contact), u"2新"_s);
    change(sitting, firms.one, firm::contact, u"9"_s); // which is the last one now
    sitting.type(u"的"_s);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"2新的"_s);
    sitting.press(Qt::Key_Return);
    CHECK(stored(sitting, firms.two, firm::contact) == u"2新的"_s);
    CHECK(stored(sitting, firms.three, firm::contact) == u"3"_s);
    CHECK(stored(sitting, firms.one, firm::contact) == u"9"_s);
    CHECK(sitting.records().model().idAt(2) == firms.one.id); // read again once nobody types
}

TEST_CASE("a cell that was stored is seen to be stored while the next one is typed into already")
{
    ScratchLedger scratch;
    const Firms firms(scratch);
    Sitting sitting(scratch);
    sitting.go(firm::type);
    edit(sitting, cell(sitting, 0, firm::contact), u"王"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return sitting.records().table().currentIndex().row() == 1; }));
    edit(sitting, cell(sitting, 1, firm::contact), u"李"_s);
    sitting.settle();
    CHECK(cell(sitting, 0, firm::contact).data().toString() == u"王"_s);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"李"_s);
    sitting.press(Qt::Key_Return);
    CHECK(stored(sitting, firms.two, firm::contact) == u"李"_s);
}

TEST_CASE("a refusal that comes late does not take the cursor out of the cell that is being typed into")
{
    ScratchLedger scratch;
    scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record second = scratch.add(estate::type, {{&estate::name, u"锦绣里"_s}});
    Sitting sitting(scratch);
    sitting.go(estate::type);
    edit(sitting, cell(sitting, 1, estate::builtYear), u"19"_s);
    sitting.records().model().setData(cell(sitting, 0, estate::builtYear), u"前年"_s, Qt::EditRole); // entered just before
    sitting.settle();
    sitting.type(u"98"_s);
    sitting.press(Qt::Key_Return);
    CHECK(numberOf(sitting.stored(estate::type)[1].value(estate::builtYear)) == 1998);
    CHECK(sitting.records().list().told().contains(u"✕"_s));
}

TEST_CASE("whoever goes on to another record stays there, whatever is stored then")
{
    ScratchLedger scratch;
    const Firms firms(scratch);
    Sitting sitting(scratch);
    sitting.open(firms.one);
    begin(sitting, sitting.form(), firm::contact, u"王"_s);
    sitting.press(Qt::Key_Return);
    sitting.records().table().setFocus();
    sitting.records().table().setCurrentIndex(cell(sitting, 1, firm::contact));
    sitting.settle();
    REQUIRE(sitting.form().record().id == firms.two.id);
    change(sitting, firms.three, firm::contact, u"9"_s);
    CHECK(sitting.form().record().id == firms.two.id);
    CHECK(sitting.records().table().currentIndex() == cell(sitting, 1, firm::contact));
}

TEST_CASE("what was refused after its record was left is said, with its field and its record")
{
    ScratchLedger scratch;
    const Firms firms(scratch);
    Sitting sitting(scratch);
    sitting.open(firms.one);
    QSignalSpy failed(&sitting.form(), &RecordForm::failed);
    begin(sitting, sitting.form(), firm::uscc, wrongCode);
    sitting.open(firms.two);
    REQUIRE(failed.size() == 1);
    const QString said = failed.front().front().toString();
    CHECK(said.contains(u"甲物业"_s));
    CHECK(said.contains(label(firm::uscc.label)));
    CHECK(stored(sitting, firms.one, firm::uscc).isEmpty());
    CHECK(sitting.form().row(firm::uscc)->mark() == FieldRow::Mark::none);
}

TEST_CASE("what is being typed is stored when a new record is begun with Ctrl+N")
{
    ScratchLedger scratch;
    const Firms firms(scratch);
    Sitting sitting(scratch);
    sitting.open(firms.one);
    begin(sitting, sitting.form(), firm::contact, u"王主任"_s);
    sitting.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(sitting.form().record().revision == 0);
    CHECK(stored(sitting, firms.one, firm::contact) == u"王主任"_s);
}

TEST_CASE("a new record that was left before it could be stored comes back when the next is begun, and can be begun afresh")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record project = scratch.add(project::type, {{&project::estate, estate.id}, {&project::firm, firm.id}});
    Sitting sitting(scratch);
    sitting.go(project::type);
    sitting.press(Qt::Key_N, Qt::ControlModifier);
    begin(sitting, sitting.form(), project::estate, u"春江苑"_s);
    sitting.press(Qt::Key_Escape); // the names that are offered
    begin(sitting, sitting.form(), project::estate, u"春江苑"_s);
    lineOf(sitting.form(), project::from)->setFocus();
    sitting.settle();
    begin(sitting, sitting.form(), project::from, u"2024-01-01"_s); // and the cursor is still in it
    sitting.open(project); // to look something up
    REQUIRE(sitting.form().record().id == project.id);
    CHECK(sitting.stored(project::type).size() == 1);
    sitting.records().table().setFocus();
    sitting.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(lineOf(sitting.form(), project::estate)->text() == u"春江苑"_s);
    CHECK(lineOf(sitting.form(), project::from)->text() == u"2024-01-01"_s);
    const auto buttons = sitting.form().findChildren<QPushButton *>();
    const auto afresh = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->text() == u"Begin afresh"_s; });
    REQUIRE(afresh != buttons.end());
    QTest::mouseClick(*afresh, Qt::LeftButton);
    sitting.settle();
    CHECK(lineOf(sitting.form(), project::from)->text().isEmpty());
    CHECK((*afresh)->isHidden());
}

TEST_CASE("a new record that could not be stored yet is there again after the window was closed")
{
    ScratchLedger scratch;
    {
        Sitting sitting(scratch);
        sitting.go(firm::type);
        sitting.press(Qt::Key_N, Qt::ControlModifier);
        begin(sitting, sitting.form(), firm::contact, u"王主任"_s); // and the name is not known yet
        sitting.close();
    }
    Sitting again(scratch);
    again.go(firm::type);
    again.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(lineOf(again.form(), firm::contact)->text() == u"王主任"_s);
    begin(again, again.form(), firm::name, u"宏远物业"_s);
    again.press(Qt::Key_Return);
    REQUIRE(again.stored(firm::type).size() == 1);
    CHECK(again.stored(firm::type)[0].text(firm::contact) == u"王主任"_s);
    again.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(lineOf(again.form(), firm::contact)->text().isEmpty()); // it became a record
}

TEST_CASE("a new one for a link is not stored without what was refused, and not twice")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record project = scratch.add(project::type, {{&project::estate, estate.id}, {&project::firm, firm.id}});
    Sitting sitting(scratch);
    sitting.open(project);
    begin(sitting, sitting.form(), project::firm, u"恒信物业"_s);
    sitting.settle();
    sitting.press(Qt::Key_Escape);
    Q_EMIT sitting.form().row(project::firm)->newAsked({&firm::type, u"恒信物业"_s});
    sitting.settle();
    NewRecordDialog *dialog = openDialog();
    REQUIRE(dialog != nullptr);
    begin(sitting, dialog->form(), firm::uscc, wrongCode);
    QTest::mouseClick(&dialog->useButton(), Qt::LeftButton);
    sitting.settle();
    CHECK(sitting.stored(firm::type).size() == 1);
    REQUIRE(openDialog() == dialog);
    CHECK(dialog->form().row(firm::uscc)->mark() == FieldRow::Mark::problem);
    begin(sitting, dialog->form(), firm::uscc, u"91210902MA0G4CT94U"_s);
    dialog->useButton().click();
    dialog->useButton().click(); // as who clicks twice
    sitting.settle();
    const auto firms = sitting.stored(firm::type);
    REQUIRE(firms.size() == 2);
    CHECK(firms[1].text(firm::uscc) == u"91210902MA0G4CT94U"_s);
    CHECK(linkOf(sitting.stored(project::type)[0].value(project::firm)) == firms[1].id);
}

TEST_CASE("a value that was shown in full is not shown any longer once it was corrected")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::phone, u"13800000001"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    FieldRow *phone = sitting.form().row(firm::phone);
    phone->reveal(u"13800000001"_s);
    begin(sitting, sitting.form(), firm::contact, u"王"_s);
    sitting.press(Qt::Key_Return);
    CHECK(phone->revealed() == u"13800000001"_s); // still what is stored
    begin(sitting, sitting.form(), firm::phone, u"13800000002"_s);
    sitting.press(Qt::Key_Return);
    CHECK(stored(sitting, firm, firm::phone) == u"13800000002"_s);
    CHECK(phone->revealed().isEmpty());
}

TEST_CASE("a refusal is gone when what is stored is brought back, and the field follows the ledger again")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::contact, u"王"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    begin(sitting, sitting.form(), firm::uscc, wrongCode);
    sitting.press(Qt::Key_Return);
    REQUIRE(sitting.form().row(firm::uscc)->mark() == FieldRow::Mark::problem);
    lineOf(sitting.form(), firm::uscc)->setFocus();
    sitting.press(Qt::Key_Escape);
    CHECK(sitting.form().row(firm::uscc)->mark() == FieldRow::Mark::none);
    begin(sitting, sitting.form(), firm::contact, u"王"_s); // typed anew, and the same
    sitting.press(Qt::Key_Return);
    change(sitting, firm, firm::contact, u"李"_s);
    CHECK(lineOf(sitting.form(), firm::contact)->text() == u"李"_s);
}

TEST_CASE("another list is looked at while it is still asked who is called so")
{
    ScratchLedger scratch;
    const Firms firms(scratch);
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.press(Qt::Key_N, Qt::ControlModifier);
    sitting.type(u"甲物"_s);
    sitting.go(estate::type);
    QTest::qWait(300);
    sitting.settle();
    CHECK(sitting.form().record().isNull());
    CHECK(sitting.stored(firm::type).size() == 4); // what was typed was the name: it is stored
}

TEST_CASE("all chosen records are changed and filled down, also those that were never looked at")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        for (int i = 0; i < 450; ++i) {
            Record firm(firm::type, scratch.ledger().ids().next());
            firm.set(firm::name, u"物业%1"_s.arg(i));
            LIUQING_TRY(commit.add(std::move(firm)));
        }
        return {};
    }));
    Sitting sitting(scratch);
    sitting.go(firm::type);
    QTableView &table = sitting.records().table();
    const QItemSelection all(cell(sitting, 0, firm::contact), cell(sitting, 449, firm::contact));
    const auto rowsOfPreview = [&] {
        sitting.settle();
        BlockDialog *dialog = sitting.records().list().blocks().dialog();
        REQUIRE(dialog != nullptr);
        const int rows = dialog->model().rowCount();
        dialog->reject();
        sitting.settle();
        return rows;
    };
    table.setFocus();
    table.setCurrentIndex(all.front().topLeft());
    table.selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    sitting.records().list().blocks().change(firm::contact, u"王"_s);
    CHECK(rowsOfPreview() == 450);
    change(sitting, Record(sitting.stored(firm::type).front()), firm::contact, u"李"_s);
    table.selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    sitting.records().list().blocks().fillDown();
    CHECK(rowsOfPreview() == 449);
}

TEST_CASE("names of persons are offered to whoever knows two signs of them")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    scratch.add(worker::type, {{&worker::name, u"张三丰"_s}, {&worker::firm, firm.id}});
    const auto offered = [&](const Field &field, const QString &text) {
        const auto names = namesFor(scratch.ledger(), field, text);
        REQUIRE_OK(names);
        return *names;
    };
    CHECK(offered(project::manager, u"张"_s).isEmpty());
    CHECK(offered(project::manager, u"张三"_s) == QStringList{u"张三丰"_s});
    CHECK(offered(project::firm, u"宏"_s) == QStringList{u"宏远物业"_s}); // no person
}
