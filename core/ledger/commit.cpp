// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/commit.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/firms.h"
#include "core/ledger/codec.h"
#include "core/ledger/derive.h"
#include "core/ledger/ledger.h"
#include "core/ledger/tables.h"
#include "core/schema/check.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing {

// Prepared INSERT of a type, and the order of its fields in canonical JSON
struct Commit::TypeWriter
{
    explicit TypeWriter(QSqlQuery prepared)
        : insert(std::move(prepared))
    {
    }

    QSqlQuery insert;
    std::vector<size_t> byKey;
};

namespace {

// The columns a value fills: itself, and its normalized form or blind index where it has one
QVariantList storedColumns(const RecordType &type, const Field &field, const Value &value, const RecordId &id, const Seal &seal)
{
    if (field.sensitivity == Sensitivity::sealed) {
        if (!isKnown(value))
            return {QVariant(), QVariant()};
        return {seal.seal(textOf(value), Seal::context(type, field, id)),
                seal.blind(textOf(value), Seal::fieldContext(type, field))};
    }
    QVariantList columns{codec::toSql(value)};
    if (isMatchedByName(type, field))
        columns.append(isKnown(value) ? QVariant(text::normalizedName(textOf(value))) : QVariant());
    return columns;
}

void appendJson(QByteArray &out, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        out += QByteArray::number(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        json::appendString(out, *text);
    else if (const auto *link = std::get_if<RecordId>(&value))
        json::appendString(out, link->toHex());
    else if (const auto *list = std::get_if<QStringList>(&value))
        out += json::canonical(QJsonArray::fromStringList(*list));
    else
        out += "null";
}

struct PartWriter
{
    QByteArray open = "{";
    QByteArray personal = "{";

    QByteArray &partFor(bool isPersonal, std::string_view key)
    {
        QByteArray &part = isPersonal ? personal : open;
        if (part.size() > 1)
            part += ',';
        json::appendString(part, text::fromKey(key));
        part += ":[";
        return part;
    }
};

QString insertStatement(const RecordType &type)
{
    QStringList columns{u"id"_s, u"unit"_s, u"revision"_s, u"extra"_s};
    for (const Field *field : type.fields) {
        for (const tables::Column &column : tables::columnsOf(type, *field))
            columns.append(u'"' + column.name + u'"');
    }
    const QString marks = QStringList(columns.size(), u"?"_s).join(u',');
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(type.key), columns.join(u','), marks);
}

QVariant extraText(const QJsonObject &extra)
{
    return extra.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(json::canonical(extra)));
}

} // namespace

Commit::Commit(const Ledger &ledger, BatchInfo info, RecordId batch, journal::Appender appender)
    : m_ledger(ledger)
    , m_info(std::move(info))
    , m_batch(batch)
    , m_at(ledger.clock().now().toString(Qt::ISODate))
    , m_appender(std::move(appender))
{
}

Commit::~Commit() = default;

Result<Commit::TypeWriter *> Commit::writerOf(const RecordType &type)
{
    auto &slot = m_writers[&type];
    if (slot == nullptr) {
        auto prepared = m_ledger.database().prepare(insertStatement(type));
        if (!prepared)
            return failure(prepared.error());
        slot = std::make_unique<TypeWriter>(std::move(*prepared));
        slot->byKey.resize(type.fields.size());
        for (size_t i = 0; i < type.fields.size(); ++i)
            slot->byKey[i] = i;
        std::sort(slot->byKey.begin(), slot->byKey.end(),
                  [&](size_t a, size_t b) { return type.fields[a]->key < type.fields[b]->key; });
    }
    return slot.get();
}

void Commit::stampVerified(Record &record, const Record *before) const
{
    if (!m_info.verifies)
        return;
    const bool given = before == nullptr ? isKnown(record.value(common::verifiedOn))
                                         : record.value(common::verifiedOn) != before->value(common::verifiedOn);
    if (given)
        return;
    record.set(common::verifiedOn, m_ledger.clock().today().toString(Qt::ISODate));
    record.set(common::verifiedBy, m_ledger.actor().name.left(60));
}

Status Commit::refuseOffFields(const Record &record) const
{
    for (const Field *field : record.type().fields) {
        if (field->offUntilEnabled && isKnown(record.value(*field)) && !m_ledger.isStored(record.type(), *field)) {
            return failure("field_off",
                           Message(QT_TRANSLATE_NOOP("core", "%1 is switched off in this ledger. Switch it on with its purpose and legal basis first."),
                                   {label(field->label)}),
                           {.field = fieldName(record.type(), *field)});
        }
    }
    return {};
}

