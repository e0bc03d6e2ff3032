// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplanner.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/ledger/derive.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// Sealed values are never shown in full, not even damaged ones
QString shownRaw(const Field *field, const QString &raw)
{
    if (field == nullptr || field->sensitivity != Sensitivity::sealed || raw.size() < 5)
        return raw;
    const qsizetype kept = qMin<qsizetype>(raw.size() / 4, 4);
    return raw.left(kept) + QString(raw.size() - 2 * kept, u'*') + raw.right(kept);
}

// The message repeats what was typed: hidden there as well
Message shownMessage(const Field *field, const Message &message)
{
    if (field == nullptr || field->sensitivity != Sensitivity::sealed)
        return message;
    QStringList arguments = message.arguments();
    for (QString &argument : arguments) {
        const bool hasDigits = std::count_if(argument.begin(), argument.end(), [](QChar each) { return each.isDigit(); }) >= 5;
        argument = hasDigits ? shownRaw(field, argument) : argument;
    }
    return Message(message.source(), arguments);
}

// Rows recognized by the same key are compared by a short digest of it
QByteArray shortKey(const QString &key)
{
    return digest::keyed({}, key.toUtf8(), 16);
}

bool isOwnLink(const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [&](const Field *field) { return linkTarget(*field) == type.key; });
}

} // namespace

ImportPlanner::ImportPlanner(const Ledger &ledger, const Synonyms &, ImportPlan &plan)
    : m_ledger(ledger)
    , m_plan(plan)
    , m_type(*plan.m_request.type)
    , m_links(ledger, plan.m_request.createLinks)
    , m_matcher(ledger)
    , m_knowsOwn(isOwnLink(m_type))
{
}

Status ImportPlanner::row(const office::OfficeRow &row, const office::ReadingContext &context)
{
    if (row.isData())
        return data(row, context);
    if (row.isSkipped()) {
        ++m_plan.m_counts.skipped;
        m_plan.m_skipped.push_back({row.number, row.why});
    }
    return {};
}

Status ImportPlanner::finish()
{
    for (ImportPlan::Planned &planned : m_plan.m_planned) {
        if (planned.repeated && planned.writes && !planned.isNew)
            LIUQING_TRY(recount(planned));
    }
    keepUsedLinks();
    return {};
}

// Rows about the same record may add up to what is stored already: then none of them changes anything
Status ImportPlanner::recount(ImportPlan::Planned &planned)
{
    const auto before = store::find(m_ledger, m_type, planned.record);
    const auto after = currently(planned);
    if (!before || !after)
        return failure(!before ? before.error() : after.error());
    if (!after->sameFacts(**before))
        return {};
    planned.writes = false;
    m_plan.m_counts.changed -= planned.changedRows;
    m_plan.m_counts.same += planned.changedRows;
    return {};
}

// What a rejected row would have created is not created
void ImportPlanner::keepUsedLinks()
{
    QSet<RecordId> used;
    const auto use = [&](const Value &value) {
        used.insert(linkOf(value));
        for (const QString &hex : listOf(value))
            used.insert(RecordId::fromString(hex).value_or(RecordId()));
    };
    for (const ImportPlan::Planned &planned : m_plan.m_planned) {
        for (const Assignment &each : unpack(m_type, planned.values))
            use(each.value);
    }
    // created records link to ones created before them
    const std::vector<Record> &created = m_links.created();
    for (auto record = created.rbegin(); record != created.rend(); ++record) {
        if (!used.contains(record->id))
            continue;
        for (const Field *field : record->type().fields)
            use(record->value(*field));
    }
    for (const Record &record : created) {
        if (used.contains(record.id))
            m_plan.m_created.push_back(record);
    }
}

Status ImportPlanner::data(const office::OfficeRow &row, const office::ReadingContext &context)
{
    const office::ParsedRow parsed = office::readRow(row, context);
    Incoming incoming;
    incoming.row = row.number;
    incoming.record = Record(m_type, RecordId());
    for (const office::RowProblem &problem : parsed.problems)
        addProblem(incoming, problem);
    if (!incoming.problems.empty() && !mayLeaveOut(incoming)) {
        reject(row, std::move(incoming));
        return {};
    }
    LIUQING_TRY(collect(parsed, incoming));
    LIUQING_TRY(collectLinks(parsed, incoming));
    if (!incoming.problems.empty() && !mayLeaveOut(incoming)) {
        reject(row, std::move(incoming));
        return {};
    }
    LIUQING_TRY(derive::fill(m_ledger, incoming.record));
    const auto taken = place(incoming);
    if (!taken)
        return failure(taken.error());
    if (!*taken) {
        reject(row, std::move(incoming));
        return {};
    }
    for (ImportProblem &problem : incoming.problems) {
        problem.leftOut = true;
        m_plan.m_problems.push_back(std::move(problem));
    }
    return {};
}

void ImportPlanner::noteNotStored(const Field &field)
{
    auto &list = m_plan.m_notStored;
    if (std::find(list.begin(), list.end(), &field) == list.end())
        list.push_back(&field);
}

