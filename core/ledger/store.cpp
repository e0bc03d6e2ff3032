// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/store.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/ledger/search.h"
#include "core/ledger/tables.h"

using namespace Qt::StringLiterals;

namespace liuqing::store {

namespace {

using search::Clause;

void addCondition(Clause &clause, const Ledger &ledger, const RecordType &type, const Condition &condition)
{
    const Field &field = *condition.field;
    if (!isKnown(condition.value)) {
        clause.sql += u" AND %1 IS NULL"_s.arg(search::columnOf(field));
    } else if (field.sensitivity == Sensitivity::sealed) {
        clause.sql += u" AND \"%1\" = ?"_s.arg(tables::blindColumnOf(field));
        clause.values.append(ledger.seal().blind(textOf(condition.value), Seal::fieldContext(type, field)));
    } else if (std::holds_alternative<QStringList>(condition.value)) {
        for (const QString &item : listOf(condition.value)) {
            clause.sql += u" AND EXISTS (SELECT 1 FROM json_each(%1) WHERE value = ?)"_s.arg(search::columnOf(field));
            clause.values.append(item);
        }
    } else {
        clause.sql += u" AND %1 = ?"_s.arg(search::columnOf(field));
        clause.values.append(codec::toSql(condition.value));
    }
}

void narrow(Clause &clause, const search::Clause &more)
{
    if (more.sql.isEmpty())
        return;
    clause.sql += u" AND "_s + more.sql;
    clause.values += more.values;
}

Result<Clause> whereOf(const Ledger &ledger, const Query &query)
{
    Clause clause;
    clause.sql = query.withRetired ? u" WHERE 1"_s : u" WHERE retired IS NULL"_s;
    for (const Condition &condition : query.where)
        addCondition(clause, ledger, *query.type, condition);
    if (!query.called.trimmed().isEmpty())
        narrow(clause, search::name(*query.type, query.called));
    narrow(clause, search::words(ledger, *query.type, query.words));
    for (const Filter &filter : query.filters) {
        const auto column = search::column(ledger, *query.type, *filter.field, filter.typed);
        if (!column)
            return failure(column.error());
        narrow(clause, *column);
    }
    return clause;
}

std::span<const Field *const> fieldsOf(const Query &query)
{
    return query.fields.empty() ? query.type->fields : std::span<const Field *const>(query.fields);
}

QString selectSql(const Query &query, const QString &where)
{
    QString sql =
        u"SELECT "_s + codec::readColumns(fieldsOf(query)) + u" FROM "_s + quoted(query.type->key) + where;
    QStringList orders;
    for (const Order &order : query.orderBy)
        orders.append((order.field == nullptr ? u"id"_s : search::columnOf(*order.field)) + (order.descending ? u" DESC"_s : QString()));
    if (query.orderBy.empty() || query.orderBy.back().field != nullptr)
        orders.append(u"id"_s);
    sql += u" ORDER BY "_s + orders.join(u", "_s);
    if (query.limit >= 0 || query.offset > 0)
        sql += u" LIMIT %1 OFFSET %2"_s.arg(query.limit).arg(query.offset);
    return sql;
}

Result<std::vector<RecordId>> idsOf(const Ledger &ledger, const QString &sql, const QVariantList &values)
{
    auto rows = ledger.database().select(sql, values);
    if (!rows)
        return failure(rows.error());
    std::vector<RecordId> ids;
    while (rows->next())
        ids.push_back(RecordId::fromBytes(rows->value(0).toByteArray()));
    return ids;
}

} // namespace

Status each(const Ledger &ledger, const Query &query, const std::function<bool(Record)> &row)
{
    const auto where = whereOf(ledger, query);
    if (!where)
        return failure(where.error());
    auto rows = ledger.database().select(selectSql(query, where->sql), where->values);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        auto record = codec::readRecord(*query.type, fieldsOf(query), *rows, ledger.seal());
        if (!record)
            return failure(record.error());
        if (!row(std::move(*record)))
            break;
    }
    rows->finish();
    return {};
}

Result<std::vector<Record>> select(const Ledger &ledger, const Query &query)
{
    std::vector<Record> records;
    LIUQING_TRY(each(ledger, query, [&](Record record) {
        records.push_back(std::move(record));
        return true;
    }));
    return records;
}

