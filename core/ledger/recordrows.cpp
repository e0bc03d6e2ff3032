// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/recordrows.h"

#include "core/base/initials.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/ledger/codec.h"
#include "core/ledger/extrachange.h"
#include "core/ledger/tables.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// Hands over what a value fills: its column, and that of its normalized form or blind index where it has one
template<typename Take>
void eachStored(const RecordType &type, const Field &field, const Value &value, const RecordId &id, const Seal &seal, Take take)
{
    const bool known = isKnown(value);
    if (field.sensitivity == Sensitivity::sealed) {
        take(known ? QVariant(seal.seal(textOf(value), Seal::context(type, field, id))) : QVariant());
        take(known ? QVariant(seal.blind(textOf(value), Seal::fieldContext(type, field))) : QVariant());
        return;
    }
    take(codec::toSql(value));
    if (isMatchedByName(type, field))
        take(known ? QVariant(text::normalizedName(textOf(value))) : QVariant());
}

void appendQuoted(QByteArray &out, const QByteArray &plainAscii)
{
    out += '"';
    out += plainAscii;
    out += '"';
}

void appendJson(QByteArray &out, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        out += QByteArray::number(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        json::appendString(out, *text);
    else if (const auto *link = std::get_if<RecordId>(&value))
        appendQuoted(out, link->toBytes().toHex());
    else if (const auto *list = std::get_if<QStringList>(&value))
        out += json::canonical(QJsonArray::fromStringList(*list));
    else
        out += "null";
}

struct PartWriter
{
    PartWriter()
    {
        open.reserve(512);
        personal.reserve(512);
        open = "{";
        personal = "{";
    }

    QByteArray open;
    QByteArray personal;

    QByteArray &partFor(bool isPersonal, const QByteArray &opening)
    {
        QByteArray &part = isPersonal ? personal : open;
        if (part.size() > 1)
            part += ',';
        part += opening;
        return part;
    }
};

} // namespace

RecordRows::RecordRows(const RecordType &type, const Seal &seal, const DeclaredFields &declared)
    : m_type(&type)
    , m_seal(&seal)
    , m_declared(&declared)
    , m_typeKey(text::fromKey(type.key))
    , m_names(tables::namesOf(type))
{
    for (size_t i = 0; i < type.fields.size(); ++i) {
        m_byKey.push_back(i);
        QByteArray opening;
        json::appendString(opening, text::fromKey(type.fields[i]->key));
        m_openings.push_back(opening + ":[");
    }
    std::sort(m_byKey.begin(), m_byKey.end(), [&](size_t a, size_t b) { return type.fields[a]->key < type.fields[b]->key; });
}

QString RecordRows::into() const
{
    QStringList columns{u"id"_s, u"unit"_s, u"revision"_s, u"extra"_s};
    for (const Field *field : m_type->fields) {
        for (const tables::Column &column : tables::columnsOf(*m_type, *field))
            columns.append(u'"' + column.name + u'"');
    }
    columns.append(u"initials"_s);
    return u"%1 (%2)"_s.arg(quoted(m_type->key), columns.join(u','));
}

QString RecordRows::places() const
{
    return u'(' + QStringList(into().count(u',') + 1, u"?"_s).join(u',') + u')';
}

RecordRows::Added RecordRows::added(const Record &record) const
{
    QVariantList values;
    values.reserve(static_cast<qsizetype>(m_type->fields.size()) + 8);
    values << record.id.toBytes() << record.unit << record.revision << codec::extraText(record.extra);
    SealedBytes sealed;
    for (size_t i = 0; i < m_type->fields.size(); ++i) {
        const Field &field = *m_type->fields[i];
        const qsizetype place = values.size();
        eachStored(*m_type, field, record.at(i), record.id, *m_seal, [&](QVariant column) { values.append(std::move(column)); });
        if (field.sensitivity == Sensitivity::sealed)
            sealed.insert(i, values[place].toByteArray());
    }
    values.append(initialsOf(m_names, record));
    return {std::move(values), partsOf(nullptr, record, sealed)};
}

journal::Parts RecordRows::changed(const Record &before, const Record &after) const
{
    return partsOf(&before, after, {});
}

// A value of the record in the journal: as it is stored, sealed where it is sealed there
void RecordRows::describe(QByteArray &part, const Record &record, size_t index, const Value &value, const QByteArray &sealed) const
{
    const Field &field = *m_type->fields[index];
    if (field.sensitivity != Sensitivity::sealed || !isKnown(value))
        appendJson(part, value);
    else if (!sealed.isEmpty())
        appendQuoted(part, sealed.toBase64());
    else
        appendQuoted(part, m_seal->seal(textOf(value), Seal::context(*m_type, field, record.id)).toBase64());
}

journal::Parts RecordRows::partsOf(const Record *before, const Record &after, const SealedBytes &sealedAfter) const
{
    static const Value none;
    PartWriter parts;
    const auto partFor = [&](bool isPersonal, const QByteArray &opening) -> QByteArray & { return parts.partFor(isPersonal, opening); };
    ExtraChange extra(before, &after);
    for (const size_t i : m_byKey) {
        if (extra.precedes(*m_type->fields[i]))
            extra.describe(*m_type, *m_declared, partFor);
        const Value &old = before == nullptr ? none : before->at(i);
        const Value &now = after.at(i);
        if (old == now)
            continue;
        QByteArray &part = parts.partFor(m_type->fields[i]->isPersonal(), m_openings[i]);
        describe(part, after, i, old, {});
        part += ',';
        describe(part, after, i, now, sealedAfter.value(i));
        part += ']';
    }
    extra.describe(*m_type, *m_declared, partFor);
    const QString oldRetired = before == nullptr ? QString() : before->retired.value_or(QString());
    const QString newRetired = after.retired.value_or(QString());
    if (oldRetired != newRetired) {
        QByteArray &part = parts.partFor(false, "\"~retired\":[");
        json::appendString(part, oldRetired);
        part += ',';
        json::appendString(part, newRetired);
        part += ']';
    }
    return {parts.open + '}', parts.personal.size() > 1 ? parts.personal + '}' : QByteArray()};
}

QString initialsOf(const std::vector<const Field *> &names, const Record &record)
{
    QString signs;
    for (const Field *field : names) {
        signs += initials::of(textOf(record.value(*field)));
        signs += u' ';
    }
    return signs.trimmed();
}

QVariantList storedColumns(const RecordType &type, const Field &field, const Value &value, const RecordId &id, const Seal &seal)
{
    QVariantList columns;
    eachStored(type, field, value, id, seal, [&](QVariant column) { columns.append(std::move(column)); });
    return columns;
}

} // namespace liuqing