Error Commit::named(Error error, const Record &record) const
{
    const QString words = error.message.arguments().value(1);
    error.where.record = record.id.toString();
    if (!words.contains(u"UNIQUE constraint failed"_s))
        return error;
    const QString column = words.section(u'.', -1).section(u' ', 0, 0);
    const Field *field = record.type().find(column.toStdString());
    error.code = u"not_unique"_s;
    error.message = Message(QT_TRANSLATE_NOOP("core", "Another record already has this %1. Look it up and change that one, or correct the value."),
                            {field == nullptr ? column : label(field->label)});
    error.where.field = text::fromKey(record.type().key) + u'.' + column;
    return error;
}

Status Commit::insertRow(TypeWriter &writer, const Record &record)
{
    int place = 0;
    writer.insert.bindValue(place++, record.id.toBytes());
    writer.insert.bindValue(place++, record.unit);
    writer.insert.bindValue(place++, record.revision);
    writer.insert.bindValue(place++, extraText(record.extra));
    for (size_t i = 0; i < record.type().fields.size(); ++i) {
        for (const QVariant &column :
             storedColumns(record.type(), *record.type().fields[i], record.at(i), record.id, m_ledger.seal()))
            writer.insert.bindValue(place++, column);
    }
    if (const Status done = m_ledger.database().execute(writer.insert); !done)
        return failure(named(done.error(), record));
    return {};
}

Status Commit::updateRow(const Record &before, const Record &after)
{
    const RecordType &type = after.type();
    QStringList sets{u"revision = revision + 1"_s};
    QVariantList values;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        const auto columns = tables::columnsOf(type, *type.fields[i]);
        const QVariantList stored = storedColumns(type, *type.fields[i], after.at(i), after.id, m_ledger.seal());
        for (size_t c = 0; c < columns.size(); ++c) {
            sets.append(u'"' + columns[c].name + u"\" = ?"_s);
            values.append(stored[static_cast<qsizetype>(c)]);
        }
    }
    if (before.extra != after.extra) {
        sets.append(u"extra = ?"_s);
        values.append(extraText(after.extra));
    }
    if (before.retired != after.retired) {
        sets.append(u"retired = ?"_s);
        values.append(after.retired ? QVariant(*after.retired) : QVariant());
    }
    values << after.id.toBytes() << before.revision;
    auto update = m_ledger.database().select(
        u"UPDATE %1 SET %2 WHERE id = ? AND revision = ?"_s.arg(quoted(type.key), sets.join(u", "_s)), values);
    if (!update)
        return failure(named(update.error(), after));
    if (update->numRowsAffected() != 1) {
        return failure("changed_meanwhile",
                       Message(QT_TRANSLATE_NOOP("core", "This record was changed by someone else since it was read. Look at it again before changing it.")),
                       {.record = after.id.toString()});
    }
    return {};
}

Status Commit::write(const QString &action, const Record *before, const Record *after, const QString &source)
{
    const Record &shown = after == nullptr ? *before : *after;
    const RecordType &type = shown.type();
    auto writer = writerOf(type);
    if (!writer)
        return failure(writer.error());
    PartWriter parts;
    for (const size_t i : (*writer)->byKey) {
        const Value none;
        const Value &old = before == nullptr ? none : before->at(i);
        const Value &now = after == nullptr ? none : after->at(i);
        if (old == now)
            continue;
        const Field &field = *type.fields[i];
        QByteArray &part = parts.partFor(field.isPersonal(), field.key);
        const auto put = [&](const Value &value) {
            const bool sealed = field.sensitivity == Sensitivity::sealed && isKnown(value);
            const QByteArray context = Seal::context(type, field, shown.id);
            appendJson(part, sealed ? Value(QString::fromLatin1(m_ledger.seal().seal(textOf(value), context).toBase64())) : value);
        };
        put(old);
        part += ',';
        put(now);
        part += ']';
    }
    const QJsonObject oldExtra = before == nullptr ? QJsonObject() : before->extra;
    const QJsonObject newExtra = after == nullptr ? QJsonObject() : after->extra;
    if (oldExtra != newExtra) // offices' own fields may hold anything: personal until known better
        parts.partFor(true, "x_") += json::canonical(oldExtra) + ',' + json::canonical(newExtra) + ']';
    const QString oldRetired = before == nullptr ? QString() : before->retired.value_or(QString());
    const QString newRetired = after == nullptr ? QString() : after->retired.value_or(QString());
    if (oldRetired != newRetired) {
        QByteArray &part = parts.partFor(false, "~retired");
        json::appendString(part, oldRetired);
        part += ',';
        json::appendString(part, newRetired);
        part += ']';
    }
    const bool personal = parts.personal.size() > 1;
    const journal::Entry entry{.batch = m_batch,
                               .at = m_at,
                               .actor = m_ledger.actor().name,
                               .action = action,
                               .type = text::fromKey(type.key),
                               .record = shown.id,
                               .source = source,
                               .open = parts.open + '}',
                               .personal = personal ? parts.personal + '}' : QByteArray()};
    const auto appended = m_appender.append(entry, personal ? m_ledger.ids().randomBytes(16) : QByteArray());
    if (!appended)
        return failure(appended.error());
    ++m_changes;
    return {};
}

