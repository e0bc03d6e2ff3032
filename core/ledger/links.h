// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of the catalogue may link to records of a type, and which records do. One loop for all who ask: taking
// back, merging, and telling how much hangs on a record.
#pragma once

#include "core/ledger/store.h"

namespace liuqing::links {

struct LinkField
{
    const RecordType *type;
    const Field *field; // a Link or Links
};

std::vector<LinkField> fieldsTo(const RecordType &target);
store::Condition pointsAt(const Field &field, const RecordId &target);
// The same record with the other target in place of the one, once; a link to itself is unknown
Record repointed(Record record, const Field &field, const RecordId &from, const RecordId &to);

struct Uses
{
    const RecordType *type;
    qint64 records;
};

// How many live records of each type link to it, types that do only
Result<std::vector<Uses>> usesOf(const Ledger &ledger, const RecordType &target, const RecordId &id);

} // namespace liuqing::links
