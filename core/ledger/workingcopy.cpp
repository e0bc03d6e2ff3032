// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/workingcopy.h"

#include "core/base/drive.h"
#include "core/base/files.h"
#include "core/ledger/database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr QStringView noteName = u"note.json";
constexpr QStringView useName = u"use.lock";

QDateTime changedAt(const QString &path)
{
    return QFileInfo(path).lastModified();
}

// A program that died in mid-write left its journal beside the ledger: opening it for writing brings the file back
Status recover(const QString &path)
{
    const auto database = Database::open(path, Database::Access::readWrite);
    return database ? Status() : Status(failure(database.error()));
}

std::unique_ptr<QLockFile> inUse(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + useName);
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

// A copy of an earlier time that nobody uses now
struct WorkingCopy::Left
{
    QString folder;
    QString file;
    QByteArray base;
    std::unique_ptr<QLockFile> use;

    static std::vector<Left> in(const QString &folder);
    // Whether it holds what neither the original of then nor that of now does
    bool isOwed(const QByteArray &original) const
    {
        if (!QFileInfo::exists(file))
            return false;
        const auto here = files::digestOf(file);
        return !here || (*here != base && *here != original); // what cannot be read now may be later
    }
    void remove()
    {
        use.reset();
        QDir(folder).removeRecursively();
    }
};

std::vector<WorkingCopy::Left> WorkingCopy::Left::in(const QString &folder)
{
    std::vector<Left> all;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        auto use = inUse(each.filePath());
        QFile note(each.filePath() + u'/' + noteName);
        if (!use || !note.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject read = QJsonDocument::fromJson(note.read(1 << 16)).object();
        const QString name = QFileInfo(read[u"file"].toString()).fileName(); // never a path out of the folder
        all.push_back({each.filePath(), each.filePath() + u'/' + name, QByteArray::fromHex(read[u"base"].toString().toLatin1()), std::move(use)});
    }
    return all;
}

WorkingCopy::WorkingCopy(QString original, WriterLock lock)
    : m_original(std::move(original))
    , m_drive(driveName(m_original))
    , m_lock(std::move(lock))
{
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::take(const QString &original, const QString &folder, const Actor &actor, const Clock &clock)
{
    if (!QFileInfo::exists(original))
        return files::notReadable(original);
    if (driveOf(original) == Drive::removable)
        WriterLock::dropForeign(original);
    auto lock = WriterLock::take(original, actor, clock);
    if (!lock)
        return failure(lock.error());
    if (!QFileInfo(original).isWritable())
        return failure("read_only", Message(QT_TRANSLATE_NOOP("core", "%1 is write-protected. Copy it to this computer to work on it."), {original}), {.file = original});
    LIUQING_TRY(recover(original));
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(original, std::move(*lock)));
    if (!QDir().mkpath(folder))
        return files::notWritable(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    LIUQING_TRY(copy->begin(folder));
    return copy;
}

Status WorkingCopy::begin(const QString &folder)
{
    const auto now = files::digestOf(m_original);
    if (!now)
        return failure(now.error());
    for (Left &left : Left::in(folder))
        look(left, *now);
    if (!m_path.isEmpty())
        return note();
    m_folder = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_path = m_folder + u'/' + QFileInfo(m_original).fileName();
    if (!QDir().mkpath(m_folder))
        return files::notWritable(m_folder);
    m_use = inUse(m_folder);
    const auto copied = files::copyVerified(m_original, m_path);
    if (!copied)
        return failure(copied.error());
    m_base = *copied;
    return note();
}

// Work of an earlier time on this very ledger goes on; work on another state of it is kept and told
void WorkingCopy::look(Left &left, const QByteArray &now)
{
    const QString name = QFileInfo(m_original).fileName();
    if (!left.isOwed(now)) {
        left.remove();
        return;
    }
    if (QFileInfo(left.file).fileName() != name)
        return;
    if (left.base == now && m_path.isEmpty() && recover(left.file)) {
        m_folder = left.folder;
        m_path = left.file;
        m_base = now;
        m_use = std::move(left.use);
        m_isAhead = true;
        m_remark = Message(QT_TRANSLATE_NOOP("core", "Work on %1 that was not written back last time is here again and goes on."), {name});
    } else if (m_remark.isEmpty()) {
        m_remark = Message(QT_TRANSLATE_NOOP("core", "On this computer lies work on %1 that was never written back, and the ledger was changed elsewhere since. That work is kept as %2."),
                           {name, QDir::toNativeSeparators(left.file)});
    }
}

// What the original is now, in mind and, for a later start, beside the copy
Status WorkingCopy::note()
{
    m_size = QFileInfo(m_original).size();
    m_changed = changedAt(m_original);
    const QJsonObject written{{u"original"_s, m_original}, {u"file"_s, QFileInfo(m_path).fileName()}, {u"base"_s, QString::fromLatin1(m_base.toHex())}};
    return files::writeWhole(m_folder + u'/' + noteName, QJsonDocument(written).toJson());
}

bool WorkingCopy::isAsNoted() const
{
    return QFileInfo(m_original).size() == m_size && changedAt(m_original) == m_changed;
}

// The drive that the original was on, and not another one under its letter: our lock lies there
bool WorkingCopy::isThere() const
{
    return QFileInfo::exists(m_original + u".lock"_s);
}

// False when somebody else has written to the original; a file that is gone from a drive that is there may come back
Result<bool> WorkingCopy::isUntouched() const
{
    if (!isThere()) {
        return failure("drive_gone",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is not connected, so %2 could not be written back. The work is kept on this computer. Connect the drive again; the next time this ledger is opened here, the work goes on."),
                               {m_drive, QFileInfo(m_original).fileName()}),
                       {.file = m_original});
    }
    if (!QFileInfo::exists(m_original) || isAsNoted())
        return true;
    const auto now = files::digestOf(m_original);
    if (!now)
        return failure(now.error());
    return *now == m_base;
}

Status WorkingCopy::writeBack()
{
    const auto now = files::digestOf(m_path);
    if (!now)
        return failure(now.error());
    if (*now == m_base && (QFileInfo::exists(m_original) || !isThere()))
        return {}; // it has all
    const auto untouched = isUntouched();
    if (!untouched)
        return failure(untouched.error());
    if (!*untouched) {
        return failure("changed_elsewhere",
                       Message(QT_TRANSLATE_NOOP("core", "%1 was changed by somebody else while it was open here, so it was not overwritten. Your work is kept as %2."),
                               {m_original, QDir::toNativeSeparators(m_path)}),
                       {.file = m_original});
    }
    const auto copied = files::copyVerified(m_path, m_original);
    if (!copied)
        return failure(copied.error());
    m_base = *copied;
    return note();
}

// What was kept before an older ledger was brought up to date belongs beside the original
Status WorkingCopy::bringBackups() const
{
    const QDir here(m_folder + u"/backup"_s);
    const QString there = QFileInfo(m_original).absolutePath() + u"/backup"_s;
    const QStringList names = here.entryList(QDir::Files);
    if (!names.isEmpty() && !QDir().mkpath(there))
        return files::notWritable(there);
    for (const QString &name : names) {
        if (const auto copied = files::copyVerified(here.filePath(name), there + u'/' + name); !copied)
            return failure(copied.error());
    }
    return {};
}

Status WorkingCopy::finish()
{
    LIUQING_TRY(writeBack());
    LIUQING_TRY(bringBackups());
    m_use.reset();
    QDir(m_folder).removeRecursively();
    return {};
}

} // namespace liuqing
