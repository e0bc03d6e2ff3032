// SPDX-License-Identifier: GPL-3.0-or-later
// The look follows the system while somebody works, and the counts of one and of many.
#include "resources/builtin.h"
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/theme/follower.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// A system whose palette the test sets
struct System
{
    theme::Scheme scheme = theme::Scheme::light;
    theme::Follower follower{*qApp, [this] { return QPalette(scheme == theme::Scheme::dark ? QColor(0x202020) : QColor(0xf0f0f0)); }};

    void become(theme::Scheme now, QWidget &window)
    {
        scheme = now;
        QEvent changed(QEvent::ThemeChange); // as the platform tells every window
        QApplication::sendEvent(&window, &changed);
        QApplication::processEvents();
    }
};

QColor ground(QWidget &window)
{
    return window.grab().toImage().pixelColor(window.width() - 3, 3);
}

} // namespace

TEST_CASE("the window turns dark with the system, and nothing is lost")
{
    System system;
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    auto *line = qobject_cast<QLineEdit *>(sitting.form().row(firm::legalRepresentative)->editor().control());
    line->setFocus();
    sitting.type(u"张"_s); // not stored yet
    CHECK(ground(sitting.window()).lightness() > 200);
    system.become(theme::Scheme::dark, sitting.window());
    CHECK(system.follower.scheme() == theme::Scheme::dark);
    CHECK(ground(sitting.window()).lightness() < 80);
    CHECK(line->text() == u"张"_s);
    CHECK(line->hasFocus());
    CHECK(sitting.form().record().id == firm.id);
    sitting.type(u"三"_s);
    sitting.press(Qt::Key_Return);
    CHECK(sitting.stored(firm::type)[0].text(firm::legalRepresentative) == u"张三"_s);
    system.become(theme::Scheme::light, sitting.window());
    CHECK(ground(sitting.window()).lightness() > 200);
}

TEST_CASE("after the look changed no text keeps the color of the former one")
{
    System system;
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    sitting.open(firm);
    sitting.window().showExercise();
    sitting.settle();
    system.become(theme::Scheme::dark, sitting.window());
    const theme::Colors set = theme::colors(theme::Scheme::dark);
    for (const QLabel *label : sitting.window().findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->palette().color(QPalette::WindowText).lightness() > 110); // on a dark ground
    }
    CHECK(sitting.records().palette().color(QPalette::WindowText) == set.text);
    system.become(theme::Scheme::light, sitting.window());
}

TEST_CASE("in English one is one and two are many")
{
    Languages languages;
    languages.use(u"zh_CN"_s);
    languages.use(u"en"_s);
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    Sitting sitting(scratch);
    const auto says = [&](const QString &text) {
        const auto labels = sitting.records().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    sitting.go(firm::type);
    CHECK(says(u"1 record"_s));
    sitting.go(estate::type);
    CHECK(says(u"0 records"_s));
}
