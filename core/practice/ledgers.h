// SPDX-License-Identifier: GPL-3.0-or-later
// The practice county into ledgers: one file an office, entered through the one door, each step with the clock
// of its day and the clerk who sat there.
#pragma once

#include "core/ledger/ledger.h"
#include "core/practice/county.h"

namespace liuqing::practice {

// Called while a community's ledger stands as it stood when the return was due
using WhenDue = std::function<Status(Ledger &ledger, const ReturnDue &due)>;

// Writes into an existing folder and returns the paths, in the order of county.offices. around names who set the
// county up; days and ids come from the county. Errors: those of Ledger
Result<QStringList> writeLedgers(const County &county, const QString &folder, const Surroundings &around,
                                 const WhenDue &whenDue = {});

} // namespace liuqing::practice
