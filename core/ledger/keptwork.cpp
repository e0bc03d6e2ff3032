// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/keptwork.h"

#include "core/base/files.h"
#include "core/ledger/database.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

const auto noteName = u"note.json"_s;
constexpr qint64 longestNote = 1 << 16; // bytes
constexpr int triesOfReading = 10;
constexpr int pauseOfReading = 300; // milliseconds

// What all states of a ledger have in common and no two ledgers do; invalid: it cannot be read
QVariant lineage(const QString &path)
{
    const auto database = Database::open(path, Database::Access::readOnly);
    return database ? database->scalar(u"SELECT hash FROM journal ORDER BY seq LIMIT 1"_s).value_or(QVariant()) : QVariant();
}

QJsonArray toJson(const QByteArrayList &digests)
{
    QJsonArray all;
    for (const QByteArray &digest : digests)
        all.append(QString::fromLatin1(digest.toHex()));
    return all;
}

QByteArrayList digestsFrom(const QJsonArray &json)
{
    QByteArrayList all;
    for (const QJsonValue &digest : json)
        all.append(QByteArray::fromHex(digest.toString().toLatin1()));
    return all;
}

KeptWork read(const CopyFolder &folder, const QJsonObject &note)
{
    KeptWork work{.file = folder.file(QFileInfo(note[u"file"].toString()).fileName()), // never a path out of the folder
                  .original = note[u"original"].toString(),
                  .drive = note[u"drive"].toString(),
                  .states = digestsFrom(note[u"states"].toArray()),
                  .isAlone = note[u"alone"].toBool()};
    work.changed = QFileInfo(work.file).lastModified();
    return work;
}

} // namespace

std::vector<LeftWork> LeftWork::in(const QString &folder)
{
    std::vector<LeftWork> all;
    for (CopyFolder &each : CopyFolder::left(folder)) {
        QFile note(each.file(noteName));
        if (!note.exists()) {
            each.remove();
            continue;
        }
        if (!note.open(QIODevice::ReadOnly))
            continue;
        KeptWork work = read(each, QJsonDocument::fromJson(note.read(longestNote)).object());
        all.push_back({std::move(each), std::move(work)});
    }
    return all;
}

std::vector<KeptWork> KeptWork::in(const QString &folder)
{
    std::vector<KeptWork> all;
    for (const LeftWork &left : LeftWork::in(folder)) {
        if (left.work.isMoreThan(left.work.isAlone ? QByteArrayList() : left.work.states.mid(0, 1)))
            all.push_back(left.work);
    }
    return all;
}

Status KeptWork::note() const
{
    const QJsonObject note{{u"original"_s, original}, {u"drive"_s, drive}, {u"file"_s, QFileInfo(file).fileName()}, {u"states"_s, toJson(states)}, {u"alone"_s, isAlone}};
    return files::writeWhole(QFileInfo(file).absolutePath() + u'/' + noteName, QJsonDocument(note).toJson());
}

bool KeptWork::isMoreThan(const QByteArrayList &digests) const
{
    if (!QFileInfo::exists(file))
        return false;
    const auto here = files::digestOf(file);
    return !here || !digests.contains(*here);
}

bool KeptWork::beginsAs(const QString &ledger) const
{
    const QVariant here = lineage(file);
    const QVariant there = lineage(ledger);
    return !here.isValid() || !there.isValid() || here == there;
}

bool KeptWork::goesOnThere() const
{
    if (!QFileInfo::exists(original))
        return false;
    const auto now = files::digestOf(original);
    return now && states.contains(*now);
}

Status KeptWork::moveOut(const QString &target) const
{
    auto folder = CopyFolder::hold(QFileInfo(file).absolutePath());
    if (!folder)
        return failure("busy", Message(QT_TRANSLATE_NOOP("core", "%1 is open in another window already."), {QFileInfo(file).fileName()}), {.file = file});
    if (QFileInfo::exists(target))
        return failure("exists", Message(QT_TRANSLATE_NOOP("core", "%1 exists already; it was left as it is. Choose another name."), {target}), {.file = target});
    LIUQING_TRY(copies::recover(file));
    LIUQING_TRY(copies::bringBackups(folder->path(), target));
    if (const auto copied = files::copyVerified(file, target); !copied)
        return failure(copied.error());
    folder->remove();
    return {};
}

namespace copies {

Status recover(const QString &ledger)
{
    const auto database = Database::open(ledger, Database::Access::readWrite);
    return database ? Status() : Status(failure(database.error()));
}

bool isSound(const QString &ledger)
{
    const auto database = Database::open(ledger, Database::Access::readWrite);
    return database && database->scalar(u"PRAGMA quick_check(1)"_s).value_or(QVariant()) == u"ok"_s;
}

Status bringBackups(const QString &fromFolder, const QString &ledger)
{
    const QDir here(fromFolder + u"/backup"_s);
    const QString there = QFileInfo(ledger).absolutePath() + u"/backup"_s;
    const QStringList names = here.entryList(QDir::Files);
    if (!names.isEmpty() && !QDir().mkpath(there))
        return files::notWritable(there);
    for (const QString &name : names) {
        if (const auto copied = files::copyVerified(here.filePath(name), there + u'/' + name); !copied)
            return failure(copied.error());
        QFile::remove(here.filePath(name));
    }
    return {};
}

Status copyForReading(const QString &original, const QString &target)
{
    for (int tries = 0; tries < triesOfReading; ++tries) {
        const auto stamp = [&original] { return std::pair(QFileInfo(original).size(), QFileInfo(original).lastModified()); };
        const auto isBeingWritten = [&original] { return QFileInfo::exists(original + u"-journal"_s); };
        const auto before = stamp();
        if (!isBeingWritten()) {
            if (const auto copied = files::copyVerified(original, target); !copied)
                return failure(copied.error());
            if (!isBeingWritten() && before == stamp())
                return {};
        }
        QThread::msleep(pauseOfReading);
    }
    return failure("busy", Message(QT_TRANSLATE_NOOP("core", "%1 is being written by another program. Wait a moment and try again."), {original}), {.file = original});
}

} // namespace copies

} // namespace liuqing
