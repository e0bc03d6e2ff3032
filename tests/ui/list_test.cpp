// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as sheets: found, filtered, sorted, changed in place, pasted into, filled down, added up.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/blockdialog.h"
#include "ui/models/blocktext.h"
#include "ui/widgets/filterheader.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

int columnOf(Sitting &sitting, const Field &field)
{
    const auto &fields = sitting.records().model().fields();
    return static_cast<int>(std::find(fields.begin(), fields.end(), &field) - fields.begin());
}

QModelIndex place(Sitting &sitting, int row, const Field &field)
{
    return sitting.records().model().index(row, columnOf(sitting, field));
}

QString shown(Sitting &sitting, int row, const Field &field)
{
    return place(sitting, row, field).data().toString();
}

QStringList names(Sitting &sitting)
{
    QStringList names;
    for (int row = 0; row < sitting.records().model().rowCount(); ++row)
        names.append(sitting.records().model().index(row, 0).data().toString());
    return names;
}

void addEstates(ScratchLedger &scratch)
{
    for (const auto &[name, households, year] : {std::tuple{u"春江苑"_s, 300, 1998}, {u"朝阳里"_s, 120, 2005}, {u"重庆道小区"_s, 80, 1998}})
        scratch.add(estate::type, {{&estate::name, name}, {&estate::households, qint64(households)}, {&estate::builtYear, qint64(year)}});
}

void clickHead(Sitting &sitting, const Field &field, Qt::KeyboardModifiers keys = {})
{
    QHeaderView *head = sitting.records().table().horizontalHeader();
    const int column = columnOf(sitting, field);
    sitting.records().table().scrollTo(place(sitting, 0, field));
    QTest::mouseClick(head->viewport(), Qt::LeftButton, keys, {head->sectionViewportPosition(column) + 20, head->viewport()->height() / 2});
    sitting.settle();
}

void choose(Sitting &sitting, const QModelIndex &from, const QModelIndex &to)
{
    QTableView &table = sitting.records().table();
    table.setFocus();
    table.setCurrentIndex(from);
    table.selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
}

// The dialog that shows what would change, once it does
BlockDialog &preview(Sitting &sitting)
{
    sitting.settle();
    BlockDialog *dialog = sitting.records().list().blocks().dialog();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

void write(Sitting &sitting)
{
    QTest::mouseClick(&preview(sitting).write(), Qt::LeftButton);
    sitting.settle();
    sitting.window().activateWindow(); // as a window manager does
    REQUIRE(QTest::qWaitForWindowActive(&sitting.window()));
}

} // namespace

TEST_CASE("a name is found by the initials of its pinyin while typing")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    sitting.records().search().setFocus();
    sitting.type(u"cyl"_s);
    sitting.press(Qt::Key_Return);
    sitting.settle();
    CHECK(names(sitting) == QStringList{u"朝阳里"_s});
    sitting.records().search().clear();
    sitting.records().search().setFocus();
    sitting.type(u"zq"_s); // 重 read in its other way
    sitting.press(Qt::Key_Return);
    sitting.settle();
    CHECK(names(sitting) == QStringList{u"重庆道小区"_s});
}

TEST_CASE("filters above the columns narrow the list down together, and Escape takes one away")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    sitting.records().table().setFocus();
    sitting.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    FilterHeader &header = sitting.records().list().header();
    REQUIRE(header.areFiltersVisible());
    header.line(columnOf(sitting, estate::builtYear))->setFocus();
    sitting.type(u"1998"_s);
    sitting.press(Qt::Key_Return);
    CHECK(names(sitting) == QStringList{u"春江苑"_s, u"重庆道小区"_s});
    header.line(columnOf(sitting, estate::households))->setFocus();
    sitting.type(u">100"_s);
    sitting.press(Qt::Key_Return);
    CHECK(names(sitting) == QStringList{u"春江苑"_s});
    header.line(columnOf(sitting, estate::builtYear))->setFocus();
    sitting.press(Qt::Key_Escape);
    CHECK(names(sitting) == QStringList{u"春江苑"_s, u"朝阳里"_s});
}

TEST_CASE("a filter that finds nothing can still be taken back")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    sitting.records().list().showFilters(true);
    QLineEdit *line = sitting.records().list().header().line(0);
    line->setFocus();
    sitting.type(u"没有"_s);
    sitting.press(Qt::Key_Return);
    CHECK(names(sitting).isEmpty());
    REQUIRE(line->isVisible());
    line->setFocus();
    sitting.press(Qt::Key_Escape);
    CHECK(names(sitting).size() == 3);
}

