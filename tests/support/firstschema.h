// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger as the first schema left it, made of one of today: what the migrations added is taken back.
#pragma once

#include <QStringList>

namespace liuqing::test {

inline QStringList backToFirstSchema()
{
    QStringList statements;
    for (const char *table : {"project", "filed_project"})
        statements.append(
            QStringLiteral("ALTER TABLE %1 DROP COLUMN no_grade_reason").arg(QLatin1String(table)));
    for (const char *column : {"personal", "decimals", "words"})
        statements.append(
            QStringLiteral("ALTER TABLE extra_field DROP COLUMN %1").arg(QLatin1String(column)));
    for (const char *table : {"unit", "firm", "former_name", "estate", "estate_part", "project", "worker", "staff_count", "party_org", "instructor", "growth", "grade"}) {
        for (const char *column : {"initials", "attachments"})
            statements.append(QStringLiteral("ALTER TABLE \"%1\" DROP COLUMN %2").arg(QLatin1String(table), QLatin1String(column)));
    }
    statements.append(QStringLiteral("DROP TABLE draft"));
    statements.append(QStringLiteral("PRAGMA user_version=1"));
    return statements;
}

} // namespace liuqing::test
