// SPDX-License-Identifier: GPL-3.0-or-later
// One change of one record, each a batch of its own: what tests of the ledger do all the time.
#pragma once

#include "tests/support/ledgers.h"

namespace liuqing::test {

using Values = std::vector<std::pair<const Field *, Value>>;

// Region 210999 is unassigned
inline const QString madeUpId = QStringLiteral("210999197003101133");

Record made(Ledger &ledger, const RecordType &type, const Values &values); // with an id, not stored
Record with(Record record, const Values &values);

Result<RecordId> adding(Ledger &ledger, const Record &record, const QString &source = {});
Result<RecordId> changing(Ledger &ledger, const Record &before, const Record &after);
Result<RecordId> retiring(Ledger &ledger, const Record &before, const QString &reason);
Result<RecordId> restoring(Ledger &ledger, Record before);

// Switches resident IDs and mobiles on
void enableIds(Ledger &ledger);

template<typename Outcome> QString codeOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

} // namespace liuqing::test
