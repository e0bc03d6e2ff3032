// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/undosteps.h"

#include "core/ledger/batches.h"

using namespace Qt::StringLiterals;

namespace liuqing::rollback {

namespace {

constexpr int batchesLookedAt = 500;

using batches::Batch;

bool isRollback(const Batch &batch)
{
    return batch.kind == u"rollback"_s;
}

bool isFresh(const Batch &batch)
{
    return batch.kind == u"set"_s || batch.kind == u"import"_s || batch.kind == u"merge"_s;
}

struct History
{
    std::vector<Batch> newestFirst;
    QHash<RecordId, const Batch *> byId = {};
    QHash<RecordId, RecordId> undid = {}; // rollback → what it took back

    // Whether the batch made things as the person wanted them: a change does, taking it back does not, taking that
    // back does again. Unknown for a rollback that left something over
    std::optional<bool> isForward(const Batch &batch) const
    {
        if (!isRollback(batch))
            return isFresh(batch) ? std::optional(true) : std::nullopt;
        const Batch *undone = byId.value(undid.value(batch.id));
        const auto inner = undone == nullptr ? std::nullopt : isForward(*undone);
        return inner ? std::optional(!*inner) : std::nullopt;
    }
};

Result<History> historyOf(const Ledger &ledger)
{
    auto latest = batches::latest(ledger, {}, batchesLookedAt);
    if (!latest)
        return failure(latest.error());
    History history{.newestFirst = std::move(*latest)};
    for (const Batch &batch : history.newestFirst) {
        history.byId.insert(batch.id, &batch);
        if (!batch.undoneBy.isNull())
            history.undid.insert(batch.undoneBy, batch.id);
    }
    return history;
}

} // namespace

Result<Steps> stepsOf(const Ledger &ledger, const QString &actor)
{
    const auto history = historyOf(ledger);
    if (!history)
        return failure(history.error());
    Steps steps;
    bool freshSince = false; // something new was done after what could be brought back
    for (const Batch &batch : history->newestFirst) {
        if (batch.actor != actor)
            continue;
        const auto forward = !batch.undoneBy.isNull() ? std::nullopt : history->isForward(batch);
        if (forward == true && steps.undo.isNull())
            steps.undo = batch.id;
        if (forward == false && !freshSince && steps.redo.isNull())
            steps.redo = batch.id;
        freshSince = freshSince || isFresh(batch);
    }
    return steps;
}

} // namespace liuqing::rollback
