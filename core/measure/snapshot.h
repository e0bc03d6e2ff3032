// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an own return: what the ledger holds as of the cut-off, as it is filed and travels. Firms that
// went since the last return go along as such; staff goes as numbers; no name of a person goes at all.
#pragma once

#include "core/ledger/filings.h"
#include "core/measure/scope.h"

namespace liuqing::measure {

// scope: own records
Result<std::vector<filings::FiledRow>> filedRowsOf(const Ledger &ledger, const Scope &scope);

} // namespace liuqing::measure
