// SPDX-License-Identifier: GPL-3.0-or-later
// Finds in a workbook the sheet that holds records of a type, its headings, and the field of each column.
// Whoever imports may name the sheet or correct the mapping; a corrected mapping is remembered by the
// layout's signature.
#pragma once

#include "core/exchange/headerblock.h"
#include "core/exchange/sheethead.h"

#include <QMap>

namespace liuqing::office {

// Column letters or heading text → field key, nullopt for "not this column"
using ColumnWishes = QMap<QString, std::optional<QString>>;

struct LayoutWish
{
    QString sheet = {}; // its name; empty: find it
    ColumnWishes mapping = {};
    // What was corrected before for sheets with this signature
    std::function<std::optional<ColumnWishes>(const QString &signature)> remembered = {};
};

struct SheetLayout
{
    int sheet = 0;
    QString sheetName;
    std::vector<int> headerRows; // of the first block; OfficeRows adds those of later blocks
    std::vector<SheetColumn> columns;
    QString signature;
    SheetHead head;
    QStringList alsoLikely; // further sheets that look like data of this type
    bool corrected = false; // a wish or a remembered mapping changed the columns

    QStringList unmapped() const; // headings without a field, 序号 left out
};

// Errors: "no_sheet" (with the names there are), "no_header" (what was looked for and seen), "bad_mapping",
// and those of Workbook::read.
Result<SheetLayout> recognizeLayout(Workbook &workbook, const RecordType &type, const Synonyms &synonyms,
                                    const LayoutWish &wish = {});

} // namespace liuqing::office
