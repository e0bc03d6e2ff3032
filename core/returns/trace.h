// SPDX-License-Identifier: GPL-3.0-or-later
// 数据反查 both ways: from a cell to the records it counts, and from a record to the cells that count it.
#pragma once

#include "core/measure/engine.h"
#include "core/returns/return.h"

namespace liuqing::returns {

struct TracedRow
{
    measure::Listed row;
    qint64 journal = 0; // the last journal row of an own record; 0 for rows of filings
};

struct TracedCell
{
    QString cell;
    qint64 value = 0;
    std::vector<TracedRow> rows; // their numbers add up to value
};

// unit empty: the compiled total when returns of other offices were accepted for the period, else the own
// records; the own code: the own records; another code: that office's accepted return.
// Errors: "unknown_cell", "no_return"
Result<TracedCell> traceCell(const Ledger &ledger, const Book &book, const QString &form,
                             const Period &period, const QString &cell, const QString &unit = {});

struct TracedRecord
{
    QString cell;
    QString unit;
    qint64 filing = 0; // 0: the own records
    qint64 number = 0;
};

// The cells of a form that count a record, in the own records and in accepted returns
Result<std::vector<TracedRecord>> traceRecord(const Ledger &ledger, const Book &book, const QString &form,
                                              const Period &period, const RecordId &id);

} // namespace liuqing::returns
