// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/attachments.h"

#include "core/base/digest.h"
#include "core/catalogue/common.h"
#include "core/ledger/store.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace liuqing::attachments {

namespace {

Result<Record> live(const Ledger &ledger, const RecordType &type, const RecordId &id)
{
    const auto record = store::find(ledger, type, id);
    if (!record)
        return failure(record.error());
    if (!*record || (*record)->retired)
        return failure("unknown_record", Message(QT_TRANSLATE_NOOP("core", "This record is no longer in the ledger.")), {.record = id.toString()});
    return **record;
}

Status checkContent(const Content &file)
{
    if (file.bytes.isEmpty())
        return failure("empty_file", Message(QT_TRANSLATE_NOOP("core", "%1 is empty; it was not added."), {file.name}), {.file = file.name});
    if (file.bytes.size() > largest) {
        return failure("too_large", Message(QT_TRANSLATE_NOOP("core", "%1 is larger than %2. Save it smaller, or keep it beside the ledger and name it in the remark."),
                                            {file.name, QLocale::c().formattedDataSize(largest, 0, QLocale::DataSizeTraditionalFormat)}),
                       {.file = file.name});
    }
    return {};
}

QStringList storedOf(const std::vector<AttachedFile> &files)
{
    QStringList stored;
    for (const AttachedFile &file : files)
        stored.append(file.stored());
    return stored;
}

} // namespace

std::vector<AttachedFile> of(const Record &record)
{
    std::vector<AttachedFile> files;
    for (const QString &stored : listOf(record.value(common::attachments))) {
        if (auto file = AttachedFile::fromStored(stored))
            files.push_back(*std::move(file));
    }
    return files;
}

Result<RecordId> attach(Ledger &ledger, const RecordType &type, const RecordId &id, const std::vector<Content> &files)
{
    for (const Content &file : files)
        LIUQING_TRY(checkContent(file));
    return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
        const auto before = live(ledger, type, id);
        if (!before)
            return failure(before.error());
        std::vector<AttachedFile> kept = of(*before);
        for (const Content &file : files) {
            const AttachedFile added{digest::of(file.bytes), tidiedFileName(file.name)};
            if (std::any_of(kept.begin(), kept.end(), [&](const AttachedFile &each) { return each.digest == added.digest; }))
                continue;
            // what is there already and was damaged is whole again
            LIUQING_TRY(ledger.database().run(u"INSERT INTO attachment (digest, name, bytes) VALUES (?, ?, ?) "
                                              "ON CONFLICT (digest) DO UPDATE SET bytes = excluded.bytes WHERE bytes <> excluded.bytes"_s,
                                              {added.digest, added.name, file.bytes}));
            kept.push_back(added);
        }
        Record after = *before;
        after.set(common::attachments, storedOf(kept));
        return commit.change(*before, std::move(after));
    });
}

Result<RecordId> detach(Ledger &ledger, const RecordType &type, const RecordId &id, const AttachedFile &file)
{
    return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
        const auto before = live(ledger, type, id);
        if (!before)
            return failure(before.error());
        std::vector<AttachedFile> kept = of(*before);
        std::erase(kept, file);
        Record after = *before;
        after.set(common::attachments, storedOf(kept));
        return commit.change(*before, std::move(after));
    });
}

Result<QByteArray> read(const Ledger &ledger, const AttachedFile &file)
{
    const auto stored = ledger.database().scalar(u"SELECT bytes FROM attachment WHERE digest = ?"_s, {file.digest});
    if (!stored)
        return failure(stored.error());
    if (stored->isNull())
        return failure("missing_file", Message(QT_TRANSLATE_NOOP("core", "The content of %1 is not in this ledger."), {file.name}), {.file = file.name});
    const QByteArray bytes = stored->toByteArray();
    if (digest::of(bytes) != file.digest)
        return failure("damaged_file", Message(QT_TRANSLATE_NOOP("core", "%1 is not what it was when it was added. Take it from the newest backup."), {file.name}), {.file = file.name});
    return bytes;
}

} // namespace liuqing::attachments
