// SPDX-License-Identifier: GPL-3.0-or-later
// What looking for duplicates needs of the records of a type: the parts of its match keys, each as a number that is
// the same where the stored values are, so that hundreds of thousands of rows are sorted and compared in no time.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::duplicates {

constexpr size_t mostParts = 8;

using Part = quint32; // 0: unknown

struct Row
{
    RecordId id = {};
    QString since = {}; // when it held in life
    QString until = {};
    QString name = {}; // normalized; only where names may be alike
    std::array<Part, mostParts> parts = {}; // in the order of Rows::fields()
    Part core = 0; // of the name: text::nameCore
};

class Rows
{
public:
    Rows(const Ledger &ledger, const RecordType &type);

    const std::vector<const Field *> &fields() const { return m_fields; }
    size_t placeOf(const Field &field) const;
    Part at(const Row &row, const Field &field) const { return row.parts[placeOf(field)]; }
    // Whether names are compared without the words that many have: where a name alone may tell, and is not a person's
    bool hasCores() const { return m_hasCores; }

    Status readAll(); // in the order of entry
    // Only those that may share a key with it; the draft itself comes last
    Status readLike(const Record &draft);
    const std::vector<Row> &rows() const { return m_rows; }

    Part partOf(const QByteArray &stored); // 0 for nothing

private:
    QString selectSql() const;
    Status read(const QString &sql, const QVariantList &values, const RecordId &except);
    QVariant storedOf(const Field &field, const Value &value) const;
    void finish(Row &row);

    const Ledger &m_ledger;
    const RecordType &m_type;
    std::vector<const Field *> m_fields;
    bool m_hasCores = false;
    QHash<QByteArray, Part> m_numbers;
    std::vector<Row> m_rows;
};

} // namespace liuqing::duplicates
