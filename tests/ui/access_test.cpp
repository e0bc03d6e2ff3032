// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever uses no mouse or hears the window instead of seeing it: every page, every control.
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/valuedialog.h"
#include "ui/forms/newrecorddialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    QString name;
    std::function<void(MainWindow &)> show;
};

std::vector<Page> pages()
{
    return {{u"start"_s, [](MainWindow &window) { window.showOverview(); }},
            {u"import"_s, [](MainWindow &window) { window.importFiles({dataFile(u"samples/firms_grouped_header.xlsx"_s)}); }},
            {u"check"_s, [](MainWindow &window) { window.showChecking(); }},
            {u"send"_s, [](MainWindow &window) { window.showSending(); }},
            {u"receive"_s, [](MainWindow &window) { window.showReceiving(); }},
            {u"pictures"_s, [](MainWindow &window) { window.showPictures(); }},
            {u"records"_s, [](MainWindow &window) {
                 window.showRecords(firm::type);
                 window.records().create();
                 window.records().list().showFilters(true);
             }}};
}

// Of a control that takes the focus
QString nameOf(const QWidget &control)
{
    if (!control.accessibleName().isEmpty())
        return control.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&control))
        return button->text();
    return {};
}

bool isControl(const QWidget &widget)
{
    const bool isPart = qobject_cast<const QComboBox *>(widget.parentWidget()) != nullptr // the line in a box
        || qobject_cast<const QAbstractItemView *>(widget.parentWidget()) != nullptr; // the corner of a table
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus && !isPart && !widget.inherits("QScrollArea")
        && qobject_cast<const QLabel *>(&widget) == nullptr // says itself
        && !widget.inherits("QSplitterHandle") && !widget.inherits("QMainWindow") && widget.focusProxy() == nullptr;
}

void fill(ScratchLedger &scratch)
{
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::staffReported, qint64(9)}});
}

} // namespace

TEST_CASE("every control of every dialog says what it is, and Tab reaches it")
{
    ScratchLedger scratch;
    fill(scratch);
    Sitting sitting(scratch);
    Desk &desk = sitting.window().desk();
    const auto fields = desk.fieldsOf(firm::type);
    NewRecordDialog fresh(desk, {&firm::type, u"恒信物业"_s}, &sitting.window());
    FieldsDialog known(desk, worker::type, &sitting.window());
    OwnFieldDialog own(desk, worker::type, &sitting.window());
    PurposeDialog purpose(desk, worker::type, worker::mobile, &sitting.window());
    ValueDialog value(fields, firm::name, 3, &sitting.window());
    StartDialog start({{}, u"王办事"_s, u"/某处"_s, {}, [](const QString &) { return Result<QString>(QString()); }});
    for (QDialog *dialog : std::initializer_list<QDialog *>{&fresh, &known, &own, &purpose, &value, &start}) {
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        sitting.settle();
        INFO(dialog->metaObject()->className());
        QSet<const QWidget *> wanted;
        for (const QWidget *control : dialog->findChildren<QWidget *>()) {
            if (!isControl(*control))
                continue;
            INFO(control->metaObject()->className());
            CHECK_FALSE(nameOf(*control).isEmpty());
            if ((control->focusPolicy() & Qt::TabFocus) != 0)
                wanted.insert(control);
        }
        for (int i = 0; i < 200 && !wanted.isEmpty() && QApplication::focusWidget() != nullptr; ++i) {
            wanted.remove(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QWidget *missed : wanted) {
            INFO(missed->metaObject()->className() << ' ' << nameOf(*missed).toStdString());
            CHECK(missed == nullptr);
        }
        dialog->close();
    }
}

TEST_CASE("every control of every page says what it is")
{
    ScratchLedger scratch(u"219901000000"_s, u"云川区"_s);
    fill(scratch);
    Sitting sitting(scratch);
    for (const Page &page : pages()) {
        page.show(sitting.window());
        sitting.settle();
        for (const QWidget *control : sitting.window().findChildren<QWidget *>()) {
            if (!isControl(*control))
                continue;
            INFO(page.name.toStdString() << ": " << control->metaObject()->className() << ' ' << control->objectName().toStdString());
            CHECK_FALSE(nameOf(*control).isEmpty());
        }
    }
}

TEST_CASE("Tab reaches every control of every page and comes round again")
{
    ScratchLedger scratch(u"219901000000"_s, u"云川区"_s);
    fill(scratch);
    Sitting sitting(scratch);
    for (const Page &page : pages()) {
        page.show(sitting.window());
        sitting.settle();
        QSet<const QWidget *> wanted;
        for (const QWidget *control : sitting.window().findChildren<QWidget *>()) {
            if (isControl(*control) && (control->focusPolicy() & Qt::TabFocus) != 0)
                wanted.insert(control);
        }
        QSet<const QWidget *> reached;
        for (int i = 0; i < 400 && reached.size() < wanted.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget() == nullptr ? &sitting.window() : QApplication::focusWidget(), Qt::Key_Tab);
            if (wanted.contains(QApplication::focusWidget()))
                reached.insert(QApplication::focusWidget());
        }
        for (const QWidget *missed : wanted - reached) {
            INFO(page.name.toStdString() << ": " << missed->metaObject()->className() << ' ' << nameOf(*missed).toStdString());
            CHECK(missed == nullptr);
        }
    }
}

TEST_CASE("the window fits a small screen, and no word on a button or beside a box is cut")
{
    ScratchLedger scratch(u"219901000000"_s, u"云川区"_s);
    fill(scratch);
    Sitting sitting(scratch);
    const auto screen = GENERATE(QSize(911, 512), QSize(683, 344)); // 1366×768 at 150 %, at 200 % with the bar of the system
    sitting.window().resize(screen);
    for (const Page &page : pages()) {
        page.show(sitting.window());
        sitting.settle();
        INFO(page.name.toStdString() << " at " << screen.width());
        for (const QScrollArea *scroll : sitting.window().findChildren<QScrollArea *>()) { // sideways nothing is scrolled
            if (scroll->isVisible())
                CHECK(scroll->horizontalScrollBar()->maximum() == 0);
        }
        CHECK(sitting.window().width() <= screen.width());
        CHECK(sitting.window().height() <= screen.height());
        for (const QAbstractButton *button : sitting.window().findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty() || button->inherits("liuqing::CardButton"))
                continue;
            INFO(page.name.toStdString() << ": " << button->text().toStdString());
            CHECK(button->fontMetrics().horizontalAdvance(button->text().remove(u'&')) <= button->width());
        }
        for (const QLabel *label : sitting.window().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->wordWrap() || label->text().isEmpty())
                continue;
            INFO(page.name.toStdString() << ": " << label->text().toStdString());
            CHECK(label->fontMetrics().horizontalAdvance(label->text()) <= label->width() + 1);
        }
    }
}
