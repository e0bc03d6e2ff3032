// SPDX-License-Identifier: GPL-3.0-or-later
// The half of store.h that finds the stored records an incoming one is: store::Matcher.
#include "core/ledger/store.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/ledger/tables.h"

using namespace Qt::StringLiterals;

namespace liuqing::store {

namespace {

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
