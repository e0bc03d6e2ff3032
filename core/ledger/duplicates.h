// SPDX-License-Identifier: GPL-3.0-or-later
// Live records of the own ledger that may be one thing entered twice, and why they look so: what a match key of their
// type says, or names that are alike. A machine only suspects; a person decides (merging, sameness). Pairs that were
// decided to be two are not named again.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::duplicates {

struct Pair
{
    const RecordType *type = nullptr;
    RecordId a; // entered before b
    RecordId b;
    Message why;
};

// Among all live records, in the order of the catalogue; at most so many. Workers of one resident ID are not among
// them: that is a finding of its own (core/rules)
Result<std::vector<Pair>> suspected(const Ledger &ledger, int atMost = 1000);

struct Likely
{
    RecordId id;
    QString title; // masked where it is a person
    Message why;
};

// What a record that is being entered, stored or not, may be already: the first few, those that share a code before
// those that share a name. Asks indexes where names are those of persons, and is quick enough to be asked meanwhile
Result<std::vector<Likely>> suspectsOf(const Ledger &ledger, const Record &draft, int atMost = 5);

} // namespace liuqing::duplicates
