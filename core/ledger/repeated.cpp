// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/repeated.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int rowsAtOnce = 32;

}

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

Result<BulkInsert> BulkInsert::prepare(const Database &database, const QString &into, const QString &row)
{
    // OR FAIL: without it SQLite keeps a copy of every page that the statement changes
    const auto insert = [&](int rows) {
        return RepeatedStatement::prepare(
            database, u"INSERT OR FAIL INTO %1 VALUES %2"_s.arg(into, QStringList(rows, row).join(u',')));
    };
    auto many = insert(rowsAtOnce);
    auto one = insert(1);
    if (!many || !one)
        return failure(!many ? many.error() : one.error());
    return BulkInsert(std::move(*many), std::move(*one), static_cast<int>(row.count(u'?')));
}

void BulkInsert::bind(int column, const QVariant &value)
{
    m_many.bind(m_waiting * m_columns + column, value);
}

Status BulkInsert::add()
{
    if (++m_waiting < rowsAtOnce)
        return {};
    m_waiting = 0;
    return m_many.run();
}

Status BulkInsert::flush()
{
    const int waiting = std::exchange(m_waiting, 0);
    for (int row = 0; row < waiting; ++row) {
        for (int column = 0; column < m_columns; ++column)
            m_one.bind(column, m_many.bound(row * m_columns + column));
        LIUQING_TRY(m_one.run());
    }
    return {};
}

} // namespace liuqing
