// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rollback.h"

#include "core/base/text.h"
#include "core/ledger/journalvalues.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/entry.h"
#include "core/ledger/links.h"
#include "core/ledger/store.h"
#include "core/ledger/tables.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing::rollback {

namespace {

struct Touched
{
    const RecordType *type = nullptr;
    std::vector<journal::HistoryRow> rows; // of this batch, oldest first
};

using TouchedRecords = std::vector<std::pair<RecordId, Touched>>; // newest first

Result<TouchedRecords> touchedBy(const Ledger &ledger, const RecordId &batch)
{
    auto rows = journal::history(ledger.database(), {}, batch);
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, size_t> places;
    TouchedRecords touched;
    for (journal::HistoryRow &row : *rows) {
        const RecordType *type = catalogue::find(row.entry.type);
        if (row.entry.record.isNull() || type == nullptr)
            continue;
        if (!places.contains(row.entry.record)) {
            places.insert(row.entry.record, touched.size());
            touched.push_back({row.entry.record, {type, {}}});
        }
        touched[places.value(row.entry.record)].second.rows.push_back(std::move(row));
    }
    std::reverse(touched.begin(), touched.end());
    return touched;
}

// A live record outside the ones undone so far that links to this one
Result<std::optional<QString>> neededBy(const Ledger &ledger, const RecordType &type, const RecordId &id,
                                        const QSet<RecordId> &undone)
{
    for (const links::LinkField &link : links::fieldsTo(type)) {
        const auto found = store::select(ledger, {.type = link.type, .where = {links::pointsAt(*link.field, id)}});
        if (!found)
            return failure(found.error());
        for (const Record &record : *found) {
            if (!undone.contains(record.id)) {
                const auto title = entry::shownTitle(ledger, record);
                return std::optional<QString>(label(link.type->label) + u' ' + title.value_or(QString()));
            }
        }
    }
    return std::optional<QString>();
}

Status revertTo(const Ledger &ledger, Record &record, const QByteArray &part)
{
    const QJsonObject pairs = QJsonDocument::fromJson(part).object();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const QJsonValue old = pair.value().toArray().at(0);
        if (pair.key().startsWith(u"x_"_s)) { // declared or not
            if (old.isNull())
                record.extra.remove(pair.key());
            else
                record.extra.insert(pair.key(), old);
            continue;
        }
        if (pair.key() == u"~retired"_s) {
            record.retired = old.toString().isEmpty() ? std::nullopt : std::optional(old.toString());
            continue;
        }
        const Field *field = catalogue::findField(record.type(), pair.key());
        if (field == nullptr)
            continue;
        auto value = journal::valueOf(ledger, record.type(), record.id, *field, old);
        if (!value)
            return failure(value.error());
        record.set(*field, *std::move(value));
    }
    return {};
}

// Whether the record is another now than the row left it; changes that were taken back since do not count
Result<bool> changedLater(const Ledger &ledger, const Record &now, qint64 lastSeq)
{
    const auto rows = journal::history(ledger.database(), now.id, {});
    if (!rows)
        return failure(rows.error());
    Record then = now;
    for (auto row = rows->rbegin(); row != rows->rend() && row->seq > lastSeq; ++row) {
        if (row->erased)
            return true;
        LIUQING_TRY(revertTo(ledger, then, row->entry.open));
        LIUQING_TRY(revertTo(ledger, then, row->entry.personal));
    }
    return !then.sameFacts(now) || then.retired != now.retired;
}

// Decides for all records of the batch before the first is touched: they may link to each other in any order
class Undoing
{
public:
    Undoing(const Ledger &ledger, QString reason)
        : m_ledger(ledger)
        , m_reason(std::move(reason))
    {
    }

    Status judge(const RecordId &id, const Touched &touched)
    {
        const auto now = store::find(m_ledger, *touched.type, id);
        if (!now)
            return failure(now.error());
        const bool isNew = touched.rows.front().entry.action == u"add"_s;
        if (!*now || (isNew && (*now)->retired))
            return {}; // taken back before, or retired for a reason of its own
        const auto later = changedLater(m_ledger, **now, touched.rows.back().seq);
        if (!later)
            return failure(later.error());
        if (isNew && *later)
            return keep(**now, changedAgain());
        if (isNew)
            return plan({std::move(**now), std::nullopt});
        Record old = **now;
        for (auto row = touched.rows.rbegin(); row != touched.rows.rend(); ++row) {
            if (row->erased)
                return keep(**now, Message(QT_TRANSLATE_NOOP("core", "Its personal data was erased after its retention.")));
            LIUQING_TRY(revertTo(m_ledger, old, row->entry.open));
            LIUQING_TRY(revertTo(m_ledger, old, row->entry.personal));
        }
        if (*later)
            return old.sameFacts(**now) && old.retired == (*now)->retired ? Status() : keep(**now, changedAgain());
        return plan({std::move(**now), std::move(old)});
    }

