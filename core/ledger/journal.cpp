// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/journal.h"

#include "core/base/digest.h"

using namespace Qt::StringLiterals;

namespace liuqing::journal {

namespace {

const auto into = u"journal (seq, batch, at, actor, action, type, record, source, open, personal, open_digest, "
                  "personal_digest, salt, hash)"_s;
const auto places = u"(?,?,?,?,?,?,?,?,CAST(? AS TEXT),CAST(? AS TEXT),?,?,?,?)"_s;
const auto headSql = u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s;
const auto verifySql = u"SELECT seq, batch, at, actor, action, type, record, source, open, personal, open_digest, "
                       "personal_digest, salt, hash FROM journal ORDER BY seq"_s;

struct Hashed
{
    qint64 seq;
    QByteArray batch;
    QString at;
    QString actor;
    QString action;
    QString type;
    QByteArray record;
    QString source;
    QByteArray open;
    QByteArray openDigest;
    QByteArray personalDigest;
};

QByteArray chained(const QByteArray &previous, const Hashed &row)
{
    return digest::ofParts({previous, QByteArray::number(row.seq), row.batch, row.at.toUtf8(), row.actor.toUtf8(),
                            row.action.toUtf8(), row.type.toUtf8(), row.record, row.source.toUtf8(), row.open,
                            row.openDigest, row.personalDigest});
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

// As the file gives it back: half a surrogate pair has no place in UTF-8
QString storable(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

template<typename Insert> void bindRow(Insert &insert, const Row &row)
{
    const Entry &entry = row.entry;
    insert.bind(0, row.seq);
    insert.bind(1, entry.batch.toBytes());
    insert.bind(2, entry.at);
    insert.bind(3, entry.actor);
    insert.bind(4, entry.action);
    insert.bind(5, entry.type);
    insert.bind(6, entry.record.isNull() ? QVariant() : QVariant(entry.record.toBytes()));
    insert.bind(7, entry.source.isEmpty() ? QVariant() : QVariant(entry.source));
    insert.bind(8, entry.open); // UTF-8 as it is
    insert.bind(9, orNull(entry.personal));
    insert.bind(10, row.openDigest);
    insert.bind(11, orNull(row.personalDigest));
    insert.bind(12, orNull(row.salt));
    insert.bind(13, row.hash);
}

// Whether the row's own digests hold; the chain is checked by the caller
bool digestsHold(const Hashed &row, const QVariant &personal, const QVariant &salt)
{
    if (row.openDigest != digest::of(row.open))
        return false;
    if (personal.isNull())
        return salt.isNull(); // never there (no digest) or erased (digest stays)
    return row.personalDigest == digest::of(QByteArray(salt.toByteArray() + personal.toString().toUtf8()));
}

} // namespace

Result<Appender> Appender::start(const Database &database)
{
    Appender appender(database);
    auto last = database.select(headSql);
    if (!last)
        return failure(last.error());
    if (last->next())
        appender.m_chain = Chain(last->value(0).toLongLong(), last->value(1).toByteArray());
    last->finish();
    auto insert = RepeatedStatement::prepare(database, u"INSERT INTO %1 VALUES %2"_s.arg(into, places));
    if (!insert)
        return failure(insert.error());
    appender.m_insert = std::move(*insert);
    return appender;
}

Row Chain::next(Entry entry, QByteArray salt)
{
    const bool personal = !entry.personal.isEmpty();
    entry.source = storable(entry.source);
    const Hashed hashed{.seq = m_seq + 1,
                        .batch = entry.batch.toBytes(),
                        .at = entry.at,
                        .actor = entry.actor,
                        .action = entry.action,
                        .type = entry.type,
                        .record = entry.record.isNull() ? QByteArray() : entry.record.toBytes(),
                        .source = entry.source,
                        .open = entry.open,
                        .openDigest = digest::of(entry.open),
                        .personalDigest = personal ? digest::of(QByteArray(salt + entry.personal)) : QByteArray()};
    m_head = chained(m_head, hashed);
    m_seq = hashed.seq;
    return {.seq = m_seq,
            .entry = std::move(entry),
            .salt = personal ? std::move(salt) : QByteArray(),
            .openDigest = hashed.openDigest,
            .personalDigest = hashed.personalDigest,
            .hash = m_head};
}

Status Appender::write(const Row &row)
{
    bindRow(*m_insert, row);
    return m_insert->run();
}

Status Appender::writeLater(const Row &row)
{
    if (!m_bulk) {
        auto bulk = BulkInsert::prepare(*m_database, into, places);
        if (!bulk)
            return failure(bulk.error());
        m_bulk = std::move(*bulk);
    }
    bindRow(*m_bulk, row);
    return m_bulk->add();
}

Status Appender::flush()
{
    return m_bulk ? m_bulk->flush() : Status();
}

Result<Verification> verify(const Database &database)
{
    auto rows = database.select(verifySql);
    if (!rows)
        return failure(rows.error());
    Verification out;
    QByteArray previous;
    while (rows->next()) {
        const Hashed row{.seq = rows->value(0).toLongLong(),
                         .batch = rows->value(1).toByteArray(),
                         .at = rows->value(2).toString(),
                         .actor = rows->value(3).toString(),
                         .action = rows->value(4).toString(),
                         .type = rows->value(5).toString(),
                         .record = rows->value(6).toByteArray(),
                         .source = rows->value(7).toString(),
                         .open = rows->value(8).toString().toUtf8(),
                         .openDigest = rows->value(10).toByteArray(),
                         .personalDigest = rows->value(11).toByteArray()};
        const QByteArray hash = rows->value(13).toByteArray();
        const bool inOrder = row.seq == out.rows + 1;
        if (!inOrder || hash != chained(previous, row) || !digestsHold(row, rows->value(9), rows->value(12))) {
            out.valid = false;
            out.firstBroken = row.seq;
            out.monthBroken = row.at.left(7);
            break;
        }
        previous = hash;
        ++out.rows;
    }
    out.head = previous;
    return out;
}

Result<QByteArray> head(const Database &database)
{
    auto last = database.select(headSql);
    if (!last)
        return failure(last.error());
    return last->next() ? last->value(1).toByteArray() : QByteArray();
}

Result<std::vector<HistoryRow>> history(const Database &database, RecordId record, RecordId batch, int limit)
{
    QString where = u"1"_s;
    QVariantList values;
    if (!record.isNull()) {
        where += u" AND record = ?"_s;
        values.append(record.toBytes());
    }
    if (!batch.isNull()) {
        where += u" AND batch = ?"_s;
        values.append(batch.toBytes());
    }
    values.append(limit);
    auto rows = database.select(u"SELECT seq, batch, at, actor, action, type, record, source, open, personal, "
                                "personal_digest FROM journal WHERE "_s
                                    + where + u" ORDER BY seq LIMIT ?"_s,
                                values);
    if (!rows)
        return failure(rows.error());
    std::vector<HistoryRow> out;
    while (rows->next()) {
        HistoryRow row;
        row.seq = rows->value(0).toLongLong();
        row.entry = {.batch = RecordId::fromBytes(rows->value(1).toByteArray()),
                     .at = rows->value(2).toString(),
                     .actor = rows->value(3).toString(),
                     .action = rows->value(4).toString(),
                     .type = rows->value(5).toString(),
                     .record = RecordId::fromBytes(rows->value(6).toByteArray()),
                     .source = rows->value(7).toString(),
                     .open = rows->value(8).toString().toUtf8(),
                     .personal = rows->value(9).toString().toUtf8()};
        row.erased = rows->isNull(9) && !rows->isNull(10);
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace liuqing::journal
