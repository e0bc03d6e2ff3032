// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: one row for every change of a record and every event of the ledger, each row's hash over the
// one before. open and personal hold {"field":[before,after]} in stored form, parted by sensitivity; erasing
// the personal part leaves its digest, so the chain still proves itself.
#pragma once

#include "core/base/ids.h"
#include "core/ledger/repeated.h"
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

// An entry in its place in the chain
struct Row
{
    qint64 seq = 0;
    Entry entry;
    QByteArray salt; // empty without a personal half
    QByteArray openDigest;
    QByteArray personalDigest;
    QByteArray hash;
};

// The end of the chain, and what comes behind it; asks no database, so in any thread
class Chain
{
public:
    Chain() = default;
    Chain(qint64 seq, QByteArray head)
        : m_seq(seq)
        , m_head(std::move(head))
    {
    }

    Row next(Entry entry, QByteArray salt);

private:
    qint64 m_seq = 0;
    QByteArray m_head;
};

// Appends to the journal inside the running transaction; prepared once a batch
class Appender
{
public:
    static Result<Appender> start(const Database &database);

    Status append(Entry entry, QByteArray salt) { return write(m_chain.next(std::move(entry), std::move(salt))); }
    // For rows made elsewhere from the end of this chain, written in their order
    Chain &chain() { return m_chain; }
    Status write(const Row &row);
    // Together with others; flush writes those that still wait
    Status writeLater(const Row &row);
    Status flush();

private:
    explicit Appender(const Database &database)
        : m_database(&database)
    {
    }

    const Database *m_database;
    std::optional<RepeatedStatement> m_insert;
    std::optional<BulkInsert> m_bulk; // once many rows are written
    Chain m_chain;
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
