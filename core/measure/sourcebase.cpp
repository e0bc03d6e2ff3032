// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sourcebase.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/identifiers/divisioncode.h"
#include "core/ledger/filings.h"
#include "core/ledger/tables.h"

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

QString between(const QString &column, const Period &period)
{
    return u"%1 BETWEEN %2 AND %3"_s.arg(firstDayOf(column), dayText(period.first()), dayText(period.last()));
}

// ", f.\"name\", f.\"uscc\" …"
QString fieldList(const QString &type, const QString &alias)
{
    QString list;
    for (const Field *field : filings::fieldsOf(type))
        list += u", "_s + alias + u".\""_s + tables::columnOf(*field) + u'"';
    return list;
}

// Offices below a street or county begin with the digits that it does not leave zero
QString ofUnit(const QString &alias, const QString &unit)
{
    using Level = identifiers::divisioncode::Level;
    if (unit.isEmpty())
        return {};
    qsizetype digits = unit.size();
    switch (identifiers::divisioncode::level(unit).value_or(Level::village)) {
    case Level::province:
        digits = 2;
        break;
    case Level::prefecture:
        digits = 4;
        break;
    case Level::county:
        digits = 6;
        break;
    case Level::town:
        digits = 9;
        break;
    case Level::village:
        break;
    }
    const QString prefix = unit.left(digits).remove(u'\'');
    return u" AND substr(%1.unit, 1, %2) = '%3'"_s.arg(alias).arg(prefix.size()).arg(prefix);
}

QString ownTable(const RecordType &type, const Scope &scope, const QString &unit)
{
    const QString key = text::fromKey(type.key);
    return u"base_%1 AS MATERIALIZED (SELECT 0 AS filing, r.id, r.unit, NULL AS match, NULL AS movement%2 "
           u"FROM main.\"%1\" r "
           "WHERE %3%4)"_s.arg(key, fieldList(key, u"r"_s), validOn(type, u"r"_s, scope.asOf),
                               ofUnit(u"r"_s, unit));
}

QString isDuplicate(const Scope &scope)
{
    return u"EXISTS (SELECT 1 FROM main.firm g WHERE g.match_name = f.match_name AND g.id <> f.id AND %1 "
           "AND NOT EXISTS (SELECT 1 FROM sameness s WHERE s.type = 'firm' AND s.decision = 'different' "
           "AND s.a = 'id:' || lower(hex(min(f.id, g.id))) AND s.b = 'id:' || lower(hex(max(f.id, g.id)))))"_s
               .arg(validOn(firm::type, u"g"_s, scope.asOf));
}

// A first return knows no firms from before: those that ended in the period went, if they did not also begin
// in it
QString firmsThatWentFirst(const Scope &scope, const OwnRecords &own)
{
    const Period period = scope.movements();
    return u"SELECT 0, f.id, f.unit, NULL, 'left'%1, 0, 0 FROM main.firm f WHERE f.retired IS NULL AND %2 "
           "AND NOT (%3) AND NOT COALESCE(%4, 0)%5"_s.arg(
               fieldList(u"firm"_s, u"f"_s), between(u"f.until"_s, period),
               validOn(firm::type, u"f"_s, scope.asOf), between(u"f.since"_s, period),
               ofUnit(u"f"_s, own.unit));
}

// Firms of the last return that are no longer here: left in the period when the dates say so, else corrected;
// retired as a mistake is corrected. Their fields are those of the record, or of the report when it is gone.
QString firmsThatWent(const Scope &scope, const OwnRecords &own)
{
    const QString ended =
        between(u"CASE WHEN f.id IS NULL THEN a.until ELSE f.until END"_s, scope.movements());
    QString fields;
    for (const Field *field : filings::fieldsOf(u"firm"_s)) {
        fields += u", CASE WHEN f.id IS NULL THEN a.\"%1\" ELSE f.\"%1\" END"_s.arg(tables::columnOf(*field));
    }
    return u"SELECT 0, a.id, a.unit, NULL, "
           "CASE WHEN COALESCE(f.retired IS NULL AND %1, 0) THEN 'left' ELSE 'out' END%2, 0, 0 "
           "FROM before_firm a LEFT JOIN main.firm f ON f.id = a.id WHERE (f.id IS NULL OR NOT (%3))%4"_s.arg(
               ended, fields, validOn(firm::type, u"f"_s, scope.asOf), ofUnit(u"a"_s, own.unit));
}

// Firms of the day and firms of the last return: who is in both stayed; who is only here is new when it began
// in the period, else corrected
QStringList ownFirms(const Scope &scope, const OwnRecords &own)
{
    const bool first = own.previousFiling == 0;
    const QString began = u"COALESCE(%1, 0)"_s.arg(between(u"f.since"_s, scope.movements()));
    const QString movement = first
        ? u"CASE WHEN %1 THEN 'new' END"_s.arg(began)
        : u"CASE WHEN a.id IS NOT NULL THEN NULL WHEN %1 THEN 'new' ELSE 'in' END"_s.arg(began);
    return {
        u"before_firm AS MATERIALIZED (SELECT * FROM filed_firm WHERE filing = %1 "
        "AND COALESCE(movement, 'in') IN ('new', 'in'))"_s.arg(own.previousFiling),
        u"base_firm AS MATERIALIZED (SELECT 0 AS filing, f.id, f.unit, NULL AS match, %1 AS movement%2, "
        "(f.contact IS NOT NULL OR f.phone IS NOT NULL) AS reachable, %3 AS duplicate_open "
        "FROM main.firm f LEFT JOIN before_firm a ON a.id = f.id WHERE %4%5 UNION ALL %6)"_s.arg(
            movement, fieldList(u"firm"_s, u"f"_s), isDuplicate(scope),
            validOn(firm::type, u"f"_s, scope.asOf), ofUnit(u"f"_s, own.unit),
            first ? firmsThatWentFirst(scope, own) : firmsThatWent(scope, own)),
    };
}

