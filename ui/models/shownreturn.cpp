// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownreturn.h"

#include "core/returns/trace.h"
#include "ui/models/rownamer.h"

namespace liuqing {

namespace {

constexpr size_t mostRecords = 2000; // nobody reads further

// What went out of it last, and how many offices sent theirs
Status addFiled(ShownReturn &shown, const Ledger &ledger, const QString &form, const Period &period)
{
    const auto filed = filings::all(ledger, form, period.text());
    if (!filed)
        return failure(filed.error());
    QSet<QString> others;
    for (const filings::Filing &each : *filed) {
        if (each.own)
            shown.sent = each;
        else
            others.insert(each.unit);
    }
    shown.others = static_cast<int>(others.size());
    return {};
}

} // namespace

bool ShownReturn::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const ShownCell &cell) { return cell.now == 0; });
}

Result<ShownReturn> shownReturn(const Ledger &ledger, const returns::Book &book, const QString &formKey, const Period &period)
{
    const auto form = book.form(formKey);
    if (!form)
        return failure(form.error());
    const auto made = returns::build(ledger, book, formKey, period);
    if (!made)
        return failure(made.error());
    const auto previous = filings::find(ledger, made->previous);
    if (!previous)
        return failure(previous.error());
    ShownReturn shown{form->title, {}, made->findings, made->hasOpenHardFindings(), {}};
    LIUQING_TRY(addFiled(shown, ledger, formKey, period));
    const rules::Cells before = *previous ? returns::cellsFrom((*previous)->cells) : rules::Cells();
    for (const returns::FormGroup &group : form->groups) {
        for (const QString &key : group.cells) {
            const auto then = before.find(key);
            shown.cells.push_back({.key = key,
                                   .group = group.label,
                                   .label = book.measures().find(key)->label,
                                   .now = made->cells.at(key),
                                   .before = then == before.end() ? std::nullopt : std::optional(then->second)});
        }
    }
    return shown;
}

Result<std::vector<CountedRecord>> countedRecords(const Ledger &ledger, const returns::Book &book, const QString &form,
                                                  const Period &period, const QString &cell, const QString &unit)
{
    const auto traced = returns::traceCell(ledger, book, form, period, cell, unit);
    if (!traced)
        return failure(traced.error());
    RowNamer namer(ledger);
    std::vector<CountedRecord> records;
    for (const returns::TracedRow &row : traced->rows) {
        if (records.size() == mostRecords)
            break;
        const auto name = namer.nameOf(row.row);
        if (!name)
            return failure(name.error());
        records.push_back({row.row.type, row.row.id, name->title, row.row.number, name->office});
    }
    return records;
}

} // namespace liuqing
