// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet into the ledger, in two phases. plan() reads, checks and matches without writing, can be cancelled,
// and says of every row whether it is new, changed, same, rejected or skipped; apply() writes the plan as one
// reversible batch in one short transaction.
#pragma once

#include "core/exchange/assignments.h"
#include "core/exchange/linkresolver.h"
#include "core/exchange/officelayout.h"
#include "core/exchange/officerecord.h"
#include "core/ledger/store.h"

namespace liuqing {

struct ImportRequest
{
    QString file;
    const RecordType *type = nullptr;
    office::LayoutWish wish = {};
    std::vector<Assignment> given = {}; // for every row that does not say otherwise: the firm of a staff list
    bool createLinks = false;
    bool leaveOutBadValues = false; // take the row, leave the cell empty with a finding
    bool blankClears = false; // a blank cell empties the field
    std::function<bool(int rowsRead)> progress = {}; // false cancels
};

struct ImportProblem
{
    int row = 0;
    QString column = {}; // letters; empty when the sheet has no such column
    const Field *field = nullptr;
    QString code = {};
    QString value = {}; // as typed, hidden in the middle where the field is sealed
    Message message = {};
    QString suggestion = {};
    bool leftOut = false; // the row was taken without it
};

struct SkippedRow
{
    int row = 0;
    Message why;
};

struct RejectedRow
{
    int row = 0;
    SheetRow cells;
};

enum class RowFate { added, changed, same, rejected, skipped };

struct FatedRow
{
    int row = 0;
    RowFate fate = RowFate::skipped;
};

// What a row changes in a record that is stored already
struct FieldChange
{
    const Field *field = nullptr;
    Value before = {};
    Value after = {};
};

struct ImportCounts
{
    int added = 0;
    int changed = 0;
    int same = 0;
    int rejected = 0;
    int skipped = 0;

    int &of(RowFate fate)
    {
        switch (fate) {
        case RowFate::added:
            return added;
        case RowFate::changed:
            return changed;
        case RowFate::same:
            return same;
        case RowFate::rejected:
            return rejected;
        case RowFate::skipped:
            break;
        }
        return skipped;
    }
    int read() const { return added + changed + same + rejected + skipped; }
};

class ImportPlan
{
public:
    // Errors: those of Workbook::open and recognizeLayout, "cancelled"
    static Result<ImportPlan> make(Ledger &ledger, const Synonyms &synonyms, const ImportRequest &request);

    // Writes everything in one batch; null when there was nothing to write
    Result<RecordId> apply(Ledger &ledger) const;

    const office::SheetLayout &layout() const { return m_layout; }
    const std::vector<int> &headerRows() const { return m_headerRows; }
    const ImportCounts &counts() const { return m_counts; }
    const std::vector<ImportProblem> &problems() const { return m_problems; }
    const std::vector<FatedRow> &fates() const { return m_fates; } // of every row that was read, by row
    // What the record of a row becomes; nothing for rows that change none, and for all but the first of several
    // rows about one record. Errors: those of reading the ledger
    Result<std::vector<FieldChange>> changesAt(const Ledger &ledger, int row) const;
    const std::vector<SkippedRow> &skipped() const { return m_skipped; }
    const std::vector<RejectedRow> &rejected() const { return m_rejected; }
    bool dates1904() const { return m_dates1904; } // of the numbers in rejected cells
    const std::vector<const Field *> &notStored() const { return m_notStored; } // columns of fields that are off
    const std::vector<Record> &createdLinks() const { return m_created; }

private:
    friend class ImportPlanner;

    struct Planned
    {
        int row = 0;
        RecordId record = {};
        bool isNew = false;
        bool writes = false;
        int revision = 0; // of the stored record when it was planned
        QByteArray values = {}; // packed assignments: small, because there may be 100,000 rows
    };
    struct LeftOut
    {
        size_t planned = 0;
        int row = 0;
        const Field *field = nullptr;
        QString code;
        QString original;
    };

    Status readRejected(office::OfficeRows &rows);
    Status write(Ledger &ledger, Commit &commit) const;
    Status writeNew(Commit &commit, std::vector<Planned>::const_iterator &planned) const;
    Status writeChange(Ledger &ledger, Commit &commit, const Planned &planned) const;
    QString sourceOf(const Planned &planned) const;
    QJsonObject details() const;

    ImportRequest m_request;
    std::vector<const Field *> m_fields; // of the type, as the ledger knows it
    office::SheetLayout m_layout;
    std::vector<int> m_headerRows;
    bool m_dates1904 = false;
    ImportCounts m_counts;
    std::vector<ImportProblem> m_problems;
    std::vector<FatedRow> m_fates;
    std::vector<SkippedRow> m_skipped;
    std::vector<RejectedRow> m_rejected;
    std::vector<const Field *> m_notStored;
    std::vector<Planned> m_planned;
    std::vector<LeftOut> m_leftOut;
    std::vector<Record> m_created;
};

} // namespace liuqing
