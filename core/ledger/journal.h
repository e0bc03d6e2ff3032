// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: one row for every change of a record and every event of the ledger, each row's hash over the
// one before. open and personal hold {"field":[before,after]} in stored form, parted by sensitivity; erasing
// the personal part leaves its digest, so the chain still proves itself.
#pragma once

#include "core/base/ids.h"
#include "core/ledger/database.h"
#include "core/schema/value.h"

#include <QJsonObject>

namespace liuqing::journal {

struct Entry
{
    RecordId batch;
    QString at; // ISO date-time
    QString actor;
    QString action; // add, change, retire, restore, or the name of an event
    QString type; // record type, or the room of an event
    RecordId record; // null for events
    QString source; // "sheet!row" of an import
    QByteArray open; // canonical JSON
    QByteArray personal; // canonical JSON, empty for none
};

// Appends to the chain inside the running transaction; prepared once a batch
class Appender
{
public:
    static Result<Appender> start(const Database &database);
    Result<qint64> append(const Entry &entry, const QByteArray &salt);

private:
    explicit Appender(const Database &database)
        : m_database(&database)
    {
    }

    const Database *m_database;
    std::optional<QSqlQuery> m_insert;
    qint64 m_seq = 0;
    QByteArray m_previous;
};

struct Verification
{
    bool valid = true;
    qint64 rows = 0;
    qint64 firstBroken = 0; // seq
    QString monthBroken; // "2026-09", the month of that row
    QByteArray head;
};

Result<Verification> verify(const Database &database);
Result<QByteArray> head(const Database &database);

struct HistoryRow
{
    qint64 seq = 0;
    Entry entry;
    bool erased = false; // the personal part was erased after its retention
};

// Of a record, of a batch, or of everything (null ids), oldest first
Result<std::vector<HistoryRow>> history(const Database &database, RecordId record, RecordId batch, int limit = -1);

// {"field":[before,after]} of the fields that differ, as two canonical JSON objects
struct Parts
{
    QByteArray open;
    QByteArray personal;
};

} // namespace liuqing::journal
