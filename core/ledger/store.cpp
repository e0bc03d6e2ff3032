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

struct Clause
{
    QString sql;
    QVariantList values;
};

QString named(const Field &field)
{
    if (field.isDeclared())
        return u"json_extract(extra, '$.%1')"_s.arg(text::fromKey(field.key));
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
        orders.append((order.field == nullptr ? u"id"_s : named(*order.field)) + (order.descending ? u" DESC"_s : QString()));
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

// The part of a match key as text for comparing inside one file
QString keyPart(const RecordType &type, const Field &field, const Value &value)
{
    if (const auto *link = std::get_if<RecordId>(&value))
        return link->toHex();
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return isMatchedByName(type, field) ? text::normalizedName(textOf(value)) : textOf(value);
}

bool applies(const MatchKey &key, const Record &record)
{
    return std::all_of(key.fields.begin(), key.fields.end(),
                       [&](const Field *field) { return isKnown(record.value(*field)); });
}

// What both know and say differently in a key that should have matched
bool contradicts(const MatchKey &key, const Record &incoming, const Record &found)
{
    for (const Field *field : key.fields) {
        const Value &one = incoming.value(*field);
        const Value &other = found.value(*field);
        if (isKnown(one) && isKnown(other)
            && keyPart(incoming.type(), *field, one) != keyPart(found.type(), *field, other))
            return true;
    }
    return false;
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

std::vector<Matcher::Key> Matcher::keysOf(const Record &incoming)
{
    std::vector<Key> keys;
    const RecordType &type = incoming.type();
    for (size_t k = 0; k < type.matchKeys.size(); ++k) {
        const MatchKey &key = type.matchKeys[k];
        if (!applies(key, incoming))
            continue;
        QStringList parts{QString::number(k)};
        for (const auto &fields : {key.fields, key.exactly, key.perhaps}) {
            for (const Field *field : fields)
                parts.append(keyPart(type, *field, incoming.value(*field)));
        }
        const bool weak = std::any_of(key.perhaps.begin(), key.perhaps.end(),
                                      [&](const Field *field) { return !isKnown(incoming.value(*field)); });
        keys.push_back({k, parts.join(QChar(0x1F)), weak});
    }
    return keys;
}

bool Matcher::contradictsBefore(size_t key, const Record &one, const Record &other)
{
    const auto keys = one.type().matchKeys.first(key);
    return std::any_of(keys.begin(), keys.end(),
                       [&](const MatchKey &each) { return contradicts(each, one, other); });
}

bool Matcher::isSame(const Record &one, const Record &other)
{
    for (const MatchKey &key : one.type().matchKeys) {
        std::vector<const Field *> parts(key.fields.begin(), key.fields.end());
        parts.insert(parts.end(), key.exactly.begin(), key.exactly.end());
        parts.insert(parts.end(), key.perhaps.begin(), key.perhaps.end());
        const MatchKey whole{.fields = parts};
        if (contradicts(whole, one, other))
            return false;
        if (applies(whole, one) && applies(whole, other))
            return true;
    }
    return false;
}

// A match key asks in as many ways as there are sets of known fields; each is prepared once
struct Matcher::Question
{
    const RecordType &type;
    const MatchKey &key;
    QString conditions = {};
    QString order = {}; // exact matches first

    void ask(const Field &field, bool known, Part part)
    {
        const bool sealed = field.sensitivity == Sensitivity::sealed;
        const QString column = u'"'
            + (sealed                             ? tables::blindColumnOf(field)
                   : isMatchedByName(type, field) ? tables::matchColumnOf(field)
                                                  : tables::columnOf(field))
            + u'"';
        if (!known) {
            if (part == Part::exactly)
                conditions += u" AND %1 IS NULL"_s.arg(column);
            return;
        }
        if (part == Part::perhaps) {
            conditions += u" AND (%1 = ? OR %1 IS NULL)"_s.arg(column);
            order += u"%1 IS NULL, "_s.arg(column);
        } else {
            conditions += u" AND %1 = ?"_s.arg(column);
        }
    }

    QString sql(const Record &incoming)
    {
        for (const auto &[fields, part] : {std::pair{key.fields, Part::known},
                                           {key.exactly, Part::exactly},
                                           {key.perhaps, Part::perhaps}}) {
            for (const Field *field : fields)
                ask(*field, isKnown(incoming.value(*field)), part);
        }
        return u"SELECT id FROM %1 WHERE retired IS NULL%2 ORDER BY %3id"_s.arg(quoted(type.key), conditions,
                                                                                order);
    }
};

QVariant Matcher::asked(const RecordType &type, const Field &field, const Value &value) const
{
    if (field.sensitivity == Sensitivity::sealed)
        return m_ledger->seal().blind(textOf(value), Seal::fieldContext(type, field));
    return isMatchedByName(type, field) ? QVariant(text::normalizedName(textOf(value))) : codec::toSql(value);
}

Result<std::vector<RecordId>> Matcher::found(const Record &incoming, const MatchKey &key)
{
    quint64 known = 0;
    QVariantList values;
    for (const auto &fields : {key.fields, key.exactly, key.perhaps}) {
        for (const Field *field : fields) {
            const Value &value = incoming.value(*field);
            known = known << 1 | (isKnown(value) ? 1 : 0);
            if (isKnown(value))
                values.append(asked(incoming.type(), *field, value));
        }
    }
    auto slot = m_prepared.find({&key, known});
    if (slot == m_prepared.end()) {
        auto prepared = RepeatedStatement::prepare(m_ledger->database(), Question{incoming.type(), key}.sql(incoming));
        if (!prepared)
            return failure(prepared.error());
        slot = m_prepared.emplace(std::pair{&key, known}, std::move(*prepared)).first;
    }
    RepeatedStatement &statement = slot->second;
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i, values[i]);
    LIUQING_TRY(statement.run());
    QSqlQuery &query = statement.rows();
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId::fromBytes(query.value(0).toByteArray()));
    query.finish();
    return ids;
}

