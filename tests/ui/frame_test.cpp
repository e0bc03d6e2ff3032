// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/builtin.h"
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sittermenu.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("a record that something is missing of opens with Enter")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}});
    Sitting sitting(scratch);
    sitting.window().overview().tiles()[0]->setFocus();
    sitting.press(Qt::Key_Return); // the tile of the firms
    CheckPage &page = sitting.window().checking();
    REQUIRE(page.isVisible());
    REQUIRE(page.entries().model()->rowCount() > 0);
    page.entries().setFocus();
    sitting.press(Qt::Key_Return);
    CHECK(sitting.form().row(firm::uscc)->editor().control()->hasFocus()); // where it is mended
    CHECK(sitting.form().record().id == firm.id);
    CHECK(sitting.records().model().type() == &firm::type);
    CHECK(sitting.records().isVisible());
}

TEST_CASE("the six clears count again after a change")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    auto *tile = sitting.window().overview().findChildren<ClearTile *>().value(0);
    REQUIRE(tile != nullptr);
    const QString before = tile->accessibleName();
    sitting.window().desk().change(&sitting.window(),
                                   [](Ledger &ledger) {
                                       return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) {
                                           Record firm(firm::type, ledger.ids().next());
                                           firm.set(firm::name, u"宏远物业"_s);
                                           return commit.add(firm);
                                       });
                                   },
                                   [](const Result<RecordId> &) {});
    sitting.settle();
    CHECK(tile->accessibleName() != before);
}

TEST_CASE("a ledger that another person writes in is shown, with who it is, and cannot be changed")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    MainWindow window(deskOn(scratch, u"李继任"_s));
    window.show();
    settle(window.desk());
    const auto *banner = window.findChild<QLabel *>(u"banner"_s);
    REQUIRE(banner != nullptr);
    CHECK(banner->isVisible());
    CHECK(banner->text().contains(u"王办事"_s));
    window.showRecords(firm::type);
    settle(window.desk());
    window.records().open(firm::type, window.records().model().idAt(0));
    settle(window.desk());
    const auto *line = qobject_cast<QLineEdit *>(window.records().form().row(firm::name)->editor().control());
    REQUIRE(line != nullptr);
    CHECK(line->text() == u"宏远物业"_s);
    CHECK(line->isReadOnly());
}

TEST_CASE("switching the language in the middle of typing loses nothing")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::provider, u"company"_s}});
    Languages languages;
    languages.use(u"en"_s);
    Sitting sitting(scratch);
    sitting.open(firm);
    auto *line = qobject_cast<QLineEdit *>(sitting.form().row(firm::legalRepresentative)->editor().control());
    line->setFocus();
    sitting.type(u"张三"_s);
    languages.use(u"zh_CN"_s);
    sitting.settle();
    CHECK(line->text() == u"张三"_s);
    CHECK(line->hasFocus());
    CHECK(sitting.window().findChild<Sidebar *>()->item(0)->text() == u"首页"_s);
    const auto &model = sitting.records().model();
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"企业名称"_s);
    sitting.press(Qt::Key_Return);
    CHECK(sitting.stored(firm::type)[0].text(firm::legalRepresentative) == u"张三"_s);
    languages.use(u"en"_s);
}

TEST_CASE("every control of a page says what it is")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    for (const QWidget *widget : sitting.window().findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->focusProxy() == nullptr;
        if (!takesFocus)
            continue;
        INFO(widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
    }
}

TEST_CASE("language and person are changed in one menu, and Tab finds it")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    SitterMenu &sitter = sitting.window().sitter();
    CHECK(sitter.text().startsWith(u"王办事"_s));
    QSignalSpy language(&sitting.window(), &MainWindow::languageAsked);
    QSignalSpy person(&sitting.window(), &MainWindow::personAsked);
    for (QAction *action : sitter.menu()->actions()) {
        if (action->text() == u"中文"_s)
            action->trigger();
    }
    REQUIRE(language.count() == 1);
    CHECK(language[0][0].toString() == u"zh_CN"_s);
    sitter.menu()->actions().front()->trigger();
    auto *dialog = sitting.window().findChild<QInputDialog *>();
    REQUIRE(dialog != nullptr);
    dialog->setTextValue(u" 李继任 "_s);
    dialog->accept();
    REQUIRE(person.count() == 1);
    CHECK(person[0][0].toString() == u"李继任"_s);
}
