// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordediting.h"

#include "core/ledger/duplicates.h"
#include "core/ledger/drafts.h"
#include "core/ledger/entry.h"
#include "core/schema/check.h"
#include "ui/models/shownfindings.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qsizetype shortestOfPerson = 2; // signs
constexpr int namesOffered = 12;
constexpr int likelyShown = 4;
constexpr int shortestName = 2;

office::Problem problemOf(const Error &error)
{
    return {.code = "refused", .message = error.message};
}

// The values that were meant, or what is wrong with them
Result<office::Typed> meant(const Ledger &ledger, const Synonyms &words, const Record &record, const Entered &entered)
{
    office::Typed typed;
    if (entered.text) {
        auto read = office::readTyped(ledger, words, record, *entered.field, *entered.text);
        if (!read)
            return failure(read.error());
        typed = std::move(*read);
    } else {
        typed.says.push_back({entered.field, entered.value});
    }
    for (const Assignment &each : typed.says) {
        const Status fits = checkValue(record.type(), *each.field, each.value, ledger.clock().today());
        if (!fits && !typed.problem)
            typed.problem = problemOf(fits.error());
    }
    return typed;
}

Result<Record> current(const Ledger &ledger, const Record &shown, const std::vector<Assignment> &says)
{
    const auto stored = store::find(ledger, shown.type(), shown.id);
    if (!stored)
        return failure(stored.error());
    const bool same = *stored && !(*stored)->retired && std::all_of(says.begin(), says.end(), [&](const Assignment &each) {
        return (*stored)->value(*each.field) == shown.value(*each.field);
    });
    if (!same) {
        return failure("changed_meanwhile", Message(QT_TRANSLATE_NOOP("core", "This record was changed by someone else since it was read. Look at it again before changing it.")),
                       {.record = shown.id.toString()});
    }
    return **stored;
}

Result<RecordId> stored(Ledger &ledger, const std::optional<Record> &before, const Record &after)
{
    return ledger.commit({.kind = u"set"_s, .verifies = true}, [&](Commit &commit) {
        return before ? commit.change(*before, after) : commit.add(after);
    });
}

} // namespace

std::vector<const Field *> missingIn(const Record &record)
{
    std::vector<const Field *> missing;
    for (const Field *field : record.type().fields) {
        if (field->required && !isKnown(record.value(*field)))
            missing.push_back(field);
    }
    return missing;
}

Result<ShownForm> shownForm(const Ledger &ledger, const Record &record)
{
    ShownForm form{record, {}, {}};
    for (const Field *field : ledger.fieldsOf(record.type())) {
        const auto text = entry::shown(ledger, *field, record.value(*field));
        if (!text)
            return failure(text.error());
        form.texts.insert(field, *text);
    }
    const auto title = entry::shownTitle(ledger, record);
    if (!title)
        return failure(title.error());
    form.title = *title;
    return form;
}

Result<ShownForm> shownForm(const Ledger &ledger, const RecordType &type, const RecordId &id)
{
    const auto record = store::find(ledger, type, id);
    if (!record)
        return failure(record.error());
    return *record ? shownForm(ledger, **record) : Result<ShownForm>(ShownForm());
}

namespace {

// before: as it stands in the ledger; nothing for a draft
Result<Taken> written(Ledger &ledger, const std::optional<Record> &before, Taken taken)
{
    const auto batch = stored(ledger, before, taken.record);
    if (!batch && batch.error().code != u"io"_s) {
        taken.problem = problemOf(batch.error());
        return taken;
    }
    if (!batch)
        return failure(batch.error());
    taken.batch = *batch;
    const auto after = store::find(ledger, taken.record.type(), taken.record.id);
    if (!after)
        return failure(after.error());
    taken.record = **after;
    return taken;
}

} // namespace

Result<Taken> keepDraft(Ledger &ledger, Record draft)
{
    Taken taken{std::move(draft), {}, std::nullopt, {}};
    if (!missingIn(taken.record).empty())
        return taken;
    taken.record.id = ledger.ids().next();
    return written(ledger, std::nullopt, std::move(taken));
}

Result<Taken> takeOver(Ledger &ledger, const Synonyms &words, const Record &shown, const Entered &entered, bool held)
{
    auto typed = meant(ledger, words, shown, entered);
    if (!typed)
        return failure(typed.error());
    Taken taken{shown, {}, typed->problem, typed->doubt};
    if (taken.problem)
        return taken;
    std::optional<Record> before;
    if (shown.revision > 0) {
        auto now = current(ledger, shown, typed->says);
        if (!now)
            return failure(now.error());
        before = *now;
        taken.record = std::move(*now);
    }
    assign(taken.record, typed->says);
    if (!before && held)
        return taken;
    auto done = before ? written(ledger, before, taken) : keepDraft(ledger, taken.record);
    if (!done)
        return done;
    if (done->problem)
        done->record = shown;
    else if (!before)
        LIUQING_TRY(done->record.revision == 0 ? drafts::keep(ledger, done->record) : drafts::drop(ledger, shown.type()));
    done->doubt = taken.doubt;
    return done;
}