Result<qint64> count(const Ledger &ledger, const Query &query)
{
    const auto where = whereOf(ledger, query);
    if (!where)
        return failure(where.error());
    const auto value = ledger.database().scalar(
        u"SELECT count(*) FROM "_s + quoted(query.type->key) + where->sql, where->values);
    if (!value)
        return failure(value.error());
    return value->toLongLong();
}

Result<std::optional<Record>> find(const Ledger &ledger, const RecordType &type, const RecordId &id)
{
    auto row = ledger.database().select(u"SELECT "_s + codec::readColumns(type.fields) + u" FROM "_s
                                            + quoted(type.key) + u" WHERE id = ?"_s,
                                        {id.toBytes()});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::optional<Record>();
    auto record = codec::readRecord(type, type.fields, *row, ledger.seal());
    if (!record)
        return failure(record.error());
    return std::optional<Record>(std::move(*record));
}

Result<std::optional<Record>> find(const Ledger &ledger, const RecordId &id)
{
    for (const RecordType *type : catalogue::types()) {
        auto record = find(ledger, *type, id);
        if (!record || record->has_value())
            return record;
    }
    return std::optional<Record>();
}

Result<std::vector<RecordId>> named(const Ledger &ledger, const RecordType &type, const QString &name,
                                    const QSet<RecordId> &except)
{
    if (!std::holds_alternative<kind::Text>(type.title->kind))
        return std::vector<RecordId>();
    const QString live = u"SELECT id FROM "_s + quoted(type.key) + u" WHERE retired IS NULL AND "_s;
    const auto asked = [&](const QString &condition, const QVariant &value) {
        auto ids = idsOf(ledger, live + condition + u" = ?"_s, {value});
        if (ids)
            std::erase_if(*ids, [&](const RecordId &id) { return except.contains(id); });
        return ids;
    };
    for (const Field *field : type.fields) {
        if (!field->unique)
            continue;
        auto ids = asked(search::columnOf(*field), text::tidy(name));
        if (!ids || !ids->empty())
            return ids;
    }
    auto exact = asked(search::columnOf(*type.title), name);
    if (!exact || !exact->empty())
        return exact;
    if (isMatchedByName(type, *type.title)) {
        auto normalized = asked(u'"' + tables::matchColumnOf(*type.title) + u'"', text::normalizedName(name));
        if (!normalized || !normalized->empty())
            return normalized;
    }
    if (&type != &firm::type)
        return std::vector<RecordId>();
    return idsOf(
        ledger,
        u"SELECT DISTINCT firm.id FROM former_name JOIN firm ON firm.id = former_name.firm "
        "WHERE former_name.retired IS NULL AND firm.retired IS NULL AND former_name.match_name = ?"_s,
        {text::normalizedName(name)});
}

Result<QString> titleOf(const Ledger &ledger, const Record &record)
{
    const Value &title = record.value(*record.type().title);
    const auto *link = std::get_if<RecordId>(&title);
    if (link == nullptr)
        return textOf(title);
    const RecordType *target = catalogue::find(linkTarget(*record.type().title));
    const auto linked = find(ledger, *target, *link);
    if (!linked)
        return failure(linked.error());
    return *linked ? titleOf(ledger, **linked) : Result<QString>(QString());
}

Result<QByteArray> rememberedLayout(const Ledger &ledger, const RecordType &type, const QString &signature)
{
    const auto mapping =
        ledger.database().scalar(u"SELECT mapping FROM layout WHERE signature = ? AND type = ?"_s,
                                 {signature, text::fromKey(type.key)});
    if (!mapping)
        return failure(mapping.error());
    return mapping->toString().toUtf8();
}

Status rememberLayout(const Ledger &ledger, Commit &commit, const RecordType &type, const QString &signature,
                      const QByteArray &mapping)
{
    const auto known = rememberedLayout(ledger, type, signature);
    if (!known)
        return failure(known.error());
    if (*known == mapping)
        return {};
    const QString typeKey = text::fromKey(type.key);
    const QJsonObject fact{
        {u"signature"_s, signature}, {u"type"_s, typeKey}, {u"mapping"_s, QString::fromUtf8(mapping)}};
    return commit.event(u"remember"_s, u"layout"_s, fact, [&](const Database &database) {
        return database.run(u"INSERT INTO layout (signature, type, mapping) VALUES (?, ?, ?) "
                            "ON CONFLICT (signature, type) DO UPDATE SET mapping = excluded.mapping"_s,
                            {signature, typeKey, QString::fromUtf8(mapping)});
    });
}

} // namespace liuqing::store
