// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to the ledger, one entry for each thing done: who, when, from which file, and whether it was taken
// back since.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::batches {

struct Batch
{
    RecordId id;
    QString at; // ISO date-time
    QString actor;
    QString kind; // "set", "import", "rollback", …
    QString file = {}; // name only
    QJsonObject details = {};
    RecordId undoneBy = {}; // the batch that took it back; null: none
};

// Newest first. kind: only such; empty: all
Result<std::vector<Batch>> latest(const Ledger &ledger, const QString &kind, int limit);

Result<std::optional<Batch>> find(const Ledger &ledger, const RecordId &batch);

} // namespace liuqing::batches
