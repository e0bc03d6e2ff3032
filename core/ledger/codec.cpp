// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/codec.h"

#include "core/base/json.h"
#include "core/ledger/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace liuqing::codec {

namespace {

constexpr int firstField = 5;

QJsonObject objectFrom(const QVariant &stored)
{
    return stored.isNull() ? QJsonObject() : QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}

} // namespace

QVariant toSql(const Value &value)
{
    struct Writer
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(const RecordId &id) const { return id.toBytes(); }
        QVariant operator()(const QStringList &list) const
        {
            return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
        }
    };
    return std::visit(Writer{}, value);
}

QVariant extraText(const QJsonObject &extra)
{
    return extra.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(json::canonical(extra)));
}

Value fromSql(const Field &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    struct Reader
    {
        const QVariant &stored;

        Value list() const
        {
            QStringList items;
            for (const QJsonValue &item : QJsonDocument::fromJson(stored.toString().toUtf8()).array())
                items.append(item.toString());
            return items;
        }
        Value operator()(const kind::Text &) const { return stored.toString(); }
        Value operator()(const kind::Integer &) const { return stored.toLongLong(); }
        Value operator()(const kind::Year &) const { return stored.toLongLong(); }
        Value operator()(const kind::Scaled &) const { return stored.toLongLong(); }
        Value operator()(const kind::YesNo &) const { return stored.toString(); }
        Value operator()(const kind::Date &) const { return stored.toString(); }
        Value operator()(const kind::Choice &) const { return stored.toString(); }
        Value operator()(const kind::Choices &) const { return list(); }
        Value operator()(const kind::Link &) const { return RecordId::fromBytes(stored.toByteArray()); }
        Value operator()(const kind::Links &) const { return list(); }
        Value operator()(const kind::Identifier &) const { return stored.toString(); }
        Value operator()(const kind::Files &) const { return list(); }
    };
    return std::visit(Reader{stored}, field.kind);
}

QString readColumns(std::span<const Field *const> fields)
{
    QStringList columns{u"id"_s, u"unit"_s, u"revision"_s, u"retired"_s, u"extra"_s};
    for (const Field *field : fields)
        columns.append(u'"' + tables::columnOf(*field) + u'"');
    return columns.join(u", "_s);
}

Result<Record> readRecord(const RecordType &type, std::span<const Field *const> fields, const QSqlQuery &row, const Seal &seal)
{
    Record record(type, RecordId::fromBytes(row.value(0).toByteArray()));
    record.unit = row.value(1).toString();
    record.revision = row.value(2).toInt();
    if (!row.isNull(3))
        record.retired = row.value(3).toString();
    record.extra = objectFrom(row.value(4));
    int place = firstField;
    for (const Field *field : fields) {
        const QVariant stored = row.value(place++);
        if (stored.isNull())
            continue;
        if (field->sensitivity != Sensitivity::sealed) {
            record.set(*field, fromSql(*field, stored));
            continue;
        }
        auto plain = seal.open(stored.toByteArray(), Seal::context(type, *field, record.id));
        if (!plain)
            return failure(plain.error());
        record.set(*field, *plain);
    }
    return record;
}

} // namespace liuqing::codec
