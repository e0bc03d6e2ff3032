// SPDX-License-Identifier: GPL-3.0-or-later
// What the first screen shows of a ledger: the six clears, what is due, and how matters stand with importing, missing
// facts and the return. Made where the ledger is.
#pragma once

#include "core/clears/clears.h"
#include "core/ledger/batches.h"
#include "core/ledger/filings.h"
#include "core/returns/book.h"
#include "core/rules/due.h"

namespace liuqing {

struct ShownStart
{
    std::vector<clears::State> clears;
    std::vector<rules::Due> due;
    int questions = 0; // findings of rules that nobody explained
    std::optional<batches::Batch> lastImport = {};
    std::optional<filings::Filing> lastSent = {};
};

Result<ShownStart> shownStart(const Ledger &ledger, const returns::Book &book, const QString &form);

} // namespace liuqing
