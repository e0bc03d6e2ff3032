// SPDX-License-Identifier: GPL-3.0-or-later
// Returns come in at the county, through the window.
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/ui/desks.h"

#include "core/rules/finding.h"

#include "ui/widgets/unitboard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QString county = u"219901000000"_s;

QString total(CompiledModel &sheet, const QString &key, int rowFromEnd)
{
    for (int column = CompiledModel::firstCell; column < sheet.columnCount(); ++column) {
        if (sheet.compiled().total.count(key) > 0 && sheet.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == u"Firms"_s)
            return sheet.index(sheet.rowCount() - rowFromEnd, column).data().toString();
    }
    return {};
}

// The packages of a folder, of offices that are registered on the way
ReceivePage &receivedFrom(Sitting &sitting, const QTemporaryDir &folder)
{
    ReceivePage &page = sitting.window().receiving();
    sitting.window().showReceiving();
    page.take({folder.path()});
    sitting.settle();
    page.trust();
    sitting.settle();
    return page;
}

} // namespace

TEST_CASE("packages are dropped, their offices registered, and the sheet is there")
{
    const QTemporaryDir folder;
    packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"宏远物业"_s);
    packageOf(folder, u"219901001002"_s, u"望河社区"_s, u"新禾物业"_s);
    ScratchLedger scratch(county, u"云川区"_s);
    Sitting sitting(scratch);
    ReceivePage &page = sitting.window().receiving();
    const QAbstractItemModelTester tester(&page.sheet(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sitting.window().showReceiving();
    page.take({folder.path()}); // the folder stands for its packages
    sitting.settle();
    REQUIRE(page.receipts().topLevelItemCount() == 2);
    CHECK(page.receipts().topLevelItem(0)->text(0).startsWith(u"✕"_s)); // nobody knows these offices yet
    CHECK(page.sheet().rowCount() == 0);
    page.trust();
    sitting.settle();
    CHECK(page.receipts().topLevelItem(0)->text(0).startsWith(u"✓"_s));
    REQUIRE(page.sheet().rowCount() == 4);
    CHECK(page.sheet().index(0, CompiledModel::unit).data().toString() == u"东苑社区"_s);
    CHECK(total(page.sheet(), u"firms_total"_s, 2) == u"2"_s);
    page.take({folder.path()});
    sitting.settle();
    CHECK(page.receipts().topLevelItem(0)->text(0).startsWith(u"="_s));
    const QString sheet = folder.filePath(u"汇总.xlsx"_s);
    REQUIRE_OK(page.save(sheet));
    CHECK(readFile(sheet).startsWith("PK"));
}

TEST_CASE("one altered package among others is refused with the reason, the others are taken")
{
    const QTemporaryDir folder;
    const QString altered = packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"宏远物业"_s);
    packageOf(folder, u"219901001002"_s, u"望河社区"_s, u"新禾物业"_s);
    QByteArray bytes = readFile(altered);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFile(altered, bytes);
    ScratchLedger scratch(county, u"云川区"_s);
    Sitting sitting(scratch);
    ReceivePage &page = receivedFrom(sitting, folder);
    CHECK(page.sheet().compiled().rows.size() == 1);
    page.take({altered});
    sitting.settle();
    REQUIRE(page.receipts().topLevelItemCount() == 1);
    CHECK(page.receipts().topLevelItem(0)->text(0).startsWith(u"✕"_s));
    CHECK_FALSE(page.receipts().topLevelItem(0)->text(2).isEmpty());
}

TEST_CASE("a firm that two communities report counts once after it was decided")
{
    const QTemporaryDir folder;
    packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"云川宏远物业有限公司"_s);
    packageOf(folder, u"219901001002"_s, u"望河社区"_s, u"云川宏远物业有限公司"_s);
    ScratchLedger scratch(county, u"云川区"_s);
    Sitting sitting(scratch);
    ReceivePage &page = receivedFrom(sitting, folder);
    CHECK(total(page.sheet(), u"firms_total"_s, 2) == u"2"_s);
    REQUIRE(page.suspects().model()->rowCount() == 1);
    page.decide(true);
    sitting.settle();
    CHECK(total(page.sheet(), u"firms_total"_s, 2) == u"1"_s);
    CHECK(total(page.sheet(), u"firms_total"_s, 1) == u"2"_s); // the plain sum stays
    page.decide(false); // and back
    sitting.settle();
    CHECK(total(page.sheet(), u"firms_total"_s, 2) == u"2"_s);
}

TEST_CASE("packages dropped anywhere go to the page that receives them")
{
    const QTemporaryDir folder;
    ScratchLedger scratch(county, u"云川区"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"宏远物业"_s))});
    Sitting sitting(scratch);
    QDragEnterEvent enters({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &enters);
    QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &drop);
    sitting.settle();
    CHECK(sitting.window().receiving().isVisible());
    CHECK(sitting.window().receiving().receipts().topLevelItemCount() == 1);
}

TEST_CASE("a community, to which nobody reports, is not shown the page")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.window().showReceiving();
    sitting.settle();
    CHECK_FALSE(sitting.window().receiving().isVisible());

    QMimeData data; // and a package dropped there is not filed behind its back
    data.setUrls({QUrl::fromLocalFile(u"/某处/望河社区.lqp"_s)});
    QDragEnterEvent enters({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &enters);
    QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window(), &drop);
    sitting.settle();
    CHECK(sitting.window().receiving().receipts().topLevelItemCount() == 0);
    CHECK(sitting.window().findChild<QLabel *>(u"banner"_s)->isVisible());
}

