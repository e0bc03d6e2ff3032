// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as a person sees it in their spreadsheet program, with what the office-sheet reader takes each row for:
// to be shown while an import is looked at. Sealed values are hidden in the middle.
#pragma once

#include "core/exchange/officelayout.h"
#include "core/exchange/rowkind.h"

namespace liuqing::office {

struct SeenRow
{
    int number = 0;
    bool read = false; // from the first heading on; above it stands the title
    RowKind kind = RowKind::title;
    Message why = {}; // why it is skipped
    QStringList texts = {}; // of columns A, B, …; trailing blanks may be missing
};

struct SheetExcerpt
{
    QStringList sheets; // those that can be chosen
    std::vector<SeenRow> rows; // not blank, top to bottom
    bool whole = true; // false: the sheet goes on
};

// Errors: those of Workbook::open and Workbook::read
Result<SheetExcerpt> excerptOf(const QString &file, const SheetLayout &layout, const RecordType &type,
                               const Synonyms &synonyms, int mostRows);

} // namespace liuqing::office
