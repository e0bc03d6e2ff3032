// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/workingcopy.h"

#include "core/base/drive.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// Whether a copy of that very file is here; from then on all of it is work that is owed
bool isKeptHere(const QString &original, const QString &folder)
{
    bool isKept = false;
    for (LeftWork &left : LeftWork::in(folder)) {
        if (left.work.original != original || !copies::isSound(left.work.file))
            continue;
        left.work.isAlone = true;
        isKept = left.work.note().has_value() || isKept;
    }
    return isKept;
}

Status refuseDamaged(const QString &original, const QString &folder)
{
    const Status sound = copies::recover(original);
    if (sound || sound.error().code != u"not_a_ledger"_s || !isKeptHere(original, folder))
        return sound;
    return failure("damaged",
                   Message(QT_TRANSLATE_NOOP("core", "%1 is damaged. The work on it is kept on this computer: start the program anew, or click “Open another ledger…” behind your name, and choose it in the list."),
                           {original}),
                   {.file = original});
}

} // namespace

WorkingCopy::WorkingCopy(const QString &original, WriterLock lock)
    : m_lock(std::move(lock))
    , m_work{.file = {}, .original = original, .drive = driveName(original)}
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
    LIUQING_TRY(refuseDamaged(original, folder));
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(original, std::move(*lock)));
    LIUQING_TRY(copy->begin(folder));
    return copy;
}

Status WorkingCopy::begin(const QString &folder)
{
    files::removeUnfinished(original());
    const auto now = files::digestOf(original());
    if (!now)
        return failure(now.error());
    for (LeftWork &left : LeftWork::in(folder))
        look(left, *now);
    if (path().isEmpty())
        LIUQING_TRY(copyIn(folder));
    return hasArrived(*now);
}

// Work of an earlier time on this very ledger goes on; work on another state of it is kept and told
void WorkingCopy::look(LeftWork &left, const QByteArray &now)
{
    const QString name = QFileInfo(original()).fileName();
    const QByteArrayList known = left.work.isAlone ? QByteArrayList{now} : QByteArrayList{left.work.states.value(0), now};
    if (!left.work.isMoreThan(known)) {
        left.folder.remove();
    } else if (left.work.states.contains(now) && path().isEmpty() && copies::isSound(left.work.file) && left.work.beginsAs(original())) {
        m_work.file = left.work.file;
        m_folder = std::move(left.folder);
        m_isAhead = true;
        m_remark = Message(QT_TRANSLATE_NOOP("core", "Work on %1 that was not written back last time is here again and goes on."), {name});
    } else if (QFileInfo(left.work.file).fileName() == name && left.work.beginsAs(original()) && m_remark.isEmpty()) {
        m_remark = Message(QT_TRANSLATE_NOOP("core", "On this computer lies work on %1 that was never written back, and the ledger was changed elsewhere since. That work is kept as %2."),
                           {name, QDir::toNativeSeparators(left.work.file)});
    }
}

Status WorkingCopy::copyIn(const QString &folder)
{
    auto made = CopyFolder::make(folder);
    if (!made)
        return failure(made.error());
    m_folder = std::move(*made);
    m_work.file = m_folder->file(QFileInfo(original()).fileName());
    const auto copied = files::copyVerified(original(), path());
    return copied ? Status() : Status(failure(copied.error()));
}

// What the original is now, in mind and, for a later start, beside the copy
Status WorkingCopy::hasArrived(const QByteArray &digest)
{
    m_size = QFileInfo(original()).size();
    m_changed = QFileInfo(original()).lastModified();
    m_work.states = {digest};
    return m_work.note();
}

// The drive that the original was on, and not another one under its letter: our lock lies there
bool WorkingCopy::isThere() const
{
    return QFileInfo::exists(original() + u".lock"_s);
}

Status WorkingCopy::refuseWhenGone() const
{
    if (isThere())
        return {};
    const QString name = QFileInfo(original()).fileName();
    if (QFileInfo::exists(original())) {
        return failure("lock_lost",
                       Message(QT_TRANSLATE_NOOP("core", "%1 was away meanwhile, and %2 may have been opened elsewhere, so it is not written to unasked. The work is kept on this computer: close the window and open the ledger again."),
                               {m_work.drive, name}),
                       {.file = original()});
    }
    return failure("drive_gone",
                   Message(QT_TRANSLATE_NOOP("core", "%1 is not connected, so %2 could not be written back. The work is kept on this computer. Connect the drive again; the next time this ledger is opened here, the work goes on."),
                           {m_work.drive, name}),
                   {.file = original()});
}

// Empty: it is gone from a drive that is there, and may come back. One that looks as it did is not read
Result<QByteArray> WorkingCopy::originalNow() const
{
    const QFileInfo info(original());
    if (!info.exists())
        return QByteArray();
    if (info.size() == m_size && info.lastModified() == m_changed)
        return m_work.states.first();
    return files::digestOf(original());
}

Status WorkingCopy::writeBack(const files::Going &going)
{
    const auto now = files::digestOf(path());
    if (!now)
        return failure(now.error());
    if (m_work.states == QByteArrayList{*now} && (QFileInfo::exists(original()) || !isThere()))
        return {}; // it has all
    LIUQING_TRY(refuseWhenGone());
    const auto there = originalNow();
    if (!there)
        return failure(there.error());
    if (!there->isEmpty() && !m_work.states.contains(*there)) {
        return failure("changed_elsewhere",
                       Message(QT_TRANSLATE_NOOP("core", "%1 was changed by somebody else while it was open here, so it was not overwritten. Your work is kept as %2."),
                               {original(), QDir::toNativeSeparators(path())}),
                       {.file = original()});
    }
    LIUQING_TRY(copies::bringBackups(m_folder->path(), original()));
    m_work.states = {there->isEmpty() ? m_work.states.first() : *there, *now};
    LIUQING_TRY(m_work.note());
    const auto copied = files::copyVerified(path(), original(), going);
    if (copied)
        return hasArrived(*copied);
    LIUQING_TRY(refuseWhenGone());
    return failure(copied.error());
}

Status WorkingCopy::finish()
{
    LIUQING_TRY(writeBack());
    LIUQING_TRY(copies::bringBackups(m_folder->path(), original()));
    m_folder->remove();
    return {};
}

} // namespace liuqing
