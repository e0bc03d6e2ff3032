// SPDX-License-Identifier: GPL-3.0-or-later
// Between values of records and the columns of tables, sealed fields included.
#pragma once

#include "core/ledger/seal.h"
#include "core/schema/value.h"

#include <QVariant>

class QSqlQuery;

namespace liuqing::codec {

QVariant toSql(const Value &value);
QVariant extraText(const QJsonObject &extra); // null for none
Value fromSql(const Field &field, const QVariant &stored); // not for sealed fields

// id, unit, revision, retired, extra, then the fields: what a SELECT of readColumns() yields
QString readColumns(std::span<const Field *const> fields);
// The fields that were selected; the others stay unknown
Result<Record> readRecord(const RecordType &type, std::span<const Field *const> fields, const QSqlQuery &row, const Seal &seal);

} // namespace liuqing::codec
