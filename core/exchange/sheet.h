// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet as the office made it, whatever the file kind: sheets of rows of cells, nothing interpreted.
// Workbook::open looks at the content, never at the name. Rows are handed over one by one, so memory does
// not grow with their number. Rows and columns count from 1 as the office sees them.
#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace liuqing {

struct Cell
{
    enum class Kind {
        blank,
        text,
        number, // text holds the digits as the file stores them, e.g. "2.10999196908127E+17"
        boolean, // text is "TRUE" or "FALSE"
        error, // text is "#N/A", "#REF!" …
    };

    Kind kind = Kind::blank;
    QString text = {};
    double number = 0; // only for Kind::number
    bool dateFormat = false; // a number shown as a date by its number format
    bool formula = false; // the value is a cached formula result

    bool isBlank() const { return kind == Kind::blank; }
};

struct SheetRow
{
    int number = 0;
    std::vector<Cell> cells; // cells[0] is column A; trailing blanks may be missing
};

inline bool hasContent(const SheetRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return !cell.isBlank(); });
}

struct MergedRange
{
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

struct SheetInfo
{
    QString name; // for csv: empty
    bool hidden = false;
};

// "A" for 1, "AA" for 27
QString columnLetters(int column);

// What one sheet may hold, and what one cell: the limits of the spreadsheet programs themselves
inline constexpr int maximumRows = 1048576;
inline constexpr int maximumColumns = 16384;
inline constexpr qsizetype maximumCellText = 32767 * 4;

class Workbook
{
public:
    // Errors: "not_found", "too_large", "empty_file", "encrypted" (password or rights management),
    // "not_a_sheet" (what it is instead, as far as it can be told), "damaged".
    static Result<std::unique_ptr<Workbook>> open(const QString &path);

    // The same for bytes that are no file; device is open for reading and can seek, name stands in errors
    static Result<std::unique_ptr<Workbook>> openDevice(std::unique_ptr<QIODevice> device,
                                                        const QString &name);

    virtual ~Workbook() = default;

    virtual QString kind() const = 0; // "xlsx", "xls", "html", "spreadsheetml", "csv"
    virtual std::vector<SheetInfo> sheets() const = 0;
    virtual bool dates1904() const { return false; }
    // xls of Excel 95 knows none; the office-sheet reader infers them from blanks
    virtual bool knowsMerges() const { return true; }
    virtual Result<std::vector<MergedRange>> merges(int sheet) = 0;

    // Calls row for every row that holds at least one non-blank cell, top to bottom. Stops without error when
    // row returns false. Errors: "damaged", "too_large".
    virtual Status read(int sheet, const std::function<bool(const SheetRow &)> &row) = 0;
};

} // namespace liuqing
