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
    struct Finding
    {
        enum class Kind { fresh, about, contradicts, ambiguous };
        Kind kind = Kind::fresh;
        size_t index = 0; // the record it is about or contradicts, the first one it may be about
        const Field *differing = nullptr;
    };

    // fields: all that a row may say something of, those that the office declared included
    SheetRecords(const RecordType &type, std::vector<const Field *> fields) : m_type(type), m_fields(std::move(fields)) { }

    Finding find(const Record &incoming) const;
    size_t add(int row, const Record &incoming, const std::vector<Assignment> &assignments);
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

    // The first field in which both know something else; nullptr: none
    static const Field *differing(const std::vector<Assignment> &facts, const Record &incoming);

private:
    using KeyDigest = std::pair<quint64, quint64>;
    static KeyDigest digestOf(const store::Matcher::Key &key);
    std::vector<size_t> sharing(const store::Matcher::Key &key, const Record &incoming) const;
    void recognize(size_t index, const Record &merged);
    bool adds(size_t index, const Record &incoming) const;
    std::vector<Assignment> news(const std::vector<Assignment> &facts,
                                 const std::vector<Assignment> &said) const;

    const RecordType &m_type;
    std::vector<const Field *> m_fields;
    std::vector<std::vector<Row>> m_records;
    QMultiHash<KeyDigest, size_t> m_byKey;
};

} // namespace liuqing
