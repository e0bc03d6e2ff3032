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

Status ImportPlanner::row(const office::ReadRow &read)
{
    const office::OfficeRow &row = read.row;
    if (row.isData())
        return data(row, read.parsed);
    if (row.isSkipped()) {
        ++m_plan.m_counts.skipped;
        m_plan.m_skipped.push_back({row.number, row.why});
    }
    return {};
}

void ImportPlanner::finish()
{
    m_plan.m_created = m_links.created();
}

Status ImportPlanner::data(const office::OfficeRow &row, const office::ParsedRow &parsed)
{
    Incoming incoming;
    incoming.row = row.number;
    incoming.record = Record(m_type, RecordId());
    for (const Assignment &given : m_plan.m_request.given) {
        incoming.assignments.push_back(given);
        incoming.record.set(*given.field, given.value);
    }
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
    bool taken = true;
    LIUQING_TRY(place(incoming, &taken));
    if (!taken) {
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
                                 .message = problem.message,
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

// What the sheet says wins over what was given for all rows
void ImportPlanner::take(Incoming &incoming, Assignment assignment) const
{
    std::erase_if(incoming.assignments, [&](const Assignment &each) { return each.field == assignment.field; });
    incoming.record.set(*assignment.field, assignment.value);
    incoming.assignments.push_back(std::move(assignment));
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
        if (!isKnown(reading.value) && (!m_plan.m_request.blankClears || isProblem || reading.field->required))
            continue;
        take(incoming, {reading.field, reading.value});
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
            addProblem(incoming, {reading->field, columnLetters(reading->column), u"unknown_link"_s, reading->raw, id.error().message, {}});
        }
        if (ids.isEmpty())
            continue;
        const bool several = std::holds_alternative<kind::Links>(reading->field->kind);
        const Value value = several ? Value(ids) : Value(*RecordId::fromString(ids.first()));
        take(incoming, {reading->field, value});
    }
    return {};
}

Status ImportPlanner::place(Incoming &incoming, bool *taken)
{
    bool weak = false;
    const QString key = store::Matcher::keyOf(incoming.record, &weak);
    QByteArray digest = shortKey(key);
    // a weak key (no ID number, no mobile) is shared by namesakes: they are told apart by what they say
    for (int namesake = 2; !key.isEmpty(); ++namesake) {
        const auto seen = m_byKey.constFind(digest);
        if (seen == m_byKey.cend())
            break;
        const auto differing = conflict(m_plan.m_planned[*seen], incoming);
        if (!differing)
            return placeOnPlanned(*seen, incoming);
        if (!weak) {
            incoming.problems.push_back({.row = incoming.row,
                                         .column = {},
                                         .field = nullptr,
                                         .code = u"repeated"_s,
                                         .value = {},
                                         .message = Message(QT_TRANSLATE_NOOP("core", "This row is about the same record as row %1 but says otherwise (%2). Keep the right one in the sheet."),
                                                            {QString::number(m_plan.m_planned[*seen].row), *differing}),
                                         .suggestion = {}});
            *taken = false;
            return {};
        }
        digest = shortKey(key + QChar(0x1E) + QString::number(namesake));
    }
    return placeInLedger(digest, incoming, taken);
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

Status ImportPlanner::placeOnPlanned(size_t index, Incoming &incoming)
{
    ImportPlan::Planned &planned = m_plan.m_planned[index];
    std::vector<Assignment> all = unpack(m_type, planned.values);
    bool adds = false;
    for (const Assignment &each : incoming.assignments) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Assignment &old) { return old.field == each.field; });
        if (same == all.end() && isKnown(each.value)) {
            all.push_back(each);
            adds = true;
        } else if (same != all.end() && !isKnown(same->value) && isKnown(each.value)) {
            same->value = each.value;
            adds = true;
        }
    }
    planned.values = pack(m_type, all);
    planned.writes = planned.writes || adds;
    ++(adds ? m_plan.m_counts.changed : m_plan.m_counts.same);
    for (ImportPlan::LeftOut &each : incoming.leftOut) {
        each.planned = index;
        m_plan.m_leftOut.push_back(each);
    }
    return {};
}

size_t ImportPlanner::keep(const QByteArray &key, ImportPlan::Planned planned, const Incoming &incoming)
{
    const size_t index = m_plan.m_planned.size();
    m_byKey.insert(key, index);
    if (!planned.isNew)
        m_byRecord.insert(planned.record, index);
    for (ImportPlan::LeftOut each : incoming.leftOut) {
        each.planned = index;
        m_plan.m_leftOut.push_back(std::move(each));
    }
    m_plan.m_planned.push_back(std::move(planned));
    return index;
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

Status ImportPlanner::placeInLedger(const QByteArray &key, Incoming &incoming, bool *taken)
{
    auto ids = m_matcher.candidates(incoming.record);
    if (!ids)
        return failure(ids.error());
    std::erase_if(*ids, [&](const RecordId &id) { return m_byRecord.contains(id); });
    ImportPlan::Planned planned{.row = incoming.row, .record = {}, .isNew = ids->empty(), .writes = true, .values = pack(m_type, incoming.assignments)};
    if (ids->empty()) {
        if (lacksRequired(incoming)) {
            *taken = false;
            return {};
        }
        planned.record = m_ledger.ids().next();
        incoming.record.id = planned.record;
        if (m_knowsOwn)
            m_links.know(incoming.record);
        ++m_plan.m_counts.added;
        keep(key, std::move(planned), incoming);
        return {};
    }
    planned.record = ids->front();
    const auto before = store::find(m_ledger, m_type, planned.record);
    if (!before)
        return failure(before.error());
    Record after = **before;
    assign(after, incoming.assignments);
    planned.writes = !after.sameFacts(**before);
    ++(planned.writes ? m_plan.m_counts.changed : m_plan.m_counts.same);
    keep(key, std::move(planned), incoming);
    return {};
}

} // namespace liuqing
