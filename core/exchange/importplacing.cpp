// SPDX-License-Identifier: GPL-3.0-or-later
// The deciding half of ImportPlanner: which record a row is about, in the ledger or earlier in the same sheet.
#include "core/exchange/importplanner.h"

#include "core/base/digest.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// Rows recognized by the same key are compared by a short digest of it
QByteArray shortKey(const QString &key)
{
    return digest::keyed({}, key.toUtf8(), 16);
}

} // namespace

// The stored records that the row may be about, the one it changes least first: a sheet may be sorted and come again
Result<std::vector<ImportPlanner::Rival>> ImportPlanner::rivals(const Incoming &incoming)
{
    const auto ids = m_matcher.candidates(incoming.record);
    if (!ids)
        return failure(ids.error());
    std::vector<Rival> found;
    for (const RecordId &id : *ids) {
        auto stored = store::find(m_ledger, m_type, id);
        if (!stored)
            return failure(stored.error());
        Rival rival{std::move(**stored)};
        for (const Assignment &each : incoming.assignments)
            rival.changes += rival.stored.value(*each.field) == each.value ? 0 : 1;
        for (const Field *field : m_plan.m_fields)
            rival.unmentioned += isKnown(rival.stored.value(*field)) && !isKnown(incoming.record.value(*field)) ? 1 : 0;
        found.push_back(std::move(rival));
    }
    std::stable_sort(found.begin(), found.end(), [](const Rival &a, const Rival &b) {
        return std::pair(a.changes, a.unmentioned) < std::pair(b.changes, b.unmentioned);
    });
    return found;
}

Result<bool> ImportPlanner::place(Incoming &incoming)
{
    bool weak = false;
    const QString key = store::Matcher::keyOf(incoming.record, &weak);
    QByteArray digest = shortKey(key);
    const auto found = rivals(incoming);
    if (!found)
        return failure(found.error());
    // what a record says already, any number of rows may say again
    for (const Rival &rival : *found) {
        const auto earlier = m_byRecord.constFind(rival.stored.id);
        if (rival.changes > 0 || (earlier != m_byRecord.cend() && conflict(m_plan.m_planned[*earlier], incoming)))
            continue;
        if (earlier != m_byRecord.cend())
            return placeOnPlanned(*earlier, digest, incoming);
        placeOnStored(digest, rival, incoming);
        return true;
    }
    // a weak key (no ID number, no mobile) is shared by namesakes: they are told apart by what they say
    for (int namesake = 2; !key.isEmpty(); ++namesake) {
        const auto seen = m_byKey.constFind(digest);
        if (seen == m_byKey.cend())
            break;
        if (!weak || !conflict(m_plan.m_planned[*seen], incoming))
            return placeOnPlanned(*seen, digest, incoming);
        digest = shortKey(key + QChar(0x1E) + QString::number(namesake));
    }
    return placeInLedger(digest, weak, *found, incoming);
}

// The label of the first field in which an earlier row of the file says something else
std::optional<QString> ImportPlanner::conflict(const ImportPlan::Planned &planned, const Incoming &incoming) const
{
    for (const Assignment &earlier : unpack(m_plan.m_fields, planned.values)) {
        const Value &now = incoming.record.value(*earlier.field);
        if (isKnown(earlier.value) && isKnown(now) && earlier.value != now)
            return label(earlier.field->label);
    }
    return std::nullopt;
}

// The record as the earlier rows of the sheet leave it
Result<Record> ImportPlanner::currently(const ImportPlan::Planned &planned) const
{
    Record record(m_type, planned.record);
    if (!planned.isNew) {
        auto stored = store::find(m_ledger, m_type, planned.record);
        if (!stored)
            return failure(stored.error());
        record = std::move(**stored);
    }
    assign(record, unpack(m_plan.m_fields, planned.values));
    return record;
}

