// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplanner.h"

#include "core/exchange/hiddentext.h"
#include "core/ledger/derive.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// The message repeats what was typed: hidden there as well
Message shownMessage(const Field *field, const Message &message)
{
    if (field == nullptr || field->sensitivity != Sensitivity::sealed)
        return message;
    QStringList arguments = message.arguments();
    for (QString &argument : arguments) {
        const bool hasDigits =
            std::count_if(argument.begin(), argument.end(), [](QChar each) { return each.isDigit(); }) >= 5;
        argument = hasDigits ? hiddenText(field, argument) : argument;
    }
    return Message(message.source(), arguments);
}

Value linksTo(const std::vector<RecordId> &ids)
{
    QStringList list;
    for (const RecordId &id : ids)
        list.append(id.toHex());
    return list;
}

bool isOwnLink(const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(),
                       [&](const Field *field) { return linkTarget(*field) == type.key; });
}

} // namespace

ImportPlanner::ImportPlanner(const Ledger &ledger, ImportPlan &plan)
    : m_ledger(ledger), m_plan(plan), m_type(*plan.m_request.type),
      m_links(ledger, plan.m_request.createLinks), m_records(m_type, plan.m_fields), m_placing(ledger, m_type, m_records),
      m_knowsOwn(isOwnLink(m_type))
{ }

Status ImportPlanner::row(const office::ReadRow &read)
{
    const office::OfficeRow &row = read.row;
    if (row.isData() && m_knowsOwn) {
        m_waiting.push_back(read);
        return announce(read.parsed); // a row may name one further down
    }
    if (row.isData())
        return data(row, read.parsed);
    if (row.isSkipped()) {
        count(row.number, RowFate::skipped);
        m_plan.m_skipped.push_back({row.number, row.why});
    }
    return {};
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
    return part(row, std::move(incoming));
}

// Which record of the sheet the row is about, by what the sheet says alone
Status ImportPlanner::part(const office::OfficeRow &row, Incoming incoming)
{
    const SheetRecords::Finding found = m_records.find(incoming.record);
    size_t index = found.index;
    switch (found.kind) {
    case SheetRecords::Finding::Kind::fresh:
        index = m_records.add(incoming.row, found.keys, incoming.assignments);
        LIUQING_TRY(m_placing.look(index, incoming.record, incoming.assignments));
        break;
    case SheetRecords::Finding::Kind::about:
        m_records.join(index, incoming.row, incoming.record, incoming.assignments);
        m_placing.lookAgain(index);
        break;
    case SheetRecords::Finding::Kind::contradicts:
        m_held.push_back(
            {row.cells, std::move(incoming), contradiction(m_records.firstRow(index), *found.differing)});
        return {};
    case SheetRecords::Finding::Kind::ambiguous:
        m_held.push_back({row.cells, std::move(incoming), ambiguity(m_records.firstRow(index))});
        return {};
    }
    for (ImportProblem &problem : incoming.problems)
        m_notes.push_back({index, std::move(problem)});
    for (ImportPlan::LeftOut &each : incoming.leftOut) {
        each.planned = index; // until it is planned: the record of the sheet
        m_plan.m_leftOut.push_back(std::move(each));
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
                                 .value = hiddenText(problem.field, problem.raw),
                                 .message = shownMessage(problem.field, problem.message),
                                 .suggestion = problem.suggestion});
    if (problem.code != u"required"_s)
        incoming.leftOut.push_back({0, incoming.row, problem.field, problem.code, problem.raw});
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
    count(row.number, RowFate::rejected);
    std::move(incoming.problems.begin(), incoming.problems.end(), std::back_inserter(m_plan.m_problems));
    m_plan.m_rejected.push_back({row.number, row.cells});
}

// What the sheet says wins over what was given for all rows
void ImportPlanner::take(Incoming &incoming, Assignment assignment) const
{
    std::erase_if(incoming.assignments,
                  [&](const Assignment &each) { return each.field == assignment.field; });
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
        const bool isProblem =
            std::any_of(incoming.problems.begin(), incoming.problems.end(),
                        [&](const ImportProblem &problem) { return problem.field == reading.field; });
        const bool clears = m_plan.m_request.blankClears && !isProblem && !reading.field->required
            && !derive::fills(m_ledger, *reading.field);
        if (!isKnown(reading.value) && !clears)
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
    std::sort(readings.begin(), readings.end(), [&](const auto *a, const auto *b) {
        return m_type.indexOf(*a->field) < m_type.indexOf(*b->field);
    });
    for (const office::FieldReading *reading : readings) {
        std::vector<RecordId> ids;
        for (const QString &name : reading->names) {
            const auto id = m_links.resolve(*reading->field, name, incoming.record);
            if (id) {
                if (std::find(ids.begin(), ids.end(), *id) == ids.end())
                    ids.push_back(*id);
                continue;
            }
            const QString code = id.error().code;
            if (code != u"unknown_link"_s && code != u"ambiguous_link"_s && code != u"no_code_left"_s)
                return failure(id.error());
            addProblem(
                incoming,
                {reading->field, columnLetters(reading->column), code, reading->raw, id.error().message, {}});
        }
        if (ids.empty())
            continue;
        const bool several = std::holds_alternative<kind::Links>(reading->field->kind);
        take(incoming, {reading->field, several ? linksTo(ids) : Value(ids.front())});
    }
    return {};
}

} // namespace liuqing
