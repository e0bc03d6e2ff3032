// SPDX-License-Identifier: GPL-3.0-or-later
// A county ledger that receives the returns of community ledgers, by the rows that a package would carry.
#pragma once

#include "tests/support/ledgers.h"

#include "core/returns/compile.h"

namespace liuqing::test {

const returns::Book &fuxinBook();

// Builds the return of an office and files it there as its own
returns::Return fileOwn(Ledger &ledger, const Period &period);
// Hands the return to the county, accepted unless another state is told
qint64 receive(Ledger &county, Ledger &office, const returns::Return &made,
               const QString &state = QStringLiteral("accepted"), int version = 1);

struct County
{
    County() : scratch(QStringLiteral("219901000000"), QStringLiteral("某县")) { }

    Ledger &ledger() { return scratch.ledger(); }
    returns::Compiled compiled(const Period &period);

    ScratchLedger scratch;
};

} // namespace liuqing::test
