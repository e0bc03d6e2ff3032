// SPDX-License-Identifier: GPL-3.0-or-later
// Which field a column of an office sheet is, judged by its heading: exact wordings first, then with
// brackets, numbering, or the words every column of such a sheet begins with taken away. Each field takes at
// most one column and each column one field; the best match wins and the others stay unmapped. Only a choice may
// stand in several columns, one for each of its words, to be ticked.
#pragma once

#include "core/exchange/sheet.h"
#include "core/policy/synonyms.h"

namespace liuqing::office {

// A column's heading from the top row to the lowest: {"基本情况", "法定代表人"}
struct HeaderCell
{
    int column = 0;
    QStringList path = {};
    bool groupIsOwn = true; // no other column shares the group above
};

struct SheetColumn
{
    int column = 0; // from 1
    QString letters = {};
    QString header = {}; // "基本情况/法定代表人", tidy
    QString unit = {}; // "万㎡"; empty without one
    const Field *field = nullptr; // nullptr: unmapped
    const Field *until = nullptr; // second date of a column that holds "from–to"
    QString yes = {}; // codes a yes or no in this column stands for
    QString no = {};
    bool serial = false; // 序号: no fact, not worth mentioning as unmapped

    bool isMapped() const { return field != nullptr; }
};

struct HeaderMatch
{
    std::vector<SheetColumn> columns;
    double score = 0;
    int mapped = 0;
    int essential = 0; // fields among them without which there is no record

    bool isHeader() const; // convincing enough to read rows by it
};

// samples: a few rows below the heading; a wording with two meanings goes to the field its values fit
HeaderMatch matchHeader(const std::vector<HeaderCell> &cells, const RecordType &type,
                        const Synonyms &synonyms, std::span<const SheetRow> samples);

// "*1. 建筑面积\n(万㎡)" → name without unit, and the unit
SheetColumn describedColumn(const HeaderCell &cell);
// For remembering a corrected mapping: the same headings in the same order have the same signature
QString layoutSignature(const RecordType &type, const std::vector<SheetColumn> &columns);
// Is the text, as typed, a heading of this type or 序号?
bool isKnownHeading(const QString &raw, const RecordType &type, const Synonyms &synonyms);
const Cell *cellAt(const SheetRow &row, int column); // nullptr when blank

} // namespace liuqing::office
