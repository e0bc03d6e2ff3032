// SPDX-License-Identifier: GPL-3.0-or-later
// What the records are called that others link to: read together for all that are shown at once, because a page of a
// hundred rows that asks for each of its links asks the ledger several hundred times.
#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

namespace liuqing {

class Titles
{
public:
    explicit Titles(const Ledger &ledger)
        : m_ledger(&ledger)
    {
    }

    // What the values of the field link to; of other fields nothing. Errors: those of reading the ledger
    Status read(const Field &field, const std::vector<Value> &values);

    // What was read; empty where there is no such record
    QString plain(const RecordId &id) const { return m_titles.value(id).text; }
    QString masked(const RecordId &id) const; // a person masked like everything personal

private:
    struct Title
    {
        const Field *field = nullptr; // of the record itself
        QString text = {};
    };

    Status read(const RecordType &type, std::vector<RecordId> ids);
    Status readSome(const RecordType &type, std::span<const RecordId> ids);

    const Ledger *m_ledger;
    QHash<RecordId, Title> m_titles;
};

} // namespace liuqing