TEST_CASE("a list is sorted by several columns with Shift, and says in which order")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    clickHead(sitting, estate::builtYear);
    clickHead(sitting, estate::households, Qt::ShiftModifier);
    CHECK(names(sitting) == QStringList{u"重庆道小区"_s, u"春江苑"_s, u"朝阳里"_s});
    const auto head = [&](const Field &field) { return sitting.records().model().headerData(columnOf(sitting, field), Qt::Horizontal, Qt::DisplayRole).toString(); };
    CHECK(head(estate::builtYear).endsWith(u"▲1"_s));
    CHECK(head(estate::households).endsWith(u"▲2"_s));
    clickHead(sitting, estate::households, Qt::ShiftModifier); // the other way round
    CHECK(names(sitting) == QStringList{u"春江苑"_s, u"重庆道小区"_s, u"朝阳里"_s});
}

TEST_CASE("cells are changed in place by keyboard alone, Enter goes down, and Ctrl+Z takes the last one back")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    const QAbstractItemModelTester tester(&sitting.records().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sitting.go(estate::type);
    QTableView &table = sitting.records().table();
    table.setFocus();
    table.setCurrentIndex(place(sitting, 0, estate::households));
    sitting.press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    sitting.type(u"1,234户"_s); // as an office writes it
    sitting.press(Qt::Key_Return);
    CHECK(numberOf(sitting.stored(estate::type)[0].value(estate::households)) == 1234);
    CHECK(table.currentIndex().row() == 1);
    sitting.press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    sitting.type(u"7"_s);
    sitting.press(Qt::Key_Escape); // leaves what is stored
    CHECK(numberOf(sitting.stored(estate::type)[1].value(estate::households)) == 120);
    table.setFocus();
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(numberOf(sitting.stored(estate::type)[0].value(estate::households)) == 300);
}

TEST_CASE("a cell that cannot be taken keeps what was typed beside the reason, and the ledger is as before")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    RecordsModel &model = sitting.records().model();
    const QModelIndex cell = place(sitting, 1, estate::builtYear);
    model.setData(cell, u"前年"_s, Qt::EditRole);
    sitting.settle();
    CHECK(shown(sitting, 1, estate::builtYear) == u"✕ 前年"_s);
    CHECK(sitting.records().list().told().startsWith(u"✕ "_s));
    CHECK(numberOf(sitting.stored(estate::type)[1].value(estate::builtYear)) == 2005);
    CHECK(cell.data(Qt::EditRole).toString() == u"前年"_s); // to be mended
    model.setData(place(sitting, 1, estate::builtYear), u"2006"_s, Qt::EditRole);
    sitting.settle();
    CHECK(shown(sitting, 1, estate::builtYear) == u"2006"_s);
}

TEST_CASE("a pasted block shows what would change, leaves two bad cells out, and is taken back at once")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    // two rows over records, one behind the last
    QApplication::clipboard()->setText(u"春江苑\t\t\n朝阳里\t\t\n重庆道小区\t\t\n新苑小区\t\t\n"_s);
    QTableView &table = sitting.records().table();
    table.setFocus();
    const int households = columnOf(sitting, estate::households);
    const int year = columnOf(sitting, estate::builtYear);
    QStringList rows;
    for (const auto &[name, many, built] : {std::tuple{u"春江苑"_s, u"310"_s, u"很久以前"_s}, {u"朝阳里"_s, u"不少"_s, u"2006"_s}, {u"重庆道小区"_s, u"80"_s, u"1998"_s}, {u"新苑小区"_s, u"50"_s, u"2020"_s}}) {
        QStringList cells(qMax(households, year) + 1);
        for (int column = 0; column < cells.size(); ++column) // what the others say already
            cells[column] = name == u"新苑小区"_s ? QString() : sitting.records().model().index(static_cast<int>(rows.size()), column).data().toString();
        cells[0] = name;
        cells[households] = many;
        cells[year] = built;
        rows.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(rows.join(u"\r\n"_s) + u"\r\n"_s);
    table.setCurrentIndex(sitting.records().model().index(0, 0));
    sitting.press(Qt::Key_V, Qt::ControlModifier);
    BlockDialog &dialog = preview(sitting);
    const QAbstractItemModelTester tester(&dialog.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(dialog.told().contains(u"2 cell(s) cannot be taken"_s));
    CHECK(dialog.told().contains(u"1 record(s) are new"_s));
    CHECK(sitting.stored(estate::type).size() == 3); // nothing is written yet
    write(sitting);
    const auto number = [&](const QString &name, const Field &field) {
        for (const Record &estate : sitting.stored(estate::type)) {
            if (estate.text(estate::name) == name)
                return numberOf(estate.value(field));
        }
        return qint64(-1);
    };
    CHECK(sitting.stored(estate::type).size() == 4);
    CHECK(number(u"春江苑"_s, estate::households) == 310);
    CHECK(number(u"春江苑"_s, estate::builtYear) == 1998);
    CHECK(number(u"朝阳里"_s, estate::households) == 120);
    CHECK(number(u"朝阳里"_s, estate::builtYear) == 2006);
    CHECK(number(u"新苑小区"_s, estate::households) == 50);
    table.setFocus();
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sitting.stored(estate::type).size() == 3);
    CHECK(number(u"春江苑"_s, estate::households) == 300);
}

