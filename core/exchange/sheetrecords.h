// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of one sheet are about the same record. Decided by what the rows say and never by what the
// ledger holds: so a sheet is parted in the same way before and after it was imported, and importing it again
// changes nothing.
#pragma once

#include "core/exchange/assignments.h"
#include "core/ledger/store.h"

#include <QMultiHash>

namespace liuqing {

class SheetRecords
{
public:
    struct Row
    {
        int number = 0;
        QByteArray brings; // packed: what no row before it says
    };
    // What a row is recognized by, in order. By a short digest: there may be 100,000
    struct Key
    {
        size_t index = 0; // of the match key
        bool weak = false; // namesakes are possible
        std::pair<quint64, quint64> digest;
    };
    struct Finding
    {
        enum class Kind { fresh, about, contradicts, ambiguous };
        Kind kind = Kind::fresh;
        size_t index = 0; // the record it is about or contradicts, the first one it may be about
        const Field *differing = nullptr;
        std::vector<Key> keys = {}; // of what was looked for
    };

    // fields: all that a row may say something of, those that the office declared included
    SheetRecords(const RecordType &type, std::vector<const Field *> fields) : m_type(type), m_fields(std::move(fields)) { }

    Finding find(const Record &incoming) const;
    // A row that was found to be about none of the others
    size_t add(int row, const std::vector<Key> &keys, const std::vector<Assignment> &assignments);
    // The row is about the record as well; what it leaves blank stays
    void join(size_t index, int row, const Record &incoming, const std::vector<Assignment> &assignments);
    // They turned out to be one
    void merge(size_t from, size_t into);
    // Exchanges links for others
    void relink(size_t index, const QHash<RecordId, RecordId> &others);

    std::span<const Field *const> fields() const { return m_fields; }
    size_t size() const { return m_records.size(); }
    const std::vector<Row> &rows(size_t index) const { return m_records[index]; }
    int firstRow(size_t index) const { return m_records[index].front().number; }
    std::vector<Assignment> factsOf(size_t index) const;
    QByteArray packedFactsOf(size_t index) const;

    // The first field in which both know something else; nullptr: none
    static const Field *differing(const std::vector<Assignment> &facts, const Record &incoming);

private:
    static std::vector<Key> keysOf(const Record &record);
    Finding look(const std::vector<Key> &keys, const Record &incoming) const;
    std::vector<size_t> sharing(const Key &key, const Record &incoming) const;
    void recognize(size_t index, const std::vector<Key> &keys);
    bool adds(size_t index, const Record &incoming) const;
    std::vector<Assignment> news(const std::vector<Assignment> &facts,
                                 const std::vector<Assignment> &said) const;

    const RecordType &m_type;
    std::vector<const Field *> m_fields;
    std::vector<std::vector<Row>> m_records;
    QMultiHash<std::pair<quint64, quint64>, size_t> m_byKey;
};

} // namespace liuqing
