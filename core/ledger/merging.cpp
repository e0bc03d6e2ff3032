// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/merging.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/entry.h"
#include "core/ledger/links.h"
#include "core/schema/attachedfile.h"

using namespace Qt::StringLiterals;

namespace liuqing::merging {

namespace {

bool isKnownByNameOnly(const Record &record)
{
    const Field *provisional = record.type().find("provisional");
    return provisional != nullptr && record.text(*provisional) == u"yes"_s;
}

Result<Record> asSeen(const Ledger &ledger, const RecordType &type, const Side &side)
{
    auto record = store::find(ledger, type, side.id);
    if (!record)
        return failure(record.error());
    if (!*record || (*record)->retired) {
        return failure("not_two", Message(QT_TRANSLATE_NOOP("core", "One of the two is no longer in the ledger; there is nothing left to make one.")),
                       {.record = side.id.toString()});
    }
    if ((*record)->revision != side.revision) {
        return failure("changed_meanwhile",
                       Message(QT_TRANSLATE_NOOP("core", "One of the two was changed since they were shown. Look at both again before making them one.")),
                       {.record = side.id.toString()});
    }
    return std::move(**record);
}

Result<qint64> usesOf(const Ledger &ledger, const Record &record)
{
    const auto uses = links::usesOf(ledger, record.type(), record.id);
    if (!uses)
        return failure(uses.error());
    qint64 all = 0;
    for (const links::Uses &each : *uses)
        all += each.records;
    return all;
}

// Files stand beside each other: nobody chooses between papers
Value filesOfBoth(const Value &kept, const Value &other)
{
    QStringList files = listOf(kept);
    QSet<QByteArray> known;
    for (const QString &stored : files)
        known.insert(AttachedFile::fromStored(stored).value_or(AttachedFile()).digest);
    for (const QString &stored : listOf(other)) {
        if (!known.contains(AttachedFile::fromStored(stored).value_or(AttachedFile()).digest))
            files.append(stored);
    }
    return files;
}

// Reasons stand in the open half of the journal for ever: a person is named by number alone
Result<QString> reasonFor(const Ledger &ledger, const Record &kept)
{
    if (kept.type().title->isPersonal())
        return Message(QT_TRANSLATE_NOOP("core", "The same as %1, which was kept."), {kept.id.toString()}).text();
    const auto title = entry::shownTitle(ledger, kept);
    if (!title)
        return failure(title.error());
    return Message(QT_TRANSLATE_NOOP("core", "The same as %1, which was kept (%2)."), {*title, kept.id.toString()}).text();
}

class Merging
{
public:
    Merging(const Ledger &ledger, Commit &commit, const Record &kept, const Record &other)
        : m_ledger(ledger)
        , m_commit(commit)
        , m_kept(kept)
        , m_other(other)
    {
    }

    // First the other goes, so that the kept one may have its code; what links to it follows
    Status run(const Record &after, const QString &reason)
    {
        LIUQING_TRY(m_commit.retire(m_other, reason));
        LIUQING_TRY(repoint());
        LIUQING_TRY(m_commit.change(m_kept, after));
        return &after.type() == &firm::type ? keepName(after) : Status();
    }

    int repointed = 0;

private:
    // A record may link to it by more than one field, and is changed once
    Status repoint()
    {
        std::vector<Record> linking;
        QSet<RecordId> known{m_kept.id};
        for (const links::LinkField &link : links::fieldsTo(m_other.type())) {
            auto found = store::select(m_ledger, {.type = link.type, .where = {links::pointsAt(*link.field, m_other.id)}});
            if (!found)
                return failure(found.error());
            for (Record &record : *found) {
                if (known.contains(record.id))
                    continue;
                known.insert(record.id);
                linking.push_back(std::move(record));
            }
        }
        for (const Record &record : linking)
            LIUQING_TRY(m_commit.change(record, pointedAtKept(record)));
        repointed = static_cast<int>(linking.size());
        return {};
    }

    Record pointedAtKept(Record record) const
    {
        for (const links::LinkField &link : links::fieldsTo(m_other.type())) {
            if (link.type == &record.type())
                record = links::repointed(std::move(record), *link.field, m_other.id, m_kept.id);
        }
        return record;
    }

