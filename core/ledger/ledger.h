// SPDX-License-Identifier: GPL-3.0-or-later
// An office's ledger: one .liuqing file (SQLite), open for reading or, with the writer's lock, for writing.
// Everything that changes it goes through commit(). A file from a newer program opens read-only; an older one
// is backed up beside itself and migrated when it is opened for writing.
#pragma once

#include "core/base/actor.h"
#include "core/ledger/commit.h"
#include "core/ledger/database.h"
#include "core/ledger/lock.h"
#include "core/ledger/seal.h"
#include "core/schema/declaredfields.h"

#include <QSet>

namespace liuqing {

// Who acts, when, and where ids come from
struct Surroundings
{
    Clock clock = Clock::system();
    Actor actor;
    std::shared_ptr<IdSource> ids = std::make_shared<IdSource>(Clock::system());
};

// The office a ledger belongs to
struct Office
{
    QString code; // 12 digits
    QString name;
};

class Ledger
{
public:
    enum class Mode { read, write };

    // Errors: "exists", "bad_unit", those of Database
    static Result<Ledger> create(const QString &path, const Office &office, const QString &pack, Surroundings around);
    // Errors: "not_found", "not_a_ledger", "newer_file" (writing), "locked", "read_only", "damaged"
    static Result<Ledger> open(const QString &path, Mode mode, Surroundings around);

    const Database &database() const { return m_database; }
    const Seal &seal() const { return *m_seal; }
    const Office &office() const { return m_office; }
    QString pack() const { return m_pack; }
    const Clock &clock() const { return m_around.clock; }
    const Actor &actor() const { return m_around.actor; }
    IdSource &ids() const { return *m_around.ids; }
    const Surroundings &surroundings() const { return m_around; }
    // Set when the file comes from a newer program: what to tell the user
    const Message &remark() const { return m_remark; }

    bool isStored(const RecordType &type, const Field &field) const; // false for a field that is switched off
    Status enable(const RecordType &type, const Field &field, const QString &purpose, const QString &basis);

    const DeclaredFields &declared() const { return m_declared; }
    // The fields of a type as this ledger knows it: those of the catalogue, then the office's own
    std::vector<const Field *> fieldsOf(const RecordType &type) const;
    const Field *findField(const RecordType &type, const QString &key) const;
    // Takes over what was declared and switched on since through another opening of the file
    Status learnFields();
    // Declares an office's own field, for ever; false when it was declared just so before. Errors: those of
    // DeclaredFields::check, "does_not_fit" when records hold something else under its key
    Result<bool> declare(const RecordType &type, const FieldDeclaration &declaration);

    // Runs work in one transaction and returns the batch; a null id when nothing was changed
    Result<RecordId> commit(const BatchInfo &info, const std::function<Status(Commit &)> &work);

    Result<QByteArray> secret(const QString &key) const;
    Result<QString> setting(const QString &key) const; // empty when unset

private:
    Ledger(Database database, Surroundings around);
    Status load();
    Status loadEnabled();
    Status loadDeclared();
    Status fitsStored(const RecordType &type, const FieldDeclaration &declaration) const;
    static Status fill(Ledger &ledger, const Office &office, const QString &pack);

    Database m_database;
    Surroundings m_around;
    std::optional<WriterLock> m_lock;
    std::optional<Seal> m_seal;
    Office m_office;
    QString m_pack;
    QSet<QString> m_enabled; // "worker.mobile"
    DeclaredFields m_declared;
    Message m_remark;
};

QString fieldName(const RecordType &type, const Field &field); // "worker.mobile"

} // namespace liuqing
