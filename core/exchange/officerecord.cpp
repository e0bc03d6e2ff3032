// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officerecord.h"

#include "core/base/text.h"
#include "core/exchange/fieldreader.h"

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

RowProblem problemOf(const SheetColumn &column, const FieldOutcome &outcome)
{
    return {.field = outcome.field,
            .column = column.letters,
            .code = listedCode(QString::fromLatin1(outcome.problem->code)),
            .raw = outcome.raw,
            .message = outcome.problem->message,
            .suggestion = outcome.problem->suggestion};
}

// One of several columns of a choice: what is ticked counts, and two ticks are one too many
void addTicked(ParsedRow *row, FieldReading *known, const SheetColumn &column, FieldOutcome outcome)
{
    if (isKnown(outcome.value) && isKnown(known->value)) {
        outcome.problem = Problem{"several",
                                  Message(QT_TRANSLATE_NOOP("core", "More than one of the columns for \"%1\" is ticked. Please choose one."),
                                          {column.header.section(u'/', 0, -2)}),
                                  {}};
    } else if (isKnown(outcome.value)) {
        known->column = column.column;
        known->raw = outcome.raw;
        known->value = std::move(outcome.value);
    }
    if (outcome.problem)
        row->problems.push_back(problemOf(column, outcome));
}

void add(ParsedRow *row, const SheetColumn &column, FieldOutcome outcome)
{
    const auto known = std::find_if(row->fields.begin(), row->fields.end(),
                                    [&](const FieldReading &each) { return each.field == outcome.field; });
    if (known != row->fields.end()) {
        addTicked(row, &*known, column, std::move(outcome));
        return;
    }
    FieldReading reading{.field = outcome.field,
                         .column = column.column,
                         .raw = outcome.raw,
                         .value = std::move(outcome.value),
                         .names = std::move(outcome.names),
                         .doubt = std::move(outcome.doubt)};
    if (outcome.problem)
        row->problems.push_back(problemOf(column, outcome));
    row->fields.push_back(std::move(reading));
}

// A word of one column may say something of another: it counts where that field says nothing itself
void addSideEffects(ParsedRow *row, const SheetColumn &column, const std::vector<FieldOutcome> &effects)
{
    for (const FieldOutcome &effect : effects) {
        const auto own =
            std::find_if(row->fields.begin(), row->fields.end(),
                         [&effect](const FieldReading &reading) { return reading.field == effect.field; });
        if (own == row->fields.end())
            add(row, column, effect);
        else if (own->isBlank())
            own->value = effect.value;
    }
}

bool hasProblem(const ParsedRow &row, const Field &field)
{
    return std::any_of(row.problems.begin(), row.problems.end(),
                       [&field](const RowProblem &problem) { return problem.field == &field; });
}

void checkRequired(ParsedRow *row, const OfficeRow &source, const ReadingContext &context)
{
    for (const Field *field : context.type.fields) {
        if (!field->required)
            continue;
        const FieldReading *reading = row->find(*field);
        if (reading == nullptr) {
            row->absent.push_back(field);
        } else if (reading->isBlank() && !hasProblem(*row, *field)) {
            const auto column = std::find_if(source.columns->begin(), source.columns->end(),
                                             [field](const SheetColumn &one) { return one.field == field; });
            row->problems.push_back(
                {.field = field,
                 .column = column == source.columns->end() ? QString() : column->letters,
                 .code = u"required"_s,
                 .message = Message(
                     QT_TRANSLATE_NOOP("core", "\"%1\" is empty, and a record needs it. Please fill it in."),
                     {context.synonyms.label(context.type, *field)})});
        }
    }
}

} // namespace

const FieldReading *ParsedRow::find(const Field &field) const
{
    for (const FieldReading &reading : fields) {
        if (reading.field == &field)
            return &reading;
    }
    return nullptr;
}

ParsedRow readRow(const OfficeRow &row, const ReadingContext &context)
{
    static const Cell blank;
    ParsedRow parsed{.number = row.number, .fields = {}, .problems = {}, .absent = {}};
    std::vector<std::pair<const SheetColumn *, std::vector<FieldOutcome>>> effects;
    for (const SheetColumn &column : *row.columns) {
        if (!column.isMapped())
            continue;
        const Cell *cell = cellAt(row.cells, column.column);
        const FieldReader reader(column, context);
        auto outcomes = reader.read(cell == nullptr ? blank : *cell);
        add(&parsed, column, std::move(outcomes.front()));
        outcomes.erase(outcomes.begin());
        effects.emplace_back(&column, std::move(outcomes));
    }
    for (const auto &[column, outcomes] : effects)
        addSideEffects(&parsed, *column, outcomes);
    checkRequired(&parsed, row, context);
    return parsed;
}

} // namespace liuqing::office