Result<std::vector<RecordId>> Matcher::withoutContradiction(const Record &incoming, size_t key,
                                                            std::vector<RecordId> ids) const
{
    const RecordType &type = incoming.type();
    if (key == 0)
        return ids;
    std::vector<RecordId> kept;
    for (const RecordId &id : ids) {
        const auto record = find(*m_ledger, type, id);
        if (!record)
            return failure(record.error());
        if (*record && !contradictsBefore(key, incoming, **record))
            kept.push_back(id);
    }
    return kept;
}

// A ledger that is being filled for the first time is asked once, not for every row
Result<bool> Matcher::hasRecords(const RecordType &type)
{
    const auto known = m_hasRecords.find(&type);
    if (known != m_hasRecords.end())
        return known->second;
    const auto any = m_ledger->database().scalar(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(quoted(type.key)));
    if (!any)
        return failure(any.error());
    return m_hasRecords[&type] = any->toBool();
}

Result<std::vector<RecordId>> Matcher::candidates(const Record &incoming)
{
    const RecordType &type = incoming.type();
    const auto any = hasRecords(type);
    if (!any || !*any)
        return any ? Result<std::vector<RecordId>>() : failure(any.error());
    for (size_t k = 0; k < type.matchKeys.size(); ++k) {
        const MatchKey &key = type.matchKeys[k];
        if (!applies(key, incoming))
            continue;
        auto ids = found(incoming, key);
        if (!ids)
            return ids;
        ids = withoutContradiction(incoming, k, std::move(*ids));
        if (!ids || !ids->empty())
            return ids;
    }
    if (&type == &firm::type && isKnown(incoming.value(firm::name))) {
        const auto former = named(*m_ledger, type, incoming.text(firm::name));
        if (!former)
            return failure(former.error());
        return withoutContradiction(incoming, 1, *former);
    }
    return std::vector<RecordId>();
}

} // namespace liuqing::store