Status Commit::add(Record record, const QString &source)
{
    record.revision = 1;
    if (record.unit.isEmpty())
        record.unit = m_ledger.office().code;
    LIUQING_TRY(derive::fill(m_ledger, record));
    stampVerified(record, nullptr);
    LIUQING_TRY(checkRecord(record, m_ledger.clock().today()));
    LIUQING_TRY(refuseOffFields(record));
    auto writer = writerOf(record.type());
    if (!writer)
        return failure(writer.error());
    LIUQING_TRY(insertRow(**writer, record));
    return write(u"add"_s, nullptr, &record, source);
}

Status Commit::change(const Record &before, Record after, const QString &source)
{
    if (before.sameFacts(after) && before.retired == after.retired)
        return {};
    if (&after.type() == &firm::type)
        LIUQING_TRY(derive::fill(m_ledger, after));
    stampVerified(after, &before);
    LIUQING_TRY(checkRecord(after, m_ledger.clock().today()));
    LIUQING_TRY(refuseOffFields(after));
    LIUQING_TRY(updateRow(before, after));
    const bool restored = before.retired.has_value() && !after.retired.has_value();
    return write(restored ? u"restore"_s : u"change"_s, &before, &after, source);
}

Status Commit::retire(const Record &before, const QString &reason, const QString &source)
{
    if (before.retired)
        return {};
    Record after = before;
    after.retired = reason;
    LIUQING_TRY(updateRow(before, after));
    return write(u"retire"_s, &before, &after, source);
}

Status Commit::event(const QString &action, const QString &room, const QJsonObject &open,
                     const std::function<Status(const Database &)> &work)
{
    LIUQING_TRY(work(m_ledger.database()));
    const journal::Entry entry{.batch = m_batch,
                               .at = m_at,
                               .actor = m_ledger.actor().name,
                               .action = action,
                               .type = room,
                               .record = {},
                               .source = {},
                               .open = json::canonical(open),
                               .personal = {}};
    const auto appended = m_appender.append(entry, {});
    if (!appended)
        return failure(appended.error());
    ++m_changes;
    return {};
}

Result<bool> Commit::isLeftOut(const RecordId &record, const RecordType &type, const Field &field, const QString &original) const
{
    auto kept = m_ledger.database().select(u"SELECT id, sealed FROM left_out WHERE record = ? AND field = ?"_s,
                                           {record.toBytes(), fieldName(type, field)});
    if (!kept)
        return failure(kept.error());
    while (kept->next()) {
        const RecordId id = RecordId::fromBytes(kept->value(0).toByteArray());
        const auto plain = m_ledger.seal().open(kept->value(1).toByteArray(), Seal::context(type, field, id));
        if (plain && *plain == original)
            return true;
    }
    return false;
}

Status Commit::leaveOut(const RecordId &record, const RecordType &type, const Field &field, int sheetRow,
                        const QString &code, const QString &original)
{
    const auto known = isLeftOut(record, type, field, original);
    if (!known || *known)
        return known ? Status() : Status(failure(known.error()));
    const RecordId id = m_ledger.ids().next();
    const QByteArray sealed = m_ledger.seal().seal(original, Seal::context(type, field, id));
    return m_ledger.database().run(
        u"INSERT INTO left_out (id, batch, record, field, sheet_row, code, sealed) VALUES (?,?,?,?,?,?,?)"_s,
        {id.toBytes(), m_batch.toBytes(), record.toBytes(), fieldName(type, field), sheetRow, code, sealed});
}

Status Commit::storeBatch()
{
    return m_ledger.database().run(
        u"INSERT INTO batch (id, at, actor, kind, reason, file, details) VALUES (?,?,?,?,?,?,?)"_s,
        {m_batch.toBytes(), m_at, m_ledger.actor().name, m_info.kind, m_info.reason, m_info.file,
         QString::fromUtf8(json::canonical(m_info.details))});
}

} // namespace liuqing
