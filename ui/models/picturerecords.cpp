// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturerecords.h"

#include "core/clears/clears.h"
#include "ui/models/rownamer.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qsizetype mostRecords = 2000; // nobody reads further

Result<BehindRecord> named(RowNamer &namer, const measure::Listed &row)
{
    const auto name = namer.nameOf(row);
    if (!name)
        return failure(name.error());
    return BehindRecord{.type = row.type, .id = row.id, .title = name->title, .office = name->office};
}

qint64 sumOf(const std::vector<measure::Listed> &rows)
{
    qint64 sum = 0;
    for (const measure::Listed &row : rows)
        sum += row.number;
    return sum;
}

} // namespace

Result<Behind> behindMeasure(const Ledger &ledger, const returns::Book &book, const measure::Scope &scope,
                             const QString &key)
{
    const measure::Measure *measure = book.measures().find(key);
    const auto top = measure::list(ledger, scope, measure->top);
    if (!top)
        return failure(top.error());
    const auto whole = measure->bottom ? measure::list(ledger, scope, *measure->bottom) : top;
    if (!whole)
        return failure(whole.error());
    QSet<RecordId> counted;
    for (const measure::Listed &row : *top)
        counted.insert(row.id);
    Behind behind{.counted = sumOf(*top), .all = sumOf(*whole), .records = {}};
    RowNamer namer(ledger);
    for (const bool isCounted : {false, true}) {
        for (const measure::Listed &row : *whole) {
            if (counted.contains(row.id) != isCounted || std::ssize(behind.records) == mostRecords)
                continue;
            auto record = named(namer, row);
            if (!record)
                return failure(record.error());
            record->counted = isCounted;
            behind.records.push_back(*std::move(record));
        }
    }
    return behind;
}

Result<Behind> behindClear(const Ledger &ledger, const returns::Book &book, const measure::Scope &scope,
                           const QString &key)
{
    const auto states = clears::evaluate(ledger, book.clears(), scope);
    if (!states)
        return failure(states.error());
    const auto state = std::find_if(states->begin(), states->end(),
                                    [&](const clears::State &each) { return each.clear == key; });
    const auto &all = book.clears().all();
    const auto clear =
        std::find_if(all.begin(), all.end(), [&](const clears::Clear &each) { return each.key == key; });
    Behind behind{.counted = state->numerator, .all = state->denominator, .records = {}};
    QSet<RecordId> missing;
    for (const clears::Missing &each : state->missing) {
        missing.insert(each.id);
        if (std::ssize(behind.records) < mostRecords)
            behind.records.push_back({.type = each.type,
                                      .id = each.id,
                                      .title = each.title,
                                      .office = {},
                                      .counted = false,
                                      .why = each.why});
    }
    RowNamer namer(ledger);
    for (const clears::Part &part : clear->parts) {
        const auto rows = measure::list(ledger, scope, {part.source, part.where});
        if (!rows)
            return failure(rows.error());
        for (const measure::Listed &row : *rows) {
            if (missing.contains(row.id) || std::ssize(behind.records) == mostRecords)
                continue;
            auto record = named(namer, row);
            if (!record)
                return failure(record.error());
            behind.records.push_back(*std::move(record));
        }
    }
    return behind;
}

} // namespace liuqing
