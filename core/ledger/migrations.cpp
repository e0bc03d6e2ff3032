// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/migrations.h"

#include "core/ledger/step1.h"

using namespace Qt::StringLiterals;

namespace liuqing::migrations {

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
    return {};
}

Status migrate(const Database &database, int from, int to)
{
    return database.transaction([&]() -> Status {
        for (int version = from + 1; version <= to; ++version) {
            for (const QString &statement : step(version))
                LIUQING_TRY(database.run(statement));
        }
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
