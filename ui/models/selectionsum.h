// SPDX-License-Identifier: GPL-3.0-or-later
// What a selection of cells of a list adds up to, counted where the ledger is: also over rows that were never looked at.
#pragma once

#include "core/ledger/store.h"

namespace liuqing {

// Rows of a list, from 0, and the fields that are chosen of them
struct ChosenCells
{
    int firstRow = 0;
    int lastRow = 0; // included
    std::vector<const Field *> fields;
};

struct SelectionSum
{
    qint64 cells = 0;
    qint64 filled = 0;
    qint64 numbers = 0; // cells that are numbers
    double sum = 0;
    int decimals = 0;
};

Result<SelectionSum> sumOf(const Ledger &ledger, const store::Query &list, const std::vector<ChosenCells> &chosen);
// The same cells as text, row by row, masked as the list shows them
Result<std::vector<QStringList>> textsOf(const Ledger &ledger, const store::Query &list, const ChosenCells &chosen);

} // namespace liuqing
