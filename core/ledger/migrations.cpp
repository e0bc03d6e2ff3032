// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/migrations.h"

#include "core/base/initials.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/repeated.h"
#include "core/ledger/step1.h"
#include "core/ledger/tables.h"

using namespace Qt::StringLiterals;

namespace liuqing::migrations {

namespace {

constexpr int initialsSince = 4;

constexpr int rowsAtOnce = 5000;

// The next rows of a type that have none yet, behind a row; empty at the end
Result<std::vector<std::pair<qint64, QString>>> nextInitials(const Database &database, const RecordType &type, const QStringList &columns, qint64 behind)
{
    auto rows = database.select(u"SELECT rowid, %1 FROM %2 WHERE rowid > ? ORDER BY rowid LIMIT %3"_s.arg(columns.join(u", "_s), quoted(type.key)).arg(rowsAtOnce), {behind});
    if (!rows)
        return failure(rows.error());
    std::vector<std::pair<qint64, QString>> found;
    while (rows->next()) {
        QStringList signs;
        for (int i = 1; i <= columns.size(); ++i)
            signs.append(initials::of(rows->value(i).toString()));
        found.push_back({rows->value(0).toLongLong(), signs.join(u' ')});
    }
    rows->finish();
    return found;
}

// Of records written before there were any
Status fillInitials(const Database &database)
{
    for (const RecordType *type : catalogue::types()) {
        QStringList columns;
        for (const Field *field : tables::namesOf(*type))
            columns.append(u'"' + tables::columnOf(*field) + u'"');
        if (columns.isEmpty())
            continue;
        auto update = RepeatedStatement::prepare(database, u"UPDATE %1 SET initials = ? WHERE rowid = ?"_s.arg(quoted(type->key)));
        if (!update)
            return failure(update.error());
        for (qint64 behind = 0;;) {
            const auto found = nextInitials(database, *type, columns, behind);
            if (!found)
                return failure(found.error());
            for (const auto &[row, signs] : *found) {
                update->bind(0, signs);
                update->bind(1, row);
                LIUQING_TRY(update->run());
                behind = row;
            }
            if (static_cast<int>(found->size()) < rowsAtOnce)
                break;
        }
    }
    return {};
}

} // namespace

QStringList step(int version)
{
    if (version == 1) {
        QStringList statements;
        for (const char *statement : step1Statements)
            statements.append(QString::fromLatin1(statement));
        return statements;
    }
    if (version == 2) {
        return {u"ALTER TABLE \"project\" ADD COLUMN \"no_grade_reason\" TEXT"_s,
                u"ALTER TABLE filed_project ADD COLUMN \"no_grade_reason\" TEXT"_s};
    }
    if (version == 3) {
        return {u"ALTER TABLE extra_field ADD COLUMN personal INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE extra_field ADD COLUMN decimals INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE extra_field ADD COLUMN words TEXT"_s};
    }
    if (version == 4) {
        QStringList statements;
        for (const char *type : {"unit", "firm", "former_name", "estate", "estate_part", "project", "worker", "staff_count", "party_org",
                                 "instructor", "growth", "grade"})
            statements.append(u"ALTER TABLE \"%1\" ADD COLUMN initials TEXT"_s.arg(QString::fromLatin1(type)));
        return statements;
    }
    if (version == 5) {
        QStringList statements;
        for (const char *type : {"unit", "firm", "former_name", "estate", "estate_part", "project", "worker", "staff_count", "party_org",
                                 "instructor", "growth", "grade"})
            statements.append(u"ALTER TABLE \"%1\" ADD COLUMN \"attachments\" TEXT"_s.arg(QString::fromLatin1(type)));
        return statements;
    }
    if (version == 6) {
        return {u"CREATE TABLE draft (type TEXT NOT NULL, person TEXT NOT NULL, begun TEXT NOT NULL, sealed BLOB NOT NULL, "
                "PRIMARY KEY (type, person)) STRICT"_s};
    }
    return {};
}

Status migrate(const Database &database, int from, int to)
{
    return database.transaction([&]() -> Status {
        for (int version = from + 1; version <= to; ++version) {
            for (const QString &statement : step(version))
                LIUQING_TRY(database.run(statement));
        }
        if (from < initialsSince && to >= initialsSince)
            LIUQING_TRY(fillInitials(database));
        return database.run(u"PRAGMA user_version=%1"_s.arg(to));
    });
}

Result<QStringList> shape(const Database &database)
{
    auto names = database.select(u"SELECT type, name, tbl_name, coalesce(CASE type WHEN 'index' THEN sql END, '') "
                                 "FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"_s);
    if (!names)
        return failure(names.error());
    QStringList lines;
    while (names->next()) {
        const QString kind = names->value(0).toString();
        const QString name = names->value(1).toString();
        if (kind != u"table"_s) {
            lines.append(kind + u' ' + names->value(3).toString());
            continue;
        }
        auto columns = database.select(
            u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid"_s, {name});
        if (!columns)
            return failure(columns.error());
        QStringList parts;
        while (columns->next()) {
            parts.append(u"%1 %2 %3 %4"_s.arg(columns->value(0).toString(), columns->value(1).toString(),
                                              columns->value(2).toString(), columns->value(3).toString()));
        }
        lines.append(u"table %1: %2"_s.arg(name, parts.join(u", "_s)));
    }
    return lines;
}

} // namespace liuqing::migrations
