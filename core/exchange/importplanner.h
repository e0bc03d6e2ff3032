// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of an import: decides row by row what becomes of it. The sheet alone says which rows are
// about one record (SheetRecords); the ledger then says which record that is (ImportPlacing). A row that
// contradicts another or may be about several is refused, never guessed. Used by ImportPlan::make alone.
#pragma once

#include "core/exchange/importplacing.h"
#include "core/exchange/parsedrows.h"
#include "core/exchange/sheetimport.h"

namespace liuqing {

class ImportPlanner
{
public:
    ImportPlanner(const Ledger &ledger, ImportPlan &plan);

    Status row(const office::ReadRow &read);
    Status finish();

private:
    struct Incoming
    {
        int row = 0;
        std::vector<Assignment> assignments;
        std::vector<ImportProblem> problems;
        std::vector<ImportPlan::LeftOut> leftOut;
        Record record; // what the assignments make
    };
    // Contradicts a row before it: taken only if the ledger says the same when all is written
    struct Held
    {
        SheetRow cells;
        Incoming incoming;
        ImportProblem why;
    };
    // Of a row of this record of the sheet that was taken without a bad value
    struct Note
    {
        size_t record = 0;
        ImportProblem problem;
    };

    Status data(const office::OfficeRow &row, const office::ParsedRow &parsed);
    Status collect(const office::ParsedRow &parsed, Incoming &incoming);
    Status collectLinks(const office::ParsedRow &parsed, Incoming &incoming);
    void addProblem(Incoming &incoming, const office::RowProblem &problem) const;
    bool mayLeaveOut(const Incoming &incoming) const;
    void reject(const office::OfficeRow &row, Incoming incoming);
    void take(Incoming &incoming, Assignment assignment) const;
    void noteNotStored(const Field &field);
    Status part(const office::OfficeRow &row, Incoming incoming);
    Status announce(const office::ParsedRow &parsed);

    // After the last row
    void settle(size_t index);
    void settleOwnLinks();
    const Field *linkToNobody(size_t index, const QSet<RecordId> &promised,
                              const QHash<RecordId, RecordId> &real) const;
    Status plan(size_t index);
    Status countChanges(size_t index, ImportPlan::Planned &planned);
    Status planHeld(Held &held);
    void count(int row, RowFate fate);
    void refuse(int row, ImportProblem why);
    void keepNotes();
    void keepUsedLinks();

    ImportProblem contradiction(int earlier, const Field &differing) const;
    ImportProblem ambiguity(int earlier) const;
    ImportProblem lacking(const Field &field) const;
    ImportProblem linkToRefused(const Field &field) const;

    static constexpr size_t nowhere = std::numeric_limits<size_t>::max();

    const Ledger &m_ledger;
    ImportPlan &m_plan;
    const RecordType &m_type;
    LinkResolver m_links;
    SheetRecords m_records;
    ImportPlacing m_placing;
    std::vector<RecordId> m_ids; // what each record of the sheet is in the ledger
    std::vector<size_t> m_plannedOf; // and where in the plan
    std::map<size_t, ImportProblem> m_refused; // records of the sheet
    std::vector<Held> m_held;
    std::vector<Note> m_notes;
    std::vector<office::ReadRow> m_waiting; // of a sheet whose rows may link to each other: all of them
    QHash<QString, RecordId> m_announced; // by code: stands for the row until it is settled
    bool m_knowsOwn = false; // rows of the sheet may link to each other
};

} // namespace liuqing
