// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing: the window over one ledger. liuqing FILE.liuqing opens it; without a file it asks which, or makes a new one.
#include "app/systemuser.h"
#include "core/base/digest.h"
#include "core/practice/folder.h"
#include "resources/builtin.h"
#include "ui/dialogs/startdialog.h"
#include "ui/exercise/exercisepanel.h"
#include "ui/mainwindow.h"
#include "ui/theme/follower.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

using namespace liuqing;

constexpr qsizetype recentKept = 12;

QStringList recentLedgers()
{
    QStringList recent = QSettings().value(u"recent"_s).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

void remember(const QString &path, const QString &who)
{
    QStringList recent = recentLedgers();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings settings;
    settings.setValue(u"recent"_s, recent.mid(0, recentKept));
    settings.setValue(u"who"_s, who);
}

// The ledger of the first community in it
Result<QString> practiceIn(const QString &folder)
{
    const auto pack = PackFolder::open(packFolder(practice::packName.toString()));
    if (!pack)
        return failure(pack.error());
    const auto made = practice::makeFolder(folder, practice::defaultSeed, *pack, {});
    if (!made)
        return failure(made.error());
    const auto community = std::find_if(made->county.offices.begin(), made->county.offices.end(), [](const practice::Office &office) { return office.level == u"community"_s; });
    return made->ledgers[community - made->county.offices.begin()];
}

int tell(const Error &error)
{
    QMessageBox::warning(nullptr, QCoreApplication::translate("app", "The ledger cannot be shown"), error.text());
    return 3;
}

// The one window over the ledger, opened anew when somebody else sits down: what they change is theirs
class Windows : public QObject
{
public:
    Windows(Languages &languages, QString path)
        : m_languages(languages)
        , m_path(std::move(path))
    {
    }

    Status open(const QString &who)
    {
        const QByteArray place = m_window == nullptr ? QByteArray() : m_window->saveGeometry();
        QApplication::setQuitOnLastWindowClosed(false); // there is none for a moment: the ledger is written by one at a time
        m_window.reset();
        Surroundings around;
        around.actor.name = who;
        auto desk = Desk::open(m_path, around, packFolder);
        if (!desk)
            return failure(desk.error());
        remember(m_path, who);
        m_window = std::make_unique<MainWindow>(std::move(*desk));
        connect(m_window.get(), &MainWindow::languageAsked, this, [this](const QString &language) {
            m_languages.use(language);
            QSettings().setValue(u"language"_s, language);
        });
        const auto reopen = [this](const QString &name) {
            if (const Status opened = open(name); !opened)
                QApplication::exit(tell(opened.error()));
        };
        connect(m_window.get(), &MainWindow::personAsked, this, reopen, Qt::QueuedConnection); // not from within the old window
        m_window->restoreGeometry(place);
        m_window->show();
        QApplication::setQuitOnLastWindowClosed(true);
        return {};
    }

    // Once; later it waits in the menu
    void offerExercise()
    {
        if (ExercisePanel *exercise = m_window->exercise(); exercise != nullptr && !exercise->exercise().wasBegun())
            exercise->open();
    }

private:
    Languages &m_languages;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    application.setOrganizationName(u"liuqing"_s);
    application.setApplicationName(u"liuqing"_s);
    digest::prepare();
    Languages languages;
    languages.use(QSettings().value(u"language"_s).toString());
    const theme::Follower follower(application);

    QString path = application.arguments().value(1);
    bool practises = false;
    QString who = QSettings().value(u"who"_s, systemUser()).toString();
    if (path.isEmpty()) {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        StartDialog start({recentLedgers(), who, documents, defaultPack(), practiceIn});
        if (start.exec() != QDialog::Accepted)
            return 0;
        path = start.path();
        who = start.who();
        practises = start.practises();
    }
    Windows windows(languages, QFileInfo(path).absoluteFilePath());
    if (const Status opened = windows.open(who); !opened)
        return tell(opened.error());
    if (practises)
        windows.offerExercise();
    return QApplication::exec();
}
