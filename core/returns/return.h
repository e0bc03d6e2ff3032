// SPDX-License-Identifier: GPL-3.0-or-later
// A return of the own office: the cells of a form for a period, what the rules find in them, and the rows
// they were counted from, as they will be filed and travel.
#pragma once

#include "core/ledger/filings.h"
#include "core/measure/scope.h"
#include "core/returns/book.h"
#include "core/rules/audit.h"

namespace liuqing::returns {

struct Return
{
    QString form;
    QString formVersion;
    Period period;
    QString pack; // id and version
    qint64 previous = 0; // the filing that movements were taken against; 0: a first return
    rules::Cells cells;
    std::vector<rules::Finding> findings;
    std::vector<filings::FiledRow> rows;

    // Hard findings without an explanation: the return can be sent all the same, marked 带错上报
    bool hasOpenHardFindings() const;
};

// The scope of an own return: its records as of the last day, against the last filed return of the form
Result<measure::Scope> scopeOf(const Ledger &ledger, const QString &form, const Period &period);

Result<Return> build(const Ledger &ledger, const Book &book, const QString &form, const Period &period);

// The return as it is to be filed: next version, state "filed", identity from its content unless a package
// gives it another
Result<filings::Filing> asFiling(const Ledger &ledger, const Return &made);
QJsonObject cellsJson(const rules::Cells &cells);
rules::Cells cellsFrom(const QJsonObject &json);

} // namespace liuqing::returns
