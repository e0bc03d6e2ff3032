// SPDX-License-Identifier: GPL-3.0-or-later
// A block of typed cells laid over records: what is pasted from a spreadsheet, filled down, or entered once for many.
// In two phases, like an import: make() says of every cell what it changes or why it cannot be taken, and writes
// nothing; apply() writes what can be taken as one batch.
#pragma once

#include "core/ledger/store.h"
#include "core/policy/synonyms.h"

namespace liuqing {

struct BlockRow
{
    RecordId record; // null: one that is not in the ledger yet, or is found there by what the row says
    std::vector<std::pair<const Field *, QString>> cells; // as typed
};

struct BlockCell
{
    size_t row = 0; // of the block
    const Field *field = nullptr;
    QString typed;
    QString before; // as shown; empty for new records
    QString after; // as shown; empty when it cannot be taken
    Message problem = {};
};

class BlockPlan
{
public:
    // Errors: those of reading the ledger
    static Result<BlockPlan> make(const Ledger &ledger, const Synonyms &words, const RecordType &type, const std::vector<BlockRow> &rows);

    // Cells that change something or cannot be taken, row by row; what is so already is left out
    const std::vector<BlockCell> &cells() const { return m_cells; }
    // What the record of a row is called; empty for a new one
    QString titleOf(size_t row) const { return m_rows[row].title; }
    int changes() const; // cells
    int problems() const; // cells, and rows that lack what their type requires
    int added() const; // records

    // One batch; null when there is nothing to write. Errors: those of commit; nothing was written then
    Result<RecordId> apply(Ledger &ledger) const;

private:
    struct Row
    {
        std::optional<Record> before; // as stored; none for a new record
        Record after;
        QString title = {};
        bool isBad = false; // lacks what its type requires, or is that of an earlier row
    };

    // What the rows of a block are read with
    struct Asked
    {
        const Ledger &ledger;
        const Synonyms &words;
        store::Matcher &matcher;
    };

    Status readRow(const Asked &asked, const RecordType &type, const BlockRow &row);
    Status readCell(const Ledger &ledger, const Synonyms &words, Row &row, const Field &field, const QString &typed);
    static Result<std::optional<Record>> known(const Asked &asked, const Record &incoming);
    void checkNew(Row &row);
    void checkFacts(const Ledger &ledger, Row &row);

    std::vector<Row> m_rows;
    std::vector<BlockCell> m_cells;
    QSet<RecordId> m_taken;
};

} // namespace liuqing
