// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/value.h"

#include "core/base/scaled.h"
#include "core/base/text.h"

#include <QJsonArray>

namespace liuqing {

namespace {

Value tidied(Value value)
{
    if (const auto *text = std::get_if<QString>(&value); text != nullptr && text->isEmpty())
        return {};
    if (const auto *list = std::get_if<QStringList>(&value); list != nullptr && list->isEmpty())
        return {};
    if (const auto *link = std::get_if<RecordId>(&value); link != nullptr && link->isNull())
        return {};
    return value;
}

} // namespace

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : *text;
}

qint64 numberOf(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number == nullptr ? 0 : *number;
}

RecordId linkOf(const Value &value)
{
    const auto *link = std::get_if<RecordId>(&value);
    return link == nullptr ? RecordId() : *link;
}

QStringList listOf(const Value &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    return list == nullptr ? QStringList() : *list;
}

QJsonValue toJson(const Field &field, const Value &value)
{
    if (const auto *scaled = std::get_if<kind::Scaled>(&field.kind); scaled != nullptr && isKnown(value))
        return scaled::toDouble(numberOf(value), scaled->scale);
    if (const auto *link = std::get_if<RecordId>(&value))
        return link->toString();
    if (std::holds_alternative<kind::Links>(field.kind)) {
        QJsonArray ids;
        for (const QString &hex : listOf(value))
            ids.append(RecordId::fromString(hex).value_or(RecordId()).toString());
        return isKnown(value) ? QJsonValue(ids) : QJsonValue();
    }
    return toStoredJson(value);
}

QJsonValue toStoredJson(const Value &value)
{
    struct Writer
    {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const RecordId &id) const { return id.toHex(); }
        QJsonValue operator()(const QStringList &list) const { return QJsonArray::fromStringList(list); }
    };
    return std::visit(Writer{}, value);
}

namespace {

// Stored JSON that is not null, by the kind of the field; nullopt where it is of another shape
struct StoredReader
{
    const QJsonValue &json;

    std::optional<Value> text() const
    {
        return json.isString() ? std::optional<Value>(json.toString()) : std::nullopt;
    }
    std::optional<Value> number() const
    {
        const qint64 whole = json.toInteger(); // 0 for what is no whole number
        const bool exact = json.isDouble() && static_cast<double>(whole) == json.toDouble();
        return exact ? std::optional<Value>(whole) : std::nullopt;
    }
    std::optional<Value> list() const
    {
        if (!json.isArray())
            return std::nullopt;
        QStringList items;
        for (const QJsonValue &item : json.toArray()) {
            if (!item.isString())
                return std::nullopt;
            items.append(item.toString());
        }
        return Value(items);
    }
    std::optional<Value> link() const
    {
        const auto id = RecordId::fromString(json.toString());
        return id ? std::optional<Value>(*id) : std::nullopt;
    }
    std::optional<Value> operator()(const kind::Text &) const { return text(); }
    std::optional<Value> operator()(const kind::Integer &) const { return number(); }
    std::optional<Value> operator()(const kind::Year &) const { return number(); }
    std::optional<Value> operator()(const kind::Scaled &) const { return number(); }
    std::optional<Value> operator()(const kind::YesNo &) const { return text(); }
    std::optional<Value> operator()(const kind::Date &) const { return text(); }
    std::optional<Value> operator()(const kind::Choice &) const { return text(); }
    std::optional<Value> operator()(const kind::Choices &) const { return list(); }
    std::optional<Value> operator()(const kind::Link &) const { return link(); }
    std::optional<Value> operator()(const kind::Links &) const { return list(); }
    std::optional<Value> operator()(const kind::Identifier &) const { return text(); }
    std::optional<Value> operator()(const kind::Files &) const { return list(); }
};

} // namespace

std::optional<Value> fromStoredJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    return std::visit(StoredReader{json}, field.kind);
}

Record::Record(const RecordType &type, RecordId recordId)
    : id(recordId), m_type(&type), m_values(type.fields.size())
{ }

Value Record::value(const Field &field) const
{
    const int index = m_type == nullptr ? -1 : m_type->indexOf(field);
    if (index >= 0)
        return m_values[static_cast<size_t>(index)];
    if (!field.isDeclared())
        return {};
    return tidied(fromStoredJson(field, extra.value(text::fromKey(field.key))).value_or(Value()));
}

void Record::set(const Field &field, Value value)
{
    const int index = m_type->indexOf(field);
    if (index >= 0) {
        m_values[static_cast<size_t>(index)] = tidied(std::move(value));
    } else if (field.isDeclared()) {
        const Value kept = tidied(std::move(value));
        if (isKnown(kept))
            extra.insert(text::fromKey(field.key), toStoredJson(kept));
        else
            extra.remove(text::fromKey(field.key));
    }
}

void Record::setAt(size_t index, Value value)
{
    m_values[index] = tidied(std::move(value));
}

bool Record::isBlank() const
{
    return extra.isEmpty() && std::none_of(m_values.begin(), m_values.end(), isKnown);
}

bool Record::sameFacts(const Record &other) const
{
    return m_values == other.m_values && extra == other.extra;
}

} // namespace liuqing
