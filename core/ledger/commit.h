// SPDX-License-Identifier: GPL-3.0-or-later
// The one door: a running transaction that writes records and their journal rows together. Only
// Ledger::commit makes one; when its work fails or changes nothing, nothing was written.
#pragma once

#include "core/ledger/recordrows.h"
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

struct NewRecord
{
    Record record;
    QString source = {}; // "sheet!row" of an import
};

class Commit
{
public:
    RecordId batch() const { return m_batch; }
    int changes() const { return m_changes; }

    // before empty: the record is stored as revision 1. Errors: those of checkRecord, "field_off",
    // "not_unique", "unknown_link" (at the end of the transaction)
    Status add(Record record, const QString &source = {});
    // Adds many: next hands them out in order until it has none. Where a record needs nothing from the ledger but its
    // key, next is called in a second thread, which makes the rows while the earlier ones are being written
    Status addAll(const RecordType &type, const std::function<std::optional<NewRecord>()> &next);
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
    struct PreparedAdd;

    Commit(const Ledger &ledger, BatchInfo info, RecordId batch, journal::Appender appender);
    ~Commit();
    Commit(const Commit &) = delete;

    Result<TypeWriter *> writerOf(const RecordType &type);
    Result<PreparedAdd> prepared(const TypeWriter &writer, NewRecord added, journal::Chain &chain) const;
    Status write(TypeWriter &writer, const PreparedAdd &added);
    Status writeLater(TypeWriter &writer, const PreparedAdd &added);
    Status writeAll(TypeWriter &writer, const std::vector<PreparedAdd> &added);
    Status addInTurns(TypeWriter &writer, const std::function<std::optional<NewRecord>()> &next);
    Status append(const QString &action, const Record &before, const Record &after, const QString &source);
    journal::Entry entryOf(const QString &action, const RecordRows &rows, const RecordId &record, journal::Parts parts,
                           const QString &source) const;
    QByteArray saltFor(const journal::Parts &parts) const;
    Status updateRow(const Record &before, const Record &after);
    Result<bool> isLeftOut(const RecordId &record, const RecordType &type, const Field &field,
                           const QString &original) const;
    Status refuseOffFields(const TypeWriter &writer, const Record &record) const;
    Error named(Error error, const RecordType &type, const RecordId &record) const;
    void stampVerified(Record &record, const Record *before) const;
    Status storeBatch();

    const Ledger &m_ledger;
    BatchInfo m_info;
    RecordId m_batch;
    QString m_at;
    QDate m_today;
    QString m_verifiedOn;
    QString m_verifiedBy;
    journal::Appender m_appender;
    std::unordered_map<const RecordType *, std::unique_ptr<TypeWriter>> m_writers;
    int m_changes = 0;
};

} // namespace liuqing