TEST_CASE("the board says who has reported and who has not, and the reminder names those who have not")
{
    const QTemporaryDir folder;
    packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"宏远物业"_s);
    ScratchLedger scratch(county, u"云川区"_s);
    for (const auto &[code, name] : {std::pair{u"219901001001"_s, u"东苑社区"_s}, {u"219901001002"_s, u"望河社区"_s}})
        scratch.add(unit::type, {{&unit::code, code}, {&unit::name, name}, {&unit::level, u"community"_s}});
    Sitting sitting(scratch);
    ReceivePage &page = receivedFrom(sitting, folder);
    const QTreeWidget &board = page.board().list();
    REQUIRE(board.topLevelItemCount() == 2);
    CHECK(board.topLevelItem(0)->text(4) == u"in time"_s);
    CHECK(board.topLevelItem(1)->text(0) == u"望河社区"_s);
    CHECK(board.topLevelItem(1)->text(1).startsWith(u"–"_s));
    CHECK(page.board().reminder().contains(u"望河社区"_s));
    CHECK_FALSE(page.board().reminder().contains(u"东苑社区"_s));
    CHECK(page.board().reminder().contains(u"2026-10-20"_s));
}

TEST_CASE("what an office explained about its return is read at the board, and what it did not explain as well")
{
    const auto findings = [](const std::vector<std::pair<QString, QString>> &said) {
        std::vector<rules::Finding> all;
        for (const auto &[message, note] : said)
            all.push_back({.rule = u"R05"_s, .severity = rules::Severity::hard, .message = Message("%1", {message}), .note = note});
        all.push_back({.rule = u"N1"_s, .severity = rules::Severity::notice, .message = Message("a notice")});
        return rules::toJson(all);
    };
    const auto rowOf = [](const QString &unit, const QJsonArray &found) {
        return returns::BoardRow{.unit = unit, .name = unit, .newest = filings::Filing{.unit = unit, .unitName = unit, .form = u"LQ-01"_s, .period = u"2026Q3"_s, .state = u"accepted"_s, .cutOff = {2026, 9, 30}, .filedAt = u"2026-10-02T09:00:00"_s, .findings = found}};
    };
    UnitBoard board;
    board.show({rowOf(u"219901001001"_s, findings({{u"185 and 182"_s, u"台账初建"_s}, {u"43 to 52"_s, QString()}})), rowOf(u"219901001002"_s, {}), {.unit = u"219901001003"_s, .name = u"丙"_s}}, {2026, 10, 20});
    CHECK(board.remarks().isEmpty()); // nobody is chosen
    board.list().setCurrentItem(board.list().topLevelItem(0));
    const QStringList lines = board.remarks().split(u'\n');
    REQUIRE(lines.size() == 2); // notices ask for nothing
    CHECK((lines[0].contains(u"185 and 182"_s) && lines[0].contains(u"台账初建"_s)));
    CHECK(lines[1].contains(u"43 to 52"_s));
    for (const int row : {1, 2}) {
        board.list().setCurrentItem(board.list().topLevelItem(row));
        CHECK(board.remarks().isEmpty());
    }
    std::vector<std::pair<QString, QString>> many(9, {u"wrong"_s, u"why"_s});
    board.show({rowOf(u"219901001001"_s, findings(many))}, {2026, 10, 20});
    board.list().setCurrentItem(board.list().topLevelItem(0));
    CHECK(board.remarks().split(u'\n').size() == 6);
    CHECK(board.remarks().contains(u"4"_s));
}

TEST_CASE("an office that only compiles is told where its figures are, and sends no empty return")
{
    const QTemporaryDir folder;
    packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"宏远物业"_s);
    ScratchLedger scratch(county, u"云川区"_s);
    Sitting sitting(scratch);
    receivedFrom(sitting, folder);
    sitting.window().showSending();
    sitting.settle();
    SendPage &page = sitting.window().sending();
    CHECK(page.told().contains(u"Receive and compile"_s));
    const auto buttons = page.findChildren<QPushButton *>();
    const auto write = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->text().startsWith(u"Write the package"_s); });
    REQUIRE(write != buttons.end());
    CHECK_FALSE((*write)->isEnabled());
}

TEST_CASE("a folder without packages is said to be one")
{
    const QTemporaryDir folder;
    ScratchLedger scratch(county, u"云川区"_s);
    Sitting sitting(scratch);
    sitting.window().showReceiving();
    QSignalSpy failed(&sitting.window().receiving(), &ReceivePage::failed);
    sitting.window().receiving().take({folder.path()});
    sitting.settle();
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().front().toString().contains(u".lqp"_s));
}

TEST_CASE("a figure of the compiled sheet opens to the records of the offices behind it")
{
    const QTemporaryDir folder;
    packageOf(folder, u"219901001001"_s, u"东苑社区"_s, u"宏远物业"_s);
    packageOf(folder, u"219901001002"_s, u"望河社区"_s, u"新禾物业"_s);
    ScratchLedger scratch(county, u"云川区"_s);
    Sitting sitting(scratch);
    ReceivePage &page = receivedFrom(sitting, folder);
    int column = CompiledModel::firstCell;
    while (page.sheet().cellAt(column) != u"firms_total"_s)
        ++column;
    const auto behind = [&](int row) {
        page.table().setCurrentIndex(page.sheet().index(row, column));
        sitting.settle();
        QStringList found;
        const QAbstractItemModel &records = *page.records().model();
        for (int i = 0; i < records.rowCount(); ++i)
            found.append(records.index(i, 1).data().toString() + u' ' + records.index(i, 3).data().toString());
        found.sort();
        return found;
    };
    CHECK(behind(0) == QStringList{u"宏远物业 东苑社区"_s});
    CHECK(behind(2) == QStringList{u"宏远物业 东苑社区"_s, u"新禾物业 望河社区"_s}); // the total
}
