// SPDX-License-Identifier: GPL-3.0-or-later
// The cells that are chosen in a list: what they add up to, what they say, and what they would become, found out where the
// ledger is, also of rows that were never looked at.
#pragma once

#include "core/exchange/blockedit.h"
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

// The rows below the first with the cells of the first, as they are shown
Result<std::vector<BlockRow>> filledDown(const Ledger &ledger, const store::Query &list, const ChosenCells &chosen);
// Every chosen row once, one field of it as typed
Result<std::vector<BlockRow>> changedAlike(const Ledger &ledger, const store::Query &list, const std::vector<ChosenCells> &chosen, const Field &field, const QString &typed);

// How many rows are chosen, each counted once
int rowsIn(const std::vector<ChosenCells> &chosen);

} // namespace liuqing
