// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one SQLite file, with the pragmas the ledger asks for, each read back. Statements fail
// with an Error that carries SQLite's own words; transactions are lambdas and roll back unless they succeed.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace liuqing {

inline constexpr int applicationId = 0x4C51'5447; // "LQTG", in the header of every ledger

class Database
{
public:
    enum class Access { readWrite, readOnly, create };

    // Opens read-write first, so that an interrupted transaction is recovered, and then drops to read-only
    // where that was asked for. A file of another program is refused before anything in it is touched.
    // Errors: "not_found", "not_a_ledger", "busy", "io".
    static Result<Database> open(const QString &path, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    ~Database();

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    Status dropToReadOnly();

    Result<QSqlQuery> prepare(const QString &sql) const; // forward only
    Status run(const QString &sql, const QVariantList &values = {}) const;
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {}) const; // invalid: no row
    Result<QSqlQuery> select(const QString &sql, const QVariantList &values = {}) const; // executed, before row 1
    // Runs an already prepared and bound statement
    Status execute(QSqlQuery &query) const;
    Status transaction(const std::function<Status()> &work) const;
    // Many small questions to one state of the file: the lock is taken once, not for each
    Status reading(const std::function<Status()> &work) const;

private:
    Database() = default;
    Status refuseForeign() const;
    Status applyPragmas() const;
    Status readBack(const QString &pragma, const QString &wanted) const;
    void close();

    QString m_path;
    QString m_connection;
    bool m_readOnly = false;
};

QString quoted(std::string_view identifier); // "from"

} // namespace liuqing
