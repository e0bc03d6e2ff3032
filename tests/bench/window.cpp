// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-bench-window WHAT LEDGER [FILE…]: what a person waits for in the window, as one line of JSON.
//   first LEDGER           until the first page of the list of workers is painted, and the peak of memory (run it anew)
//   filter LEDGER WORD     from a word typed over the list of workers to its first page, median of nine
//   paste LEDGER           what a block of 5,000 rows would change, beside importing the same rows from csv
//   pauses LEDGER FILE…    the longest pause of the window's events while workbooks are imported or packages received
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/blockedit.h"
#include "resources/builtin.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

using namespace liuqing;

constexpr int pastedRows = 5000;

qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ')[1].toLongLong();
    }
    return 0;
}

std::unique_ptr<MainWindow> windowOver(const QString &path)
{
    auto desk = Desk::open(path, {}, packFolder);
    if (!desk)
        qFatal("%s", qPrintable(desk.error().text()));
    return std::make_unique<MainWindow>(std::move(*desk));
}

void until(const std::function<bool()> &done)
{
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// From the start of the program's own work; the caller adds what the system took before
QJsonObject first(const QString &path, const QElapsedTimer &since)
{
    const auto window = windowOver(path);
    window->resize(1366, 768);
    bool shown = false;
    QObject::connect(&window->records().model(), &RecordsModel::shown, window.get(), [&] { shown = true; });
    window->showRecords(worker::type);
    window->show();
    until([&] { return shown; });
    window->grab(); // painted
    return {{u"ms"_s, since.elapsed()}, {u"peak_kb"_s, peakKilobytes()}};
}

QJsonObject filter(const QString &path, const QString &word)
{
    const auto window = windowOver(path);
    window->show();
    window->showRecords(worker::type);
    RecordsModel &model = window->records().model();
    int shown = 0;
    QObject::connect(&model, &RecordsModel::shown, window.get(), [&] { ++shown; });
    std::vector<qint64> times;
    for (int i = 0; i < 9; ++i) {
        const int before = shown;
        model.find(u"没有这个人"_s + QString::number(i));
        until([&] { return shown > before; });
        window->desk().wait();
        QElapsedTimer timer;
        timer.start();
        model.find(word);
        until([&] { return shown > before + 1; });
        times.push_back(timer.nsecsElapsed() / 1000);
        window->desk().wait();
    }
    std::sort(times.begin(), times.end());
    return {{u"median_us"_s, times[times.size() / 2]}};
}

QJsonObject paste(const QString &path)
{
    const auto window = windowOver(path);
    Desk &desk = window->desk();
    const QTemporaryDir folder;
    QByteArray csv = "企业名称,联系人,注册地址\n";
    std::vector<BlockRow> rows;
    for (int i = 0; i < pastedRows; ++i) {
        const QString name = u"粘贴测试物业%1号"_s.arg(i);
        rows.push_back({RecordId(), {{&firm::name, name}, {&firm::contact, u"张三"_s}, {&firm::registeredAddress, u"东风路%1号"_s.arg(i)}}});
        csv += (name + u",张三,东风路%1号\n"_s.arg(i)).toUtf8();
    }
    const QString file = folder.filePath(u"企业.csv"_s);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size())
        return {};
    out.close();
    qint64 previewed = 0;
    qint64 imported = 0;
    bool done = false;
    desk.prepare(window.get(), [&, words = &desk.words()](Ledger &ledger) {
        QElapsedTimer timer;
        timer.start();
        const auto block = BlockPlan::make(ledger, *words, firm::type, rows);
        previewed = timer.restart();
        ImportRequest request;
        request.file = file;
        request.type = &firm::type;
        const auto plan = ImportPlan::make(ledger, *words, request);
        const bool written = plan && plan->apply(ledger);
        imported = timer.elapsed();
        return block && written;
    }, [&](bool fine) { done = fine; });
    until([&] { return done; });
    return {{u"preview_ms"_s, previewed}, {u"import_ms"_s, imported}, {u"ratio"_s, static_cast<double>(previewed) / static_cast<double>(qMax<qint64>(1, imported))}};
}

