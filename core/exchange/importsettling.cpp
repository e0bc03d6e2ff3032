// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ImportPlanner that decides, once all rows are read.
#include "core/exchange/importplanner.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

using Placed = ImportPlacing::Place::Kind;

// A record needs what its type requires even when the sheet has no such column
const Field *missing(const RecordType &type, const std::vector<Assignment> &facts)
{
    for (const Field *field : type.fields) {
        const Assignment *said = sayingOf(*field, facts);
        if (field->required && (said == nullptr || !isKnown(said->value)))
            return field;
    }
    return nullptr;
}

// What a sheet's rows link to each other by, besides the name: the key that identifies them first
const Field *codeOf(const RecordType &type)
{
    return type.matchKeys.front().fields.front();
}

template<typename Row> void sortByRow(std::vector<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.row < b.row; });
}

} // namespace

Status ImportPlanner::finish()
{
    for (const office::ReadRow &read : std::exchange(m_waiting, {}))
        LIUQING_TRY(data(read.row, read.parsed));
    LIUQING_TRY(m_placing.decide());
    m_ids.resize(m_records.size());
    for (size_t i = 0; i < m_records.size(); ++i)
        settle(i);
    if (m_knowsOwn)
        settleOwnLinks();
    m_plannedOf.assign(m_records.size(), nowhere);
    for (size_t i = 0; i < m_records.size(); ++i)
        LIUQING_TRY(plan(i));
    keepNotes();
    for (Held &held : m_held)
        LIUQING_TRY(planHeld(held));
    keepUsedLinks();
    sortByRow(m_plan.m_problems);
    sortByRow(m_plan.m_rejected);
    sortByRow(m_plan.m_fates);
    return {};
}

void ImportPlanner::settle(size_t index)
{
    const ImportPlacing::Place &place = m_placing.place(index);
    if (place.kind == Placed::refused) {
        m_refused.emplace(index, contradiction(m_records.firstRow(place.joined), *place.differing));
    } else if (place.kind == Placed::stored || place.kind == Placed::joined) {
        m_ids[index] = place.record;
    } else if (place.kind == Placed::isNew) {
        if (const Field *field = missing(m_type, m_records.factsOf(index)))
            m_refused.emplace(index, lacking(*field));
        else
            m_ids[index] = m_ledger.ids().next();
    }
}

// The name and code of a row that may be taken, for those that link to it
Status ImportPlanner::announce(const office::ParsedRow &parsed)
{
    const auto said = [&](const Field *field) {
        const office::FieldReading *reading = parsed.find(*field);
        return reading == nullptr ? QString() : textOf(reading->value);
    };
    const QString title = said(m_type.title);
    const QString code = said(codeOf(m_type));
    if (title.isEmpty() || code.isEmpty()
        || (!parsed.problems.empty() && !m_plan.m_request.leaveOutBadValues))
        return {};
    if (!m_announced.contains(code)) {
        m_announced.insert(code, m_ledger.ids().next());
        const auto known = store::select(m_ledger, {.type = &m_type, .where = {{codeOf(m_type), code}}});
        if (!known)
            return failure(known.error());
        for (const Record &record : *known) {
            if (record.text(*m_type.title) != title)
                m_links.rename(record.id);
        }
    }
    for (const QString &name : {title, code})
        m_links.know(m_type, name, m_announced.value(code));
    return {};
}

// Links between rows lead to what those rows became; a row that links to a refused one is refused
void ImportPlanner::settleOwnLinks()
{
    QHash<RecordId, RecordId> real; // by announced id
    const auto announced = [&](size_t index) {
        const auto facts = m_records.factsOf(index);
        const Assignment *code = sayingOf(*codeOf(m_type), facts);
        return code == nullptr ? RecordId() : m_announced.value(textOf(code->value));
    };
    for (size_t i = 0; i < m_records.size(); ++i) {
        if (!m_ids[i].isNull())
            real.insert(announced(i), m_ids[i]);
    }
    const QSet<RecordId> promised(m_announced.begin(), m_announced.end());
    for (bool again = true; std::exchange(again, false);) {
        for (size_t i = 0; i < m_records.size(); ++i) {
            const Field *field = m_refused.count(i) > 0 ? nullptr : linkToNobody(i, promised, real);
            if (field == nullptr)
                continue;
            m_refused.emplace(i, linkToRefused(*field));
            real.remove(announced(i));
            again = true;
        }
    }
    for (size_t i = 0; i < m_records.size(); ++i)
        m_records.relink(i, real);
}

const Field *ImportPlanner::linkToNobody(size_t index, const QSet<RecordId> &promised,
                                         const QHash<RecordId, RecordId> &real) const
{
    for (const Assignment &each : m_records.factsOf(index)) {
        const RecordId id = linkOf(each.value);
        if (promised.contains(id) && !real.contains(id))
            return each.field;
    }
    return nullptr;
}

Status ImportPlanner::plan(size_t index)
{
    const auto &rows = m_records.rows(index);
    if (const auto refused = m_refused.find(index); refused != m_refused.end()) {
        for (const SheetRecords::Row &row : rows)
            refuse(row.number, refused->second);
        return {};
    }
    const ImportPlacing::Place &place = m_placing.place(index);
    if (place.kind == Placed::joined)
        return {}; // counted there
    ImportPlan::Planned planned{.row = m_records.firstRow(index),
                                .record = m_ids[index],
                                .isNew = place.kind == Placed::isNew,
                                .revision = place.revision};
    if (planned.isNew) {
        planned.writes = true;
        count(planned.row, RowFate::added);
        for (auto row = rows.begin() + 1; row != rows.end(); ++row)
            count(row->number, row->brings.isEmpty() ? RowFate::same : RowFate::changed);
    } else {
        LIUQING_TRY(countChanges(index, planned));
    }
    planned.values = m_records.packedFactsOf(index);
    m_plannedOf[index] = m_plan.m_planned.size();
    m_plan.m_planned.push_back(std::move(planned));
    return {};
}

