// SPDX-License-Identifier: GPL-3.0-or-later
// Saying that the facts of records are right as they stand: when and by whom they were verified moves on, nothing else.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::verification {

// Live records, verified today by the actor, in one batch that can be taken back; null when all were verified today
// already. Errors: "unknown_record", those of commit
Result<RecordId> verify(Ledger &ledger, const std::vector<RecordId> &records);

} // namespace liuqing::verification
