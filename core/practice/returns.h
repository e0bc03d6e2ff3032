// SPDX-License-Identifier: GPL-3.0-or-later
// The returns of the practice county: what the communities sent for two quarters, and the county's ledger with
// all of them taken in.
#pragma once

#include "core/practice/ledgers.h"
#include "core/returns/book.h"

namespace liuqing::practice {

// Sends the return that is due into the folder, open findings explained in the clerk's words
WhenDue sendInto(const QString &folder, const returns::Book &book, QStringList *files);

// The county takes the files in on the day after the last of them was due
Status takeIn(const County &county, const QString &countyLedger, const QStringList &files, const Surroundings &around);

} // namespace liuqing::practice
