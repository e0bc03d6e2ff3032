// SPDX-License-Identifier: GPL-3.0-or-later
// What an import makes of a sheet, as the page about it shows it: the plan, the sheet as it stands, and the problems
// brought together. Made where the ledger is: of a large sheet all of this is too much for the window's thread.
#pragma once

#include "core/exchange/sheetexcerpt.h"
#include "core/exchange/sheetimport.h"

#include <QHash>

namespace liuqing {

// The same problem in many rows
struct SameProblem
{
    size_t first = 0; // of the plan's problems
    std::vector<int> rows = {}; // of the sheet
};

struct ShownPlan
{
    ImportPlan plan;
    office::SheetExcerpt excerpt;
    int columns = 0; // of the excerpt
    std::vector<SameProblem> problems = {};
    QHash<std::pair<int, int>, size_t> problemAt = {}; // by row and column of the sheet; column 0: the whole row

    const ImportProblem &problem(size_t place) const { return plan.problems()[place]; }
};

// Errors: those of ImportPlan::make and office::excerptOf
Result<ShownPlan> shownPlan(Ledger &ledger, const Synonyms &words, const ImportRequest &request);

} // namespace liuqing
