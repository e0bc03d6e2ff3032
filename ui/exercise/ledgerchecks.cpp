// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise/ledgerchecks.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/batches.h"
#include "core/ledger/notes.h"
#include "core/ledger/store.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing::exercise {

namespace {

// A null record for an estate that is not there
Result<std::vector<Record>> estatesOf(const Ledger &ledger, const Facts &facts)
{
    std::vector<Record> estates;
    for (const QString &name : facts.book.estates) {
        const auto known = store::named(ledger, estate::type, name);
        if (!known)
            return failure(known.error());
        std::optional<Record> record;
        if (!known->empty()) {
            auto found = store::find(ledger, estate::type, known->front());
            if (!found)
                return failure(found.error());
            record = std::move(*found);
        }
        estates.push_back(record ? std::move(*record) : Record());
    }
    return estates;
}

// The batches that gave an estate its grid
Result<std::vector<RecordId>> gridBatches(const Ledger &ledger, const Record &estate)
{
    std::vector<RecordId> batches;
    if (estate.isNull())
        return batches;
    const auto rows = journal::history(ledger.database(), estate.id, {});
    if (!rows)
        return failure(rows.error());
    for (const journal::HistoryRow &row : *rows) {
        const QJsonArray step = QJsonDocument::fromJson(row.entry.open).object().value(u"grid"_s).toArray();
        if (!step.at(1).toString().isEmpty())
            batches.push_back(row.entry.batch);
    }
    return batches;
}

// Those that gave it to the second and the third estate at once: filled down or pasted
Result<std::vector<RecordId>> fillings(const Ledger &ledger, const Facts &facts)
{
    const auto estates = estatesOf(ledger, facts);
    if (!estates)
        return failure(estates.error());
    auto second = gridBatches(ledger, (*estates)[1]);
    const auto third = gridBatches(ledger, (*estates)[2]);
    if (!second || !third)
        return failure(!second ? second.error() : third.error());
    std::erase_if(*second, [&](const RecordId &batch) { return std::find(third->begin(), third->end(), batch) == third->end(); });
    return second;
}

} // namespace

Result<Looked> isImported(const Ledger &ledger, const Facts &facts)
{
    const auto estates = estatesOf(ledger, facts);
    if (!estates)
        return failure(estates.error());
    const auto there = std::count_if(estates->begin(), estates->end(), [](const Record &each) { return !each.isNull(); });
    const auto whole = std::count_if(estates->begin(), estates->end(),
                                     [](const Record &each) { return !each.isNull() && isKnown(each.value(estate::households)); });
    const auto all = facts.book.estates.size();
    if (whole == all)
        return Looked{.done = true};
    if (there == 0)
        return Looked{};
    return Looked{.hint = there < all ? Message(QT_TRANSLATE_NOOP("core", "Not all three estates went in. Press Ctrl+Z, take the workbook again and take the rows in spite of the bad cells."))
                                      : said(QT_TRANSLATE_NOOP("core", "The households did not go in. Press Ctrl+Z, take the workbook again and say what column %7 is."), facts)};
}

Result<Looked> isCompleted(const Ledger &ledger, const Facts &facts)
{
    const auto estates = estatesOf(ledger, facts);
    if (!estates)
        return failure(estates.error());
    return Looked{.done = !(*estates)[1].isNull() && isKnown((*estates)[1].value(estate::builtYear))};
}

Result<Looked> isFilledDown(const Ledger &ledger, const Facts &facts)
{
    const auto together = fillings(ledger, facts);
    const auto estates = estatesOf(ledger, facts);
    if (!together || !estates)
        return failure(!together ? together.error() : estates.error());
    if (!together->empty())
        return Looked{.done = true};
    const bool begun = !(*estates)[0].isNull() && isKnown((*estates)[0].value(estate::grid));
    return Looked{.hint = begun ? said(QT_TRANSLATE_NOOP("core", "%4 has its grid. Now choose this cell and the two below, and press Ctrl+D."), facts) : Message()};
}

Result<Looked> isTakenBack(const Ledger &ledger, const Facts &facts)
{
    const auto together = fillings(ledger, facts);
    if (!together)
        return failure(together.error());
    for (const RecordId &id : *together) {
        const auto batch = batches::find(ledger, id);
        if (!batch)
            return failure(batch.error());
        if (*batch && !(*batch)->undoneBy.isNull())
            return Looked{.done = true};
    }
    return Looked{};
}

// Whoever knows the number after all may enter it: then nothing is left to explain
Result<Looked> isExplained(const Ledger &ledger, const Facts &facts)
{
    const auto estates = estatesOf(ledger, facts);
    const auto notes = notes::all(ledger);
    if (!estates || !notes)
        return failure(!estates ? estates.error() : notes.error());
    const Record &estate = (*estates)[2];
    if (estate.isNull())
        return Looked{};
    if (isKnown(estate.value(estate::parking)))
        return Looked{.done = true};
    for (auto note = notes->begin(); note != notes->end(); ++note) {
        if (note.key().second == estate.id.toHex() + u"|estate.parking"_s && !note.value().isEmpty())
            return Looked{.done = true};
    }
    return Looked{};
}

} // namespace liuqing::exercise
