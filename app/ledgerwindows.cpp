// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledgerwindows.h"

#include "app/settingsplace.h"
#include "app/systemuser.h"
#include "core/exchange/package.h"
#include "core/practice/folder.h"
#include "ui/dialogs/leaving.h"
#include "ui/exercise/exercisepanel.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <QWindow>

#include <ranges>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qsizetype recentKept = 12;
constexpr int pauseBeforeOpening = 500; // milliseconds, while something is being asked
constexpr int longestEnd = 60'000; // milliseconds; a session that has not ended by then goes on

// Those that are there now; one of a stick comes again with the stick
QStringList recentLedgers()
{
    QStringList recent = QSettings().value(u"recent"_s).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

QString whoSits()
{
    return QSettings().value(u"who"_s, systemUser()).toString();
}

void remember(const QString &path, const QString &who)
{
    QSettings settings;
    QStringList recent = settings.value(u"recent"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
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

void tell(const Error &error)
{
    QMessageBox::warning(nullptr, QCoreApplication::translate("app", "The ledger cannot be shown"), error.text());
}

void bringForward(QWidget &window)
{
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.show();
    window.raise();
    window.activateWindow();
}

bool isPackage(const QString &path)
{
    return path.endsWith(u".lqp"_s, Qt::CaseInsensitive);
}

} // namespace

LedgerWindows::LedgerWindows(Languages &languages)
    : m_languages(languages)
{
    const auto end = [this] {
        qApp->setProperty(sessionEnds, true); // nobody is asked any more
        QTimer::singleShot(longestEnd, this, [] { qApp->setProperty(sessionEnds, false); });
        keepAll();
    };
    connect(qApp, &QGuiApplication::commitDataRequest, this, end, Qt::DirectConnection);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &LedgerWindows::letGo);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &LedgerWindows::moveLast);
    qApp->installNativeEventFilter(this);
}

// With their locks; not of a window that is just asking something: that one is still needed
void LedgerWindows::letGo()
{
    if (thread()->loopLevel() <= 1)
        m_windows.clear();
    else
        keepAll();
}

// The one that is used
void LedgerWindows::moveLast(const QWindow *window)
{
    const auto used = std::find_if(m_windows.begin(), m_windows.end(), [window](const auto &each) { return each->windowHandle() == window; });
    if (window != nullptr && used != m_windows.end())
        std::rotate(used, used + 1, m_windows.end());
}

LedgerWindows::~LedgerWindows()
{
    qApp->removeNativeEventFilter(this);
}

MainWindow *LedgerWindows::windowOf(const QString &path) const
{
    for (const auto &window : m_windows) {
        if (QFileInfo(window->desk().path()) == QFileInfo(path))
            return window.get();
    }
    return nullptr;
}

MainWindow *LedgerWindows::latest() const
{
    return m_windows.empty() ? nullptr : m_windows.back().get();
}

MainWindow *LedgerWindows::open(const QString &path, const QString &who, const QByteArray &place)
{
    Surroundings around;
    around.actor.name = who;
    auto desk = Desk::open(path, around, packFolder, {copiesFolder()});
    if (!desk) {
        tell(desk.error());
        return nullptr;
    }
    remember(path, who);
    m_windows.push_back(std::make_unique<MainWindow>(std::move(*desk)));
    MainWindow &window = *m_windows.back();
    connectWindow(window, path);
    window.restoreGeometry(place);
    bringForward(window);
    return &window;
}

void LedgerWindows::connectWindow(MainWindow &window, const QString &path)
{
    connect(&window, &MainWindow::languageAsked, this, [this](const QString &language) {
        m_languages.use(language);
        QSettings().setValue(u"language"_s, language);
    });
    // queued: not from within the window that goes
    connect(&window, &MainWindow::personAsked, this, [this, &window, path](const QString &name) { reopen(window, path, name); }, Qt::QueuedConnection);
    connect(&window, &MainWindow::ledgerAsked, this, &LedgerWindows::choose, Qt::QueuedConnection);
    connect(&window, &MainWindow::closed, this, [this, &window] { drop(&window); }, Qt::QueuedConnection);
}

