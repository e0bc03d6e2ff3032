// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officerecord.h"

#include "core/base/text.h"
#include "core/exchange/fieldreader.h"

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

void add(ParsedRow *row, const SheetColumn &column, FieldOutcome outcome)
{
    FieldReading reading{.field = outcome.field,
                         .column = column.column,
                         .raw = outcome.raw,
                         .value = std::move(outcome.value),
                         .names = std::move(outcome.names),
                         .doubt = std::move(outcome.doubt)};
    if (outcome.problem) {
        row->problems.push_back({.field = outcome.field,
                                 .column = column.letters,
                                 .code = listedCode(QString::fromLatin1(outcome.problem->code)),
                                 .raw = outcome.raw,
                                 .message = outcome.problem->message,
                                 .suggestion = outcome.problem->suggestion});
    }
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
