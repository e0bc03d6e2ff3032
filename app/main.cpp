// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing: the window over one ledger. liuqing FILE.liuqing opens it; without a file it asks for one.
#include "core/base/digest.h"
#include "core/returns/book.h"
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

Result<returns::Book> bookOf(const Ledger &ledger)
{
    const auto pack = PackFolder::open(packFolder(ledger.pack()));
    if (!pack)
        return failure(pack.error());
    return returns::Book::load(*pack);
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
    auto ledger = Ledger::open(path, Ledger::Mode::read, {});
    if (!ledger)
        return tell(ledger.error());
    auto book = bookOf(*ledger);
    if (!book)
        return tell(book.error());
    MainWindow window(std::move(*ledger), std::move(*book));
    if (const Status shown = window.refresh(); !shown)
        return tell(shown.error());
    window.show();
    return QApplication::exec();
}
