// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that run for thousands of rows. Qt makes up a name for every place that is bound by its number, each
// time anew; here the names are made once, and a place is bound only when its value is another than in the last row.
#pragma once

#include "core/ledger/database.h"

#include <optional>

namespace liuqing {

class RepeatedStatement
{
public:
    // sql has a ? for every place, and no other
    static Result<RepeatedStatement> prepare(const Database &database, const QString &sql);

    void bind(int place, const QVariant &value); // places count from 0
    const QVariant &bound(int place) const { return m_bound[place]; }
    Status run();
    QSqlQuery &rows() { return *m_query; } // of a SELECT that was run

private:
    explicit RepeatedStatement(const Database &database)
        : m_database(&database)
    {
    }

    const Database *m_database;
    std::optional<QSqlQuery> m_query;
    QStringList m_names;
    QVariantList m_bound;
};

// New rows of one table, several to a statement: more than half of a small INSERT is its beginning and end. After an
// error some rows of that statement are there and some are not, so the transaction has to be rolled back.
class BulkInsert
{
public:
    // into: the table and its columns, as "t (a, b)"; row: their places, as "(?, ?)"
    static Result<BulkInsert> prepare(const Database &database, const QString &into, const QString &row);

    void bind(int column, const QVariant &value); // of the row that is being made
    Status add(); // that row is whole; it is written together with others
    Status flush(); // writes those that still wait

private:
    BulkInsert(RepeatedStatement many, RepeatedStatement one, int columns)
        : m_many(std::move(many))
        , m_one(std::move(one))
        , m_columns(columns)
    {
    }

    RepeatedStatement m_many;
    RepeatedStatement m_one;
    int m_columns;
    int m_waiting = 0;
};

} // namespace liuqing