TEST_CASE("Ctrl+D fills the first of the chosen cells down")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    choose(sitting, place(sitting, 0, estate::builtYear), place(sitting, 2, estate::builtYear));
    sitting.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(preview(sitting).model().rowCount() == 1); // the third says so already
    write(sitting);
    for (const Record &estate : sitting.stored(estate::type))
        CHECK(numberOf(estate.value(estate::builtYear)) == 1998);
}

TEST_CASE("many records are changed together after it was shown what changes")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    choose(sitting, place(sitting, 0, estate::name), place(sitting, 1, estate::name));
    sitting.records().list().blocks().change(estate::serviceMode, u"Self-managed"_s);
    sitting.settle();
    const auto mode = [&](int i) { return textOf(sitting.stored(estate::type)[static_cast<size_t>(i)].value(estate::serviceMode)); };
    CHECK(mode(0).isEmpty());
    if (preview(sitting).write().isEnabled())
        write(sitting);
    CHECK(mode(0) == u"self"_s);
    CHECK(mode(1) == u"self"_s);
    CHECK(mode(2).isEmpty());
}

TEST_CASE("what is chosen is added up below the list, also rows that were never looked at")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        for (int i = 1; i <= 450; ++i) {
            Record estate(estate::type, scratch.ledger().ids().next());
            estate.set(estate::name, u"小区%1"_s.arg(i));
            estate.set(estate::households, qint64(i));
            LIUQING_TRY(commit.add(estate));
        }
        return {};
    }));
    Sitting sitting(scratch);
    sitting.go(estate::type);
    choose(sitting, place(sitting, 0, estate::households), place(sitting, 449, estate::households));
    QTest::qWait(250);
    sitting.settle();
    CHECK(sitting.records().list().told().contains(QLocale().toString(101475))); // 450 · 451 / 2
    CHECK(sitting.records().list().told().contains(u"Average 225.50"_s));
    sitting.go(firm::type);
    QTest::qWait(250);
    sitting.settle();
    CHECK(sitting.records().list().told().isEmpty()); // it was of the other list
}

TEST_CASE("copied cells come back as they went, and numbers of persons go masked")
{
    const std::vector<QStringList> block{{u"春江苑"_s, u"a\tb"_s}, {u"两\n行"_s, u"\"引\"号"_s}};
    CHECK(blockFrom(textOfBlock(block)) == block);
    CHECK(blockFrom(u"甲\t乙\r\n丙"_s) == std::vector<QStringList>{{u"甲"_s, u"乙"_s}, {u"丙"_s}});
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().enable(worker::type, worker::mobile, u"联系"_s, u"劳动合同"_s));
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, firm.id}, {&worker::mobile, u"13000000000"_s}});
    Sitting sitting(scratch);
    sitting.go(worker::type);
    choose(sitting, sitting.records().model().index(0, 0), sitting.records().model().index(0, sitting.records().model().columnCount() - 1));
    sitting.press(Qt::Key_C, Qt::ControlModifier);
    sitting.settle();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(u"宏远物业"_s));
    CHECK(copied.contains(u"130****0000"_s));
    CHECK_FALSE(copied.contains(u"13000000000"_s));
}

