// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/check.h"

#include "core/base/businessdate.h"
#include "core/base/text.h"
#include "core/schema/attachedfile.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

struct Checker
{
    const RecordType &type;
    const Field &field;
    const Value &value;
    QDate today;

    Where where() const
    {
        return {.field = text::fromKey(type.key) + u'.' + text::fromKey(field.key)};
    }
    tl::unexpected<Error> wrong(const char *code, const char *source, QStringList more = {}) const
    {
        return failure(code, Message(source, QStringList{label(field.label)} + std::move(more)), where());
    }
    tl::unexpected<Error> wrongShape() const
    {
        return wrong("bad_value", QT_TRANSLATE_NOOP("core", "%1 holds a value of another kind."));
    }
    bool isText() const { return std::holds_alternative<QString>(value); }
    bool isList() const { return std::holds_alternative<QStringList>(value); }
    Status range(int64_t min, int64_t max) const
    {
        if (!std::holds_alternative<qint64>(value))
            return wrongShape();
        if (numberOf(value) < min || numberOf(value) > max)
            return wrong("not_a_number", QT_TRANSLATE_NOOP("core", "%1 is outside the range that can be true."));
        return {};
    }
    Status word(const Vocabulary &words, const QString &code) const
    {
        if (words.find(code.toStdString()) == nullptr)
            return wrong("unknown_word", QT_TRANSLATE_NOOP("core", "%1 does not know the word “%2”."), {code});
        return {};
    }

    Status operator()(const kind::Text &limit) const
    {
        if (!isText())
            return wrongShape();
        if (textOf(value).size() > limit.max) {
            return wrong("length", QT_TRANSLATE_NOOP("core", "%1 is longer than %2 characters; shorten it."),
                         {QString::number(limit.max)});
        }
        return {};
    }
    Status operator()(const kind::Integer &limit) const { return range(limit.min, limit.max); }
    Status operator()(const kind::Year &) const { return range(1900, 2199); }
    Status operator()(const kind::Scaled &limit) const { return range(limit.min, limit.max); }
    Status operator()(const kind::YesNo &) const
    {
        if (textOf(value) != u"yes"_s && textOf(value) != u"no"_s)
            return wrong("unknown_word", QT_TRANSLATE_NOOP("core", "%1 is either yes or no."));
        return {};
    }
    Status operator()(const kind::Date &) const
    {
        if (!BusinessDate::fromStored(textOf(value)))
            return wrong("not_a_date", QT_TRANSLATE_NOOP("core", "%1 is not a date that exists."));
        return {};
    }
    Status operator()(const kind::Choice &choice) const { return word(*choice.from, textOf(value)); }
    Status operator()(const kind::Choices &choices) const
    {
        if (!isList())
            return wrongShape();
        for (const QString &code : listOf(value))
            LIUQING_TRY(word(*choices.from, code));
        return {};
    }
    Status operator()(const kind::Link &) const
    {
        return linkOf(value).isNull() ? Status(wrongShape()) : Status();
    }
    Status operator()(const kind::Links &) const
    {
        if (!isList())
            return wrongShape();
        for (const QString &hex : listOf(value)) {
            const auto id = RecordId::fromString(hex);
            if (!id || id->toHex() != hex) // lists are searched by the stored form
                return wrongShape();
        }
        return {};
    }
    Status operator()(const kind::Files &) const
    {
        const QStringList files = listOf(value);
        const auto isFile = [](const QString &text) { return AttachedFile::fromStored(text).has_value(); };
        if (!isList() || !std::all_of(files.begin(), files.end(), isFile))
            return wrongShape();
        if (files.size() > AttachedFile::mostOfARecord) {
            return wrong("too_many", QT_TRANSLATE_NOOP("core", "%1: %2 files at most. Take away those that are no longer needed."),
                         {QString::number(AttachedFile::mostOfARecord)});
        }
        return {};
    }
    Status operator()(const kind::Identifier &identifier) const
    {
        if (!isText())
            return wrongShape();
        if (const auto problem = identifiers::check(identifier.form, textOf(value), today))
            return failure(Error{QString::fromLatin1(problem->code), problem->message, where()});
        return {};
    }
};

Status checkExtra(const Record &record, const DeclaredFields &declared, QDate today)
{
    const RecordType &type = record.type();
    for (auto each = record.extra.begin(); each != record.extra.end(); ++each) {
        if (!each.key().startsWith(u"x_"_s)) {
            return failure("bad_key", Message(QT_TRANSLATE_NOOP("core", "“%1” is no key of an office's own field; those begin with x_."), {each.key()}),
                           {.field = text::fromKey(type.key) + u'.' + each.key()});
        }
        if (const Field *field = declared.find(type, each.key()))
            LIUQING_TRY(checkStored(type, *field, each.value(), today));
    }
    return {};
}

} // namespace

Status checkValue(const RecordType &type, const Field &field, const Value &value, QDate today)
{
    if (!isKnown(value))
        return {};
    return std::visit(Checker{type, field, value, today}, field.kind);
}

Status checkStored(const RecordType &type, const Field &field, const QJsonValue &stored, QDate today)
{
    const auto value = fromStoredJson(field, stored);
    if (!value || toStoredJson(*value) != stored)
        return Checker{type, field, {}, today}.wrongShape();
    return checkValue(type, field, *value, today);
}

Status checkRecord(const Record &record, const DeclaredFields &declared, QDate today)
{
    const RecordType &type = record.type();
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = *type.fields[i];
        if (isKnown(record.at(i))) {
            LIUQING_TRY(checkValue(type, field, record.at(i), today));
        } else if (field.required) {
            return failure("required",
                           Message(QT_TRANSLATE_NOOP("core", "%1 is missing; a record of this kind cannot be kept without it."),
                                   {label(field.label)}),
                           {.field = text::fromKey(type.key) + u'.' + text::fromKey(field.key)});
        }
    }
    return record.extra.isEmpty() ? Status() : checkExtra(record, declared, today);
}

} // namespace liuqing