// Of a project in service its list of workers, else its counts; and the workers of a present firm who have no
// project. Who is left behind at a project or firm that is over is not counted.
QString ownStaff(const Scope &scope, const OwnRecords &own)
{
    return u"valid_worker AS MATERIALIZED (SELECT w.id, w.unit, w.firm, w.project, w.post, "
           u"w.political_status, w.relation_held "
           "FROM main.worker w WHERE %1%2), "
           "listed AS MATERIALIZED (SELECT DISTINCT project FROM valid_worker WHERE project IS NOT NULL), "
           "base_staff AS MATERIALIZED (SELECT 0 AS filing, 'worker' AS record_type, w.id, w.unit, "
           "COALESCE(w.firm, p.firm) AS firm, "
           "w.project, w.post, w.political_status, w.relation_held, 1 AS number FROM valid_worker w "
           "LEFT JOIN base_project p ON p.id = w.project WHERE p.id IS NOT NULL OR (w.project IS NULL AND "
           "(w.firm IS NULL "
           "OR w.firm IN (SELECT id FROM base_firm WHERE COALESCE(movement, 'in') IN ('new', 'in')))) "
           "UNION ALL SELECT 0, 'staff_count', s.id, s.unit, p.firm, s.project, s.post, s.political_status, "
           "s.relation_held, s.number "
           "FROM main.staff_count s JOIN base_project p ON p.id = s.project WHERE %3%4 "
           "AND s.project NOT IN (SELECT project FROM listed))"_s.arg(
               validOn(worker::type, u"w"_s, scope.asOf), ofUnit(u"w"_s, own.unit),
               validOn(staff_count::type, u"s"_s, scope.asOf), ofUnit(u"s"_s, own.unit));
}

// What only the own ledger knows
QStringList ownSurroundings(const Scope &scope)
{
    return {
        u"growing AS MATERIALIZED (SELECT g.firm, g.project FROM main.growth g WHERE g.measure IS NOT NULL AND %1)"_s
            .arg(validOn(growth::type, u"g"_s, scope.asOf)),
        u"graded AS MATERIALIZED (SELECT g.firm, g.project FROM main.\"grade\" g WHERE g.year = %1 AND %2)"_s
            .arg(scope.asOf.year())
            .arg(validOn(grade::type, u"g"_s, scope.asOf)),
        u"noted AS MATERIALIZED (SELECT subject FROM note WHERE rule = 'workers_differ')"_s,
    };
}

// Filed rows are read where they lie: copying them first would cost more than reading them twice
QString filedTable(const QString &type, const QString &wanted)
{
    if (type == u"staff"_s) {
        return u"base_staff AS NOT MATERIALIZED (SELECT filing, 'staff' AS record_type, id, unit, firm, "
               u"project, post, political_status, "
               "relation_held, number FROM filed_staff WHERE filing IN (%1))"_s.arg(wanted);
    }
    return u"base_%1 AS NOT MATERIALIZED (SELECT r.filing, r.id, r.unit, r.match, r.movement%2 FROM filed_%1 r WHERE r.filing IN (%3))"_s
        .arg(type, fieldList(type, u"r"_s), wanted);
}

} // namespace

QString dayText(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

QString firstDayOf(const QString &column)
{
    return u"substr((%1) || '-01-01', 1, 10)"_s.arg(column);
}

QString validOn(const RecordType &type, const QString &alias, QDate day)
{
    const QString since = alias + u".\""_s + tables::columnOf(*type.since) + u'"';
    const QString until = alias + u".\""_s + tables::columnOf(*type.until) + u'"';
    const QString on = dayText(day);
    // Text order is time order at every precision: a month sorts before each of its days
    const QString begun = u"%1.retired IS NULL AND (%2 IS NULL OR %2 <= %3)"_s.arg(alias, since, on);
    if (!type.untilIsLastDay)
        return u"%1 AND (%2 IS NULL OR %2 > %3)"_s.arg(begun, until, on);
    const QString lastDay =
        u"CASE length(%1) WHEN 4 THEN %1 || '-12-31' WHEN 7 THEN %1 || '-31' ELSE %1 END"_s.arg(until);
    return u"%1 AND (CASE WHEN %2.state = 'run_on' THEN 1 WHEN %3 IS NULL THEN COALESCE(%2.state, '') <> "
           u"'left' "
           "ELSE %4 >= %5 END)"_s.arg(begun, alias, until, lastDay, on);
}

QStringList baseTables(const Scope &scope)
{
    QStringList parts;
    if (const auto *own = std::get_if<OwnRecords>(&scope.from)) {
        for (const RecordType *type : {&estate::type, &project::type, &party_org::type, &instructor::type})
            parts.append(ownTable(*type, scope, own->unit));
        parts << ownFirms(scope, *own) << ownStaff(scope, *own) << ownSurroundings(scope);
        return parts;
    }
    QStringList wanted;
    for (const qint64 number : std::get<FiledRows>(scope.from).filings)
        wanted.append(QString::number(number));
    for (const QString &type : filings::types())
        parts.append(filedTable(type, wanted.join(u',')));
    return parts;
}

} // namespace liuqing::measure
