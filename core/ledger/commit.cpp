// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/commit.h"

#include "core/base/handover.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/firms.h"
#include "core/ledger/codec.h"
#include "core/ledger/derive.h"
#include "core/ledger/extrachange.h"
#include "core/ledger/ledger.h"
#include "core/ledger/tables.h"
#include "core/schema/check.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace liuqing {

// The prepared INSERTs of a type, and what is the same for all its records
struct Commit::TypeWriter
{
    TypeWriter(RepeatedStatement prepared, RecordRows recordRows, const Ledger &ledger)
        : insert(std::move(prepared))
        , rows(std::move(recordRows))
    {
        const RecordType &type = rows.type();
        for (size_t i = 0; i < type.fields.size(); ++i) {
            if (!ledger.isStored(type, *type.fields[i]))
                off.push_back(i);
        }
    }

    RepeatedStatement insert;
    std::optional<BulkInsert> bulk; // once many records are added
    RecordRows rows;
    std::vector<size_t> off; // fields that are switched off
};

// A new record as the rows that it becomes
struct Commit::PreparedAdd
{
    RecordId id;
    QVariantList values;
    journal::Row journal;
};

namespace {

constexpr size_t addsPerBatch = 32;
constexpr size_t batchesWaiting = 3;

} // namespace

Commit::Commit(const Ledger &ledger, BatchInfo info, RecordId batch, journal::Appender appender)
    : m_ledger(ledger)
    , m_info(std::move(info))
    , m_batch(batch)
    , m_at(ledger.clock().now().toString(Qt::ISODate))
    , m_today(ledger.clock().today())
    , m_verifiedOn(m_today.toString(Qt::ISODate))
    , m_verifiedBy(ledger.actor().name.left(60))
    , m_appender(std::move(appender))
{
}

Commit::~Commit() = default;

