// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/entry.h"

#include "core/base/scaled.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/identifiers/masking.h"
#include "core/ledger/store.h"
#include "core/ledger/titles.h"
#include "core/schema/attachedfile.h"
#include "core/schema/check.h"

using namespace Qt::StringLiterals;

namespace liuqing::entry {

namespace {

QStringList parts(const QString &text)
{
    QStringList out;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        out.append(part.trimmed());
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

struct Parser
{
    const Ledger &ledger;
    const RecordType &type;
    const Field &field;
    const QString &text;

    tl::unexpected<Error> notANumber() const
    {
        return failure("not_a_number",
                       Message(QT_TRANSLATE_NOOP("core", "%1 takes a number, not “%2”."), {label(field.label), text}),
                       {.field = fieldName(type, field)});
    }
    Result<Value> scaledTo(int scale) const
    {
        const auto number = scaled::parse(text, scale);
        if (!number)
            return notANumber();
        return Value(qint64(*number));
    }

    Result<Value> operator()(const kind::Text &limit) const
    {
        return Value(limit.script == kind::Script::name ? text::tidy(text) : text);
    }
    Result<Value> operator()(const kind::Integer &) const { return scaledTo(0); }
    Result<Value> operator()(const kind::Year &) const { return scaledTo(0); }
    Result<Value> operator()(const kind::Scaled &number) const { return scaledTo(number.scale); }
    Result<Value> operator()(const kind::YesNo &) const { return Value(text.toLower()); }
    Result<Value> operator()(const kind::Date &) const { return Value(text); }
    Result<Value> operator()(const kind::Choice &) const { return Value(text); }
    Result<Value> operator()(const kind::Choices &) const { return Value(parts(text)); }
    Result<Value> operator()(const kind::Link &) const
    {
        const auto id = link(ledger, linkTargets(field), text);
        return id ? Result<Value>(Value(*id)) : Result<Value>(failure(id.error()));
    }
    Result<Value> operator()(const kind::Links &) const
    {
        QStringList ids;
        for (const QString &part : parts(text)) {
            const auto id = link(ledger, linkTargets(field), part);
            if (!id)
                return failure(id.error());
            if (!ids.contains(id->toHex()))
                ids.append(id->toHex());
        }
        return Value(ids);
    }
    Result<Value> operator()(const kind::Files &) const
    {
        return failure("not_typed", Message(QT_TRANSLATE_NOOP("core", "Files are added in the form of the record, not typed.")));
    }
    Result<Value> operator()(const kind::Identifier &identifier) const
    {
        return Value(identifiers::normalize(identifier.form, text));
    }
};

} // namespace

std::vector<const RecordType *> linkTargets(const Field &field)
{
    std::vector<const RecordType *> targets;
    if (const auto *link = std::get_if<kind::Link>(&field.kind))
        targets.push_back(catalogue::find(link->to));
    if (const auto *links = std::get_if<kind::Links>(&field.kind)) {
        for (const std::string_view to : links->to)
            targets.push_back(catalogue::find(to));
    }
    return targets;
}

Result<RecordId> link(const Ledger &ledger, const std::vector<const RecordType *> &targets, const QString &text)
{
    const auto asId = RecordId::fromString(text);
    for (const RecordType *target : targets) {
        if (asId) {
            const auto found = store::find(ledger, *target, *asId);
            if (!found)
                return failure(found.error());
            if (*found && !(*found)->retired)
                return *asId;
            continue;
        }
        const auto named = store::named(ledger, *target, text);
        if (!named)
            return failure(named.error());
        if (named->size() > 1) {
            return failure("ambiguous_link",
                           Message(QT_TRANSLATE_NOOP("core", "There are %1 records called “%2”. Use the code or the id of the one you mean."),
                                   {QString::number(named->size()), text}));
        }
        if (named->size() == 1)
            return named->front();
    }
    return failure("unknown_link",
                   Message(QT_TRANSLATE_NOOP("core", "There is no %1 called “%2” in this ledger. Enter it first, or correct the name."),
                           {targets.empty() ? QString() : label(targets.front()->label), text}));
}

Result<Value> parse(const Ledger &ledger, const RecordType &type, const Field &field, const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Value();
    auto value = std::visit(Parser{ledger, type, field, typed}, field.kind);
    if (!value) {
        Error error = value.error();
        error.where.field = fieldName(type, field);
        return failure(std::move(error));
    }
    LIUQING_TRY(checkValue(type, field, *value, ledger.clock().today()));
    return value;
}

QString maskedText(const Field &field, const QString &plain)
{
    if (field.isDeclared()) // whatever it holds, a part of it may say all
        return u"***"_s;
    const auto *identifier = std::get_if<kind::Identifier>(&field.kind);
    if (identifier == nullptr)
        return identifiers::mask::name(plain);
    switch (identifier->form) {
    case identifiers::Kind::residentId:
        return identifiers::mask::residentId(plain);
    case identifiers::Kind::mobile:
        return identifiers::mask::mobile(plain);
    case identifiers::Kind::landline:
        return identifiers::mask::landline(plain);
    case identifiers::Kind::phone:
        return plain.startsWith(u'1') && plain.size() == 11 ? identifiers::mask::mobile(plain)
                                                            : identifiers::mask::landline(plain);
    case identifiers::Kind::creditCode:
    case identifiers::Kind::divisionCode:
        return plain;
    }
    return {};
}

bool isMasked(const Field &field)
{
    return field.sensitivity == Sensitivity::masked || field.sensitivity == Sensitivity::sealed;
}

namespace {

// A known value in words, by the kind of its field
struct Shower
{
    const Titles &titles;
    const Field &field;
    const Value &value;
    bool masked;