void ImportPlanner::count(int row, RowFate fate)
{
    ++m_plan.m_counts.of(fate);
    m_plan.m_fates.push_back({row, fate});
}

// Rows about a stored record that add up to what it says already change nothing
Status ImportPlanner::countChanges(size_t index, ImportPlan::Planned &planned)
{
    const auto &rows = m_records.rows(index);
    if (rows.size() == 1 && !m_knowsOwn) {
        planned.writes = m_placing.place(index).changes;
        count(planned.row, planned.writes ? RowFate::changed : RowFate::same);
        return {};
    }
    const auto found = store::find(m_ledger, m_type, planned.record);
    if (!found)
        return failure(found.error());
    const Record &stored = **found;
    const auto facts = m_records.factsOf(index);
    for (const SheetRecords::Row &row : rows) {
        auto brought = unpack(m_plan.m_fields, row.brings);
        std::erase_if(brought, [&](const Assignment &each) {
            return sayingOf(*each.field, facts)->value != each.value;
        });
        count(row.number, holds(stored, brought) ? RowFate::same : RowFate::changed);
    }
    planned.writes = !holds(stored, facts);
    return {};
}

Status ImportPlanner::planHeld(Held &held)
{
    const auto known = m_placing.knows(held.incoming.record, held.incoming.assignments);
    if (!known)
        return failure(known.error());
    if (!*known) {
        held.incoming.problems.push_back(std::move(held.why));
        held.incoming.problems.back().row = held.incoming.row;
        reject({.number = held.incoming.row, .cells = std::move(held.cells)}, std::move(held.incoming));
        return {};
    }
    count(held.incoming.row, RowFate::same);
    for (ImportPlan::LeftOut &each : held.incoming.leftOut) {
        each.planned = m_plan.m_planned.size();
        m_plan.m_leftOut.push_back(std::move(each));
    }
    for (ImportProblem &problem : held.incoming.problems) {
        problem.leftOut = true;
        m_plan.m_problems.push_back(std::move(problem));
    }
    m_plan.m_planned.push_back({.row = held.incoming.row, .record = **known});
    return {};
}

// Its cells are read again, if anybody asks for them: there may be 100,000 such rows
void ImportPlanner::refuse(int row, ImportProblem why)
{
    count(row, RowFate::rejected);
    why.row = row;
    m_plan.m_problems.push_back(std::move(why));
    m_plan.m_rejected.push_back({row, {}});
}

void ImportPlanner::keepNotes()
{
    const auto plannedOf = [&](size_t index) {
        const ImportPlacing::Place &place = m_placing.place(index);
        return m_plannedOf[place.kind == Placed::joined ? place.joined : index];
    };
    for (Note &note : m_notes) {
        note.problem.leftOut = plannedOf(note.record) != nowhere;
        m_plan.m_problems.push_back(std::move(note.problem));
    }
    for (ImportPlan::LeftOut &each : m_plan.m_leftOut)
        each.planned = plannedOf(each.planned);
    std::erase_if(m_plan.m_leftOut, [](const ImportPlan::LeftOut &each) { return each.planned == nowhere; });
}

// What a rejected row would have created is not created
void ImportPlanner::keepUsedLinks()
{
    if (m_links.created().empty())
        return;
    QSet<RecordId> used;
    const auto use = [&](const Value &value) {
        used.insert(linkOf(value));
        for (const QString &hex : listOf(value))
            used.insert(RecordId::fromString(hex).value_or(RecordId()));
    };
    for (const ImportPlan::Planned &planned : m_plan.m_planned) {
        for (const Assignment &each : unpack(m_plan.m_fields, planned.values))
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

ImportProblem ImportPlanner::contradiction(int earlier, const Field &differing) const
{
    return {.code = u"repeated"_s,
            .message = Message(QT_TRANSLATE_NOOP("core",
                                                 "This row is about the same record as row %1 but says "
                                                 "otherwise (%2). Keep the right one in the sheet."),
                               {QString::number(earlier), label(differing.label)})};
}

ImportProblem ImportPlanner::ambiguity(int earlier) const
{
    const Field *code =
        m_type.matchKeys.front().fields.empty() ? m_type.title : m_type.matchKeys.front().fields.back();
    return {.code = u"repeated"_s,
            .message =
                Message(QT_TRANSLATE_NOOP("core",
                                          "Several records of this sheet are called so, the first in row %1, "
                                          "and this row may be about any of them. Fill in “%2”."),
                        {QString::number(earlier), label(code->label)})};
}

ImportProblem ImportPlanner::lacking(const Field &field) const
{
    return {.field = &field,
            .code = u"required"_s,
            .message = Message(
                QT_TRANSLATE_NOOP("core", "%1 is missing; a record of this kind cannot be kept without it."),
                {label(field.label)})};
}

ImportProblem ImportPlanner::linkToRefused(const Field &field) const
{
    return {
        .field = &field,
        .code = u"unknown_link"_s,
        .message = Message(
            QT_TRANSLATE_NOOP("core", "%1 is a row of this sheet that was rejected. Correct that row first."),
            {label(field.label)})};
}

} // namespace liuqing
