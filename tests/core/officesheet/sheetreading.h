// SPDX-License-Identifier: GPL-3.0-or-later
// A whole sheet read as the importer will read it, kept for looking at: layout, rows, values as text.
#pragma once

#include "core/exchange/officerecord.h"

#include <map>

namespace liuqing::test {

const Synonyms &packWords(); // of the pack that comes with the program

struct SheetReading
{
    office::SheetLayout layout;
    std::vector<int> headerRows;
    std::map<int, office::ParsedRow> rows; // data rows by number
    std::map<int, Message> skipped;

    // "yes", "20696.03", names joined with 、; "" for blank and unread
    QString shown(int row, const QString &field) const;
    QStringList columns() const; // "B=name"
};

Result<SheetReading> readSheet(Workbook &workbook, const RecordType &type, const office::LayoutWish &wish = {});

} // namespace liuqing::test
