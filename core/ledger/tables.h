// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a ledger file, made from the catalogue: one per record type, one filed_<type> per type that
// travels, and the ledger's own. Fresh files are created from here; older ones by the frozen steps of
// migrations.h, and a test proves that both give the same file.
#pragma once

#include "core/schema/recordtype.h"

#include <QString>
#include <QStringList>

namespace liuqing::tables {

// A stored column of a field: the field itself, its normalized form, or its blind index
struct Column
{
    QString name;
    QString sqlType; // TEXT, INTEGER, BLOB
};

QString columnOf(const Field &field); // "uscc", unquoted
QString matchColumnOf(const Field &field); // "match_name"
QString blindColumnOf(const Field &field); // "blind_resident_id"
std::vector<Column> columnsOf(const RecordType &type, const Field &field);

// Whether rows of the type travel in returns; staff travels as counts (filed_staff), never as workers
// The names whose initials a record is found by, kept in its column "initials" one behind the other
std::vector<const Field *> namesOf(const RecordType &type);

bool travels(const RecordType &type);

// CREATE statements in order
QStringList createStatements();

} // namespace liuqing::tables