    // What is kept may need others of the batch in turn
    Status keepNeeded()
    {
        for (bool again = true; std::exchange(again, false);) {
            for (Undo &undo : m_planned) {
                if (!undo.retires() || !m_undone.contains(undo.now.id))
                    continue;
                const auto needed = neededBy(m_ledger, undo.now.type(), undo.now.id, m_undone);
                if (!needed)
                    return failure(needed.error());
                if (!*needed)
                    continue;
                again = true;
                m_undone.remove(undo.now.id);
                LIUQING_TRY(keep(undo.now, Message(QT_TRANSLATE_NOOP("core", "It is used by: %1."), {**needed})));
            }
        }
        return {};
    }

    Status apply(Commit &commit)
    {
        for (const Undo &undo : m_planned) {
            if (!m_undone.contains(undo.now.id))
                continue;
            const Status done = undo.old ? commit.change(undo.now, *undo.old) : commit.retire(undo.now, m_reason);
            if (!done && done.error().code != u"not_unique"_s)
                return done;
            if (!done) // another one has its code by now
                LIUQING_TRY(keep(undo.now, done.error().message));
            outcome.undone += done ? 1 : 0;
        }
        return {};
    }

    Outcome outcome;

private:
    struct Undo
    {
        Record now;
        std::optional<Record> old; // nothing: it is new

        bool retires() const { return !old || (old->retired && !now.retired); }
    };

    static Message changedAgain()
    {
        return Message(QT_TRANSLATE_NOOP("core", "It was changed again afterwards."));
    }
    Status plan(Undo undo)
    {
        m_undone.insert(undo.now.id);
        m_planned.push_back(std::move(undo));
        return {};
    }
    Status keep(const Record &now, Message why)
    {
        outcome.kept.push_back({now.id, text::fromKey(now.type().key), std::move(why)});
        return {};
    }

    const Ledger &m_ledger;
    QString m_reason;
    std::vector<Undo> m_planned; // newest first
    QSet<RecordId> m_undone;
};

Message keptWhole(const Kept &first)
{
    return Message(QT_TRANSLATE_NOOP("core", "Two records were made one, and something of it cannot be taken back any more: %1 Nothing was changed. "
                                             "Enter the second record anew, if there are two."),
                   {first.why.text()});
}

} // namespace

Result<Record> before(const Ledger &ledger, const Record &now, const QByteArray &open, const QByteArray &personal)
{
    Record old = now;
    LIUQING_TRY(revertTo(ledger, old, open));
    LIUQING_TRY(revertTo(ledger, old, personal));
    return old;
}

Result<Outcome> undo(Ledger &ledger, const RecordId &batch, const QString &reason)
{
    auto known = ledger.database().select(u"SELECT kind, undone_by FROM batch WHERE id = ?"_s, {batch.toBytes()});
    if (!known)
        return failure(known.error());
    if (!known->next()) {
        return failure("unknown_batch",
                       Message(QT_TRANSLATE_NOOP("core", "This ledger has no import or change numbered %1."), {batch.toString()}));
    }
    if (!known->isNull(1)) {
        return failure("not_undoable", Message(QT_TRANSLATE_NOOP("core", "This import was taken back already; nothing was changed.")));
    }
    const bool isWhole = known->value(0).toString() == u"merge"_s; // half of it would leave links to a record that is gone
    known->finish();
    const auto touched = touchedBy(ledger, batch);
    if (!touched)
        return failure(touched.error());
    if (touched->empty()) {
        return failure("not_undoable",
                       Message(QT_TRANSLATE_NOOP("core", "This step changed no records (it filed, sent or decided something); it is withdrawn by its own command.")));
    }
    Undoing undoing(ledger, reason);
    const auto done = ledger.commit({.kind = u"rollback"_s, .reason = reason}, [&](Commit &commit) -> Status {
        for (const auto &[id, record] : *touched)
            LIUQING_TRY(undoing.judge(id, record));
        LIUQING_TRY(undoing.keepNeeded());
        LIUQING_TRY(undoing.apply(commit));
        if (isWhole && !undoing.outcome.kept.empty())
            return failure("merge_used", keptWhole(undoing.outcome.kept.front()), {.record = undoing.outcome.kept.front().record.toString()});
        if (undoing.outcome.kept.empty()) {
            LIUQING_TRY(ledger.database().run(u"UPDATE batch SET undone_by = ? WHERE id = ?"_s,
                                              {commit.batch().toBytes(), batch.toBytes()}));
        }
        return {};
    });
    if (!done)
        return failure(done.error());
    undoing.outcome.batch = *done;
    return undoing.outcome;
}

} // namespace liuqing::rollback
