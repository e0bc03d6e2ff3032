// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/tables.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/database.h"

using namespace Qt::StringLiterals;

namespace liuqing::tables {

namespace {

constexpr int initialsSince = 4; // schema version

QString sqlTypeOf(const Field &field)
{
    if (field.sensitivity == Sensitivity::sealed || std::holds_alternative<kind::Link>(field.kind))
        return u"BLOB"_s;
    const bool number = std::holds_alternative<kind::Integer>(field.kind) || std::holds_alternative<kind::Year>(field.kind)
        || std::holds_alternative<kind::Scaled>(field.kind);
    return number ? u"INTEGER"_s : u"TEXT"_s;
}

QString reference(const Field &field)
{
    const std::string_view target = linkTarget(field);
    if (target.empty())
        return {};
    return u" REFERENCES "_s + quoted(target) + u"(id) DEFERRABLE INITIALLY DEFERRED"_s;
}

// Columns in the order in which schema versions brought them, as ALTER TABLE ADD COLUMN leaves them
QStringList fieldColumns(const RecordType &type)
{
    QStringList columns;
    for (int version = 1; version <= catalogue::schemaVersion; ++version) {
        for (const Field *field : type.fields) {
            if (field->sinceSchema != version)
                continue;
            for (const Column &column : columnsOf(type, *field)) {
                const bool own = column.name == columnOf(*field);
                columns.append(u'"' + column.name + u"\" "_s + column.sqlType + (own ? reference(*field) : QString()));
            }
        }
        if (version == initialsSince)
            columns.append(u"initials TEXT"_s);
    }
    return columns;
}

QStringList recordTable(const RecordType &type)
{
    const QString name = quoted(type.key);
    const QString plain = text::fromKey(type.key);
    QStringList columns{u"id BLOB PRIMARY KEY NOT NULL"_s, u"unit TEXT NOT NULL"_s, u"revision INTEGER NOT NULL"_s,
                        u"retired TEXT"_s, u"extra TEXT"_s};
    columns += fieldColumns(type);
    QStringList statements{u"CREATE TABLE "_s + name + u" ("_s + columns.join(u", "_s) + u") STRICT"_s};
    for (const Field *field : type.fields) {
        const QString own = columnOf(*field);
        if (field->unique) {
            statements.append(u"CREATE UNIQUE INDEX %1_%2 ON %3(\"%2\") WHERE retired IS NULL"_s.arg(plain, own, name));
        } else if (std::holds_alternative<kind::Link>(field->kind)) {
            statements.append(u"CREATE INDEX %1_%2 ON %3(\"%2\")"_s.arg(plain, own, name));
        }
        if (isMatchedByName(type, *field) && !field->unique)
            statements.append(u"CREATE INDEX %1_%2 ON %3(\"%2\")"_s.arg(plain, matchColumnOf(*field), name));
        if (field->sensitivity == Sensitivity::sealed && field->key == "resident_id")
            statements.append(u"CREATE INDEX %1_%2 ON %3(\"%2\")"_s.arg(plain, blindColumnOf(*field), name));
    }
    return statements;
}

// Filed rows keep what measures and keys need: open fields only, and how the row moved since the last return
QStringList filedTable(const RecordType &type)
{
    const QString name = u"filed_"_s + text::fromKey(type.key);
    QStringList columns{u"filing INTEGER NOT NULL REFERENCES filing(number)"_s, u"id BLOB NOT NULL"_s,
                        u"unit TEXT NOT NULL"_s, u"match TEXT NOT NULL"_s, u"movement TEXT"_s};
    for (int version = 1; version <= catalogue::schemaVersion; ++version) {
        for (const Field *field : type.fields) {
            if (field->sinceSchema == version && !field->isPersonal())
                columns.append(u'"' + columnOf(*field) + u"\" "_s + sqlTypeOf(*field));
        }
    }
    return {u"CREATE TABLE %1 (%2, PRIMARY KEY (filing, id)) STRICT, WITHOUT ROWID"_s.arg(name, columns.join(u", "_s))};
}

QStringList ledgerTables()
{
    return {
        u"CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE secret (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE batch (id BLOB PRIMARY KEY NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, "
        "reason TEXT, file TEXT, details TEXT, undone_by BLOB) STRICT"_s,
        u"CREATE TABLE journal (seq INTEGER PRIMARY KEY NOT NULL, batch BLOB NOT NULL, at TEXT NOT NULL, "
        "actor TEXT NOT NULL, action TEXT NOT NULL, type TEXT NOT NULL, record BLOB, source TEXT, open TEXT NOT NULL, "
        "personal TEXT, open_digest BLOB NOT NULL, personal_digest BLOB, salt BLOB, hash BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX journal_record ON journal(record)"_s,
        u"CREATE INDEX journal_batch ON journal(batch)"_s,
        u"CREATE TABLE attachment (digest BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE enabled_field (field TEXT PRIMARY KEY NOT NULL, purpose TEXT NOT NULL, basis TEXT NOT NULL, "
        "at TEXT NOT NULL, actor TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE extra_field (type TEXT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, "
        "owner TEXT NOT NULL, personal INTEGER NOT NULL, decimals INTEGER NOT NULL, words TEXT, "
        "PRIMARY KEY (type, key)) STRICT"_s,
        u"CREATE TABLE left_out (id BLOB PRIMARY KEY NOT NULL, batch BLOB NOT NULL, record BLOB NOT NULL, "
        "field TEXT NOT NULL, sheet_row INTEGER NOT NULL, code TEXT NOT NULL, sealed BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX left_out_record ON left_out(record)"_s,
        u"CREATE TABLE note (rule TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, actor TEXT NOT NULL, "
        "at TEXT NOT NULL, PRIMARY KEY (rule, subject)) STRICT"_s,
        u"CREATE TABLE draft (type TEXT NOT NULL, person TEXT NOT NULL, begun TEXT NOT NULL, sealed BLOB NOT NULL, "
        "PRIMARY KEY (type, person)) STRICT"_s,
        u"CREATE TABLE layout (signature TEXT NOT NULL, type TEXT NOT NULL, mapping TEXT NOT NULL, "
        "PRIMARY KEY (signature, type)) STRICT"_s,
        u"CREATE TABLE sameness (type TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, decision TEXT NOT NULL, "
        "reason TEXT NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (type, a, b)) STRICT"_s,
        u"CREATE TABLE sender (key_id TEXT PRIMARY KEY NOT NULL, unit TEXT NOT NULL, name TEXT NOT NULL, "
        "public_key BLOB NOT NULL, since TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE filing (number INTEGER PRIMARY KEY NOT NULL, digest BLOB NOT NULL UNIQUE, unit TEXT NOT NULL, "
        "unit_name TEXT NOT NULL, form TEXT NOT NULL, period TEXT NOT NULL, version INTEGER NOT NULL, "
        "state TEXT NOT NULL, own INTEGER NOT NULL, cut_off TEXT NOT NULL, filed_at TEXT NOT NULL, "
        "check_code TEXT NOT NULL, manifest TEXT NOT NULL, cells TEXT NOT NULL, findings TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX filing_place ON filing(form, period, unit, version)"_s,
        u"CREATE TABLE filed_staff (filing INTEGER NOT NULL REFERENCES filing(number), id BLOB NOT NULL, "
        "unit TEXT NOT NULL, firm BLOB, project BLOB, post TEXT, political_status TEXT, relation_held TEXT, "
        "number INTEGER NOT NULL, PRIMARY KEY (filing, id)) STRICT, WITHOUT ROWID"_s,
    };
}

} // namespace

QString columnOf(const Field &field)
{
    return text::fromKey(field.key);
}

QString matchColumnOf(const Field &field)
{
    return u"match_"_s + columnOf(field);
}

QString blindColumnOf(const Field &field)
{
    return u"blind_"_s + columnOf(field);
}

std::vector<Column> columnsOf(const RecordType &type, const Field &field)
{
    std::vector<Column> columns{{columnOf(field), sqlTypeOf(field)}};
    if (field.sensitivity == Sensitivity::sealed)
        columns.push_back({blindColumnOf(field), u"BLOB"_s});
    else if (isMatchedByName(type, field))
        columns.push_back({matchColumnOf(field), u"TEXT"_s});
    return columns;
}

std::vector<const Field *> namesOf(const RecordType &type)
{
    std::vector<const Field *> names;
    for (const Field *field : type.fields) {
        const auto *kind = std::get_if<kind::Text>(&field->kind);
        if (kind != nullptr && kind->script == kind::Script::name && field->sensitivity != Sensitivity::sealed)
            names.push_back(field);
    }
    return names;
}

bool travels(const RecordType &type)
{
    return type.key == "firm" || type.key == "estate" || type.key == "project" || type.key == "party_org"
        || type.key == "instructor";
}

QStringList createStatements()
{
    QStringList statements = ledgerTables();
    for (const RecordType *type : catalogue::types())
        statements += recordTable(*type);
    for (const RecordType *type : catalogue::types()) {
        if (travels(*type))
            statements += filedTable(*type);
    }
    return statements;
}

} // namespace liuqing::tables
