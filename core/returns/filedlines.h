// SPDX-License-Identifier: GPL-3.0-or-later
// Filed rows as the JSON lines of a package, one part per type: records/firm.jsonl. Fields by their keys in
// stored form, unknown ones absent; a reader that does not know a field leaves it.
#pragma once

#include "core/exchange/package.h"
#include "core/ledger/filings.h"

namespace liuqing::returns {

package::Parts partsOf(const std::vector<filings::FiledRow> &rows);

// Every value is checked against the catalogue. Errors: "bad_record" with part and line
Result<std::vector<filings::FiledRow>> rowsFrom(const package::Parts &parts, QDate today);

} // namespace liuqing::returns
