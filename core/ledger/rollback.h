// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a batch back: a compensating commit that undoes every change of the batch that nothing later builds
// on, and says of the rest what it is needed by. Nothing is deleted: added records are retired.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::rollback {

struct Kept
{
    RecordId record;
    QString type;
    Message why;
};

struct Outcome
{
    RecordId batch; // of the compensating commit; null when nothing could be undone
    int undone = 0;
    std::vector<Kept> kept;
};

// Errors: "unknown_batch", "not_undoable" (the batch is no change of records, or was taken back already), "merge_used"
// (a merge is taken back as a whole or not at all)
Result<Outcome> undo(Ledger &ledger, const RecordId &batch, const QString &reason);

// The records of a batch with the values they had before it, from the journal
Result<Record> before(const Ledger &ledger, const Record &now, const QByteArray &open, const QByteArray &personal);

} // namespace liuqing::rollback
