// SPDX-License-Identifier: GPL-3.0-or-later
// Records as a table to be written: every field a column, codes as words, identifiers as text cells, personal
// data masked for where the file goes.
#pragma once

#include "core/exchange/sheetimport.h"
#include "core/exchange/sheettable.h"
#include "core/ledger/store.h"

namespace liuqing {

enum class ExportScope {
    inside, // within the office: sealed values masked in the middle
    outside, // leaves the office: sealed values and personal fields of the office's own left out, names of persons masked
};

// The columns are the fields of the query, or all
Result<SheetTable> recordTable(const Ledger &ledger, const store::Query &query, ExportScope scope);

// The rows an import rejected, as they stood in the sheet, with the reasons in a column of their own
SheetTable rejectTable(const ImportPlan &plan);

} // namespace liuqing
