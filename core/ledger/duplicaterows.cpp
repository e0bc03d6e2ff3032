// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/duplicaterows.h"

#include "core/base/likeness.h"
#include "core/base/text.h"
#include "core/ledger/codec.h"
#include "core/ledger/tables.h"

using namespace Qt::StringLiterals;

namespace liuqing::duplicates {

namespace {

constexpr int firstPart = 3; // after id, since and until

// As equal values are equal in it: sealed ones by their blind index, names normalized
QString comparedColumn(const RecordType &type, const Field &field)
{
    if (field.sensitivity == Sensitivity::sealed)
        return tables::blindColumnOf(field);
    return isMatchedByName(type, field) ? tables::matchColumnOf(field) : tables::columnOf(field);
}

} // namespace

Rows::Rows(const Ledger &ledger, const RecordType &type)
    : m_ledger(ledger)
    , m_type(type)
{
    for (const MatchKey &key : type.matchKeys) {
        for (const auto &parts : {key.fields, key.exactly, key.perhaps}) {
            for (const Field *field : parts) {
                if (std::find(m_fields.begin(), m_fields.end(), field) == m_fields.end())
                    m_fields.push_back(field);
            }
        }
    }
    Q_ASSERT(m_fields.size() <= mostParts);
    const auto named = [&](const MatchKey &key) { return key.fields.size() == 1 && key.fields.front() == type.title; };
    m_hasCores = isMatchedByName(type, *type.title) && !type.title->isPersonal() && std::any_of(type.matchKeys.begin(), type.matchKeys.end(), named);
}

size_t Rows::placeOf(const Field &field) const
{
    return static_cast<size_t>(std::find(m_fields.begin(), m_fields.end(), &field) - m_fields.begin());
}

Part Rows::partOf(const QByteArray &stored)
{
    if (stored.isEmpty())
        return 0;
    auto number = m_numbers.find(stored);
    if (number == m_numbers.end())
        number = m_numbers.insert(stored, static_cast<Part>(m_numbers.size()) + 1);
    return *number;
}

QString Rows::selectSql() const
{
    QStringList columns{u"id"_s, u'"' + tables::columnOf(*m_type.since) + u'"', u'"' + tables::columnOf(*m_type.until) + u'"'};
    for (const Field *field : m_fields)
        columns.append(u'"' + comparedColumn(m_type, *field) + u'"');
    return u"SELECT %1 FROM %2 WHERE retired IS NULL"_s.arg(columns.join(u", "_s), quoted(m_type.key));
}

void Rows::finish(Row &row)
{
    if (m_hasCores)
        row.core = partOf(text::nameCore(row.name).toUtf8());
    m_rows.push_back(std::move(row));
}

Status Rows::read(const QString &sql, const QVariantList &values, const RecordId &except)
{
    auto found = m_ledger.database().select(sql + u" ORDER BY id"_s, values);
    if (!found)
        return failure(found.error());
    const size_t title = placeOf(*m_type.title);
    while (found->next()) {
        Row row{.id = RecordId::fromBytes(found->value(0).toByteArray()), .since = found->value(1).toString(), .until = found->value(2).toString()};
        if (row.id == except)
            continue;
        for (size_t i = 0; i < m_fields.size(); ++i)
            row.parts[i] = partOf(found->value(firstPart + static_cast<int>(i)).toByteArray());
        if (m_hasCores)
            row.name = found->value(firstPart + static_cast<int>(title)).toString();
        finish(row);
    }
    return {};
}

Status Rows::readAll()
{
    return read(selectSql(), {}, {});
}

QVariant Rows::storedOf(const Field &field, const Value &value) const
{
    if (!isKnown(value))
        return {};
    if (field.sensitivity == Sensitivity::sealed)
        return m_ledger.seal().blind(textOf(value), Seal::fieldContext(m_type, field));
    return isMatchedByName(m_type, field) ? QVariant(text::normalizedName(textOf(value))) : codec::toSql(value);
}

Status Rows::readLike(const Record &draft)
{
    QStringList ways;
    QVariantList values;
    for (const MatchKey &key : m_type.matchKeys) {
        const auto &asked = key.fields.empty() ? key.exactly : key.fields;
        QStringList parts;
        for (const Field *field : asked) {
            const QVariant stored = storedOf(*field, draft.value(*field));
            parts.append(u"\"%1\" %2"_s.arg(comparedColumn(m_type, *field), stored.isNull() ? u"IS NULL"_s : u"= ?"_s));
            if (!stored.isNull())
                values.append(stored);
        }
        ways.append(parts.join(u" AND "_s));
    }
    // What is alike is no question for an index
    LIUQING_TRY(read(m_hasCores ? selectSql() : selectSql() + u" AND (%1)"_s.arg(ways.join(u" OR "_s)), m_hasCores ? QVariantList() : values, draft.id));
    Row row{.id = draft.id, .since = draft.text(*m_type.since), .until = draft.text(*m_type.until)};
    for (size_t i = 0; i < m_fields.size(); ++i)
        row.parts[i] = partOf(storedOf(*m_fields[i], draft.value(*m_fields[i])).toByteArray());
    if (m_hasCores)
        row.name = text::normalizedName(draft.text(*m_type.title));
    finish(row);
    return {};
}

} // namespace liuqing::duplicates
