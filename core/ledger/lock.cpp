// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QSysInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// "name\nsince", written beside the lock so that others can be told whom to ask
QStringList holderOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(1024)).split(u'\n');
}

// The locks that this program holds
struct Held
{
    QMutex mutex;
    QSet<QString> files;
};

Held &held()
{
    static Held all;
    return all;
}

struct LockInfo
{
    qint64 process = 0;
    bool isOfThisComputer = false;
};

// Offices have computers of one name that were set up alike: the lock's fourth line is the computer's own id, where it has
// one. Null: no lock, or not to be read
std::optional<LockInfo> infoOf(const QString &lockFile)
{
    const QLockFile lock(lockFile);
    LockInfo info;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&info.process, &computer, &program))
        return std::nullopt;
    QFile file(lockFile);
    const QByteArray id = file.open(QIODevice::ReadOnly) ? file.read(1024).split('\n').value(3) : QByteArray();
    info.isOfThisComputer = id.isEmpty() ? computer == WriterLock::thisComputer() : id == QSysInfo::machineUniqueId();
    return info;
}

// A lock that this program let go of when its drive was pulled out, and that came back with the drive: to Qt it is one
// of a living program. held() is locked meanwhile
void dropLost(const QString &lockFile)
{
    const auto info = infoOf(lockFile);
    const bool isOurs = info && info->isOfThisComputer && info->process == QCoreApplication::applicationPid();
    if (isOurs && !held().files.contains(lockFile))
        QFile::remove(lockFile);
}

} // namespace

Result<WriterLock> WriterLock::take(const QString &ledgerPath, const Actor &actor, const Clock &clock)
{
    const QString lockFile = QFileInfo(ledgerPath).absoluteFilePath() + u".lock"_s;
    const QMutexLocker locked(&held().mutex);
    dropLost(lockFile);
    WriterLock lock;
    lock.m_file = std::make_unique<QLockFile>(lockFile);
    lock.m_file->setStaleLockTime(0); // a living program is never robbed; a dead one is noticed by its process id
    const QString holderFile = ledgerPath + u".holder"_s;
    if (!lock.m_file->tryLock(0)) {
        if (lock.m_file->error() != QLockFile::LockFailedError) { // no rights, a write-protected stick, a full one
            return failure("read_only",
                           Message(QT_TRANSLATE_NOOP("core", "%1 lies in a folder that cannot be written. Copy the ledger to this computer first."), {ledgerPath}),
                           {.file = ledgerPath});
        }
        const QStringList holder = holderOf(holderFile);
        return failure("locked",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is being edited by %2 since %3. Reading works; to write, ask them to close it."),
                               {ledgerPath, holder.value(0, u"?"_s), holder.value(1, u"?"_s)}),
                       {.file = ledgerPath});
    }
    QFile file(holderFile);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(actor.name.toUtf8() + '\n' + clock.now().toString(Qt::ISODate).toUtf8());
    lock.m_holderFile = holderFile;
    held().files.insert(lockFile);
    return lock;
}

// As QLockFile asks for it
QString WriterLock::thisComputer()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("COMPUTERNAME");
#else
    return QSysInfo::machineHostName();
#endif
}

void WriterLock::dropForeign(const QString &ledgerPath)
{
    const QString path = ledgerPath + u".lock"_s;
#ifdef Q_OS_WIN
    QFile::remove(path); // the system refuses as long as a program of this computer holds it
#else
    if (const auto info = infoOf(path); info && !info->isOfThisComputer)
        QFile::remove(path);
#endif
}

bool WriterLock::isHeldElsewhere(const QString &ledgerPath)
{
    const auto info = infoOf(ledgerPath + u".lock"_s);
    return info && !info->isOfThisComputer;
}

WriterLock::~WriterLock()
{
    if (m_file == nullptr || m_holderFile.isEmpty())
        return;
    {
        const QMutexLocker locked(&held().mutex);
        held().files.remove(m_file->fileName());
    }
#ifdef Q_OS_WIN
    if (!QFileInfo(QFileInfo(m_holderFile).absolutePath()).isDir()) {
        // Gone with its drive: Qt closes it and then tries for seconds to remove it, which nobody should wait for
        std::thread([file = std::move(m_file)] { file->unlock(); }).detach();
        return;
    }
#endif
    QFile::remove(m_holderFile);
    m_file->unlock();
}

} // namespace liuqing
