// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rownamer.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/entry.h"
#include "core/ledger/filings.h"
#include "core/ledger/store.h"

namespace liuqing {

Result<RowName> RowNamer::nameOf(const measure::Listed &row)
{
    return row.filing == 0 ? own(row.id) : filed(row);
}

Result<RowName> RowNamer::own(const RecordId &id) const
{
    const auto record = store::find(*m_ledger, id);
    if (!record)
        return failure(record.error());
    auto title = *record ? entry::shownTitle(*m_ledger, **record) : Result<QString>(QString());
    if (!title)
        return failure(title.error());
    return RowName{*std::move(title), {}};
}

Result<RowName> RowNamer::filed(const measure::Listed &row)
{
    const auto reported = filings::newestRow(*m_ledger, row.id);
    const auto office = officeOf(row.filing);
    if (!reported || !office)
        return failure(!reported ? reported.error() : office.error());
    const RecordType *type = catalogue::find(row.type);
    auto title = *reported && type != nullptr ? entry::shown(*m_ledger, *type->title, (*reported)->value(*type->title)) : Result<QString>(QString());
    if (!title)
        return failure(title.error());
    return RowName{*std::move(title), *office};
}

Result<QString> RowNamer::officeOf(qint64 filing)
{
    if (!m_offices.contains(filing)) {
        const auto found = filings::find(*m_ledger, filing);
        if (!found)
            return failure(found.error());
        m_offices.insert(filing, *found ? (*found)->unitName : QString());
    }
    return m_offices.value(filing);
}

} // namespace liuqing
