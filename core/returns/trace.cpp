// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/trace.h"

#include "core/returns/compile.h"

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

Result<measure::Scope> scopeFor(const Ledger &ledger, const QString &form, const Period &period,
                                const QString &unit)
{
    const auto reports = filings::newestAccepted(ledger, form, period.text());
    if (!reports)
        return failure(reports.error());
    if (unit == ledger.office().code || (unit.isEmpty() && reports->empty()))
        return scopeOf(ledger, form, period);
    std::vector<qint64> numbers;
    for (const filings::Filing &filing : *reports) {
        if (unit.isEmpty() || filing.unit == unit)
            numbers.push_back(filing.number);
    }
    if (numbers.empty()) {
        return failure("no_return",
                       Message(QT_TRANSLATE_NOOP("core", "There is no accepted return %1 of %2 for %3."),
                               {form, unit, period.text()}));
    }
    return measure::Scope::filed(std::move(numbers), period, unit.isEmpty());
}

Result<qint64> lastJournalRow(const Ledger &ledger, const measure::Listed &row)
{
    if (row.filing != 0)
        return 0;
    const auto history = journal::history(ledger.database(), row.id, {});
    if (!history)
        return failure(history.error());
    return history->empty() ? 0 : history->back().seq;
}

} // namespace

Result<TracedCell> traceCell(const Ledger &ledger, const Book &book, const QString &form,
                             const Period &period, const QString &cell, const QString &unit)
{
    const auto declared = book.form(form);
    if (!declared)
        return failure(declared.error());
    if (!declared->cells().contains(cell)) {
        return failure(
            "unknown_cell",
            Message(QT_TRANSLATE_NOOP("core", "The form %1 has no cell \"%2\"."), {declared->key, cell}));
    }
    const auto scope = scopeFor(ledger, declared->key, period, unit);
    if (!scope)
        return failure(scope.error());
    const auto rows = measure::list(ledger, *scope, book.measures().find(cell)->top);
    if (!rows)
        return failure(rows.error());
    TracedCell traced{.cell = cell, .rows = {}};
    for (const measure::Listed &row : *rows) {
        const auto seq = lastJournalRow(ledger, row);
        if (!seq)
            return failure(seq.error());
        traced.value += row.number;
        traced.rows.push_back({row, *seq});
    }
    return traced;
}

Result<std::vector<TracedRecord>> traceRecord(const Ledger &ledger, const Book &book, const QString &form,
                                              const Period &period, const RecordId &id)
{
    const auto declared = book.form(form);
    if (!declared)
        return failure(declared.error());
    const auto own = scopeOf(ledger, declared->key, period);
    if (!own)
        return failure(own.error());
    const auto reports = filings::newestAccepted(ledger, declared->key, period.text());
    if (!reports)
        return failure(reports.error());
    QHash<qint64, QString> units{{0, ledger.office().code}};
    std::vector<qint64> numbers;
    for (const filings::Filing &filing : *reports) {
        units.insert(filing.number, filing.unit);
        numbers.push_back(filing.number);
    }
    std::vector<TracedRecord> traced;
    for (const measure::Scope &scope : {*own, measure::Scope::filed(numbers, period, false)}) {
        const auto counted = measure::countedIn(ledger, scope, book.measuresOf(*declared), id);
        if (!counted)
            return failure(counted.error());
        for (const measure::Counted &each : *counted)
            traced.push_back({each.measure, units.value(each.filing), each.filing, each.number});
    }
    return traced;
}

} // namespace liuqing::returns