void ImportPlanner::addProblem(Incoming &incoming, const office::RowProblem &problem) const
{
    if (problem.field != nullptr && !m_ledger.isStored(m_type, *problem.field))
        return;
    incoming.problems.push_back({.row = incoming.row,
                                 .column = problem.column,
                                 .field = problem.field,
                                 .code = problem.code,
                                 .value = shownRaw(problem.field, problem.raw),
                                 .message = shownMessage(problem.field, problem.message),
                                 .suggestion = problem.suggestion});
    if (problem.code != u"required"_s)
        incoming.leftOut.push_back({0, problem.field, problem.code, problem.raw});
}

// A row without what it cannot be kept without is rejected even then
bool ImportPlanner::mayLeaveOut(const Incoming &incoming) const
{
    if (!m_plan.m_request.leaveOutBadValues)
        return false;
    return std::none_of(incoming.problems.begin(), incoming.problems.end(), [](const ImportProblem &problem) {
        return problem.code == u"required"_s || problem.field == nullptr || problem.field->required;
    });
}

void ImportPlanner::reject(const office::OfficeRow &row, Incoming incoming)
{
    ++m_plan.m_counts.rejected;
    std::move(incoming.problems.begin(), incoming.problems.end(), std::back_inserter(m_plan.m_problems));
    m_plan.m_rejected.push_back({row.number, row.cells});
}

Status ImportPlanner::collect(const office::ParsedRow &parsed, Incoming &incoming)
{
    for (const office::FieldReading &reading : parsed.fields) {
        if (reading.field == nullptr || !reading.names.isEmpty())
            continue;
        if (!m_ledger.isStored(m_type, *reading.field)) {
            noteNotStored(*reading.field);
            continue;
        }
        const bool isProblem = std::any_of(incoming.problems.begin(), incoming.problems.end(),
                                           [&](const ImportProblem &problem) { return problem.field == reading.field; });
        const bool clears = m_plan.m_request.blankClears && !isProblem && !reading.field->required
            && !derive::fills(m_ledger, *reading.field);
        if (!isKnown(reading.value) && !clears)
            continue;
        incoming.assignments.push_back({reading.field, reading.value});
        incoming.record.set(*reading.field, reading.value);
    }
    return {};
}

Status ImportPlanner::collectLinks(const office::ParsedRow &parsed, Incoming &incoming)
{
    // links that other links depend on come first in the catalogue: the firm before its project
    std::vector<const office::FieldReading *> readings;
    for (const office::FieldReading &reading : parsed.fields) {
        if (reading.field != nullptr && !reading.names.isEmpty())
            readings.push_back(&reading);
    }
    std::sort(readings.begin(), readings.end(), [&](const auto *a, const auto *b) { return m_type.indexOf(*a->field) < m_type.indexOf(*b->field); });
    for (const office::FieldReading *reading : readings) {
        QStringList ids;
        for (const QString &name : reading->names) {
            const auto id = m_links.resolve(*reading->field, name, incoming.record);
            if (id) {
                if (!ids.contains(id->toHex()))
                    ids.append(id->toHex());
                continue;
            }
            const QString code = id.error().code;
            if (code != u"unknown_link"_s && code != u"ambiguous_link"_s && code != u"no_code_left"_s)
                return failure(id.error());
            addProblem(incoming, {reading->field, columnLetters(reading->column), code, reading->raw, id.error().message, {}});
        }
        if (ids.isEmpty())
            continue;
        const bool several = std::holds_alternative<kind::Links>(reading->field->kind);
        const Value value = several ? Value(ids) : Value(*RecordId::fromString(ids.first()));
        incoming.assignments.push_back({reading->field, value});
        incoming.record.set(*reading->field, value);
    }
    return {};
}

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
        for (const Field *field : m_type.fields)
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
    for (const Assignment &earlier : unpack(m_type, planned.values)) {
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
    assign(record, unpack(m_type, planned.values));
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
    std::vector<Assignment> all = unpack(m_type, planned.values);
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
    planned.values = pack(m_type, all);
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
    placeNew(key, incoming);
    return true;
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

void ImportPlanner::placeNew(const QByteArray &key, Incoming &incoming)
{
    incoming.record.id = m_ledger.ids().next();
    if (m_knowsOwn)
        m_links.know(incoming.record);
    ++m_plan.m_counts.added;
    keep(key, {.row = incoming.row, .record = incoming.record.id, .isNew = true, .writes = true, .values = pack(m_type, incoming.assignments)},
         incoming);
}

void ImportPlanner::placeOnStored(const QByteArray &key, const Rival &rival, Incoming &incoming)
{
    const bool writes = rival.changes > 0;
    ++(writes ? m_plan.m_counts.changed : m_plan.m_counts.same);
    keep(key, {.row = incoming.row, .record = rival.stored.id, .writes = writes, .revision = rival.stored.revision,
               .changedRows = writes ? 1 : 0, .values = pack(m_type, incoming.assignments)},
         incoming);
}

} // namespace liuqing
