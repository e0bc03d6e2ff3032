// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the exercise leaves behind in the ledger, looked up there.
#pragma once

#include "ui/exercise/steps.h"

namespace liuqing::exercise {

Result<Looked> isImported(const Ledger &ledger, const Facts &facts); // with what the sheet does not say plainly
Result<Looked> isCompleted(const Ledger &ledger, const Facts &facts); // the year that the sheet did not say
Result<Looked> isFilledDown(const Ledger &ledger, const Facts &facts); // one batch for several estates
Result<Looked> isTakenBack(const Ledger &ledger, const Facts &facts); // that batch
Result<Looked> isExplained(const Ledger &ledger, const Facts &facts); // the number that nobody knows

} // namespace liuqing::exercise
