// SPDX-License-Identifier: GPL-3.0-or-later
// A return that went up, with all that its printed cover says: the filing as it lies in the ledger, the form
// that declares its figures, and their names. Made where the ledger is; also for a return of years ago, or
// one received.
#pragma once

#include "core/ledger/filings.h"
#include "core/returns/book.h"

namespace liuqing::print {

struct SentReturn
{
    returns::Form form;
    filings::Filing filing;
    std::map<QString, measure::Label> items; // of the cells
};

// Errors: those of Book::form, "not_sent" (filed without a package, so that there is no check code)
Result<SentReturn> sentReturn(const returns::Book &book, const filings::Filing &filing);

} // namespace liuqing::print
