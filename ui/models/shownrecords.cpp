// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownrecords.h"

#include "core/ledger/entry.h"

namespace liuqing {

Result<std::vector<ShownRecord>> shownRecords(const Ledger &ledger, const store::Query &query)
{
    const auto records = store::select(ledger, query);
    if (!records)
        return failure(records.error());
    auto texts = entry::shown(ledger, *records, query.fields);
    if (!texts)
        return failure(texts.error());
    std::vector<ShownRecord> shown;
    for (size_t i = 0; i < records->size(); ++i) {
        const Record &record = (*records)[i];
        ShownRecord row{record.id, std::move((*texts)[i]), {}};
        for (const Field *field : query.fields)
            row.values.push_back(record.value(*field));
        shown.push_back(std::move(row));
    }
    return shown;
}

} // namespace liuqing
