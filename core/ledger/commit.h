// SPDX-License-Identifier: GPL-3.0-or-later
// The one door: a running transaction that writes records and their journal rows together. Only
// Ledger::commit makes one; when its work fails or changes nothing, nothing was written.
#pragma once

#include "core/ledger/journal.h"
#include "core/ledger/seal.h"
#include "core/schema/value.h"

#include <unordered_map>

namespace liuqing {

class Ledger;

struct BatchInfo
{
    QString kind; // "set", "import", "rollback", "receive", …
    QString reason = {};
    QString file = {}; // name only, never a path
    QJsonObject details = {};
    bool verifies = false; // new and changed records count as verified today by the actor
};

class Commit
{
public:
    RecordId batch() const { return m_batch; }
    int changes() const { return m_changes; }

    // before empty: the record is stored as revision 1. Errors: those of checkRecord, "field_off",
    // "not_unique", "unknown_link" (at the end of the transaction)
    Status add(Record record, const QString &source = {});
    // Writes the fields that differ; a change that changes nothing is dropped. Error "changed_meanwhile" when
    // the stored revision is not that of before
    Status change(const Record &before, Record after, const QString &source = {});
    Status retire(const Record &before, const QString &reason, const QString &source = {});
    // A fact of the ledger that is no record: a field switched on, a return filed, a sender trusted, a
    // decision. work writes its rows; open says what happened
    Status event(const QString &action, const QString &room, const QJsonObject &open,
                 const std::function<Status(const Database &)> &work);
    // Keeps the text of a cell that could not be taken over, sealed, for the finding on the empty field;
    // once, however often the sheet is imported
    Status leaveOut(const RecordId &record, const RecordType &type, const Field &field, int sheetRow,
                    const QString &code, const QString &original);

private:
    friend class Ledger;
    struct TypeWriter;

    Commit(const Ledger &ledger, BatchInfo info, RecordId batch, journal::Appender appender);
    ~Commit();
    Commit(const Commit &) = delete;

    Result<TypeWriter *> writerOf(const RecordType &type);
    Status write(const QString &action, const Record *before, const Record *after, const QString &source);
    Status insertRow(TypeWriter &writer, const Record &record);
    Status updateRow(const Record &before, const Record &after);
    Result<bool> isLeftOut(const RecordId &record, const RecordType &type, const Field &field,
                           const QString &original) const;
    Status refuseOffFields(const TypeWriter &writer, const Record &record) const;
    void describe(QByteArray &part, const Record &record, size_t index, const Value &value, const QByteArray &sealed) const;
    Error named(Error error, const Record &record) const;
    void stampVerified(Record &record, const Record *before) const;
    Status storeBatch();

    const Ledger &m_ledger;
    BatchInfo m_info;
    RecordId m_batch;
    QString m_at;
    QDate m_today;
    journal::Appender m_appender;
    std::unordered_map<const RecordType *, std::unique_ptr<TypeWriter>> m_writers;
    int m_changes = 0;
};

} // namespace liuqing
