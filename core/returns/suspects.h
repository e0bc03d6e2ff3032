// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of different offices' returns that look like one thing without sharing a key, why they look so, and
// what a person decided. A machine only suspects; the distinct count follows the decision.
#pragma once

#include "core/base/period.h"
#include "core/ledger/filings.h"

namespace liuqing::returns {

struct SuspectSide
{
    qint64 filing = 0;
    QString unit;
    QString unitName;
    RecordId id;
    QString match;
    QString title;
};

struct Suspect
{
    QString type; // firm, estate, party_org
    SuspectSide a;
    SuspectSide b;
    Message why;
    std::optional<bool> same; // decided for this pair, or following from decisions on others
};

// Among the accepted returns of a period, undecided pairs first
Result<std::vector<Suspect>> suspects(const Ledger &ledger, const QString &form, const Period &period);

// Two records, both reported or both of the own ledger; the opposite decision replaces an earlier one.
// Errors: "unknown_record", "not_comparable", those of sameness::decide
Status decide(Ledger &ledger, const RecordId &a, const RecordId &b, bool same, const QString &reason);

} // namespace liuqing::returns
