// SPDX-License-Identifier: GPL-3.0-or-later
// A statement that runs for thousands of rows. Qt makes up a name for every place that is bound by its number, each
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

} // namespace liuqing
