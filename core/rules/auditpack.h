// SPDX-License-Identifier: GPL-3.0-or-later
// The audit rules a pack declares (audit.json): linear relations between the cells of a form, now and in the
// last return, and checks of the program that the pack switches on, grades and sets numbers for.
#pragma once

#include "core/base/period.h"
#include "core/measure/measurepack.h"
#include "core/rules/finding.h"

namespace liuqing::rules {

struct Term
{
    QString cell;
    int sign = 1;
    bool previous = false; // of the last return
};

struct Relation
{
    QString id;
    Severity severity;
    measure::Label label;
    std::vector<Term> left;
    QString comparison; // =, <=, >=
    std::vector<Term> right;

    bool needsPrevious() const;
};

// The checks that exist; which are on, how grave and with what numbers, the pack says
enum class Check {
    change, // a cell moved by more than `percent` against the last return, from `at_least` on; not those in
            // `except`
    sharedFirm, // one firm reported by several offices
    leftOut, // a cell that an import left out is still empty
    residentIds, // one resident ID, two workers
    window, // reported outside `days_before` … `days_after` the period's last day
    unchanged, // every cell as in the last return
    staffList, // list and count of one project differ
    workersDiffer, // reported and recorded staff differ
    provisionalFirm, // known by name only
};

struct CheckRule
{
    QString id;
    Severity severity;
    measure::Label label;
    QHash<QString, int> numbers;
    QStringList except; // cells
};

class AuditPack
{
public:
    // Errors: those of PackFolder, "bad_pack" with file and JSON path
    static Result<AuditPack> load(const PackFolder &pack, const measure::MeasurePack &measures);

    const std::vector<Relation> &relations() const { return m_relations; }
    const CheckRule *rule(Check check) const; // nullptr: switched off
    QDate dueDay(const Period &period) const; // until when its return is in time; the last day when the pack does not say
    QString labelOf(const QString &id) const; // what a rule is called; its id when the pack has none such

private:
    Status readEntry(const PackNode &node, const measure::MeasurePack &measures);

    std::vector<Relation> m_relations;
    std::map<Check, CheckRule> m_checks;
};

} // namespace liuqing::rules
