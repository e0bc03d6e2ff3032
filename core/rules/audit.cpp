// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/audit.h"

using namespace Qt::StringLiterals;

namespace liuqing::rules {

namespace {

std::optional<qint64> sumOf(const std::vector<Term> &terms, const Audited &audited)
{
    qint64 sum = 0;
    for (const Term &term : terms) {
        if (term.previous && !audited.previous)
            return std::nullopt;
        const Cells &cells = term.previous ? *audited.previous : audited.cells;
        const auto found = cells.find(term.cell);
        if (found == cells.end())
            return std::nullopt;
        sum += term.sign * found->second;
    }
    return sum;
}

bool holds(qint64 left, const QString &comparison, qint64 right)
{
    if (comparison == u"<=")
        return left <= right;
    return comparison == u">=" ? left >= right : left == right;
}

QStringList cellsOf(const Relation &relation)
{
    QStringList cells;
    for (const auto *terms : {&relation.left, &relation.right}) {
        for (const Term &term : *terms) {
            if (!term.previous && !cells.contains(term.cell))
                cells.append(term.cell);
        }
    }
    return cells;
}

bool changedMuch(const CheckRule &rule, qint64 before, qint64 now)
{
    if (std::max(before, now) < rule.numbers.value(u"at_least"_s))
        return false;
    return qAbs(now - before) * 100 > before * rule.numbers.value(u"percent"_s);
}

QString labelOf(const measure::MeasurePack &measures, const QString &cell)
{
    const measure::Measure *measure = measures.find(cell);
    return measure == nullptr ? cell : measure->label.text();
}

} // namespace

Finding onCells(const Audited &audited, const QString &rule, Severity severity, const QStringList &cells,
                Message message)
{
    return {.rule = rule,
            .severity = severity,
            .cells = cells,
            .message = std::move(message),
            .subject = notes::cellSubject(audited.form, audited.period.text(), audited.unit, cells.value(0))};
}

std::vector<Finding> auditRelations(const AuditPack &pack, const Audited &audited)
{
    std::vector<Finding> findings;
    for (const Relation &relation : pack.relations()) {
        const auto left = sumOf(relation.left, audited);
        const auto right = sumOf(relation.right, audited);
        if (!left || !right || holds(*left, relation.comparison, *right))
            continue;
        findings.push_back(
            onCells(audited, relation.id, relation.severity, cellsOf(relation),
                    Message(QT_TRANSLATE_NOOP("core", "%1 does not hold: %2 on the left, %3 on the right."),
                            {relation.label.text(), QString::number(*left), QString::number(*right)})));
    }
    return findings;
}

std::vector<Finding> auditComparisons(const AuditPack &pack, const measure::MeasurePack &measures,
                                      const Audited &audited, QDate today)
{
    std::vector<Finding> findings;
    const auto add = [&](const CheckRule &rule, const QStringList &cells, Message message) {
        findings.push_back(onCells(audited, rule.id, rule.severity, cells, std::move(message)));
    };
    if (const CheckRule *rule = pack.rule(Check::change); rule != nullptr && audited.previous) {
        for (const auto &[cell, now] : audited.cells) {
            const auto before = audited.previous->find(cell);
            if (before == audited.previous->end() || rule->except.contains(cell)
                || !changedMuch(*rule, before->second, now))
                continue;
            add(*rule, {cell},
                Message(
                    QT_TRANSLATE_NOOP("core", "%1 went from %2 to %3, a change of more than %4 %. Say why."),
                    {labelOf(measures, cell), QString::number(before->second), QString::number(now),
                     QString::number(rule->numbers.value(u"percent"_s))}));
        }
    }
    if (const CheckRule *rule = pack.rule(Check::unchanged);
        rule != nullptr && audited.previous && *audited.previous == audited.cells)
        add(*rule, {},
            Message(QT_TRANSLATE_NOOP("core",
                                      "Every figure is that of the last return. Say that it was verified.")));
    if (const CheckRule *rule = pack.rule(Check::window)) {
        const QDate from = audited.period.last().addDays(-rule->numbers.value(u"days_before"_s));
        const QDate to = audited.period.last().addDays(rule->numbers.value(u"days_after"_s));
        if (today < from || today > to) {
            add(*rule, {},
                Message(QT_TRANSLATE_NOOP(
                            "core", "This return is made on %1, outside the days from %2 to %3. Say why."),
                        {today.toString(Qt::ISODate), from.toString(Qt::ISODate), to.toString(Qt::ISODate)}));
        }
    }
    return findings;
}

} // namespace liuqing::rules
