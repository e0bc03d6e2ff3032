// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/codec.h"

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

void bind(QSqlQuery &statement, int place, const QVariant &value)
{
    if (statement.boundValue(place) != value)
        statement.bindValue(place, value);
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
    };
    return std::visit(Reader{stored}, field.kind);
}

QString readColumns(const RecordType &type, const QString &alias)
{
    const QString prefix = alias.isEmpty() ? QString() : QString(alias + u'.');
    QStringList columns{prefix + u"id"_s, prefix + u"unit"_s, prefix + u"revision"_s, prefix + u"retired"_s,
                        prefix + u"extra"_s};
    for (const Field *field : type.fields)
        columns.append(prefix + u'"' + tables::columnOf(*field) + u'"');
    return columns.join(u", "_s);
}

Result<Record> readRecord(const RecordType &type, const QSqlQuery &row, const Seal &seal)
{
    Record record(type, RecordId::fromBytes(row.value(0).toByteArray()));
    record.unit = row.value(1).toString();
    record.revision = row.value(2).toInt();
    if (!row.isNull(3))
        record.retired = row.value(3).toString();
    record.extra = objectFrom(row.value(4));
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = *type.fields[i];
        const QVariant stored = row.value(firstField + static_cast<int>(i));
        if (field.sensitivity != Sensitivity::sealed || stored.isNull()) {
            record.setAt(i, fromSql(field, stored));
            continue;
        }
        auto plain = seal.open(stored.toByteArray(), Seal::context(type, field, record.id));
        if (!plain)
            return failure(plain.error());
        record.setAt(i, *plain);
    }
    return record;
}

} // namespace liuqing::codec
