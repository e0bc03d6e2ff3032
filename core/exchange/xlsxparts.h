// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of an xlsx file: which sheets there are and where, and which cell styles show dates.
#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/ziparchive.h"

namespace liuqing {

struct XlsxSheet
{
    SheetInfo info;
    QString part;
};

struct XlsxParts
{
    std::vector<XlsxSheet> sheets;
    std::vector<bool> dateStyles; // by the s attribute of a cell
    QString sharedStrings; // empty: none
    bool dates1904 = false;
};

// Errors: "damaged", "too_large", "encrypted", "not_a_sheet"
Result<XlsxParts> readXlsxParts(const ZipArchive &archive);
// xl/styles.xml alone
bool readDateStyles(QIODevice &part, std::vector<bool> &dateStyles);

} // namespace liuqing
