// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturerecords.h"

#include "core/catalogue/catalogue.h"
#include "core/clears/clears.h"
#include "core/ledger/entry.h"
#include "core/ledger/filings.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qsizetype mostRecords = 2000; // nobody reads further

// What a row is called: by the record, or by what its office reported of it
class Namer
{
public:
    explicit Namer(const Ledger &ledger) : m_ledger(&ledger) { }

    Result<BehindRecord> named(const measure::Listed &row)
    {
        BehindRecord out{.type = row.type, .id = row.id, .title = {}, .office = {}};
        return row.filing == 0 ? own(std::move(out)) : filed(std::move(out), row.filing);
    }

private:
    Result<BehindRecord> own(BehindRecord out) const
    {
        const auto record = store::find(*m_ledger, out.id);
        if (!record)
            return failure(record.error());
        auto title = *record ? entry::shownTitle(*m_ledger, **record) : Result<QString>(QString());
        if (!title)
            return failure(title.error());
        out.title = *std::move(title);
        return out;
    }

    Result<BehindRecord> filed(BehindRecord out, qint64 filing)
    {
        const auto row = filings::newestRow(*m_ledger, out.id);
        const auto office = officeOf(filing);
        if (!row || !office)
            return failure(!row ? row.error() : office.error());
        const RecordType *type = catalogue::find(out.type);
        auto title = *row && type != nullptr
            ? entry::shown(*m_ledger, *type->title, (*row)->value(*type->title))
            : Result<QString>(QString());
        if (!title)
            return failure(title.error());
        out.title = *std::move(title);
        out.office = *office;
        return out;
    }

    Result<QString> officeOf(qint64 filing)
    {
        if (!m_offices.contains(filing)) {
            const auto found = filings::find(*m_ledger, filing);
            if (!found)
                return failure(found.error());
            m_offices.insert(filing, *found ? (*found)->unitName : QString());
        }
        return m_offices.value(filing);
    }

    const Ledger *m_ledger;
    QHash<qint64, QString> m_offices;
};

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
    Namer namer(ledger);
    for (const bool isCounted : {false, true}) {
        for (const measure::Listed &row : *whole) {
            if (counted.contains(row.id) != isCounted || std::ssize(behind.records) == mostRecords)
                continue;
            auto record = namer.named(row);
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
    Namer namer(ledger);
    for (const clears::Part &part : clear->parts) {
        const auto rows = measure::list(ledger, scope, {part.source, part.where});
        if (!rows)
            return failure(rows.error());
        for (const measure::Listed &row : *rows) {
            if (missing.contains(row.id) || std::ssize(behind.records) == mostRecords)
                continue;
            auto record = namer.named(row);
            if (!record)
                return failure(record.error());
            behind.records.push_back(*std::move(record));
        }
    }
    return behind;
}

} // namespace liuqing
