// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/crashes.h"

#include "tests/crash/inspection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace liuqing::crash {

namespace {

constexpr int workers = 5000;
constexpr int leastMidWrite = 3;
constexpr int typed = 20;
constexpr int longest = 120'000; // milliseconds

QByteArray workersSheet()
{
    QByteArray sheet = "姓名,岗位,所在企业\n";
    for (int i = 0; i < workers; ++i) {
        sheet += "第" + QByteArray::number(i) + "号," + (i % 2 == 0 ? "保安" : "保洁") + ",第"
            + QByteArray::number(i % 20) + "物业\n";
    }
    return sheet;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile target(path);
    return target.open(QIODevice::WriteOnly | QIODevice::Truncate) && target.write(bytes) == bytes.size();
}

// A short wait that notices when the program has ended
void sleepAndLook(QProcess &process)
{
    process.waitForFinished(0);
    QThread::usleep(50);
}

} // namespace

std::optional<QString> Crashes::importOnce(const QString &ledger, QString *batch)
{
    const Run done = run(m_cli, {u"import"_s, ledger, file(u"workers.csv"_s), u"--type"_s, u"worker"_s, u"--create-links"_s});
    *batch = QJsonDocument::fromJson(done.output).object().value(u"batch"_s).toString();
    return done.exit == 0 && !batch->isEmpty() ? std::nullopt : std::optional(u"the import does not work: "_s + QString::fromUtf8(done.output));
}

// The practice county's returns of two quarters, for a county that has nothing on file yet
std::optional<QString> Crashes::prepareReceive()
{
    const QString pristine = file(u"pristine.liuqing"_s);
    const QString county = file(u"county"_s);
    if (run(m_cli, {u"demo"_s, county}).exit != 0)
        return u"no practice county can be made"_s;
    if (run(m_cli, {u"new"_s, pristine, u"--unit"_s, u"219901000000"_s, u"--name"_s, u"云川区"_s}).exit != 0)
        return u"no ledger can be made"_s;
    m_command = {u"receive"_s, file(u"ledger.liuqing"_s), county + u"/returns"_s, u"--trust"_s};
    m_after = QDir(county + u"/returns"_s).entryList({u"*.lqp"_s}, QDir::Files).size();
    return m_after > 0 ? std::nullopt : std::optional(u"the practice county sent no returns"_s);
}

// pristine.liuqing as it is before the work, and the command that works on ledger.liuqing
std::optional<QString> Crashes::prepare(const QString &work)
{
    m_work = work;
    if (work == u"receive")
        return prepareReceive();
    const QString pristine = file(u"pristine.liuqing"_s);
    const QString ledger = file(u"ledger.liuqing"_s);
    if (run(m_cli, {u"new"_s, pristine, u"--unit"_s, u"219901001001"_s, u"--name"_s, u"东苑社区"_s}).exit != 0)
        return u"no ledger can be made"_s;
    if (!writeFile(file(u"workers.csv"_s), workersSheet()))
        return u"no sheet can be written"_s;
    if (work == u"typing") {
        m_command = {ledger, QString::number(typed)};
        return std::nullopt;
    }
    m_command = {u"import"_s, ledger, file(u"workers.csv"_s), u"--type"_s, u"worker"_s, u"--create-links"_s};
    m_after = workers;
    if (work == u"import")
        return std::nullopt;
    QString batch;
    if (const auto wrong = importOnce(pristine, &batch))
        return wrong;
    if (work == u"rollback") {
        m_command = {u"rollback"_s, ledger, batch};
        m_before = workers;
        m_after = 0;
        return std::nullopt;
    }
    m_command = {u"set"_s, ledger, u"--type"_s, u"firm"_s, u"name=新企业"_s};
    m_before = 1;
    m_after = schemaOf(pristine);
    const QString wrong = makeOlder(pristine);
    return wrong.isEmpty() ? std::nullopt : std::optional(wrong);
}