Result<Commit::TypeWriter *> Commit::writerOf(const RecordType &type)
{
    auto &slot = m_writers[&type];
    if (slot == nullptr) {
        RecordRows rows(type, m_ledger.seal(), m_ledger.declared());
        auto prepared = RepeatedStatement::prepare(m_ledger.database(), u"INSERT INTO %1 VALUES %2"_s.arg(rows.into(), rows.places()));
        if (!prepared)
            return failure(prepared.error());
        slot = std::make_unique<TypeWriter>(std::move(*prepared), std::move(rows), m_ledger);
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
    record.set(common::verifiedOn, m_verifiedOn);
    record.set(common::verifiedBy, m_verifiedBy);
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

Error Commit::named(Error error, const RecordType &type, const RecordId &record) const
{
    const QString words = error.message.arguments().value(1);
    error.where.record = record.toString();
    if (!words.contains(u"UNIQUE constraint failed"_s))
        return error;
    const QString column = words.section(u'.', -1).section(u' ', 0, 0);
    const Field *field = type.find(column.toStdString());
    error.code = u"not_unique"_s;
    error.message = Message(QT_TRANSLATE_NOOP("core", "Another record already has this %1. Look it up and change that one, or correct the value."),
                            {field == nullptr ? column : label(field->label)});
    error.where.field = text::fromKey(type.key) + u'.' + column;
    return error;
}

Result<Commit::PreparedAdd> Commit::prepared(const TypeWriter &writer, NewRecord added, journal::Chain &chain) const
{
    Record &record = added.record;
    record.revision = 1;
    if (record.unit.isEmpty())
        record.unit = m_ledger.office().code;
    stampVerified(record, nullptr);
    LIUQING_TRY(checkRecord(record, m_ledger.declared(), m_today));
    LIUQING_TRY(refuseOffFields(writer, record));
    auto [values, parts] = writer.rows.added(record);
    const QByteArray salt = saltFor(parts);
    return PreparedAdd{record.id, std::move(values),
                       chain.next(entryOf(u"add"_s, writer.rows, record.id, std::move(parts), added.source), salt)};
}

Status Commit::write(TypeWriter &writer, const PreparedAdd &added)
{
    for (int i = 0; i < added.values.size(); ++i)
        writer.insert.bind(i, added.values[i]);
    if (const Status done = writer.insert.run(); !done)
        return failure(named(done.error(), writer.rows.type(), added.id));
    LIUQING_TRY(m_appender.write(added.journal));
    ++m_changes;
    return {};
}

Status Commit::writeLater(TypeWriter &writer, const PreparedAdd &added)
{
    for (int i = 0; i < added.values.size(); ++i)
        writer.bulk->bind(i, added.values[i]);
    LIUQING_TRY(writer.bulk->add());
    LIUQING_TRY(m_appender.writeLater(added.journal));
    ++m_changes;
    return {};
}

// An error does not tell which of the records it was: the first that is not there
Status Commit::writeAll(TypeWriter &writer, const std::vector<PreparedAdd> &added)
{
    Status written;
    for (size_t i = 0; i < added.size() && written; ++i)
        written = writeLater(writer, added[i]);
    if (written)
        written = writer.bulk->flush();
    if (written)
        return m_appender.flush();
    const RecordType &type = writer.rows.type();
    const QString there = u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(quoted(type.key));
    for (const PreparedAdd &each : added) {
        const auto found = m_ledger.database().scalar(there, {each.id.toBytes()});
        if (!found || !found->toBool())
            return failure(named(written.error(), type, each.id));
    }
    return written;
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
        values += storedColumns(type, *type.fields[i], after.at(i), after.id, m_ledger.seal());
    }
    const std::vector<const Field *> names = tables::namesOf(type);
    if (std::any_of(names.begin(), names.end(), [&](const Field *field) { return before.value(*field) != after.value(*field); })) {
        sets.append(u"initials = ?"_s);
        values.append(initialsOf(names, after));
    }
    if (before.extra != after.extra) {
        sets.append(u"extra = ?"_s);
        values.append(codec::extraText(after.extra));
    }
    if (before.retired != after.retired) {
        sets.append(u"retired = ?"_s);
        values.append(after.retired ? QVariant(*after.retired) : QVariant());
    }
    values << after.id.toBytes() << before.revision;
    auto update = m_ledger.database().select(
        u"UPDATE %1 SET %2 WHERE id = ? AND revision = ?"_s.arg(quoted(type.key), sets.join(u", "_s)), values);
    if (!update)
        return failure(named(update.error(), type, after.id));
    if (update->numRowsAffected() != 1) {
        return failure("changed_meanwhile",
                       Message(QT_TRANSLATE_NOOP("core", "This record was changed by someone else since it was read. Look at it again before changing it.")),
                       {.record = after.id.toString()});
    }
    return {};
}

journal::Entry Commit::entryOf(const QString &action, const RecordRows &rows, const RecordId &record, journal::Parts parts,
                               const QString &source) const
{
    return {.batch = m_batch,
            .at = m_at,
            .actor = m_ledger.actor().name,
            .action = action,
            .type = rows.typeKey(),
            .record = record,
            .source = source,
            .open = std::move(parts.open),
            .personal = std::move(parts.personal)};
}

QByteArray Commit::saltFor(const journal::Parts &parts) const
{
    return parts.personal.isEmpty() ? QByteArray() : m_ledger.ids().randomBytes(16);
}

Status Commit::append(const QString &action, const Record &before, const Record &after, const QString &source)
{
    auto writer = writerOf(after.type());
    if (!writer)
        return failure(writer.error());
    journal::Parts parts = (*writer)->rows.changed(before, after);
    const QByteArray salt = saltFor(parts);
    LIUQING_TRY(m_appender.append(entryOf(action, (*writer)->rows, after.id, std::move(parts), source), salt));
    ++m_changes;
    return {};
}

Status Commit::add(Record record, const QString &source)
{
    LIUQING_TRY(derive::fill(m_ledger, record));
    auto writer = writerOf(record.type());
    if (!writer)
        return failure(writer.error());
    const auto added = prepared(**writer, {std::move(record), source}, m_appender.chain());
    if (!added)
        return failure(added.error());
    return write(**writer, *added);
}

Status Commit::addAll(const RecordType &type, const std::function<std::optional<NewRecord>()> &next)
{
    if (!derive::fills(type)) {
        auto writer = writerOf(type);
        return writer ? addInTurns(**writer, next) : Status(failure(writer.error()));
    }
    while (auto added = next())
        LIUQING_TRY(add(std::move(added->record), added->source));
    return {};
}

Status Commit::addInTurns(TypeWriter &writer, const std::function<std::optional<NewRecord>()> &next)
{
    if (!writer.bulk) {
        auto bulk = BulkInsert::prepare(m_ledger.database(), writer.rows.into(), writer.rows.places());
        if (!bulk)
            return failure(bulk.error());
        writer.bulk = std::move(*bulk);
    }
    using Batch = std::vector<PreparedAdd>;
    Handover<Batch> queue(batchesWaiting);
    journal::Chain chain = m_appender.chain();
    Status made;
    std::thread maker([&] {
        Batch batch;
        bool wanted = true;
        while (auto added = wanted ? next() : std::nullopt) {
            auto row = prepared(writer, std::move(*added), chain);
            if (!row) {
                made = failure(row.error());
                break;
            }
            batch.push_back(std::move(*row));
            if (batch.size() == addsPerBatch)
                wanted = queue.push(std::exchange(batch, {}));
        }
        queue.push(std::move(batch));
        queue.close();
    });
    Status written;
    for (auto batch = queue.pop(); batch && written; batch = queue.pop()) {
        written = writeAll(writer, *batch);
        queue.giveBack(std::move(*batch));
    }
    queue.stop();
    maker.join();
    m_appender.chain() = chain;
    return written ? made : written;
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
    return append(restored ? u"restore"_s : u"change"_s, before, after, source);
}

Status Commit::retire(const Record &before, const QString &reason, const QString &source)
{
    if (before.retired)
        return {};
    Record after = before;
    after.retired = reason;
    LIUQING_TRY(updateRow(before, after));
    return append(u"retire"_s, before, after, source);
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
    LIUQING_TRY(m_appender.append(entry, {}));
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
