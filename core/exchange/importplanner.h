// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of an import: decides row by row what becomes of it. Used by ImportPlan::make alone.
#pragma once

#include "core/exchange/parsedrows.h"
#include "core/exchange/sheetimport.h"

namespace liuqing {

class ImportPlanner
{
public:
    ImportPlanner(const Ledger &ledger, const Synonyms &synonyms, ImportPlan &plan);

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

    // A stored record that a row may be about
    struct Rival
    {
        Record stored;
        int changes = 0; // fields that the row would change
        int unmentioned = 0; // known facts that the row does not mention
    };

    Status data(const office::OfficeRow &row, const office::ParsedRow &parsed);
    Status collect(const office::ParsedRow &parsed, Incoming &incoming);
    Status collectLinks(const office::ParsedRow &parsed, Incoming &incoming);
    void addProblem(Incoming &incoming, const office::RowProblem &problem) const;
    bool mayLeaveOut(const Incoming &incoming) const;
    void reject(const office::OfficeRow &row, Incoming incoming);
    Result<std::vector<Rival>> rivals(const Incoming &incoming);
    // Each of them: whether the row was taken; if not, its problem says why
    Result<bool> place(Incoming &incoming);
    Result<bool> placeInLedger(const QByteArray &key, bool weak, const std::vector<Rival> &rivals,
                               Incoming &incoming);
    Result<bool> placeOnPlanned(size_t index, const QByteArray &key, Incoming &incoming);
    Result<std::optional<size_t>> earlierRowAbout(const std::vector<Rival> &rivals,
                                                  const Incoming &incoming) const;
    Result<Record> currently(const ImportPlan::Planned &planned) const;
    bool placeNew(const QByteArray &key, Incoming &incoming);
    void placeOnStored(const QByteArray &key, const Rival &rival, Incoming &incoming);
    bool lacksRequired(Incoming &incoming) const;
    void take(Incoming &incoming, Assignment assignment) const;
    Status recount(ImportPlan::Planned &planned);
    void keepUsedLinks();
    std::optional<QString> conflict(const ImportPlan::Planned &planned, const Incoming &incoming) const;
    void recognize(const QByteArray &key, size_t index);
    void keep(const QByteArray &key, ImportPlan::Planned planned, const Incoming &incoming);
    void noteNotStored(const Field &field);

    const Ledger &m_ledger;
    ImportPlan &m_plan;
    const RecordType &m_type;
    LinkResolver m_links;
    store::Matcher m_matcher;
    QHash<QByteArray, size_t> m_byKey; // in this file
    QHash<RecordId, size_t> m_byRecord;
    bool m_knowsOwn = false; // rows of the sheet may link to each other
};

} // namespace liuqing
