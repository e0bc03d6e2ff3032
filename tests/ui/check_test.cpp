// SPDX-License-Identifier: GPL-3.0-or-later
// Missing and wrong through the window: found, opened, explained, verified.
#include "core/catalogue/common.h"
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/models/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Record firmCalled(ScratchLedger &scratch, const QString &name)
{
    return scratch.add(firm::type, {{&firm::name, name}, {&firm::provisional, u"yes"_s}});
}

bool shows(const CheckPage &page, const QString &text)
{
    const QAbstractItemModel &entries = *const_cast<CheckPage &>(page).entries().model();
    for (int row = 0; row < entries.rowCount(); ++row) {
        for (int column = 0; column < entries.columnCount(); ++column) {
            if (entries.index(row, column).data().toString().contains(text))
                return true;
        }
    }
    return false;
}

// The recorded and the reported staff of a project differ
Record differingProject(ScratchLedger &scratch)
{
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record project = scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::from, u"2024-01-01"_s}, {&project::staffReported, qint64(9)}});
    scratch.add(staff_count::type, {{&staff_count::project, project.id}, {&staff_count::post, u"cleaning"_s}, {&staff_count::number, qint64(7)}});
    return project;
}

} // namespace

TEST_CASE("what is right as it stands is verified together, and taken back together")
{
    ScratchLedger scratch;
    firmCalled(scratch, u"宏远物业"_s);
    firmCalled(scratch, u"新禾物业"_s);
    Sitting sitting(scratch);
    CheckPage &page = sitting.window().checking();
    sitting.window().showChecking(u"firms"_s);
    sitting.settle();
    REQUIRE(page.verify().isVisible());
    CHECK_FALSE(page.verify().isEnabled()); // the first entry lacks its code: saying it is right would not help
    page.entries().setFocus();
    sitting.press(Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(&page.verify(), Qt::LeftButton);
    sitting.settle();
    for (const Record &firm : sitting.stored(firm::type)) {
        CHECK(textOf(firm.value(common::verifiedOn)) == u"2026-10-12"_s);
        CHECK(textOf(firm.value(common::verifiedBy)) == u"王办事"_s);
    }
    CHECK_FALSE(page.verify().isVisible()); // nothing is left to verify
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    for (const Record &firm : sitting.stored(firm::type))
        CHECK_FALSE(isKnown(firm.value(common::verifiedOn)));
    CHECK(page.verify().isVisible());
}

TEST_CASE("a question of the rules is explained where it stands, is no longer open, and can be read again")
{
    ScratchLedger scratch;
    differingProject(scratch);
    Sitting sitting(scratch);
    CheckPage &page = sitting.window().checking();
    sitting.window().showChecking(u"workers_differ"_s);
    sitting.settle();
    REQUIRE(page.entries().model()->rowCount() == 1);
    const int open = page.open();
    page.entries().model()->setData(page.entries().model()->index(0, FindingsModel::note), u"八月辞职二人，名单已交"_s); // as its editor does
    sitting.settle();
    CHECK(page.open() == open - 2); // the clear that it kept from being clear is clear as well
    CHECK_FALSE(page.entries().isVisible());
    auto *again = page.findChild<QAbstractButton *>(u"explained"_s);
    REQUIRE(again != nullptr);
    again->click();
    CHECK(shows(page, u"八月辞职二人，名单已交"_s));
}

TEST_CASE("an explanation that is being typed stays when the list is read again meanwhile")
{
    ScratchLedger scratch;
    differingProject(scratch);
    Sitting sitting(scratch);
    CheckPage &page = sitting.window().checking();
    const QAbstractItemModelTester tester(page.entries().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sitting.window().showChecking(u"workers_differ"_s);
    sitting.settle();
    QAbstractItemModel &entries = *page.entries().model();
    page.entries().setFocus();
    QTest::mouseClick(&page.explain(), Qt::LeftButton);
    sitting.type(u"八月辞职"_s);
    Q_EMIT sitting.window().desk().changed(); // something that was begun before is stored
    sitting.settle();
    sitting.type(u"二人，名单已交"_s);
    sitting.press(Qt::Key_Return);
    sitting.settle();
    CHECK(entries.rowCount() == 0);
    page.findChild<QAbstractButton *>(u"explained"_s)->click();
    CHECK(shows(page, u"八月辞职二人，名单已交"_s));
}

TEST_CASE("an explanation that explains nothing is taken, with a hint")
{
    ScratchLedger scratch;
    differingProject(scratch);
    Sitting sitting(scratch);
    CheckPage &page = sitting.window().checking();
    sitting.window().showChecking(u"workers_differ"_s);
    sitting.settle();
    page.entries().model()->setData(page.entries().model()->index(0, FindingsModel::note), u"核实无误"_s);
    sitting.settle();
    CHECK(page.hint().contains(u"核实无误"_s));
    CHECK(page.hint().contains(u"does not say why"_s));
}

TEST_CASE("what is mended in the form is gone from the list")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    Sitting sitting(scratch);
    CheckPage &page = sitting.window().checking();
    sitting.window().showChecking(u"estates"_s);
    sitting.settle();
    REQUIRE(shows(page, u"春江苑"_s));
    page.entries().setFocus();
    sitting.press(Qt::Key_Return);
    sitting.settle();
    REQUIRE(sitting.form().record().id == estate.id);
    FieldRow *mode = sitting.form().row(estate::serviceMode);
    REQUIRE(mode->editor().control()->hasFocus());
    QTest::keyClick(mode->editor().control(), Qt::Key_Down); // the first of the modes
    QTest::keyClick(mode->editor().control(), Qt::Key_Down);
    sitting.settle();
    sitting.window().showChecking(u"estates"_s);
    sitting.settle();
    CHECK_FALSE(shows(page, u"unknown or not verified"_s));
}

TEST_CASE("the first screen says what is due, and leads there")
{
    ScratchLedger scratch; // 12 October: the return of the third quarter is due
    Sitting sitting(scratch);
    OverviewPage &page = sitting.window().overview();
    REQUIRE(page.due().list().topLevelItemCount() == 1);
    CHECK(page.due().list().topLevelItem(0)->text(1) == u"2026-10-20"_s);
    CHECK(page.verb(OverviewPage::Verb::send).accessibleDescription().contains(u"2026-10-20"_s));
    QTest::mouseClick(&page.verb(OverviewPage::Verb::due), Qt::LeftButton);
    CHECK(page.due().list().hasFocus());
    sitting.press(Qt::Key_Return);
    CHECK(sitting.window().sending().isVisible());
}

TEST_CASE("contracts and terms that end soon are due")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record ends = scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::to, u"2026-11-30"_s}});
    Sitting sitting(scratch);
    QTreeWidget &list = sitting.window().overview().due().list();
    REQUIRE(list.topLevelItemCount() == 2);
    CHECK(list.topLevelItem(1)->text(1) == u"2026-11-30"_s);
    list.setCurrentItem(list.topLevelItem(1));
    list.setFocus();
    sitting.press(Qt::Key_Return);
    sitting.settle();
    CHECK(sitting.form().record().id == ends.id);
}
