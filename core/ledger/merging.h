// SPDX-License-Identifier: GPL-3.0-or-later
// Making one of two records that a person says are one: the kept one takes what only the other knew and what was chosen,
// whatever linked to the other links to it, and the other is retired. One batch, taken back as a whole like any other;
// history stays. Owns the rules of what becomes of each field.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::merging {

// A record as the person saw it
struct Side
{
    RecordId id;
    int revision = 0;
};

struct Wish
{
    const RecordType *type = nullptr;
    Side kept;
    Side other;
    QSet<QString> fromOther = {}; // keys of fields whose value is the other's although both are known; of an end also where only one is
};

struct Outcome
{
    RecordId batch;
    int repointed = 0; // records that linked to the other
};

// Errors: "not_two" (one record, two kinds, or one is retired), "changed_meanwhile", those of Commit::change
Result<Outcome> merge(Ledger &ledger, const Wish &wish);

// What the kept record becomes, with the files of both. It ends only when it did before, or when that is chosen. What is
// known by name only is no longer so once it is one with what is known better
Record merged(const Record &kept, const Record &other, const QSet<QString> &fromOther);

// Which of two to keep unless told otherwise: the one that is known better, else the one more links to, else the first
Result<RecordId> betterOf(const Ledger &ledger, const Record &one, const Record &other);

} // namespace liuqing::merging
