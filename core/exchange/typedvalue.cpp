// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typedvalue.h"

#include "core/base/text.h"
#include "core/exchange/fieldreader.h"
#include "core/exchange/linkresolver.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

bool isOfTheLink(const QString &code)
{
    return code == u"unknown_link"_s || code == u"ambiguous_link"_s;
}

Problem problemOf(const Error &error)
{
    return {.code = error.code == u"ambiguous_link"_s ? "ambiguous_link" : "unknown_link", .message = error.message};
}

// The records that are called so
Status linkTo(const Ledger &ledger, const Record &record, const FieldOutcome &outcome, Typed &typed)
{
    LinkResolver links(ledger, false);
    QStringList ids;
    for (const QString &name : outcome.names) {
        const auto id = links.resolve(*outcome.field, name, record);
        if (!id && !isOfTheLink(id.error().code))
            return failure(id.error());
        if (!id) {
            typed.problem = problemOf(id.error());
            return {};
        }
        ids.append(id->toHex());
    }
    ids.removeDuplicates();
    const bool several = std::holds_alternative<kind::Links>(outcome.field->kind);
    typed.says.push_back({outcome.field, several ? liuqing::Value(ids) : liuqing::Value(*RecordId::fromString(ids.first()))});
    return {};
}

// What hides a part of itself where it is shown: copied from there it would wipe out what it stands for
bool isMaskedText(const Field &field, const QString &text)
{
    const bool hidden = field.sensitivity == Sensitivity::masked || field.sensitivity == Sensitivity::sealed;
    return hidden && (text.contains(u'*') || text.contains(u'＊'));
}

// A word of a choice as the window shows it in the language of the moment, or its code; several parted by commas
std::optional<liuqing::Value> shownWord(const Field &field, const QString &text)
{
    const auto codeOf = [](std::span<const Term> terms, const QString &word) -> std::optional<QString> {
        for (const Term &term : terms) {
            if (word.compare(label(term.label), Qt::CaseInsensitive) == 0 || word == text::fromKey(term.code))
                return text::fromKey(term.code);
        }
        return std::nullopt;
    };
    if (const auto *choice = std::get_if<kind::Choice>(&field.kind)) {
        const auto code = codeOf(choice->from->terms, text);
        return code ? std::optional<liuqing::Value>(*code) : std::nullopt;
    }
    const auto *choices = std::get_if<kind::Choices>(&field.kind);
    if (choices == nullptr)
        return std::nullopt;
    static const QRegularExpression commas(u"[,，、;；]\\s*"_s);
    QStringList codes;
    for (const QString &word : text.split(commas, Qt::SkipEmptyParts)) {
        const auto code = codeOf(choices->from->terms, word.trimmed());
        if (!code)
            return std::nullopt;
        codes.append(*code);
    }
    return codes.isEmpty() ? std::nullopt : std::optional<liuqing::Value>(codes);
}

} // namespace

Result<Typed> readTyped(const Ledger &ledger, const Synonyms &words, const Record &record, const Field &field,
                        const QString &text)
{
    if (isMaskedText(field, text)) {
        return Typed{{}, Problem{.code = "masked", .message = Message(QT_TRANSLATE_NOOP("core", "“%1” is how it is shown masked, not what it is. Enter all of it."), {text.trimmed()})}, {}};
    }
    if (const auto word = shownWord(field, text.trimmed()))
        return Typed{{{&field, *word}}, std::nullopt, {}};
    const RecordType &type = record.type();
    const QDate today = ledger.clock().today();
    SheetColumn column;
    column.field = &field;
    const ReadingContext context{type, words, today};
    Cell cell;
    cell.kind = text.trimmed().isEmpty() ? Cell::Kind::blank : Cell::Kind::text;
    cell.text = text.trimmed();
    Typed typed;
    for (const FieldOutcome &outcome : FieldReader(column, context).read(cell)) {
        if (typed.doubt.isEmpty())
            typed.doubt = outcome.doubt;
        if (outcome.problem) {
            typed.problem = outcome.problem;
        } else if (!outcome.names.isEmpty()) {
            LIUQING_TRY(linkTo(ledger, record, outcome, typed));
        } else if (isKnown(outcome.value) || outcome.field == &field) {
            typed.says.push_back({outcome.field, outcome.value});
        }
    }
    if (typed.problem)
        typed.says.clear();
    return typed;
}

} // namespace liuqing::office
