// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/store.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/ledger/tables.h"

using namespace Qt::StringLiterals;

namespace liuqing::store {

namespace {

struct Clause
{
    QString sql;
    QVariantList values;
};

QString named(const Field &field)
{
    return u'"' + tables::columnOf(field) + u'"';
}

void addCondition(Clause &clause, const Ledger &ledger, const RecordType &type, const Condition &condition)
{
    const Field &field = *condition.field;
    if (!isKnown(condition.value)) {
        clause.sql += u" AND %1 IS NULL"_s.arg(named(field));
    } else if (field.sensitivity == Sensitivity::sealed) {
        clause.sql += u" AND \"%1\" = ?"_s.arg(tables::blindColumnOf(field));
        clause.values.append(ledger.seal().blind(textOf(condition.value), Seal::fieldContext(type, field)));
    } else if (std::holds_alternative<QStringList>(condition.value)) {
        for (const QString &item : listOf(condition.value)) {
            clause.sql += u" AND EXISTS (SELECT 1 FROM json_each(%1) WHERE value = ?)"_s.arg(named(field));
            clause.values.append(item);
        }
    } else {
        clause.sql += u" AND %1 = ?"_s.arg(named(field));
        clause.values.append(codec::toSql(condition.value));
    }
}

Clause whereOf(const Ledger &ledger, const Query &query)
{
    Clause clause;
    clause.sql = query.withRetired ? u" WHERE 1"_s : u" WHERE retired IS NULL"_s;
    for (const Condition &condition : query.where)
        addCondition(clause, ledger, *query.type, condition);
    if (!query.nameContains.isEmpty()) {
        clause.sql += u" AND instr(%1, ?) > 0"_s.arg(named(*query.type->title));
        clause.values.append(query.nameContains);
    }
    return clause;
}

QString selectSql(const Query &query, const QString &where)
{
    QString sql = u"SELECT "_s + codec::readColumns(*query.type) + u" FROM "_s + quoted(query.type->key) + where;
    const QString direction = query.descending ? u" DESC"_s : QString();
    if (query.orderBy != nullptr)
        sql += u" ORDER BY "_s + named(*query.orderBy) + direction + u", id"_s;
    else
        sql += u" ORDER BY id"_s + direction;
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

// The part of a match key as text for comparing inside one file
QString keyPart(const RecordType &type, const Field &field, const Value &value)
{
    if (const auto *link = std::get_if<RecordId>(&value))
        return link->toHex();
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return isMatchedByName(type, field) ? text::normalizedName(textOf(value)) : textOf(value);
}

const MatchKey *applicable(const Record &record)
{
    for (const MatchKey &key : record.type().matchKeys) {
        bool known = true;
        for (size_t i = 0; i < key.fields.size(); ++i) {
            const bool optional = key.lastMayBeUnknown && i > 0;
            known = known && (optional || isKnown(record.value(*key.fields[i])));
        }
        if (known)
            return &key;
    }
    return nullptr;
}

} // namespace

Status each(const Ledger &ledger, const Query &query, const std::function<bool(Record)> &row)
{
    const Clause where = whereOf(ledger, query);
    auto rows = ledger.database().select(selectSql(query, where.sql), where.values);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        auto record = codec::readRecord(*query.type, *rows, ledger.seal());
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
    const Clause where = whereOf(ledger, query);
    const auto value = ledger.database().scalar(
        u"SELECT count(*) FROM "_s + quoted(query.type->key) + where.sql, where.values);
    if (!value)
        return failure(value.error());
    return value->toLongLong();
}

Result<std::optional<Record>> find(const Ledger &ledger, const RecordType &type, const RecordId &id)
{
    auto row = ledger.database().select(
        u"SELECT "_s + codec::readColumns(type) + u" FROM "_s + quoted(type.key) + u" WHERE id = ?"_s, {id.toBytes()});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::optional<Record>();
    auto record = codec::readRecord(type, *row, ledger.seal());
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

Result<std::vector<RecordId>> named(const Ledger &ledger, const RecordType &type, const QString &name)
{
    if (!std::holds_alternative<kind::Text>(type.title->kind))
        return std::vector<RecordId>();
    const QString live = u"SELECT id FROM "_s + quoted(type.key) + u" WHERE retired IS NULL AND "_s;
    const auto asked = [&](const QString &condition, const QVariant &value) {
        return idsOf(ledger, live + condition + u" = ?"_s, {value});
    };
    for (const Field *field : type.fields) {
        if (!field->unique)
            continue;
        auto ids = asked(named(*field), text::tidy(name));
        if (!ids || !ids->empty())
            return ids;
    }
    auto exact = asked(named(*type.title), name);
    if (!exact || !exact->empty())
        return exact;
    if (isMatchedByName(type, *type.title)) {
        auto normalized = asked(u'"' + tables::matchColumnOf(*type.title) + u'"', text::normalizedName(name));
        if (!normalized || !normalized->empty())
            return normalized;
    }
    if (&type != &firm::type)
        return std::vector<RecordId>();
    return idsOf(ledger,
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

QString Matcher::keyOf(const Record &incoming, bool *weak)
{
    const MatchKey *key = applicable(incoming);
    if (weak != nullptr)
        *weak = false;
    if (key == nullptr)
        return {};
    QStringList parts{QString::number(key - incoming.type().matchKeys.data())};
    for (const Field *field : key->fields) {
        const Value &value = incoming.value(*field);
        if (weak != nullptr && !isKnown(value))
            *weak = true;
        parts.append(keyPart(incoming.type(), *field, value));
    }
    return parts.join(QChar(0x1F));
}

Result<std::vector<RecordId>> Matcher::candidates(const Record &incoming)
{
    const MatchKey *key = applicable(incoming);
    if (key == nullptr)
        return std::vector<RecordId>();
    const RecordType &type = incoming.type();
    QString conditions;
    QVariantList values;
    for (const Field *field : key->fields) {
        const Value &value = incoming.value(*field);
        if (field->sensitivity == Sensitivity::sealed && isKnown(value)) {
            conditions += u" AND \"%1\" = ?"_s.arg(tables::blindColumnOf(*field));
            values.append(m_ledger->seal().blind(textOf(value), Seal::fieldContext(type, *field)));
        } else if (!isKnown(value)) {
            conditions += u" AND %1 IS NULL"_s.arg(named(*field));
        } else if (isMatchedByName(type, *field)) {
            conditions += u" AND \"%1\" = ?"_s.arg(tables::matchColumnOf(*field));
            values.append(text::normalizedName(textOf(value)));
        } else {
            conditions += u" AND %1 = ?"_s.arg(named(*field));
            values.append(codec::toSql(value));
        }
    }
    const std::string cacheKey = std::string(type.key) + conditions.toStdString();
    auto slot = m_prepared.find(cacheKey);
    if (slot == m_prepared.end()) {
        auto prepared = m_ledger->database().prepare(
            u"SELECT id FROM %1 WHERE retired IS NULL%2 ORDER BY id"_s.arg(quoted(type.key), conditions));
        if (!prepared)
            return failure(prepared.error());
        slot = m_prepared.emplace(cacheKey, std::move(*prepared)).first;
    }
    QSqlQuery &query = slot->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    LIUQING_TRY(m_ledger->database().execute(query));
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId::fromBytes(query.value(0).toByteArray()));
    query.finish();
    return ids;
}

} // namespace liuqing::store
