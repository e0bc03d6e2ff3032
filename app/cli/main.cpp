// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-cli: the core without a screen, for county scripts, for tests, for support.
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/oldsystem.h"
#include "app/systemuser.h"
#include "core/base/digest.h"
#include "resources/builtin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString askedLanguage(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--lang"_s);
    return at >= 0 ? arguments.value(at + 1) : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    [[maybe_unused]] const liuqing::cli::Console console;
#ifdef Q_OS_WIN
    if (liuqing::isOldSystem()) {
        std::fputs(QString::fromWCharArray(liuqing::oldSystemSentence).toUtf8().append('\n').constData(), stderr);
        return liuqing::cli::unusableFile;
    }
#endif
    QCoreApplication application(argc, argv);
    liuqing::digest::prepare();
    const QStringList given = application.arguments();
    liuqing::Languages languages;
    languages.use(askedLanguage(given));

    liuqing::cli::Session session;
    session.around.actor.name = liuqing::systemUser();
    liuqing::cli::Arguments arguments;
    liuqing::cli::addLedgerCommands(arguments);
    liuqing::cli::addRecordCommands(arguments);
    liuqing::cli::addDeclareCommand(arguments);
    liuqing::cli::addImportCommand(arguments);
    liuqing::cli::addExportCommand(arguments);
    liuqing::cli::addDemoCommand(arguments);
    liuqing::cli::addFigureCommands(arguments);
    liuqing::cli::addReturnCommands(arguments);
    liuqing::cli::addReceiveCommands(arguments);
    return arguments.run(given, session);
}
