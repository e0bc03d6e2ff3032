// SPDX-License-Identifier: GPL-3.0-or-later
// The heading rows of an office sheet: one to three rows with merged groups, and below them perhaps a row of
// column numbers (1, 2, 3; 甲, 乙), of units, or of hints how to fill in. Where a file knows no merges, a
// group reaches over the blanks beside it as far as there are sub headings below.
#pragma once

#include "core/exchange/headermatch.h"

#include <QHash>

namespace liuqing::office {

// The merged ranges of a sheet, asked by cell
class Merges
{
public:
    Merges() = default;
    explicit Merges(const std::vector<MergedRange> &ranges);

    const MergedRange *at(int row, int column) const; // the range that covers the cell
    bool isEmpty() const { return m_ranges.empty(); }

private:
    std::vector<MergedRange> m_ranges; // by first row
    int m_highest = 0; // rows of the tallest
};

inline constexpr int mostHeaderRows = 3;

struct HeaderBlock
{
    std::vector<int> rows; // with number, unit and hint rows
    HeaderMatch match;
};

std::vector<HeaderCell> headerCells(std::span<const SheetRow> rows, const Merges &merges);
// Could this row begin a heading, at a glance? Cheap: asked for every row of a sheet.
bool mayBeginHeader(const SheetRow &row, const RecordType &type, const Synonyms &synonyms);
bool isForm(const HeaderMatch &match, std::span<const SheetRow> below, const RecordType &type,
            const Synonyms &synonyms);
// The best heading of one to three rows that begins with the first row; rows holds it and what follows
HeaderBlock headerAt(std::span<const SheetRow> rows, const Merges &merges, const RecordType &type,
                     const Synonyms &synonyms);

bool isNumberRow(const SheetRow &row); // 1 2 3 …, 甲 乙 1 2 …, (1) (2) …
bool isUnitRow(const SheetRow &row);
bool isKeyRow(const SheetRow &row); // name, households …: the headings again
bool isHintRow(const SheetRow &row); // 必填, 选填, 18位, 下拉选择 …

} // namespace liuqing::office
