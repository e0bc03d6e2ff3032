// SPDX-License-Identifier: GPL-3.0-or-later
// A condition of the pack, checked against the columns of its source when it is read:
// {"field":"local","is":"local"} {"field":"post","in":["order","cleaning"]} {"known":"uscc"} {"not":{…}}
// {"all":[…]} {"any":[…]} {"field":"members_full_here","at_least":3}
// {"field":"staff_reported","same_as":"staff_number"} A condition is true or false of every row, never
// unknown: what is not known is not "local".
#pragma once

#include "core/measure/source.h"
#include "core/policy/packnode.h"

#include <QSet>

namespace liuqing::measure {

class Condition
{
public:
    Condition() = default; // true of every row

    // Errors: "bad_pack" with file and JSON path
    static Result<Condition> read(const PackNode &node, const Source &source);

    const QString &sql() const { return m_sql; }
    bool ownOnly() const { return m_ownOnly; } // asks a column that filings do not have
    const QSet<QString> &columns() const { return m_columns; } // that it asks

private:
    Condition(QString sql, bool ownOnly, QSet<QString> columns)
        : m_sql(std::move(sql)), m_ownOnly(ownOnly), m_columns(std::move(columns))
    { }

    static Result<Condition> readField(const PackNode &node, const Source &source);
    static Result<Condition> readList(const PackNode &list, const Source &source, const QString &word);

    QString m_sql = QStringLiteral("1");
    bool m_ownOnly = false;
    QSet<QString> m_columns;
};

} // namespace liuqing::measure