    // The name that was not taken is still asked for, and found as a former one
    Status keepName(const Record &after)
    {
        const QString now = text::normalizedName(after.text(firm::name));
        for (const Record *each : {&m_other, &m_kept}) {
            const QString name = each->text(firm::name);
            if (text::normalizedName(name) == now)
                continue;
            const auto kept = store::select(m_ledger, {.type = &former_name::type, .where = {{&former_name::firm, after.id}}});
            if (!kept)
                return failure(kept.error());
            if (std::any_of(kept->begin(), kept->end(), [&](const Record &former) { return text::normalizedName(former.text(former_name::name)) == text::normalizedName(name); }))
                continue;
            Record former(former_name::type, m_ledger.ids().next());
            former.set(former_name::firm, after.id);
            former.set(former_name::name, name);
            LIUQING_TRY(m_commit.add(std::move(former)));
        }
        return {};
    }

    const Ledger &m_ledger;
    Commit &m_commit;
    const Record &m_kept;
    const Record &m_other;
};

} // namespace

Record merged(const Record &kept, const Record &other, const QSet<QString> &fromOther)
{
    Record after = kept;
    for (const Field *field : kept.type().fields) {
        const Value &theirs = other.value(*field);
        if (std::holds_alternative<kind::Files>(field->kind)) {
            after.set(*field, filesOfBoth(kept.value(*field), theirs));
        } else if (field == kept.type().until) { // where no end is known, it goes on: nothing to be filled in
            if (fromOther.contains(text::fromKey(field->key)))
                after.set(*field, theirs);
        } else if (isKnown(theirs) && (!isKnown(kept.value(*field)) || fromOther.contains(text::fromKey(field->key)))) {
            after.set(*field, theirs);
        }
    }
    for (auto own = other.extra.begin(); own != other.extra.end(); ++own) { // declared here or not
        if (!kept.extra.contains(own.key()) || fromOther.contains(own.key()))
            after.extra.insert(own.key(), own.value());
    }
    for (const links::LinkField &link : links::fieldsTo(kept.type())) {
        if (link.type != &kept.type())
            continue;
        after = links::repointed(std::move(after), *link.field, other.id, kept.id);
        after = links::repointed(std::move(after), *link.field, kept.id, kept.id); // the other linked to it
    }
    if (isKnownByNameOnly(after) && !(isKnownByNameOnly(kept) && isKnownByNameOnly(other))) {
        const Field &provisional = *kept.type().find("provisional");
        after.set(provisional, (isKnownByNameOnly(kept) ? other : kept).value(provisional));
    }
    return after;
}

Result<RecordId> betterOf(const Ledger &ledger, const Record &one, const Record &other)
{
    if (isKnownByNameOnly(one) != isKnownByNameOnly(other))
        return isKnownByNameOnly(one) ? other.id : one.id;
    const auto first = usesOf(ledger, one);
    const auto second = usesOf(ledger, other);
    if (!first || !second)
        return failure((first ? second : first).error());
    return *second > *first ? other.id : one.id;
}

Result<Outcome> merge(Ledger &ledger, const Wish &wish)
{
    const auto kept = asSeen(ledger, *wish.type, wish.kept);
    if (!kept)
        return failure(kept.error());
    const auto other = asSeen(ledger, *wish.type, wish.other);
    if (!other)
        return failure(other.error());
    if (kept->id == other->id)
        return failure("not_two", Message(QT_TRANSLATE_NOOP("core", "This is one record already; there is nothing to make one.")), {.record = kept->id.toString()});
    const auto reason = reasonFor(ledger, *kept);
    if (!reason)
        return failure(reason.error());
    const QJsonObject details{{u"type"_s, text::fromKey(wish.type->key)}, {u"kept"_s, kept->id.toHex()}, {u"other"_s, other->id.toHex()}};
    Outcome outcome;
    const auto batch = ledger.commit({.kind = u"merge"_s, .reason = *reason, .details = details}, [&](Commit &commit) -> Status {
        Merging merging(ledger, commit, *kept, *other);
        LIUQING_TRY(merging.run(merged(*kept, *other, wish.fromOther), *reason));
        outcome.repointed = merging.repointed;
        return {};
    });
    if (!batch)
        return failure(batch.error());
    outcome.batch = *batch;
    return outcome;
}

} // namespace liuqing::merging
