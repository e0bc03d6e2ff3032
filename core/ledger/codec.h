// SPDX-License-Identifier: GPL-3.0-or-later
// Between values of records and the columns of tables, sealed fields included.
#pragma once

#include "core/ledger/seal.h"
#include "core/schema/value.h"

#include <QVariant>

namespace liuqing::codec {

QVariant toSql(const Value &value);
// Binds a place of a statement that runs again and again, unless it holds the value still: Qt pays for every binding
void bind(QSqlQuery &statement, int place, const QVariant &value);
Value fromSql(const Field &field, const QVariant &stored); // not for sealed fields

// id, unit, revision, retired, extra, then every field: what a SELECT of readColumns() yields
QString readColumns(const RecordType &type, const QString &alias = {});
Result<Record> readRecord(const RecordType &type, const QSqlQuery &row, const Seal &seal);

} // namespace liuqing::codec
