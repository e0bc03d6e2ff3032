// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of a superior office: per reporting office its newest accepted return, the distinct total in
// which one thing reported by several offices counts once (去重数), and the plain sum beside it (填报合计).
// All of it is counted again from the filed rows.
#pragma once

#include "core/returns/return.h"

namespace liuqing::returns {

struct CompiledRow
{
    QString unit;
    QString name;
    qint64 filing = 0;
    int version = 1;
    rules::Cells cells;
};

struct Compiled
{
    QString form;
    Period period;
    std::vector<CompiledRow> rows; // in the order of office codes
    rules::Cells total; // distinct
    rules::Cells summed;
    std::vector<rules::Finding> findings;
};

Result<Compiled> compile(const Ledger &ledger, const Book &book, const QString &form, const Period &period);

// The filings a compiled sheet is made of
Result<std::vector<qint64>> compiledFilings(const Ledger &ledger, const QString &form, const Period &period);

} // namespace liuqing::returns
