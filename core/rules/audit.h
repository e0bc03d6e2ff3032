// SPDX-License-Identifier: GPL-3.0-or-later
// Audits the cells of a form: the pack's relations, and the comparisons with the last return and the
// calendar.
#pragma once

#include "core/base/period.h"
#include "core/rules/auditpack.h"

namespace liuqing::rules {

using Cells = std::map<QString, qint64>;

struct Audited
{
    QString form;
    Period period;
    QString unit; // 12-digit code
    Cells cells;
    std::optional<Cells> previous = {}; // of the last return; none in a first period
};

// Relations whose cells the form has; those that ask the last return are skipped without one
std::vector<Finding> auditRelations(const AuditPack &pack, const Audited &audited);
// Change, nothing changed, date of reporting
std::vector<Finding> auditComparisons(const AuditPack &pack, const measure::MeasurePack &measures,
                                      const Audited &audited, QDate today);

Finding onCells(const Audited &audited, const QString &rule, Severity severity, const QStringList &cells,
                Message message);

} // namespace liuqing::rules
