// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownrecords.h"

#include "core/ledger/entry.h"

namespace liuqing {

namespace {

// Shows values; the records of a page link to the same few others
class Showing
{
public:
    explicit Showing(const Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    Result<QString> operator()(const Field &field, const Value &value)
    {
        const RecordId link = linkOf(value);
        if (link.isNull())
            return entry::shown(m_ledger, field, value);
        if (const auto known = m_titles.constFind(link); known != m_titles.cend())
            return *known;
        const auto title = entry::shown(m_ledger, field, value);
        if (title)
            m_titles.insert(link, *title);
        return title;
    }

private:
    const Ledger &m_ledger;
    QHash<RecordId, QString> m_titles;
};

} // namespace

Result<std::vector<ShownRecord>> shownRecords(const Ledger &ledger, const store::Query &query)
{
    const auto records = store::select(ledger, query);
    if (!records)
        return failure(records.error());
    Showing showing(ledger);
    std::vector<ShownRecord> shown;
    for (const Record &record : *records) {
        ShownRecord row{record.id, {}, {}};
        for (const Field *field : query.fields) {
            const auto text = showing(*field, record.value(*field));
            if (!text)
                return failure(text.error());
            row.texts.append(*text);
            row.values.push_back(record.value(*field));
        }
        shown.push_back(std::move(row));
    }
    return shown;
}

} // namespace liuqing
