// SPDX-License-Identifier: GPL-3.0-or-later
// The figures a pack declares (measures.json): each a count over one source under a condition, or a ratio of
// two counts. Whoever shows a figure names a measure; nobody counts it a second way.
#pragma once

#include "core/measure/condition.h"
#include "core/measure/label.h"
#include "core/policy/packfolder.h"

namespace liuqing::measure {

// What is counted: the numbers of the rows under `where`, less those under `minus`
struct Count
{
    QString source;
    Condition where;
    std::optional<Condition> minus = {};

    bool ownOnly() const { return where.ownOnly() || (minus && minus->ownOnly()); }
};

struct Measure
{
    QString key;
    Label label;
    QString unit; // of measure: 家, 个, 人, %
    Count top;
    std::optional<Count> bottom = {}; // ratios: top / bottom
    int scale = 0; // decimals of a ratio

    bool ownOnly() const { return top.ownOnly() || (bottom && bottom->ownOnly()); }
};

class MeasurePack
{
public:
    // Errors: those of PackFolder, "bad_pack" with file and JSON path
    static Result<MeasurePack> load(const PackFolder &pack);

    const Measure *find(const QString &key) const;
    const std::vector<Measure> &all() const { return m_measures; }

private:
    Result<Measure> readMeasure(const PackNode &node) const;
    Result<Count> readPart(const PackNode &node) const;

    std::vector<Measure> m_measures;
};

} // namespace liuqing::measure