Result<bool> ImportPlanner::placeOnPlanned(size_t index, const QByteArray &key, Incoming &incoming)
{
    ImportPlan::Planned &planned = m_plan.m_planned[index];
    recognize(key, index); // even if it says otherwise: nobody else may have its code
    if (const auto differing = conflict(planned, incoming)) {
        incoming.problems.push_back({.row = incoming.row,
                                     .column = {},
                                     .field = nullptr,
                                     .code = u"repeated"_s,
                                     .value = {},
                                     .message = Message(QT_TRANSLATE_NOOP("core", "This row is about the same record as row %1 but says otherwise (%2). Keep the right one in the sheet."),
                                                        {QString::number(planned.row), *differing}),
                                     .suggestion = {}});
        return false;
    }
    auto current = currently(planned);
    if (!current)
        return failure(current.error());
    std::vector<Assignment> all = unpack(m_plan.m_fields, planned.values);
    bool adds = false;
    for (const Assignment &each : incoming.assignments) {
        if (!isKnown(each.value))
            continue;
        adds = adds || current->value(*each.field) != each.value;
        const auto same = std::find_if(all.begin(), all.end(), [&](const Assignment &old) { return old.field == each.field; });
        if (same == all.end())
            all.push_back(each);
        else
            same->value = each.value;
    }
    planned.values = pack(m_plan.m_fields, all);
    planned.writes = planned.writes || adds;
    planned.changedRows += adds ? 1 : 0;
    planned.repeated = true;
    ++(adds ? m_plan.m_counts.changed : m_plan.m_counts.same);
    for (ImportPlan::LeftOut &each : incoming.leftOut) {
        each.planned = index;
        m_plan.m_leftOut.push_back(each);
    }
    return true;
}

// Later rows with the same key are about the same record
void ImportPlanner::recognize(const QByteArray &key, size_t index)
{
    if (!m_byKey.contains(key))
        m_byKey.insert(key, index);
}

void ImportPlanner::keep(const QByteArray &key, ImportPlan::Planned planned, const Incoming &incoming)
{
    const size_t index = m_plan.m_planned.size();
    recognize(key, index);
    if (!planned.isNew)
        m_byRecord.insert(planned.record, index);
    for (ImportPlan::LeftOut each : incoming.leftOut) {
        each.planned = index;
        m_plan.m_leftOut.push_back(std::move(each));
    }
    m_plan.m_planned.push_back(std::move(planned));
}

Result<bool> ImportPlanner::placeInLedger(const QByteArray &key, bool weak, const std::vector<Rival> &rivals, Incoming &incoming)
{
    const auto free = std::find_if(rivals.begin(), rivals.end(), [&](const Rival &each) { return !m_byRecord.contains(each.stored.id); });
    if (free != rivals.end()) {
        placeOnStored(key, *free, incoming);
        return true;
    }
    // all are spoken for: a namesake, another contract, or one more row about the same record
    const auto earlier = weak ? Result<std::optional<size_t>>() : earlierRowAbout(rivals, incoming);
    if (!earlier)
        return failure(earlier.error());
    if (*earlier)
        return placeOnPlanned(**earlier, key, incoming);
    return placeNew(key, incoming);
}

Result<std::optional<size_t>> ImportPlanner::earlierRowAbout(const std::vector<Rival> &rivals, const Incoming &incoming) const
{
    for (const Rival &rival : rivals) {
        const size_t index = m_byRecord.value(rival.stored.id);
        const auto current = currently(m_plan.m_planned[index]);
        if (!current)
            return failure(current.error());
        if (store::Matcher::isSame(incoming.record, *current))
            return std::optional(index);
    }
    return std::optional<size_t>();
}

// A new record needs what its type requires even when the sheet has no such column
bool ImportPlanner::lacksRequired(Incoming &incoming) const
{
    for (const Field *field : m_type.fields) {
        if (!field->required || isKnown(incoming.record.value(*field)))
            continue;
        incoming.problems.push_back({.row = incoming.row,
                                     .column = {},
                                     .field = field,
                                     .code = u"required"_s,
                                     .value = {},
                                     .message = Message(QT_TRANSLATE_NOOP("core", "%1 is missing; a record of this kind cannot be kept without it."), {label(field->label)}),
                                     .suggestion = {}});
        return true;
    }
    return false;
}

bool ImportPlanner::placeNew(const QByteArray &key, Incoming &incoming)
{
    if (lacksRequired(incoming))
        return false;
    incoming.record.id = m_ledger.ids().next();
    if (m_knowsOwn)
        m_links.know(incoming.record);
    ++m_plan.m_counts.added;
    keep(key, {.row = incoming.row, .record = incoming.record.id, .isNew = true, .writes = true, .values = pack(m_plan.m_fields, incoming.assignments)},
         incoming);
    return true;
}

void ImportPlanner::placeOnStored(const QByteArray &key, const Rival &rival, Incoming &incoming)
{
    const bool writes = rival.changes > 0;
    ++(writes ? m_plan.m_counts.changed : m_plan.m_counts.same);
    keep(key, {.row = incoming.row, .record = rival.stored.id, .writes = writes, .revision = rival.stored.revision,
               .changedRows = writes ? 1 : 0, .values = pack(m_plan.m_fields, incoming.assignments)},
         incoming);
}

} // namespace liuqing
