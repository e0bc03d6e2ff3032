// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/commit.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/firms.h"
#include "core/ledger/codec.h"
#include "core/ledger/derive.h"
#include "core/ledger/extrachange.h"
#include "core/ledger/ledger.h"
#include "core/ledger/tables.h"
#include "core/schema/check.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing {

// Prepared INSERT of a type, and what is the same for all its records
struct Commit::TypeWriter
{
    TypeWriter(QSqlQuery prepared, int columns, const Ledger &ledger, const RecordType &type)
        : insert(std::move(prepared))
        , key(text::fromKey(type.key))
    {
        for (size_t i = 0; i < type.fields.size(); ++i) {
            byKey.push_back(i);
            QByteArray opening;
            json::appendString(opening, text::fromKey(type.fields[i]->key));
            openings.push_back(opening + ":[");
            if (!ledger.isStored(type, *type.fields[i]))
                off.push_back(i);
        }
        std::sort(byKey.begin(), byKey.end(), [&](size_t a, size_t b) { return type.fields[a]->key < type.fields[b]->key; });
        insert.bindValue(columns - 1, QVariant()); // all places exist from the first row on
    }

    QSqlQuery insert;
    QString key;
    std::vector<size_t> byKey; // the order of fields in canonical JSON
    std::vector<QByteArray> openings; // "name":[
    std::vector<size_t> off; // fields that are switched off
    QHash<size_t, QByteArray> sealed; // of the record that was inserted last: its journal row holds the same bytes
};

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

QStringList insertColumns(const RecordType &type)
{
    QStringList columns{u"id"_s, u"unit"_s, u"revision"_s, u"extra"_s};
    for (const Field *field : type.fields) {
        for (const tables::Column &column : tables::columnsOf(type, *field))
            columns.append(u'"' + column.name + u'"');
    }
    return columns;
}

QString insertStatement(const RecordType &type, const QStringList &columns)
{
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
    , m_today(ledger.clock().today())
    , m_appender(std::move(appender))
{
}

Commit::~Commit() = default;

Result<Commit::TypeWriter *> Commit::writerOf(const RecordType &type)
{
    auto &slot = m_writers[&type];
    if (slot == nullptr) {
        const QStringList columns = insertColumns(type);
        auto prepared = m_ledger.database().prepare(insertStatement(type, columns));
        if (!prepared)
            return failure(prepared.error());
        slot = std::make_unique<TypeWriter>(std::move(*prepared), static_cast<int>(columns.size()), m_ledger, type);
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
    record.set(common::verifiedOn, m_today.toString(Qt::ISODate));
    record.set(common::verifiedBy, m_ledger.actor().name.left(60));
}

Status Commit::refuseOffFields(const TypeWriter &writer, const Record &record) const
{
    for (const size_t i : writer.off) {
        if (!isKnown(record.at(i)))
            continue;
        const Field &field = *record.type().fields[i];
        return failure("field_off",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is switched off in this ledger. Switch it on with its purpose and legal basis first."),
                               {label(field.label)}),
                       {.field = fieldName(record.type(), field)});
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
    codec::bind(writer.insert, place++, record.id.toBytes());
    codec::bind(writer.insert, place++, record.unit);
    codec::bind(writer.insert, place++, record.revision);
    codec::bind(writer.insert, place++, extraText(record.extra));
    const auto bind = [&](const QVariant &column) { codec::bind(writer.insert, place++, column); };
    for (size_t i = 0; i < record.type().fields.size(); ++i) {
        const Field &field = *record.type().fields[i];
        eachStored(record.type(), field, record.at(i), record.id, m_ledger.seal(), bind);
        if (field.sensitivity == Sensitivity::sealed)
            writer.sealed[i] = writer.insert.boundValue(place - 2).toByteArray();
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
        for (const tables::Column &column : tables::columnsOf(type, *type.fields[i]))
            sets.append(u'"' + column.name + u"\" = ?"_s);
        eachStored(type, *type.fields[i], after.at(i), after.id, m_ledger.seal(),
                   [&](const QVariant &stored) { values.append(stored); });
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

// A value of the record in the journal: as it is stored, sealed where it is sealed there
void Commit::describe(QByteArray &part, const Record &record, size_t index, const Value &value, const QByteArray &sealed) const
{
    const Field &field = *record.type().fields[index];
    if (field.sensitivity != Sensitivity::sealed || !isKnown(value))
        appendJson(part, value);
    else if (!sealed.isEmpty())
        appendQuoted(part, sealed.toBase64());
    else
        appendQuoted(part, m_ledger.seal().seal(textOf(value), Seal::context(record.type(), field, record.id)).toBase64());
}

Status Commit::write(const QString &action, const Record *before, const Record *after, const QString &source)
{
    static const Value none;
    const Record &shown = after == nullptr ? *before : *after;
    const RecordType &type = shown.type();
    auto writer = writerOf(type);
    if (!writer)
        return failure(writer.error());
    PartWriter parts;
    const auto partFor = [&](bool isPersonal, const QByteArray &opening) -> QByteArray & { return parts.partFor(isPersonal, opening); };
    ExtraChange extra(before, after);
    for (const size_t i : (*writer)->byKey) {
        if (extra.precedes(*type.fields[i]))
            extra.describe(type, m_ledger.declared(), partFor);
        const Value &old = before == nullptr ? none : before->at(i);
        const Value &now = after == nullptr ? none : after->at(i);
        if (old == now)
            continue;
        QByteArray &part = parts.partFor(type.fields[i]->isPersonal(), (*writer)->openings[i]);
        describe(part, shown, i, old, {});
        part += ',';
        describe(part, shown, i, now, before == nullptr ? (*writer)->sealed.value(i) : QByteArray());
        part += ']';
    }
    extra.describe(type, m_ledger.declared(), partFor);
    const QString oldRetired = before == nullptr ? QString() : before->retired.value_or(QString());
    const QString newRetired = after == nullptr ? QString() : after->retired.value_or(QString());
    if (oldRetired != newRetired) {
        QByteArray &part = parts.partFor(false, "\"~retired\":[");
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
                               .type = (*writer)->key,
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
    LIUQING_TRY(checkRecord(record, m_ledger.declared(), m_today));
    auto writer = writerOf(record.type());
    if (!writer)
        return failure(writer.error());
    LIUQING_TRY(refuseOffFields(**writer, record));
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
    LIUQING_TRY(checkRecord(after, m_ledger.declared(), m_today));
    const auto writer = writerOf(after.type());
    if (!writer)
        return failure(writer.error());
    LIUQING_TRY(refuseOffFields(**writer, after));
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
