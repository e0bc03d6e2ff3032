// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about own records that the record rules judge: cells left out of imports, resident IDs that stand
// twice, lists and counts of staff that differ. Reads only; says what is, not whether it is wrong.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::measure {

struct LeftOutCell
{
    RecordId record;
    QString field; // "firm.uscc"
    int sheetRow = 0;
    QString code; // why it was left out
};

// Once per record and field, of live records whose field is still unknown
Result<std::vector<LeftOutCell>> openLeftOut(const Ledger &ledger);

struct SharedId
{
    RecordId worker;
    RecordId other;
    bool sameName = false;
};

// Pairs of workers at work on the day that carry one resident ID
Result<std::vector<SharedId>> sharedResidentIds(const Ledger &ledger, QDate asOf);

struct StaffOfProject
{
    RecordId project;
    std::optional<qint64> listed; // workers by name
    std::optional<qint64> counted; // by staff counts
    std::optional<qint64> reported; // by the firm

    std::optional<qint64> recorded() const { return listed ? listed : counted; }
};

// Projects in service
Result<std::vector<StaffOfProject>> staffOfProjects(const Ledger &ledger, QDate asOf);

Result<std::vector<RecordId>> provisionalFirms(const Ledger &ledger, QDate asOf);

} // namespace liuqing::measure
