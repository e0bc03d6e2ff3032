// SPDX-License-Identifier: GPL-3.0-or-later
// A table as an office prints it, before it is any kind of file: title, lines above, headings of one or two
// rows, rows, totals, signature lines and notes. Values are integers, dates and text; nothing is rounded here.
#pragma once

#include "core/base/businessdate.h"

#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

namespace liuqing {

struct TableColumn
{
    enum class Kind {
        text, // codes, identifiers and phones too: they stay text in the file
        integer,
        decimal, // value × 10^scale
        date,
        percent, // 66.67 % is 6667 at scale 2
    };

    QString heading;
    Kind kind = Kind::text;
    int scale = 0; // digits behind the point
    QString group = {}; // columns side by side with the same one share a heading above theirs
    double width = 0; // in digits; 0: from the content
};

// monostate: empty. Text is written as text in a column of any kind ("—", "不详").
using TableCell = std::variant<std::monostate, QString, int64_t, BusinessDate>;
using TableRow = std::vector<TableCell>;

struct SheetTable
{
    enum class Paper { a4, a3 };

    QString name; // of the sheet
    QString title = {};
    std::vector<QStringList> head = {}; // lines under the title, each in pieces from left to right
    std::vector<TableColumn> columns = {};
    std::vector<TableRow> rows = {};
    std::vector<TableRow> totals = {};
    std::vector<QStringList> foot = {}; // lines for signatures, in pieces
    QStringList notes = {};
    Paper paper = Paper::a4;
    bool landscape = false;
};

// The text of a cell as a person reads it
QString shown(const TableColumn &column, const TableCell &cell);

} // namespace liuqing
