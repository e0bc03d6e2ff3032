// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-typist LEDGER NUMBER: somebody who enters so many firms through the window with real keys, as fast as the
// window takes them. Says on standard output what is being typed and what the window has told to be stored.
#include "core/base/digest.h"
#include "core/catalogue/firms.h"
#include "resources/builtin.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace liuqing;

namespace {

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

void type(const QString &text)
{
    QInputMethodEvent composed;
    composed.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &composed);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList given = application.arguments();
    if (given.size() != 3)
        return 2;
    digest::prepare();
    Languages languages;
    theme::apply(application, theme::Scheme::light);
    Surroundings around;
    around.actor.name = u"王办事"_s;
    auto desk = Desk::open(given[1], around, packFolder);
    if (!desk)
        return 3;
    MainWindow window(std::move(*desk));
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return 4;
    window.showRecords(firm::type);
    int stored = 0;
    QObject::connect(&window.records(), &RecordsPage::stored, &window, [&] { say("stored", ++stored); });
    for (int number = 1; number <= given[2].toInt(); ++number) {
        window.records().create();
        say("typing", number);
        type(u"第%1号物业"_s.arg(number));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return stored == number; }, 10'000))
            return 5;
    }
    return 0;
}
