// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordediting.h"

#include "core/ledger/entry.h"
#include "core/schema/check.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int namesOffered = 12;

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

Result<Taken> takeOver(Ledger &ledger, const Synonyms &words, const Record &shown, const Entered &entered)
{
    auto typed = meant(ledger, words, shown, entered);
    if (!typed)
        return failure(typed.error());
    Taken taken{shown, {}, typed->problem, typed->doubt};
    if (taken.problem)
        return taken;
    const bool isDraft = shown.revision == 0;
    std::optional<Record> before;
    if (!isDraft) {
        auto now = current(ledger, shown, typed->says);
        if (!now)
            return failure(now.error());
        before = *now;
        taken.record = std::move(*now);
    }
    assign(taken.record, typed->says);
    if (isDraft && !missingIn(taken.record).empty())
        return taken;
    if (isDraft)
        taken.record.id = ledger.ids().next();
    const auto batch = stored(ledger, before, taken.record);
    if (!batch && batch.error().code != u"io"_s) {
        taken.record = shown;
        taken.problem = problemOf(batch.error());
        return taken;
    }
    if (!batch)
        return failure(batch.error());
    taken.batch = *batch;
    const auto after = store::find(ledger, shown.type(), taken.record.id);
    if (!after)
        return failure(after.error());
    taken.record = **after;
    return taken;
}

Result<QStringList> namesFor(const Ledger &ledger, const Field &field, const QString &text)
{
    QStringList names;
    for (const RecordType *target : entry::linkTargets(field)) {
        if (!std::holds_alternative<kind::Text>(target->title->kind))
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
