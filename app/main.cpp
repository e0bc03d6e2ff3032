// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing: the windows over ledgers. liuqing FILE… opens ledgers and takes returns in; without a file it asks which
// ledger, or makes a new one.
#include "app/ledgerwindows.h"
#include "app/oldsystem.h"
#include "app/onestart.h"
#include "app/settingsplace.h"
#include "core/base/digest.h"
#include "resources/builtin.h"
#include "ui/theme/follower.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

// Windows: its own dark look for frames and dialogs, and word when the person changes it
void preparePlatform()
{
#ifdef Q_OS_WIN
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2");
#endif
}

QStringList absolute(QStringList files)
{
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    return files;
}

// Never a second program beside the first: both would want the same ledgers
void tellThatItIsBusy()
{
    QMessageBox::information(nullptr, QCoreApplication::translate("app", "Liuqing six-clears ledger"),
                             QCoreApplication::translate("app", "Liuqing is open already and busy just now. Wait a moment, then start it again: its window comes to the front."));
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace liuqing;
#ifdef Q_OS_WIN
    if (isOldSystem()) {
        MessageBoxW(nullptr, oldSystemSentence, L"六清台账 Liuqing", MB_ICONWARNING | MB_OK);
        return 3;
    }
#endif
    preparePlatform();
    QApplication application(argc, argv);
    application.setOrganizationName(u"liuqing"_s);
    application.setApplicationName(u"liuqing"_s);
    application.setWindowIcon(QIcon(iconFile()));
    placeSettings();
    digest::prepare();
    const QStringList files = absolute(application.arguments().mid(1));
    OneStart start;
    const OneStart::Handed handed = start.handOver(files);
    if (handed == OneStart::Handed::toTheFirst)
        return 0;
    Languages languages;
    languages.use(QSettings().value(u"language"_s).toString());
    const theme::Follower follower(application);
    if (handed == OneStart::Handed::unanswered) {
        tellThatItIsBusy();
        return 3;
    }

    LedgerWindows windows(languages);
    QObject::connect(&start, &OneStart::asked, &windows, &LedgerWindows::serve, Qt::QueuedConnection);
    bool isOpen = false;
    for (const QString &file : files)
        isOpen = windows.openFile(file) || isOpen;
    if (files.isEmpty())
        isOpen = windows.choose();
    if (!isOpen)
        return files.isEmpty() ? 0 : 3;
    return QApplication::exec();
}
