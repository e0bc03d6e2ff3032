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

QJsonObject pauses(const QString &path, const QStringList &files)
{
    const auto window = windowOver(path);
    window->show();
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    beat.setInterval(2);
    QObject::connect(&beat, &QTimer::timeout, window.get(), [&] { longest = qMax(longest, since.restart()); });
    since.start();
    beat.start();
    const bool packages = files.first().endsWith(u".lqp"_s) || QFileInfo(files.first()).isDir();
    if (packages) {
        window->showReceiving();
        window->receiving().take(files);
        for (int i = 0; i < 3; ++i) { // the offices are registered, then their packages taken
            window->desk().wait();
            QElapsedTimer a;
            a.start();
            until([&] { return a.elapsed() > 300; });
            window->receiving().trust();
        }
        return {{u"longest_pause_ms"_s, longest}, {u"offices"_s, static_cast<int>(window->receiving().sheet().compiled().rows.size())}};
    }
    window->importFiles(files);
    until([&] { return window->imports().job()->state() == ImportJob::State::planned || window->imports().job()->state() == ImportJob::State::refused; });
    window->imports().import();
    until([&] { return window->imports().job()->state() != ImportJob::State::writing; });
    QElapsedTimer after;
    after.start();
    until([&] { return after.elapsed() > 500; }); // lists and tiles read again
    return {{u"longest_pause_ms"_s, longest}, {u"batch"_s, !window->imports().job()->batch().isNull()}};
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
