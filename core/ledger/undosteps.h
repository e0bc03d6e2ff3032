// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may take back next, and what they took back and may bring back. Read from the batches of the ledger, so
// that it is the same after a restart. Taking back and bringing back are rollbacks: batches of their own.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::rollback {

struct Steps
{
    RecordId undo; // null: nothing to take back
    RecordId redo; // null: nothing was taken back, or something else was done since
};

// Only what the actor changed: fields, imports and records made one, among the last few hundred batches
Result<Steps> stepsOf(const Ledger &ledger, const QString &actor);

} // namespace liuqing::rollback
