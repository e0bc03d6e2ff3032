// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/repeated.h"

using namespace Qt::StringLiterals;

namespace liuqing {

Result<RepeatedStatement> RepeatedStatement::prepare(const Database &database, const QString &sql)
{
    RepeatedStatement statement(database);
    QString named;
    for (const QChar c : sql) {
        if (c == u'?') {
            statement.m_names.append(u":p"_s + QString::number(statement.m_names.size()));
            named += statement.m_names.last();
        } else {
            named += c;
        }
    }
    auto query = database.prepare(named);
    if (!query)
        return failure(query.error());
    statement.m_query = std::move(*query);
    statement.m_bound.resize(statement.m_names.size());
    for (const QString &name : statement.m_names)
        statement.m_query->bindValue(name, QVariant());
    return statement;
}

void RepeatedStatement::bind(int place, const QVariant &value)
{
    if (m_bound[place] == value)
        return;
    m_bound[place] = value;
    m_query->bindValue(m_names[place], value);
}

Status RepeatedStatement::run()
{
    return m_database->execute(*m_query);
}

} // namespace liuqing
