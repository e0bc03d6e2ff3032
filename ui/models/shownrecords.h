// SPDX-License-Identifier: GPL-3.0-or-later
// Records as a list shows them: words for codes, titles for links, personal data masked. Made where the ledger is,
// in the thread for questions.
#pragma once

#include "core/ledger/store.h"

namespace liuqing {

struct ShownRecord
{
    RecordId id;
    QStringList texts; // one for each field of the query
    std::vector<Value> values; // the same, as stored
};

// query.fields says which fields
Result<std::vector<ShownRecord>> shownRecords(const Ledger &ledger, const store::Query &query);

} // namespace liuqing
