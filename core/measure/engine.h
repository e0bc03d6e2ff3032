// SPDX-License-Identifier: GPL-3.0-or-later
// Counts measures: all that are asked over one source in one statement, the same over own records and over
// filings, and lists the rows behind a figure, whose numbers add up to it.
#pragma once

#include "core/ledger/ledger.h"
#include "core/measure/measurepack.h"
#include "core/measure/scope.h"

#include <map>

namespace liuqing::measure {

using Wanted = std::vector<const Measure *>;

struct Amount
{
    qint64 top = 0;
    std::optional<qint64> bottom = {}; // of a ratio

    // Counts as they are; ratios scaled by the measure's decimals (percent: 12.34 % is 1234), nothing when
    // the denominator is empty
    std::optional<qint64> value(const Measure &measure) const;
    bool operator==(const Amount &) const = default;
};

using Amounts = std::map<QString, Amount>; // by measure

// Errors: "not_in_returns" for a measure over facts that do not travel, when it is asked of filings
Result<Amounts> evaluate(const Ledger &ledger, const Scope &scope, const Wanted &wanted);
struct EachAndAll
{
    std::map<qint64, Amounts> each; // per filing, the ones without rows included
    Amounts all; // of all of them, one thing that several offices reported counted once
};

Result<EachAndAll> evaluateEach(const Ledger &ledger, const Scope &scope, const Wanted &wanted);

struct Listed
{
    QString type; // record type; staff for filed staff rows
    RecordId id;
    QString unit;
    qint64 filing = 0; // 0: an own record
    qint64 number = 1; // what the row adds to the figure

    bool operator==(const Listed &) const = default;
};

// The rows of a count; a thing that several offices reported stands once, by its first report
Result<std::vector<Listed>> list(const Ledger &ledger, const Scope &scope, const Count &count);

struct Examined
{
    Listed row;
    std::vector<bool> met; // per condition
};

// The rows under `where`, each with the conditions it meets, in one statement
Result<std::vector<Examined>> examine(const Ledger &ledger, const Scope &scope, const QString &source,
                                      const Condition &where, const std::vector<Condition> &conditions);

struct Counted
{
    QString measure;
    bool inBottom = false;
    qint64 number = 0;
    qint64 filing = 0; // 0: the own record
};

// The measures that count a record, as an own one or per filing
Result<std::vector<Counted>> countedIn(const Ledger &ledger, const Scope &scope, const Wanted &wanted,
                                       const RecordId &id);

} // namespace liuqing::measure