TEST_CASE("columns that a person hid stay hidden for them, and views come back under their names")
{
    ScratchLedger scratch;
    addEstates(scratch);
    {
        Sitting sitting(scratch, u"列隐藏人"_s);
        sitting.go(estate::type);
        sitting.records().list().showColumn(columnOf(sitting, estate::address), false);
        sitting.records().menu().keepView(u"无地址"_s);
    }
    {
        Sitting other(scratch, u"另一人"_s);
        other.go(estate::type);
        CHECK(other.records().list().isColumnShown(columnOf(other, estate::address)));
    }
    Sitting sitting(scratch, u"列隐藏人"_s);
    sitting.go(estate::type);
    const int address = columnOf(sitting, estate::address);
    CHECK_FALSE(sitting.records().list().isColumnShown(address));
    sitting.records().list().showAllAgain();
    CHECK(sitting.records().list().isColumnShown(address));
    const QJsonObject kept = Preferences(u"列隐藏人"_s).object(u"views/estate"_s);
    REQUIRE(kept.contains(u"无地址"_s));
    sitting.records().list().setView(kept.value(u"无地址"_s).toObject());
    CHECK_FALSE(sitting.records().list().isColumnShown(address));
}

TEST_CASE("a column that was moved stays there, is copied and pasted where it stands, and travels with a view")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    RecordsList &list = sitting.records().list();
    QHeaderView *head = sitting.records().table().horizontalHeader();
    const int households = columnOf(sitting, estate::households);
    while (head->visualIndex(households) > 1)
        list.moveColumn(households, -1);
    list.moveColumn(households, -1); // what a record is called stays first
    CHECK(head->visualIndex(households) == 1);
    CHECK(list.shownQuery().fields[1] == &estate::households);

    sitting.records().table().selectionModel()->select(QItemSelection(place(sitting, 0, estate::name), place(sitting, 1, estate::name)), QItemSelectionModel::ClearAndSelect);
    sitting.records().table().selectionModel()->select(QItemSelection(place(sitting, 0, estate::households), place(sitting, 1, estate::households)), QItemSelectionModel::Select);
    list.blocks().copy();
    sitting.settle();
    CHECK(QApplication::clipboard()->text() == u"春江苑\t300\n朝阳里\t120\n"_s);

    QApplication::clipboard()->setText(u"301\tJH-1"_s); // households, then what stands to its right: the code
    sitting.records().table().setCurrentIndex(place(sitting, 0, estate::households));
    list.blocks().paste();
    write(sitting);
    const auto stored = sitting.stored(estate::type);
    CHECK(numberOf(stored[0].value(estate::households)) == 301);
    CHECK(stored[0].text(estate::code) == u"JH-1"_s);

    const QJsonObject view = list.view();
    list.showAllAgain();
    CHECK(head->visualIndex(households) == households);
    list.setView(view);
    CHECK(head->visualIndex(households) == 1);
    list.showAllAgain();
    list.setView(view);
    list.moveColumn(households, 1);
    sitting.go(firm::type);
    sitting.go(estate::type); // as the person left it
    CHECK(head->visualIndex(columnOf(sitting, estate::households)) == 2);
}

TEST_CASE("a cell that the rules ask something of has its mark and its sentence, and a stored one its tick")
{
    ScratchLedger scratch;
    addEstates(scratch);
    Sitting sitting(scratch);
    sitting.go(estate::type);
    QTest::qWait(400); // marks follow the rows
    sitting.settle();
    const auto markAt = [&](int row, const Field &field) { return static_cast<CellMark>(place(sitting, row, field).data(RecordsModel::markRole).toInt()); };
    CHECK(markAt(0, estate::serviceMode) == CellMark::finding);
    CHECK(place(sitting, 0, estate::serviceMode).data(Qt::ToolTipRole).toString().startsWith(u'!'));
    CHECK(markAt(0, estate::households) == CellMark::none);
    CHECK(markAt(0, estate::community) == CellMark::derived); // its own office, filled in by the program
    sitting.records().table().setCurrentIndex(place(sitting, 0, estate::serviceMode));
    sitting.settle();
    CHECK(sitting.records().list().told().startsWith(u'!'));

    sitting.records().model().setData(place(sitting, 0, estate::serviceMode), label(vocabulary::serviceMode.terms.front().label), Qt::EditRole);
    sitting.settle();
    CHECK(markAt(0, estate::serviceMode) == CellMark::stored);
    QTest::qWait(400);
    sitting.settle();
    QTest::qWait(2600);
    CHECK(markAt(0, estate::serviceMode) == CellMark::none); // and the question is settled
}
