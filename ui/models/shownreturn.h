// SPDX-License-Identifier: GPL-3.0-or-later
// A return as the page about it shows it: every cell with what it was last time, what the rules find, and whether it
// went out already. Made where the ledger is.
#pragma once

#include "core/returns/sending.h"

namespace liuqing {

struct ShownCell
{
    QString key; // of the measure
    measure::Label group;
    measure::Label label;
    qint64 now = 0;
    std::optional<qint64> before; // of the last return; none in a first period
};

struct ShownReturn
{
    measure::Label title;
    std::vector<ShownCell> cells;
    std::vector<rules::Finding> findings;
    bool hasOpenHardFindings = false;
    std::optional<filings::Filing> sent; // the last version of this period that went out
    int others = 0; // offices whose returns of this period came in

    bool isEmpty() const; // nothing is counted
};

Result<ShownReturn> shownReturn(const Ledger &ledger, const returns::Book &book, const QString &form, const Period &period);

// A record that a cell counts
struct CountedRecord
{
    QString type;
    RecordId id;
    QString title; // masked where it is a person
    qint64 number = 1; // what it adds to the cell
    QString office = {}; // that reported it; empty: an own record
};

// unit: as of returns::traceCell. The first few thousand
Result<std::vector<CountedRecord>> countedRecords(const Ledger &ledger, const returns::Book &book, const QString &form,
                                                  const Period &period, const QString &cell, const QString &unit);

} // namespace liuqing
