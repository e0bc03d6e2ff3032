// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/undosteps.h"

using namespace Qt::StringLiterals;

namespace liuqing::rollback {

namespace {

constexpr int batchesLookedAt = 500;

struct Batch
{
    RecordId id;
    QString kind;
    bool own = false;
    bool undone = false;

    bool isRollback() const { return kind == u"rollback"_s; }
    bool isFresh() const { return kind == u"set"_s || kind == u"import"_s; }
};

struct History
{
    std::vector<Batch> newestFirst;
    QHash<RecordId, const Batch *> byId;
    QHash<RecordId, RecordId> undid; // rollback → what it took back

    // Whether the batch made things as the person wanted them: a change does, taking it back does not, taking that
    // back does again. Unknown for a rollback that left something over
    std::optional<bool> isForward(const Batch &batch) const
    {
        if (!batch.isRollback())
            return batch.isFresh() ? std::optional(true) : std::nullopt;
        const Batch *undone = byId.value(undid.value(batch.id));
        const auto inner = undone == nullptr ? std::nullopt : isForward(*undone);
        return inner ? std::optional(!*inner) : std::nullopt;
    }
};

Result<History> historyOf(const Ledger &ledger, const QString &actor)
{
    auto rows = ledger.database().select(u"SELECT id, kind, actor, undone_by FROM batch ORDER BY rowid DESC LIMIT ?"_s, {batchesLookedAt});
    if (!rows)
        return failure(rows.error());
    History history;
    while (rows->next()) {
        const RecordId id = RecordId::fromBytes(rows->value(0).toByteArray());
        const bool undone = !rows->isNull(3);
        history.newestFirst.push_back({id, rows->value(1).toString(), rows->value(2).toString() == actor, undone});
        if (undone)
            history.undid.insert(RecordId::fromBytes(rows->value(3).toByteArray()), id);
    }
    for (const Batch &batch : history.newestFirst)
        history.byId.insert(batch.id, &batch);
    return history;
}

} // namespace

Result<Steps> stepsOf(const Ledger &ledger, const QString &actor)
{
    const auto history = historyOf(ledger, actor);
    if (!history)
        return failure(history.error());
    Steps steps;
    bool freshSince = false; // something new was done after what could be brought back
    for (const Batch &batch : history->newestFirst) {
        if (!batch.own)
            continue;
        const auto forward = batch.undone ? std::nullopt : history->isForward(batch);
        if (forward == true && steps.undo.isNull())
            steps.undo = batch.id;
        if (forward == false && !freshSince && steps.redo.isNull())
            steps.redo = batch.id;
        freshSince = freshSince || batch.isFresh();
    }
    return steps;
}

} // namespace liuqing::rollback