// The longest that the window's events had to wait, by what went on meanwhile
class Watchdog
{
public:
    Watchdog()
    {
        m_beat.setInterval(1);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { m_longest[m_phase] = qMax(m_longest.value(m_phase).toDouble(), takeMilliseconds()); });
        m_since.start();
        m_beat.start();
    }

    void enter(const QString &phase) { m_phase = phase; }
    QJsonObject longest() const { return m_longest; }

private:
    double takeMilliseconds()
    {
        const qint64 passed = m_since.nsecsElapsed();
        m_since.start();
        return static_cast<double>(passed / 10000) / 100;
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    QString m_phase = u"showing_ms"_s;
    QJsonObject m_longest;
};

void pass(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    until([&] { return timer.elapsed() > milliseconds; });
}

// Until what was asked so far is answered and painted; the window goes on meanwhile
void settle(MainWindow &window)
{
    bool answered = false;
    window.desk().ask(&window, [](const Ledger &) { return true; }, [&](bool) { answered = true; });
    until([&] { return answered; });
    pass(300);
}

QJsonObject receivePauses(MainWindow &window, const QStringList &files)
{
    Watchdog watchdog;
    window.showReceiving();
    settle(window);
    watchdog.enter(u"receiving_ms"_s);
    window.receiving().take(files); // refused: nobody knows these offices
    until([&] { return window.receiving().receipts().topLevelItemCount() > 0; });
    window.receiving().trust();
    until([&] { return window.receiving().sheet().rowCount() > 0; }); // compiled
    watchdog.enter(u"reading_again_ms"_s);
    settle(window);
    QJsonObject result = watchdog.longest();
    result[u"offices"_s] = static_cast<int>(window.receiving().sheet().compiled().rows.size());
    return result;
}

QJsonObject importPauses(MainWindow &window, const QStringList &files)
{
    Watchdog watchdog;
    window.importFiles(files);
    watchdog.enter(u"planning_ms"_s);
    const auto state = [&] { return window.imports().job()->state(); };
    until([&] { return state() == ImportJob::State::planned || state() == ImportJob::State::refused; });
    pass(300);
    watchdog.enter(u"writing_ms"_s);
    window.imports().import();
    until([&] { return state() != ImportJob::State::writing; });
    watchdog.enter(u"reading_again_ms"_s); // lists and tiles
    pass(100); // the ledger has said that it changed
    settle(window);
    watchdog.enter(u"leaving_ms"_s);
    QJsonObject result{{u"rows"_s, window.imports().job()->plan()->counts().added}};
    window.imports().next();
    pass(300);
    const QJsonObject longest = watchdog.longest();
    for (auto phase = longest.begin(); phase != longest.end(); ++phase)
        result.insert(phase.key(), phase.value());
    return result;
}

// A window that stands and is painted, and then
QJsonObject pauses(const QString &path, const QStringList &files)
{
    const auto window = windowOver(path);
    bool counted = false;
    QObject::connect(window.get(), &MainWindow::counted, window.get(), [&] { counted = true; });
    window->show();
    until([&] { return counted; });
    pass(500);
    const bool packages = files.first().endsWith(u".lqp"_s) || QFileInfo(files.first()).isDir();
    return packages ? receivePauses(*window, files) : importPauses(*window, files);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer since;
    since.start();
    QApplication application(argc, argv);
    const QStringList given = application.arguments();
    if (given.size() < 3)
        return 2;
    digest::prepare();
    Languages languages;
    languages.use(u"zh_CN"_s);
    theme::apply(application, theme::Scheme::light);
    const QString what = given[1];
    const QJsonObject result = what == u"first"_s ? first(given[2], since)
        : what == u"filter"_s                     ? filter(given[2], given.value(3))
        : what == u"paste"_s                      ? paste(given[2])
                                                  : pauses(given[2], given.mid(3));
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
