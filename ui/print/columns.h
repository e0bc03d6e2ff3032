// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a table share the width of a page, and which of them are added up.
#pragma once

#include "core/exchange/sheettable.h"

#include <QtGlobal>

namespace liuqing::print {

struct Columns
{
    qreal points = 0; // the size of letters at which they fit
    std::vector<qreal> widths = {};
};

// As wide as the page, with room for a further row. What does not fit is made smaller down to a size that is
// still read, then texts wrap; a number or a code never does
Columns fitted(const SheetTable &table, const TableRow &further, qreal width, qreal points);

// Whether the first column numbers the rows: 1, 2, 3 …
bool isNumbered(const SheetTable &table);
// The sum of every column of which a sum says something; the others stay empty
TableRow sumsOf(const SheetTable &table);

} // namespace liuqing::print
