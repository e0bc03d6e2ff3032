// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-bench-window WHAT LEDGER [FILE…]: what a person waits for in the window, as one line of JSON.
//   first LEDGER           when the first page of the list of workers is painted (seconds of the clock, to be compared
//                          with the start of the process), and the peak of memory until then
//   filter LEDGER WORD     from a word typed over the list of all workers to its first page, median of nine, and its rows
//   paste LEDGER           what a block of 5,000 rows would change, beside importing the same rows from csv
//   pauses LEDGER FILE…    the longest pauses of the window's events while a workbook is imported or packages received
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/blockedit.h"
#include "resources/builtin.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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
constexpr int pageRows = 100;

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

// Whether rows were painted after they were there
class PaintSeen : public QObject
{
public:
    bool shown = false;
    bool painted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (shown && event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { painted = true; }); // when it is done
        return QObject::eventFilter(watched, event);
    }
};

QJsonObject first(const QString &path)
{
    const auto window = windowOver(path);
    window->resize(1366, 768);
    PaintSeen seen;
    QObject::connect(&window->records().model(), &RecordsModel::shown, &seen, [&] { seen.shown = true; });
    window->records().table().viewport()->installEventFilter(&seen);
    window->showRecords(worker::type);
    window->show();
    until([&] { return seen.painted; });
    return {{u"painted"_s, static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000}, {u"peak_kb"_s, peakKilobytes()}};
}

// Until everything that was asked so far is answered and painted; the window goes on meanwhile
void settle(MainWindow &window)
{
    QApplication::processEvents(); // what was changed is asked for again first
    bool answered = false;
    window.desk().ask(&window, [](const Ledger &) { return true; }, [&](bool) { answered = true; });
    until([&] { return answered; });
    bool reckoned = false;
    window.desk().reckon(&window, [](const Ledger &) { return true; }, [&](bool) { reckoned = true; });
    until([&] { return reckoned; });
    bool studied = false; // tiles and findings are looked into beside the questions
    window.desk().study(&window, [](const Ledger &) { return true; }, [&](bool) { studied = true; });
    until([&] { return studied; });
    bool over = false;
    QTimer::singleShot(300, &window, [&] { over = true; });
    until([&] { return over; });
}

QJsonArray rowsOf(const RecordsModel &model)
{
    QJsonArray rows;
    for (int row = 0; row < model.rowCount() && !model.idAt(row).isNull() && rows.size() < pageRows; ++row)
        rows.append(model.idAt(row).toHex());
    return rows;
}

QJsonObject filter(const QString &path, const QString &word)
{
    const auto window = windowOver(path);
    window->resize(1366, 768);
    window->show();
    window->showRecords(worker::type);
    RecordsModel &model = window->records().model();
    bool shown = false;
    QObject::connect(&model, &RecordsModel::shown, window.get(), [&] { shown = true; });
    std::vector<double> seconds;
    QJsonArray rows;
    for (int i = 0; i < 9; ++i) {
        model.find(QString());
        settle(*window);
        shown = false;
        QElapsedTimer timer;
        timer.start();
        model.find(word);
        until([&] { return shown; });
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        settle(*window);
        rows = rowsOf(model);
    }
    std::sort(seconds.begin(), seconds.end());
    return {{u"seconds"_s, seconds[seconds.size() / 2]}, {u"rows"_s, rows}};
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
    return {{u"preview"_s, static_cast<double>(previewed) / 1000}, {u"import"_s, static_cast<double>(imported) / 1000}};
}

// The longest that the window's events had to wait, in seconds, by what went on meanwhile
class Watchdog
{
public:
    Watchdog()
    {
        m_beat.setInterval(1);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            const double waited = static_cast<double>(m_since.nsecsElapsed()) / 1e9;
            m_since.start();
            m_longest[m_phase] = qMax(m_longest.value(m_phase).toDouble(), waited);
        });
        m_since.start();
        m_beat.start();
    }

    void enter(const QString &phase) { m_phase = phase; }
    QJsonObject longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    QString m_phase = u"showing"_s;
    QJsonObject m_longest;
};

QJsonObject receivePauses(MainWindow &window, const QStringList &files)
{
    Watchdog watchdog;
    window.showReceiving();
    settle(window);
    watchdog.enter(u"receiving"_s);
    window.receiving().take(files); // refused: nobody knows these offices
    until([&] { return window.receiving().receipts().topLevelItemCount() > 0; });
    window.receiving().trust();
    until([&] { return window.receiving().sheet().rowCount() > 0; }); // compiled
    watchdog.enter(u"reading_again"_s);
    settle(window);
    return {{u"pauses"_s, watchdog.longest()}, {u"done"_s, static_cast<int>(window.receiving().sheet().compiled().rows.size())}};
}

QJsonObject importPauses(MainWindow &window, const QStringList &files)
{
    Watchdog watchdog;
    window.importFiles(files);
    watchdog.enter(u"planning"_s);
    const auto state = [&] { return window.imports().job()->state(); };
    until([&] { return state() == ImportJob::State::planned || state() == ImportJob::State::refused; });
    settle(window);
    watchdog.enter(u"writing"_s);
    window.imports().import();
    until([&] { return state() != ImportJob::State::writing; });
    watchdog.enter(u"reading_again"_s); // lists and tiles
    settle(window);
    watchdog.enter(u"leaving"_s);
    const int added = window.imports().job()->plan()->counts().added;
    window.imports().next();
    settle(window);
    return {{u"pauses"_s, watchdog.longest()}, {u"done"_s, added}};
}

// A window that stands and is painted, and then
QJsonObject pauses(const QString &path, const QStringList &files)
{
    const auto window = windowOver(path);
    bool counted = false;
    QObject::connect(window.get(), &MainWindow::counted, window.get(), [&] { counted = true; });
    window->show();
    until([&] { return counted; });
    settle(*window);
    const bool packages = files.first().endsWith(u".lqp"_s) || QFileInfo(files.first()).isDir();
    return packages ? receivePauses(*window, files) : importPauses(*window, files);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList given = application.arguments();
    if (given.size() < 3)
        return 2;
    digest::prepare();
    Languages languages;
    languages.use(u"zh_CN"_s);
    theme::apply(application, theme::Scheme::light);
    const QString what = given[1];
    const QJsonObject result = what == u"first"_s ? first(given[2])
        : what == u"filter"_s                     ? filter(given[2], given.value(3))
        : what == u"paste"_s                      ? paste(given[2])
                                                  : pauses(given[2], given.mid(3));
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
