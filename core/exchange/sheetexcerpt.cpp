// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetexcerpt.h"

#include "core/exchange/hiddentext.h"
#include "core/exchange/officerows.h"
#include "core/exchange/officevalue.h"

namespace liuqing::office {

namespace {

constexpr size_t mostColumns = 200; // of what is shown; further ones are imported all the same

QString seen(const Cell &cell, bool dates1904)
{
    return cell.kind == Cell::Kind::number ? text(cell, dates1904).value.value_or(cell.text) : cell.text;
}

SeenRow seenRow(const SheetRow &row, bool dates1904)
{
    SeenRow out{.number = row.number};
    for (size_t i = 0; i < qMin(row.cells.size(), mostColumns); ++i)
        out.texts.append(seen(row.cells[i], dates1904));
    return out;
}

void hide(SeenRow &row, const std::vector<SheetColumn> &columns)
{
    for (const SheetColumn &column : columns) {
        if (column.field != nullptr && column.column <= row.texts.size())
            row.texts[column.column - 1] = hiddenText(column.field, row.texts[column.column - 1]);
    }
}

} // namespace

Result<SheetExcerpt> excerptOf(const QString &file, const SheetLayout &layout, const RecordType &type,
                               const Synonyms &synonyms, int mostRows)
{
    const auto workbook = Workbook::open(file);
    if (!workbook)
        return failure(workbook.error());
    SheetExcerpt out;
    for (const SheetInfo &sheet : (*workbook)->sheets())
        out.sheets.append(sheet.name);
    const bool dates1904 = (*workbook)->dates1904();
    LIUQING_TRY((*workbook)->read(layout.sheet, [&](const SheetRow &row) {
        out.whole = static_cast<int>(out.rows.size()) < mostRows;
        if (out.whole)
            out.rows.push_back(seenRow(row, dates1904));
        return out.whole;
    }));
    auto place = out.rows.begin();
    OfficeRows rows(**workbook, layout, type, synonyms);
    LIUQING_TRY(rows.read([&](const OfficeRow &row) {
        while (place != out.rows.end() && place->number < row.number)
            ++place;
        if (place == out.rows.end())
            return false;
        if (place->number != row.number)
            return true;
        place->read = true;
        place->kind = row.kind;
        place->why = row.why;
        if (row.isData() && row.columns != nullptr)
            hide(*place, *row.columns);
        return true;
    }));
    return out;
}

} // namespace liuqing::office
