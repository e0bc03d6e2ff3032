// SPDX-License-Identifier: GPL-3.0-or-later
// What a field of a record holds, and a record as a plain value.
// Shapes by kind: Text, Choice, YesNo ("yes"/"no"), Date ("2019-03") and Identifier are QString; Integer,
// Year and Scaled are qint64; Link is RecordId; Choices (codes), Links (32-digit hex ids) and Files (attachedfile.h) are QStringList.
// Unknown is monostate; there is no empty string, list or null id in a record.
#pragma once

#include "core/base/ids.h"
#include "core/schema/recordtype.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace liuqing {

using Value = std::variant<std::monostate, qint64, QString, RecordId, QStringList>;

inline bool isKnown(const Value &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

QString textOf(const Value &value); // "" unless it is text
qint64 numberOf(const Value &value); // 0 unless it is a number
RecordId linkOf(const Value &value); // null unless it is a link
QStringList listOf(const Value &value);

// As the command line and packages write it: decimals as numbers, links as ids, unknown as null.
QJsonValue toJson(const Field &field, const Value &value);
// As the journal keeps it: exact, integers and hex ids. storedFromJson is its inverse.
QJsonValue toStoredJson(const Value &value);
std::optional<Value> fromStoredJson(const Field &field, const QJsonValue &json);

class Record
{
public:
    Record() = default;
    Record(const RecordType &type, RecordId id);

    const RecordType &type() const { return *m_type; }
    bool isNull() const { return m_type == nullptr; }

    Value value(const Field &field) const; // unknown for a field of another type
    const Value &at(size_t index) const { return m_values[index]; }
    void set(const Field &field, Value value); // empty text and lists become unknown
    void setAt(size_t index, Value value);
    QString text(const Field &field) const { return textOf(value(field)); }

    bool sameFacts(const Record &other) const; // values and extra
    bool isBlank() const; // none

    RecordId id;
    QString unit; // 12-digit code of the office of entry
    int revision = 0; // 0: not stored yet
    std::optional<QString> retired; // the reason, for records made by mistake
    QJsonObject extra; // x_… fields in stored form, also those that nobody declared here

private:
    const RecordType *m_type = nullptr;
    std::vector<Value> m_values;
};

} // namespace liuqing
