// SPDX-License-Identifier: GPL-3.0-or-later
// Records that may be one, through the window: found, compared, made one or kept apart, and taken back.
#include "core/ledger/sameness.h"
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/pairdialog.h"
#include "ui/pages/checkpairs.h"
#include "ui/widgets/comparisonlist.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto code = u"91210902MA0G4CT94U"_s;

struct TwoFirms
{
    TwoFirms()
        : known(scratch.add(firm::type, {{&firm::name, u"宏远物业服务有限公司"_s}, {&firm::uscc, code}, {&firm::contact, u"李"_s}}))
        , named(scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::contact, u"王"_s}, {&firm::phone, u"0418-2000000"_s}}))
        , worker(scratch.add(worker::type, {{&worker::name, u"赵一"_s}, {&worker::firm, named.id}}))
    {
    }

    ScratchLedger scratch;
    Record known;
    Record named;
    Record worker;
};

CheckPage &shownPairs(Sitting &sitting)
{
    sitting.window().showChecking(suspectsKey);
    sitting.settle();
    return sitting.window().checking();
}

PairDialog &opened(Sitting &sitting)
{
    sitting.settle();
    PairDialog *dialog = sitting.window().checking().pairs().dialog();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    sitting.settle();
    return *dialog;
}

// The row that shows a field, from the top
int rowOf(const ComparisonList &list, const QString &name)
{
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        if (list.topLevelItem(row)->text(0).contains(name))
            return row;
    }
    FAIL("no row " << name.toStdString());
    return -1;
}

void clickCell(ComparisonList &list, int row, int column)
{
    const QRect item = list.visualItemRect(list.topLevelItem(row));
    const QPoint place(list.columnViewportPosition(column) + list.columnWidth(column) / 2, item.center().y());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place);
}

} // namespace

TEST_CASE("two firms that may be one stand side by side, are made one with the values chosen, and Ctrl+Z brings both back")
{
    TwoFirms firms;
    Sitting sitting(firms.scratch);
    CheckPage &page = shownPairs(sitting);
    REQUIRE(page.entries().model()->rowCount() == 1);
    CHECK(page.hint().contains(u"words that many names have"_s));
    CHECK(page.pairs().isVisible());
    page.entries().setFocus();
    sitting.press(Qt::Key_Return);
    PairDialog &dialog = opened(sitting);
    ComparisonList &list = dialog.list();
    CHECK(list.hasFocus());
    CHECK(list.keptSide() == 1); // the one that somebody works for
    sitting.press(Qt::Key_Left); // the first row: which one to keep
    CHECK(list.keptSide() == 0);
    const int contact = rowOf(list, u"Contact"_s);
    CHECK(list.topLevelItem(contact)->text(0).startsWith(u"≠"_s));
    clickCell(list, contact, 2);
    CHECK(list.topLevelItem(contact)->text(2) == u"● 王"_s);
    CHECK(list.topLevelItem(rowOf(list, u"Phone"_s))->text(2).contains(u'*')); // masked as in the form
    QTest::mouseClick(&dialog.merge(), Qt::LeftButton);
    sitting.settle();
    CHECK(page.pairs().dialog() == nullptr); // there is no further pair
    const auto left = sitting.stored(firm::type);
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == firms.known.id);
    CHECK(left.front().text(firm::contact) == u"王"_s);
    CHECK(left.front().text(firm::phone) == u"0418-2000000"_s);
    CHECK(linkOf(sitting.stored(worker::type).front().value(worker::firm)) == firms.known.id);
    CHECK(sitting.stored(former_name::type).front().text(former_name::name) == u"宏远物业"_s);
    sitting.window().activateWindow(); // as a window manager does
    REQUIRE(QTest::qWaitForWindowActive(&sitting.window()));
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(sitting.stored(firm::type).size() == 2);
    CHECK(linkOf(sitting.stored(worker::type).front().value(worker::firm)) == firms.named.id);
    CHECK(sitting.stored(former_name::type).empty());
    CHECK(shownPairs(sitting).entries().model()->rowCount() == 1); // suspected again
    sitting.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(sitting.stored(firm::type).size() == 1);
}

TEST_CASE("values are chosen with the arrow keys alone")
{
    TwoFirms firms;
    Sitting sitting(firms.scratch);
    shownPairs(sitting).entries().setFocus();
    sitting.press(Qt::Key_Return);
    PairDialog &dialog = opened(sitting);
    ComparisonList &list = dialog.list();
    for (int row = 0; row < rowOf(list, u"Name of firm"_s); ++row)
        sitting.press(Qt::Key_Down);
    sitting.press(Qt::Key_Left);
    CHECK(list.fromOther() == QSet<QString>{u"name"_s});
    sitting.press(Qt::Key_Tab);
    REQUIRE(dialog.merge().hasFocus());
    sitting.press(Qt::Key_Space);
    const auto left = sitting.stored(firm::type);
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == firms.named.id);
    CHECK(left.front().text(firm::name) == u"宏远物业服务有限公司"_s);
    CHECK(left.front().text(firm::uscc) == code);
}