void Crashes::freshCopy() const
{
    for (const QString &name : QDir(m_folder.path()).entryList({u"ledger.liuqing*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(file(name));
    QDir(file(u"backup"_s)).removeRecursively();
    QFile::copy(file(u"pristine.liuqing"_s), file(u"ledger.liuqing"_s));
}

void Crashes::measure()
{
    freshCopy();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program(), m_command);
    process.waitForFinished(longest);
    m_duration = timer.elapsed();
    m_worked = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    m_said = process.readAllStandardOutput();
}

// Half of the kills fall anywhere, half soon after a transaction has begun to write
void Crashes::killOnce()
{
    freshCopy();
    QProcess process;
    process.start(program(), m_command);
    process.waitForStarted();
    const QString journal = file(u"ledger.liuqing-journal"_s);
    QElapsedTimer timer;
    timer.start();
    if (m_engine() % 2 == 0) {
        while (!QFile::exists(journal) && process.state() == QProcess::Running && timer.elapsed() < m_duration * 4)
            sleepAndLook(process);
        // long and short delays alike: a migration writes for a millisecond, an import for a second
        const qint64 step = m_work == u"typing" ? m_duration / typed : m_duration; // of which each writes for a while
        QThread::usleep((m_engine() % static_cast<quint32>(qMax<qint64>(step, 20) * 250)) >> (m_engine() % 9));
    } else {
        process.waitForFinished(static_cast<int>(m_engine() % static_cast<quint32>(m_duration + 1)));
    }
    const bool open = QFile::exists(journal);
    process.kill();
    process.waitForFinished();
    m_said = process.readAllStandardOutput();
    m_killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
    m_midWrite += open && process.exitStatus() == QProcess::CrashExit ? 1 : 0;
}

bool Crashes::isAllOrNothing() const
{
    const QString ledger = file(u"ledger.liuqing"_s);
    if (m_work == u"typing") { // what the window called stored is there, and at most what was being typed besides
        const qint64 firms = liveRecords(ledger, u"firm"_s);
        return firms >= m_said.count("stored ") && firms <= m_said.count("typing ");
    }
    const qint64 found = m_work == u"migration" ? schemaOf(ledger)
        : m_work == u"receive"                  ? filings(ledger)
                                                : liveRecords(ledger, u"worker"_s);
    return found == m_before || found == m_after;
}

std::optional<QString> Crashes::lookAt(int kill)
{
    const QString ledger = file(u"ledger.liuqing"_s);
    if (!isAllOrNothing())
        return u"kill %1 left half of the work"_s.arg(kill);
    if (m_work == u"migration") {
        // an older file is brought up to date by the next one who writes
        if (run(m_cli, {u"set"_s, ledger, u"--type"_s, u"firm"_s, u"name=下一家"_s}).exit != 0 || schemaOf(ledger) != m_after)
            return u"kill %1: the migration cannot be done again"_s.arg(kill);
        if (liveRecords(ledger, u"worker"_s) != workers)
            return u"kill %1: the migration lost records"_s.arg(kill);
    }
    const QString wrong = whatIsWrong(m_cli, ledger);
    return wrong.isEmpty() ? std::nullopt : std::optional(u"kill %1: %2"_s.arg(kill).arg(wrong));
}

std::optional<QString> Crashes::play(const QString &work, int kills)
{
    if (const auto wrong = prepare(work))
        return wrong;
    measure();
    if (!m_worked || !isAllOrNothing())
        return u"the work does not do what is expected of it"_s;
    // short work is killed more often, until some kills have hit a write
    const int most = kills * 20;
    int kill = 0;
    while (kill < kills || (m_midWrite < leastMidWrite && kill < most)) {
        ++kill;
        killOnce();
        if (const auto wrong = lookAt(kill))
            return wrong;
    }
    std::printf("%s: %d runs, %d killed, %d of them while writing; undisturbed it takes %lld ms\n", work.toUtf8().constData(),
                kill, m_killed, m_midWrite, static_cast<long long>(m_duration));
    return m_midWrite >= leastMidWrite ? std::nullopt : std::optional(u"too few kills hit a write: the test proves nothing"_s);
}

} // namespace liuqing::crash
