// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/workingcopy.h"

#include "core/base/drive.h"
#include "core/ledger/database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

const auto noteName = u"note.json"_s;

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

// What all states of a ledger have in common and no two ledgers do; invalid: it cannot be read
QVariant lineage(const QString &path)
{
    const auto database = Database::open(path, Database::Access::readOnly);
    return database ? database->scalar(u"SELECT hash FROM journal ORDER BY seq LIMIT 1"_s).value_or(QVariant()) : QVariant();
}

// base: what the original was last; empty: nothing of it counts any more
Status writeNote(const KeptWork &work, const QByteArray &base)
{
    const QJsonObject note{{u"original"_s, work.original}, {u"drive"_s, work.drive}, {u"file"_s, QFileInfo(work.file).fileName()}, {u"base"_s, QString::fromLatin1(base.toHex())}};
    return files::writeWhole(QFileInfo(work.file).absolutePath() + u'/' + noteName, QJsonDocument(note).toJson());
}

} // namespace

// A copy of an earlier time that nobody uses now
struct WorkingCopy::Left
{
    CopyFolder folder;
    KeptWork work;
    QByteArray base;

    static std::vector<Left> in(const QString &folder);
    static bool keepsWorkOn(const QString &original, const QString &folder);

    // Than states of the original, by their digests
    bool holdsMoreThan(const QByteArrayList &states) const
    {
        if (!QFileInfo::exists(work.file))
            return false;
        const auto here = files::digestOf(work.file);
        return !here || !states.contains(*here); // what cannot be read now may be later
    }
    // By name, and by its beginnings where both can be read
    bool isOf(const QString &ledger) const
    {
        if (QFileInfo(work.file).fileName() != QFileInfo(ledger).fileName())
            return false;
        const QVariant here = lineage(work.file);
        const QVariant there = lineage(ledger);
        return !here.isValid() || !there.isValid() || here == there;
    }
};

std::vector<WorkingCopy::Left> WorkingCopy::Left::in(const QString &folder)
{
    std::vector<Left> all;
    for (CopyFolder &each : CopyFolder::left(folder)) {
        QFile note(each.file(noteName));
        if (!note.exists()) { // it was only read, or was never there whole
            each.remove();
            continue;
        }
        if (!note.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject read = QJsonDocument::fromJson(note.read(1 << 16)).object();
        const QString file = each.file(QFileInfo(read[u"file"].toString()).fileName()); // never a path out of the folder
        const KeptWork work{file, read[u"original"].toString(), read[u"drive"].toString(), changedAt(file)};
        all.push_back({std::move(each), work, QByteArray::fromHex(read[u"base"].toString().toLatin1())});
    }
    return all;
}

// Whether what is here goes on counting now that the original does not; from then on all of it is work that is owed
bool WorkingCopy::Left::keepsWorkOn(const QString &original, const QString &folder)
{
    bool keeps = false;
    for (const Left &left : in(folder)) {
        if (left.isOf(original) && lineage(left.work.file).isValid())
            keeps = writeNote(left.work, {}).has_value() || keeps;
    }
    return keeps;
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
    if (const Status sound = recover(original); !sound) {
        if (sound.error().code != u"not_a_ledger" || !Left::keepsWorkOn(original, folder))
            return failure(sound.error());
        return failure("damaged",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is damaged. The work on it is kept on this computer: start the program anew, or click “Open another ledger…” behind your name, and choose it in the list."),
                               {original}),
                       {.file = original});
    }
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(original, std::move(*lock)));
    LIUQING_TRY(copy->begin(folder));
    return copy;
}

Status WorkingCopy::begin(const QString &folder)
{
    files::removeUnfinished(m_original);
    const auto now = files::digestOf(m_original);
    if (!now)
        return failure(now.error());
    for (Left &left : Left::in(folder))
        look(left, *now);
    if (m_path.isEmpty())
        LIUQING_TRY(copyIn(folder));
    return note();
}

// Work of an earlier time on this very ledger goes on; work on another state of it is kept and told
void WorkingCopy::look(Left &left, const QByteArray &now)
{
    const QString name = QFileInfo(m_original).fileName();
    if (!left.holdsMoreThan({left.base, now})) {
        left.folder.remove();
    } else if (left.base == now && m_path.isEmpty() && recover(left.work.file)) {
        m_path = left.work.file;
        m_folder = std::move(left.folder);
        m_base = now;
        m_isAhead = true;
        m_remark = Message(QT_TRANSLATE_NOOP("core", "Work on %1 that was not written back last time is here again and goes on."), {name});
    } else if (left.isOf(m_original) && m_remark.isEmpty()) {
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
    m_path = m_folder->file(QFileInfo(m_original).fileName());
    const auto copied = files::copyVerified(m_original, m_path);
    if (!copied)
        return failure(copied.error());
    m_base = *copied;
    return {};
}

// What the original is now, in mind and, for a later start, beside the copy
Status WorkingCopy::note()
{
    m_size = QFileInfo(m_original).size();
    m_changed = changedAt(m_original);
    return writeNote({m_path, m_original, m_drive, {}}, m_base);
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

Status WorkingCopy::writeBack(const files::Going &going)
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
    const auto copied = files::copyVerified(m_path, m_original, going);
    if (!copied)
        return failure(copied.error());
    m_base = *copied;
    return note();
}

// What was kept before an older ledger was brought up to date belongs beside the original
Status WorkingCopy::bringBackups() const
{
    const QDir here(m_folder->file(u"backup"_s));
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
    m_folder->remove();
    return {};
}

std::vector<KeptWork> WorkingCopy::kept(const QString &folder)
{
    std::vector<KeptWork> all;
    for (const Left &left : Left::in(folder)) {
        if (left.holdsMoreThan({left.base}))
            all.push_back(left.work);
    }
    return all;
}

Status WorkingCopy::moveOut(const KeptWork &work, const QString &target)
{
    auto folder = CopyFolder::hold(QFileInfo(work.file).absolutePath());
    if (!folder)
        return failure("busy", Message(QT_TRANSLATE_NOOP("core", "%1 is open in another window already."), {QFileInfo(work.file).fileName()}), {.file = work.file});
    if (QFileInfo::exists(target))
        return failure("exists", Message(QT_TRANSLATE_NOOP("core", "%1 exists already; it was left as it is. Choose another name."), {target}), {.file = target});
    LIUQING_TRY(recover(work.file));
    if (const auto copied = files::copyVerified(work.file, target); !copied)
        return failure(copied.error());
    folder->remove();
    return {};
}

} // namespace liuqing