// What they change is theirs; there may be no window for a moment, as the ledger is written by one at a time
void LedgerWindows::reopen(MainWindow &window, const QString &path, const QString &who)
{
    if (!mayLeave(window.desk(), &window))
        return;
    const QByteArray place = window.saveGeometry();
    QApplication::setQuitOnLastWindowClosed(false);
    drop(&window);
    const bool opened = open(path, who, place) != nullptr;
    QApplication::setQuitOnLastWindowClosed(true);
    if (!opened && m_windows.empty())
        QApplication::exit(3);
}

void LedgerWindows::drop(const MainWindow *window)
{
    std::erase_if(m_windows, [window](const auto &each) { return each.get() == window; });
}

bool LedgerWindows::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isPackage(absolute))
        return openPackage(absolute);
    if (MainWindow *there = windowOf(absolute))
        bringForward(*there);
    else
        open(absolute, whoSits());
    return !m_windows.empty();
}

// The window of the office that a return is for; where that cannot be told, the one that is used
MainWindow *LedgerWindows::receiverOf(const QString &package) const
{
    if (m_windows.size() < 2)
        return latest();
    const auto read = package::readPackageFile(package);
    for (const auto &window : m_windows | std::views::reverse) {
        if (read && read->manifest.receivers.contains(window->desk().office().code))
            return window.get();
    }
    return latest();
}

bool LedgerWindows::openPackage(const QString &path)
{
    if (m_windows.empty()) {
        const QStringList recent = recentLedgers();
        if (recent.isEmpty() ? !choose() : open(recent.first(), whoSits()) == nullptr)
            return false;
    }
    MainWindow *receiver = receiverOf(path);
    bringForward(*receiver);
    receiver->receive({path});
    return true;
}

bool LedgerWindows::choose()
{
    StartDialog start({recentLedgers(), whoSits(), ledgersFolder(), defaultPack(), practiceIn, KeptWork::in(copiesFolder())});
    if (start.exec() != QDialog::Accepted) {
        openWaiting(); // rather than what it offered
        return !m_windows.empty();
    }
    const QString path = QFileInfo(start.path()).absoluteFilePath();
    if (MainWindow *there = windowOf(path)) {
        bringForward(*there);
        return true;
    }
    const MainWindow *window = open(path, start.who());
    // Offered once; later it waits in the menu
    if (ExercisePanel *exercise = window == nullptr || !start.practises() ? nullptr : latest()->exercise(); exercise != nullptr && !exercise->exercise().wasBegun())
        exercise->open();
    return !m_windows.empty();
}

void LedgerWindows::serve(const QStringList &files)
{
    m_waiting += files;
    if (QWidget *asking = QApplication::activeModalWidget())
        bringForward(*asking); // that first
    else if (files.isEmpty() && latest() != nullptr)
        bringForward(*latest());
    QApplication::setQuitOnLastWindowClosed(m_waiting.isEmpty()); // the window that is there may be closing
    openWaiting();
}

void LedgerWindows::openWaiting()
{
    if (m_waiting.isEmpty())
        return;
    const bool isClosing = std::any_of(m_windows.begin(), m_windows.end(), [](const auto &window) { return !window->isVisible(); });
    if (QApplication::activeModalWidget() != nullptr || isClosing) {
        QTimer::singleShot(pauseBeforeOpening, this, &LedgerWindows::openWaiting);
        return;
    }
    for (const QString &file : std::exchange(m_waiting, {}))
        openFile(file);
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_windows.empty())
        QApplication::exit(3);
}

void LedgerWindows::keepAll()
{
    for (const auto &window : m_windows)
        window->keep();
}

bool LedgerWindows::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
#ifdef Q_OS_WIN
    const auto *msg = static_cast<const MSG *>(message);
    if (eventType == "windows_generic_MSG" && msg->message == WM_POWERBROADCAST && msg->wParam == PBT_APMSUSPEND)
        keepAll();
#else
    Q_UNUSED(eventType)
    Q_UNUSED(message)
#endif
    return false;
}

} // namespace liuqing