TEST_CASE("two that are kept apart with a reason are never asked about again")
{
    TwoFirms firms;
    {
        Sitting sitting(firms.scratch);
        CheckPage &page = shownPairs(sitting);
        const int open = page.open();
        QTest::mouseClick(&page.pairs(), Qt::LeftButton);
        PairDialog &dialog = opened(sitting);
        QTest::mouseClick(&dialog.two(), Qt::LeftButton);
        REQUIRE(dialog.reason().hasFocus());
        sitting.press(Qt::Key_Return); // without a reason nothing is decided
        CHECK(dialog.told().contains(u"how you know"_s));
        dialog.reason().setFocus();
        sitting.type(u"电话核实"_s);
        sitting.press(Qt::Key_Return);
        CHECK(page.pairs().dialog() == nullptr);
        CHECK(page.open() == open - 1);
        sitting.close();
    }
    CHECK(duplicates::suspected(firms.scratch.ledger())->empty());
    CHECK(sameness::decisions(firms.scratch.ledger())->front().reason == u"电话核实"_s);
    CHECK(store::count(firms.scratch.ledger(), {.type = &firm::type}) == 2);
}

TEST_CASE("the next pair is offered at once, and what is put off stays for later")
{
    TwoFirms firms;
    const Record estate = firms.scratch.add(estate::type, {{&estate::name, u"阳光小区"_s}});
    firms.scratch.add(estate::type, {{&estate::name, u"阳光"_s}});
    Sitting sitting(firms.scratch);
    CheckPage &page = shownPairs(sitting);
    REQUIRE(page.entries().model()->rowCount() == 2);
    page.entries().setFocus();
    sitting.press(Qt::Key_Return);
    PairDialog &dialog = opened(sitting);
    CHECK(dialog.pair().type == &firm::type);
    QTest::mouseClick(&dialog.later(), Qt::LeftButton);
    sitting.settle();
    CHECK(dialog.pair().type == &estate::type);
    CHECK(dialog.list().topLevelItem(1)->text(1) == u"nothing"_s);
    QTest::mouseClick(&dialog.merge(), Qt::LeftButton);
    sitting.settle();
    CHECK(page.pairs().dialog() == nullptr); // the one put off is not offered again now
    CHECK(sitting.stored(estate::type).size() == 1);
    CHECK(page.entries().model()->rowCount() == 1); // but still stands in the list
}

TEST_CASE("what was changed while the pair was looked at is not merged, with a sentence")
{
    TwoFirms firms;
    Sitting sitting(firms.scratch);
    shownPairs(sitting).entries().setFocus();
    sitting.press(Qt::Key_Return);
    PairDialog &dialog = opened(sitting);
    sitting.window().desk().change(&sitting.window(), [id = firms.named.id](Ledger &ledger) {
        const auto now = store::find(ledger, firm::type, id);
        Record after = **now;
        after.set(firm::contact, u"孙"_s);
        return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(**now, after); });
    }, [](const Result<RecordId> &) {});
    sitting.settle();
    QTest::mouseClick(&dialog.merge(), Qt::LeftButton);
    sitting.settle();
    CHECK(dialog.told().contains(u"changed since they were shown"_s));
    CHECK(sitting.stored(firm::type).size() == 2);
}

TEST_CASE("two workers of one resident ID, found by a rule, are compared there and made one, not kept apart")
{
    ScratchLedger scratch;
    for (const Field *field : {&worker::residentId, &worker::mobile})
        REQUIRE_OK(scratch.ledger().enable(worker::type, *field, u"六清摸底"_s, u"阜住建〔2023〕166号"_s));
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    for (int i = 0; i < 2; ++i)
        scratch.add(worker::type, {{&worker::name, u"李小梅"_s}, {&worker::firm, firm.id}, {&worker::residentId, u"210999197003101133"_s}});
    Sitting sitting(scratch);
    sitting.window().showChecking(u"R21"_s);
    sitting.settle();
    CheckPage &page = sitting.window().checking();
    REQUIRE(page.pairs().isVisible());
    QTest::mouseClick(&page.pairs(), Qt::LeftButton);
    PairDialog &dialog = opened(sitting);
    CHECK_FALSE(dialog.two().isEnabled());
    const ComparisonList &list = dialog.list();
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        for (const int column : {1, 2}) {
            CHECK_FALSE(list.topLevelItem(row)->text(column).contains(u"小"_s));
            CHECK_FALSE(list.topLevelItem(row)->text(column).contains(u"19700310"_s));
        }
    }
    QTest::mouseClick(&dialog.merge(), Qt::LeftButton);
    sitting.settle();
    CHECK(sitting.stored(worker::type).size() == 1);
}
