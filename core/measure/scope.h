// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure is counted over: the ledger's own records as of a day, or the rows of filings. The same
// measures run over both.
#pragma once

#include "core/base/period.h"

#include <optional>
#include <variant>
#include <vector>

namespace liuqing::measure {

struct OwnRecords
{
    QString unit = {}; // empty: every office of entry; a street's code takes its communities along
    qint64 previousFiling = 0; // what new, left and corrected are taken against; 0: a first return
};

struct FiledRows
{
    std::vector<qint64> filings;
    bool distinct = false; // one thing reported by several offices counts once
};

struct Scope
{
    std::variant<OwnRecords, FiledRows> from;
    QDate asOf;
    std::optional<Period> period = {}; // of movements; the quarter of asOf when none is given

    Period movements() const { return period ? *period : Period::quarterOf(asOf); }
    bool isOwn() const { return std::holds_alternative<OwnRecords>(from); }

    static Scope own(const Period &period, qint64 previousFiling = 0)
    {
        return {OwnRecords{{}, previousFiling}, period.last(), period};
    }
    static Scope filed(std::vector<qint64> filings, const Period &period, bool distinct)
    {
        return {FiledRows{std::move(filings), distinct}, period.last(), period};
    }
};

} // namespace liuqing::measure
