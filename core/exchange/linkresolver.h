// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a sheet to records: exact, then normalized, then former names. Unknown ones are planned as new
// records when the user asked for that: a firm known by name only, a community with a provisional code, an
// estate, a project. Asks the ledger once a name.
#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

namespace liuqing {

class LinkResolver
{
public:
    LinkResolver(const Ledger &ledger, bool create)
        : m_ledger(ledger)
        , m_create(create)
    {
    }

    // context: the row's record as far as it is known; it tells which firm a project belongs to.
    // Errors "unknown_link", "ambiguous_link"
    Result<RecordId> resolve(const Field &field, const QString &name, const Record &context);
    // A row of the sheet itself that other rows may name, before what the ledger has of that name: so it means the
    // same before and after the import. A name of two rows is ambiguous
    void know(const RecordType &type, const QString &name, const RecordId &id);
    // A record that the sheet gives another name
    void rename(const RecordId &id) { m_renamed.insert(id); }

    const std::vector<Record> &created() const { return m_created; }

private:
    Result<std::optional<RecordId>> existing(const RecordType &target, const QString &name, const Record &context);
    Result<std::optional<RecordId>> inLedger(const RecordType &target, const QString &name, const Record &context);
    Result<std::optional<RecordId>> projectOf(const RecordId &estate, const RecordId &firm) const;
    Result<RecordId> make(const RecordType &target, const QString &name, const Record &context);
    Result<Record> draft(const RecordType &target, const QString &name, const Record &context);

    const Ledger &m_ledger;
    bool m_create;
    QHash<QString, RecordId> m_found; // by the name as it stands in the sheet
    QHash<QString, RecordId> m_planned; // by the normalized name
    QHash<QString, RecordId> m_rows; // of the sheet, by name; null for a name of several
    QHash<QString, RecordId> m_rowsLikeThat; // by the normalized name
    QSet<RecordId> m_renamed;
    QSet<QString> m_unitCodes;
    std::vector<Record> m_created;
};

} // namespace liuqing
