// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backup.h"

#include "core/base/files.h"
#include "core/ledger/database.h"
#include "core/ledger/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace liuqing::backup {

namespace {

// What keeps a copy from being written lies where it goes, not where the ledger is
tl::unexpected<Error> notCopied(const Error &error, const QString &target)
{
    if (error.code == u"disk_full"_s) {
        return failure("disk_full", Message(QT_TRANSLATE_NOOP("core", "The disk that holds %1 is full. Nothing was changed; make room and try again."), {target}),
                       {.file = target});
    }
    return error.code == u"io"_s ? files::notWritable(target) : failure(error);
}

Result<Made> writeCopy(const QString &ledgerPath, const QString &target)
{
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    {
        auto source = Database::open(ledgerPath, Database::Access::readWrite);
        if (!source)
            return failure(source.error());
        if (const Status copied = source->run(u"VACUUM INTO ?"_s, {partial}); !copied) {
            QFile::remove(partial);
            return notCopied(copied.error(), target);
        }
    }
    auto made = verify(partial);
    if (!made) {
        QFile::remove(partial);
        return made;
    }
    if (!QFile::rename(partial, target))
        return files::notWritable(target);
    made->file = target;
    return made;
}

QString stamped(const QString &ledgerPath, const QString &folder, const Clock &clock)
{
    const QString base = QFileInfo(ledgerPath).completeBaseName();
    const QString stamp = clock.now().toString(u"yyyyMMdd-HHmmss"_s);
    QString path = folder + u"/%1-%2.liuqing"_s.arg(base, stamp);
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = folder + u"/%1-%2-%3.liuqing"_s.arg(base, stamp).arg(copy);
    return path;
}

// The newest file that stamped() named after this ledger, and not after another whose name begins alike
std::optional<QString> newestOf(const QString &ledgerPath, const QString &folder)
{
    const QString base = QRegularExpression::escape(QFileInfo(ledgerPath).completeBaseName());
    const QRegularExpression own(u"^%1-\\d{8}-\\d{6}(-\\d+)?\\.liuqing$"_s.arg(base));
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Time)) {
        if (own.match(file.fileName()).hasMatch())
            return file.absoluteFilePath();
    }
    return std::nullopt;
}

// The history of a backup is the beginning of the ledger's own
Status comparedWithLedger(const QString &restored, const QString &ledgerPath, const QString &backupPath)
{
    const auto copy = Database::open(restored, Database::Access::readOnly);
    if (!copy)
        return failure(copy.error());
    const auto head = journal::head(*copy);
    const auto ledger = Database::open(ledgerPath, Database::Access::readOnly);
    if (!head || !ledger)
        return failure(!head ? head.error() : ledger.error());
    const auto known = ledger->scalar(u"SELECT 1 FROM journal WHERE hash = ?"_s, {*head});
    if (!known)
        return failure(known.error());
    if (known->isValid())
        return {};
    return failure("altered",
                   Message(QT_TRANSLATE_NOOP("core", "%1 is no backup of %2: its history is another one. Choose the folder with this ledger's backups."),
                           {backupPath, ledgerPath}),
                   {.file = backupPath});
}

} // namespace

Result<Made> into(const QString &ledgerPath, const QString &folder, const Clock &clock)
{
    if (!QDir().mkpath(folder))
        return files::notWritable(folder);
    return writeCopy(ledgerPath, stamped(ledgerPath, folder, clock));
}

Result<Made> to(const QString &ledgerPath, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return failure("exists", Message(QT_TRANSLATE_NOOP("core", "%1 exists already; it was left as it is. Choose another name."), {target}),
                       {.file = target});
    }
    return writeCopy(ledgerPath, target);
}

Result<Made> beside(const QString &ledgerPath, const Clock &clock)
{
    return into(ledgerPath, QFileInfo(ledgerPath).absolutePath() + u"/backup"_s, clock);
}

Result<Made> verify(const QString &path)
{
    Made made{.file = path, .digest = {}, .records = 0};
    {
        auto database = Database::open(path, Database::Access::readOnly);
        if (!database)
            return failure(database.error());
        const auto integrity = database->scalar(u"PRAGMA integrity_check(1)"_s);
        if (!integrity)
            return failure(integrity.error());
        const auto chain = journal::verify(*database);
        if (!chain)
            return failure(chain.error());
        if (integrity->toString() != u"ok"_s || !chain->valid) {
            return failure("damaged", Message(QT_TRANSLATE_NOOP("core", "%1 is damaged and cannot serve as a backup. Take another one."), {path}),
                           {.file = path});
        }
        made.records = chain->rows;
    }
    auto digest = files::digestOf(path);
    if (!digest)
        return failure(digest.error());
    made.digest = *digest;
    return made;
}

Result<Made> restore(const QString &backupPath, const QString &ledgerPath)
{
    if (QFileInfo::exists(ledgerPath)) {
        return failure("exists", Message(QT_TRANSLATE_NOOP("core", "%1 exists already; it was left as it is. Restore under another name."), {ledgerPath}),
                       {.file = ledgerPath});
    }
    const auto sound = verify(backupPath);
    if (!sound)
        return failure(sound.error());
    return writeCopy(backupPath, ledgerPath);
}

Result<Made> drill(const QString &ledgerPath, const QString &folder)
{
    const auto newest = newestOf(ledgerPath, folder);
    if (!newest) {
        return failure("no_backup", Message(QT_TRANSLATE_NOOP("core", "There is no backup of this ledger in %1. Make one first."), {folder}),
                       {.file = folder});
    }
    QTemporaryDir scratch;
    auto made = restore(*newest, scratch.filePath(u"drill.liuqing"_s));
    if (!made)
        return made;
    LIUQING_TRY(comparedWithLedger(made->file, ledgerPath, *newest));
    made->file = *newest;
    return made;
}

} // namespace liuqing::backup
