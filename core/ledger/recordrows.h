// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of a record writes: the values of its row, and the two halves of its journal row. Made without
// asking the database, so in any thread: an import makes the next rows while the last are written.
#pragma once

#include "core/ledger/journal.h"
#include "core/ledger/seal.h"
#include "core/schema/declaredfields.h"

#include <QVariant>

namespace liuqing {

class RecordRows
{
public:
    // All of them outlive it
    RecordRows(const RecordType &type, const Seal &seal, const DeclaredFields &declared);

    const RecordType &type() const { return *m_type; }
    const QString &typeKey() const { return m_typeKey; }
    QString into() const; // the table and its columns, for an INSERT
    QString places() const; // a ? for each of them

    struct Added
    {
        QVariantList values; // in the order of into()
        journal::Parts parts;
    };
    Added added(const Record &record) const;
    // {"field":[before,after]} of the fields that differ
    journal::Parts changed(const Record &before, const Record &after) const;

private:
    using SealedBytes = QHash<size_t, QByteArray>;

    journal::Parts partsOf(const Record *before, const Record &after, const SealedBytes &sealedAfter) const;
    void describe(QByteArray &part, const Record &record, size_t index, const Value &value, const QByteArray &sealed) const;

    const RecordType *m_type;
    const Seal *m_seal;
    const DeclaredFields *m_declared;
    QString m_typeKey;
    std::vector<const Field *> m_names;
    std::vector<size_t> m_byKey; // the order of fields in canonical JSON
    std::vector<QByteArray> m_openings; // "name":[
};

// What the column "initials" holds of the record
QString initialsOf(const std::vector<const Field *> &names, const Record &record);

// The columns that a value fills, and what it fills them with: its own, and that of its normalized form or blind index
QVariantList storedColumns(const RecordType &type, const Field &field, const Value &value, const RecordId &id, const Seal &seal);

} // namespace liuqing
