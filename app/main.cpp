// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing: the window over one ledger. liuqing FILE.liuqing opens it; without a file it asks for one.
#include "app/systemuser.h"
#include "core/base/digest.h"
#include "resources/builtin.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

using namespace liuqing;

QString fileToOpen(const QStringList &arguments)
{
    if (arguments.size() > 1)
        return arguments.at(1);
    return QFileDialog::getOpenFileName(nullptr, QCoreApplication::translate("app", "Open a ledger"), {},
                                        QCoreApplication::translate("app", "Ledgers (*.liuqing)"));
}

// Who sits here, as the computer knows them
Surroundings aroundHere()
{
    Surroundings around;
    around.actor.name = systemUser();
    return around;
}

int tell(const Error &error)
{
    QMessageBox::warning(nullptr, QCoreApplication::translate("app", "The ledger cannot be shown"), error.text());
    return 3;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    application.setApplicationName(u"liuqing"_s);
    digest::prepare();
    Languages languages;
    languages.use({});
    theme::apply(application, theme::schemeOf(QApplication::palette()));
    const QString path = fileToOpen(application.arguments());
    if (path.isEmpty())
        return 0;
    auto desk = Desk::open(path, aroundHere(), packFolder);
    if (!desk)
        return tell(desk.error());
    MainWindow window(std::move(*desk));
    window.show();
    return QApplication::exec();
}
