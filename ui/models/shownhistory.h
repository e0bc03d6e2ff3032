// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a record, newest first: who, when, from which file and row, and what each field was before and after,
// masked like everywhere. Made where the ledger is.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing {

struct ShownEvent
{
    QString at; // "2026-10-12 09:00"
    QString who;
    QString action; // add, change, retire, restore
    QString from; // the workbook and the row; empty when it was typed
    QStringList changes; // "Name of firm: 宏远 → 宏远物业"
    bool erased = false; // the personal part, after its retention
};

Result<std::vector<ShownEvent>> shownHistory(const Ledger &ledger, const RecordType &type, const RecordId &record);

} // namespace liuqing
