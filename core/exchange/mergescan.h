// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the merged ranges of an xlsx sheet in its raw bytes: they stand after the rows, and passing all rows
// through an XML parser a second time only to reach them would double the reading time.
#pragma once

#include "core/exchange/sheet.h"

namespace liuqing {

class MergeScan
{
public:
    // Pieces may be cut anywhere. false when there are more ranges than a sheet can have
    bool add(QByteArrayView piece);
    std::vector<MergedRange> take() { return std::move(m_ranges); }

private:
    bool scan(QByteArrayView bytes);

    QByteArray m_rest;
    std::vector<MergedRange> m_ranges;
};

struct CellPosition
{
    int row = 0; // 0: none
    int column = 0;
};

// "AB12"; 0 for a part that is missing or beyond the limits of a sheet
CellPosition cellPosition(QByteArrayView reference);
// "A1:B2"; nullopt for a single cell or nonsense
std::optional<MergedRange> cellRange(QByteArrayView reference);

} // namespace liuqing
