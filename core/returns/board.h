// SPDX-License-Identifier: GPL-3.0-or-later
// Who has reported for a period and who has not: the communities of the ledger below its own office, and whoever has
// sent. In the order of office codes; offices are never ranked.
#pragma once

#include "core/base/period.h"
#include "core/ledger/filings.h"

namespace liuqing::returns {

struct BoardRow
{
    QString unit;
    QString name;
    std::optional<filings::Filing> newest = {}; // none: nothing has come in
    qint64 lateDays = 0; // after the last day of the period: until it was sent, or until today
    int errors = 0; // hard findings that went out with it
    int unexplained = 0; // those of them that carry no explanation
    QDate sentOn = {}; // null: nothing has come in

    QString state() const { return newest ? newest->state : QStringLiteral("missing"); }
};

Result<std::vector<BoardRow>> board(const Ledger &ledger, const QString &form, const Period &period);

} // namespace liuqing::returns
