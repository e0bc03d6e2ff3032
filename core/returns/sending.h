// SPDX-License-Identifier: GPL-3.0-or-later
// A return goes up: built, checked, filed in the own ledger, and written as a signed package that was read
// back before it counts. The same facts sent again make the same package, byte for byte.
#pragma once

#include "core/returns/return.h"

namespace liuqing::returns {

struct SendWish
{
    QString form;
    Period period;
    QStringList receivers; // codes of units; empty: whoever reads it
    QString explanation; // of hard findings that carry no note of their own; empty: none given
    QString file; // the .lqp to write
};

struct Sent
{
    Return made;
    filings::Filing filing;
    bool withErrors = false; // 带错上报
    bool repeated = false; // nothing has changed since this return was filed
};

// Errors: those of build, "open_findings" (hard findings without an explanation; nothing was written), "io"
Result<Sent> send(Ledger &ledger, const Book &book, const SendWish &wish);

} // namespace liuqing::returns
