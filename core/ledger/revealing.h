// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing a personal value in full: for a reason, and written into the journal with who, when and why, never with the
// value itself.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing {

// Errors: "reason_missing", "unknown_record", those of Ledger::commit: where nothing can be written nothing is revealed
Result<QString> reveal(Ledger &ledger, const RecordType &type, const RecordId &id, const Field &field, const QString &reason);

} // namespace liuqing