std::vector<NewOffer> newOffersFor(const Field &field, const QString &name)
{
    std::vector<NewOffer> offers;
    for (const RecordType *target : entry::linkTargets(field)) {
        if (name.size() >= shortestName && std::holds_alternative<kind::Text>(target->title->kind))
            offers.push_back({target, name});
    }
    return offers;
}

bool isRecognizedBy(const RecordType &type, const Field &field)
{
    const auto holds = [&](std::span<const Field *const> part) { return std::find(part.begin(), part.end(), &field) != part.end(); };
    return &field == type.title || std::any_of(type.matchKeys.begin(), type.matchKeys.end(), [&](const MatchKey &key) {
        return holds(key.fields) || holds(key.exactly) || holds(key.perhaps);
    });
}

namespace {

// The other fields that the record is recognized by, in words
Result<QString> recognizedBy(const Ledger &ledger, const Record &record)
{
    QStringList more;
    for (const MatchKey &key : record.type().matchKeys) {
        for (const Field *field : key.fields) {
            const auto text = field == record.type().title ? Result<QString>(QString()) : entry::shown(ledger, *field, record.value(*field));
            if (!text)
                return text;
            if (!text->isEmpty() && !more.contains(*text))
                more.append(*text);
        }
    }
    return more.join(u"、"_s);
}

Status addLikely(const Ledger &ledger, const Record &like, const RecordId &id, std::vector<LikelyRecord> &found)
{
    const bool known = std::any_of(found.begin(), found.end(), [&](const LikelyRecord &each) { return each.id == id; });
    if (id == like.id || known || found.size() >= likelyShown)
        return {};
    const auto record = store::find(ledger, like.type(), id);
    if (!record)
        return failure(record.error());
    if (!*record)
        return {};
    auto title = entry::shownTitle(ledger, **record);
    auto more = recognizedBy(ledger, **record);
    if (!title || !more)
        return failure(!title ? title.error() : more.error());
    found.push_back({id, *std::move(title), *std::move(more)});
    return {};
}

} // namespace

Result<std::vector<LikelyRecord>> likelySame(const Ledger &ledger, const Synonyms &words, Record record, const Field &field, const QString &text)
{
    std::vector<LikelyRecord> found;
    const auto read = office::readTyped(ledger, words, record, field, text);
    if (!read)
        return failure(read.error());
    assign(record, read->says);
    if (!read->problem && !text.trimmed().isEmpty()) {
        const auto same = store::Matcher(ledger).candidates(record);
        if (!same)
            return failure(same.error());
        for (const RecordId &id : *same)
            LIUQING_TRY(addLikely(ledger, record, id, found));
        const auto alike = duplicates::suspectsOf(ledger, record, likelyShown);
        if (!alike)
            return failure(alike.error());
        for (const duplicates::Likely &each : *alike)
            LIUQING_TRY(addLikely(ledger, record, each.id, found));
    }
    const bool isName = &field == record.type().title && std::holds_alternative<kind::Text>(field.kind);
    if (!isName || text.trimmed().size() < shortestName)
        return found;
    const auto called = store::select(ledger, {.type = &record.type(), .fields = {&field}, .called = text.trimmed(), .limit = likelyShown + 1});
    if (!called)
        return failure(called.error());
    if (called->size() > likelyShown)
        return found; // 物业: what so many are called tells nothing
    for (const Record &each : *called)
        LIUQING_TRY(addLikely(ledger, record, each.id, found));
    return found;
}

Result<QHash<const Field *, QStringList>> findingsOf(const Ledger &ledger, const returns::Book &book, const Record &record)
{
    const auto groups = shownFindings(ledger, book, ledger.clock().today());
    if (!groups)
        return failure(groups.error());
    QHash<const Field *, QStringList> said;
    for (const FindingGroup &group : *groups) {
        for (const ShownFinding &finding : group.findings) {
            if (finding.id != record.id || finding.isExplained())
                continue;
            const Field *field = ledger.findField(record.type(), finding.field);
            const QString sentence = finding.what.text();
            if (!said[field].contains(sentence))
                said[field].append(sentence);
        }
    }
    return said;
}

Result<QStringList> namesFor(const Ledger &ledger, const Field &field, const QString &text)
{
    QStringList names;
    for (const RecordType *target : entry::linkTargets(field)) {
        if (!std::holds_alternative<kind::Text>(target->title->kind))
            continue;
        if (entry::isMasked(*target->title) && text.trimmed().size() < shortestOfPerson)
            continue;
        const auto found = store::select(ledger, {.type = target,
                                                  .fields = {target->title},
                                                  .called = text.trimmed(),
                                                  .limit = namesOffered});
        if (!found)
            return failure(found.error());
        for (const Record &record : *found)
            names.append(record.text(*target->title));
    }
    names.removeDuplicates();
    return names;
}

} // namespace liuqing
