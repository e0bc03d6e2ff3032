// SPDX-License-Identifier: GPL-3.0-or-later
// Files beside records: their content, kept once in the ledger under its digest, and the changes that put one beside a
// record or take it away. Nothing is deleted: what is taken away comes back by undoing it.
#pragma once

#include "core/ledger/ledger.h"
#include "core/schema/attachedfile.h"

namespace liuqing::attachments {

inline constexpr qint64 largest = 10 * 1024 * 1024; // bytes of one file

struct Content
{
    QString name;
    QByteArray bytes;
};

// Those beside a record, in the order in which they came
std::vector<AttachedFile> of(const Record &record);

// In one batch; what stands there already is not put there twice, and then the batch may be null.
// Errors: "unknown_record", "empty_file", "too_large", those of Commit::change
Result<RecordId> attach(Ledger &ledger, const RecordType &type, const RecordId &id, const std::vector<Content> &files);
Result<RecordId> detach(Ledger &ledger, const RecordType &type, const RecordId &id, const AttachedFile &file);

// The content, compared with its digest. Errors: "missing_file", "damaged_file"
Result<QByteArray> read(const Ledger &ledger, const AttachedFile &file);

} // namespace liuqing::attachments