    QString title(const RecordId &id) const { return masked ? titles.masked(id) : titles.plain(id); }
    static QString word(const Vocabulary &words, const QString &code)
    {
        const Term *term = words.find(code.toStdString());
        return term == nullptr ? code : label(term->label);
    }
    template<typename Shown> QString joined(const Shown &shown) const
    {
        QStringList texts;
        for (const QString &each : listOf(value))
            texts.append(shown(each));
        return texts.join(u"、"_s);
    }

    QString operator()(const kind::Text &) const { return textOf(value); }
    QString operator()(const kind::Integer &) const { return QString::number(numberOf(value)); }
    QString operator()(const kind::Year &) const { return QString::number(numberOf(value)); }
    QString operator()(const kind::Scaled &kind) const { return scaled::format(numberOf(value), kind.scale); }
    QString operator()(const kind::YesNo &) const
    {
        return textOf(value) == u"yes"_s ? label(QT_TRANSLATE_NOOP("catalogue", "yes")) : label(QT_TRANSLATE_NOOP("catalogue", "no"));
    }
    QString operator()(const kind::Date &) const { return textOf(value); }
    QString operator()(const kind::Choice &choice) const { return word(*choice.from, textOf(value)); }
    QString operator()(const kind::Choices &choices) const
    {
        return joined([&](const QString &code) { return word(*choices.from, code); });
    }
    QString operator()(const kind::Link &) const { return title(linkOf(value)); }
    QString operator()(const kind::Links &) const
    {
        return joined([&](const QString &hex) { return title(RecordId::fromString(hex).value_or(RecordId())); });
    }
    QString operator()(const kind::Identifier &) const { return textOf(value); }
    QString operator()(const kind::Files &) const
    {
        return joined([](const QString &stored) { return AttachedFile::fromStored(stored).value_or(AttachedFile()).name; });
    }
};

QString shownWith(const Titles &titles, const Field &field, const Value &value, bool masked)
{
    if (!isKnown(value))
        return {};
    return masked && isMasked(field) ? maskedText(field, textOf(value)) : std::visit(Shower{titles, field, value, masked}, field.kind);
}

} // namespace

Result<QString> shown(const Ledger &ledger, const Field &field, const Value &value, bool masked)
{
    Titles titles(ledger);
    LIUQING_TRY(titles.read(field, {value}));
    return shownWith(titles, field, value, masked);
}

Result<std::vector<QStringList>> shown(const Ledger &ledger, const std::vector<Record> &records, const std::vector<const Field *> &fields, bool masked)
{
    Titles titles(ledger);
    std::vector<QStringList> texts(records.size());
    for (const Field *field : fields) {
        std::vector<Value> values;
        for (const Record &record : records)
            values.push_back(record.value(*field));
        LIUQING_TRY(titles.read(*field, values));
        for (size_t i = 0; i < records.size(); ++i)
            texts[i].append(shownWith(titles, *field, values[i], masked));
    }
    return texts;
}

Result<QString> shownTitle(const Ledger &ledger, const Record &record, bool masked)
{
    const auto title = store::titleOf(ledger, record);
    const Field &field = *record.type().title;
    return title && masked && isMasked(field) ? Result<QString>(maskedText(field, *title)) : title;
}

} // namespace liuqing::entry
