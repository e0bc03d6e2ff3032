// SPDX-License-Identifier: GPL-3.0-or-later
// The return goes up through the window.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"

#include "core/exchange/package.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QString figure(SendPage &page, const QString &cell)
{
    const int row = page.cells().rowOf(cell);
    REQUIRE(row >= 0);
    return page.cells().index(row, CellsModel::now).data().toString();
}

void explainAll(Sitting &sitting)
{
    SendPage &page = sitting.window().sending();
    for (int i = 0; i < page.findings().topLevelItemCount(); ++i)
        page.findings().topLevelItem(i)->setText(2, u"已电话核实"_s);
    sitting.settle();
}

// Two firms, one without a code, and an estate that one of them serves
void fill(ScratchLedger &scratch)
{
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}, {&common::since, u"2025-01-01"_s}});
    scratch.add(firm::type, {{&firm::name, u"新禾物业"_s}, {&common::since, u"2025-01-01"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}, {&estate::serviceMode, u"full"_s}, {&common::since, u"2020-01-01"_s}});
    scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::from, u"2025-01-01"_s}});
}

} // namespace

TEST_CASE("the return of the quarter that has ended is shown, and every figure opens to its records")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    SendPage &page = sitting.window().sending();
    const QAbstractItemModelTester tester(&page.cells(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sitting.window().showSending();
    sitting.settle();
    REQUIRE(page.cells().rowCount() > 20);
    for (int row = 0; row < page.cells().rowCount(); ++row) {
        page.openCell(row);
        sitting.settle();
        INFO(page.cells().at(row).key.toStdString());
        qint64 sum = 0;
        const QAbstractItemModel &records = *page.records().model();
        for (int i = 0; i < records.rowCount(); ++i)
            sum += records.index(i, 2).data().toString().toLongLong();
        CHECK(sum == page.cells().at(row).now);
    }
}

TEST_CASE("a record behind a figure is opened with Enter")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    SendPage &page = sitting.window().sending();
    sitting.window().showSending();
    sitting.settle();
    page.openCell(page.cells().rowOf(u"estates_total"_s));
    sitting.settle();
    REQUIRE(page.records().model()->rowCount() == 1);
    page.records().setCurrentIndex(page.records().model()->index(0, 0));
    page.records().setFocus();
    sitting.press(Qt::Key_Return);
    CHECK(sitting.form().record().text(estate::name) == u"春江苑"_s);
}

TEST_CASE("a figure follows a change at once")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    SendPage &page = sitting.window().sending();
    sitting.window().showSending();
    sitting.settle();
    CHECK(figure(page, u"estates_total"_s) == u"1"_s);
    sitting.window().desk().change(&sitting.window(),
                                   [](Ledger &ledger) {
                                       return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) {
                                           Record estate(estate::type, ledger.ids().next());
                                           estate.set(estate::name, u"锦绣佳苑"_s);
                                           estate.set(common::since, u"2021-05-01"_s);
                                           return commit.add(estate);
                                       });
                                   },
                                   [](const Result<RecordId> &batch) { REQUIRE_OK(batch); });
    sitting.settle();
    CHECK(figure(page, u"estates_total"_s) == u"2"_s);
}

TEST_CASE("six questions at five o'clock: explained one by one, and the package is out")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    SendPage &page = sitting.window().sending();
    sitting.window().showSending();
    sitting.settle();
    REQUIRE(page.findings().topLevelItemCount() > 0);
    explainAll(sitting);
    const QString file = folder.filePath(u"东苑.lqp"_s);
    page.send(file);
    sitting.settle();
    if (!QFileInfo::exists(file)) { // hard ones that no note explains go out with one explanation
        CHECK(page.explanation().isVisible());
        page.explanation().setFocus();
        sitting.type(u"系统外资料待核"_s);
        page.send(file);
        sitting.settle();
    }
    REQUIRE(QFileInfo::exists(file));
    const auto package = package::readPackageFile(file);
    REQUIRE_OK(package);
    CHECK(package->manifest.form == u"LQ-01"_s);
    CHECK(page.told().contains(u"东苑.lqp"_s));
    page.show(*Period::fromText(u"2026Q3"));
    sitting.settle();
    CHECK(page.told().contains(u"2026-10-12"_s)); // it went out, and when
}

TEST_CASE("a note on a question is kept")
{
    ScratchLedger scratch;
    fill(scratch);
    {
        Sitting sitting(scratch);
        sitting.window().showSending();
        sitting.settle();
        explainAll(sitting);
        sitting.close();
    }
    Sitting again(scratch);
    again.window().showSending();
    again.settle();
    const QTreeWidget &findings = again.window().sending().findings();
    int explained = 0;
    for (int i = 0; i < findings.topLevelItemCount(); ++i)
        explained += findings.topLevelItem(i)->text(2) == u"已电话核实"_s ? 1 : 0;
    CHECK(explained > 0);
}
