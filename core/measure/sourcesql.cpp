// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sourcesql.h"

#include "core/measure/source.h"
#include "core/measure/sourcebase.h"

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

// The row behind a figure as one sortable text, so that a collapsed row can name its first one
const auto repColumn = u"printf('%010d', b.filing) || lower(hex(b.id)) || b.unit AS rep"_s;

QString sixHaves()
{
    QStringList parts;
    for (const QString &one : {u"place"_s, u"facilities"_s, u"sign"_s, u"flag"_s, u"press"_s, u"rules"_s})
        parts.append(u"COALESCE(b.has_%1, 'no') = 'yes'"_s.arg(one));
    return u'(' + parts.join(u" AND "_s) + u") AS six_haves"_s;
}

// Who covers whom, computed once: organizations list firms and projects by id
QStringList coverage()
{
    return {
        u"cover AS MATERIALIZED (SELECT DISTINCT o.filing, j.value AS target FROM base_party_org o, "
        u"json_each(o.covers) j "
        "WHERE o.kind IN ('committee', 'general_branch', 'branch', 'joint_branch'))"_s,
        u"covered_firm AS MATERIALIZED (SELECT filing, target FROM cover UNION SELECT p.filing, "
        u"lower(hex(p.firm)) "
        "FROM base_project p JOIN cover c ON c.filing = p.filing AND c.target = lower(hex(p.id)))"_s,
        u"instructed AS MATERIALIZED (SELECT DISTINCT i.filing, j.value AS target FROM base_instructor i, json_each(i.firms) j)"_s,
        u"members_here AS MATERIALIZED (SELECT filing, firm, SUM(number) AS full_members FROM base_staff "
        "WHERE political_status = 'full' AND relation_held = 'here' AND firm IS NOT NULL GROUP BY filing, firm)"_s,
        u"project_staff AS MATERIALIZED (SELECT filing, project, COUNT(*) AS staff_rows, SUM(number) AS "
        u"staff_number, "
        "SUM(CASE WHEN post IS NULL THEN number ELSE 0 END) AS posts_unknown, "
        "SUM(CASE WHEN political_status IS NULL THEN number ELSE 0 END) AS statuses_unknown, "
        "SUM(CASE WHEN political_status IN ('full', 'probationary') AND COALESCE(relation_held, 'unknown') = "
        "'unknown' "
        "THEN number ELSE 0 END) AS relations_unknown FROM base_staff WHERE project IS NOT NULL GROUP BY filing, project)"_s,
    };
}

QString firmRows(const Scope &scope)
{
    const QString growth = scope.isOwn() ? u", EXISTS (SELECT 1 FROM growing g WHERE g.firm = b.id OR "
                                           u"g.project IN (SELECT p.id FROM base_project p "
                                           "WHERE p.firm = b.id)) AS has_growth"_s
                                         : QString();
    // A firm that went counts nothing any more, whatever was left behind
    const QString present = u"COALESCE(b.movement, 'in') IN ('new', 'in')"_s;
    return u"row_firm AS (SELECT b.*, %4 AS present, "
           "COALESCE(m.full_members, 0) AS members_full_here, c.target IS NOT NULL AS covered, i.target IS "
           "NOT NULL AS has_instructor, "
           "COALESCE(%1 >= %2, 0) AS verified_in_period%3 FROM base_firm b "
           "LEFT JOIN members_here m ON %4 AND m.filing = b.filing AND m.firm = b.id "
           "LEFT JOIN covered_firm c ON %4 AND c.filing = b.filing AND c.target = lower(hex(b.id)) "
           "LEFT JOIN instructed i ON %4 AND i.filing = b.filing AND i.target = lower(hex(b.id)))"_s.arg(
               firstDayOf(u"b.verified_on"_s), dayText(scope.movements().first()), growth, present);
}

QString projectRows(const Scope &scope)
{
    const QString own = scope.isOwn()
        ? u", EXISTS (SELECT 1 FROM growing g WHERE g.project = b.id OR g.firm = b.firm) AS has_growth"
          ", EXISTS (SELECT 1 FROM graded g WHERE g.project = b.id OR g.firm = b.firm) AS graded_this_year"
          ", EXISTS (SELECT 1 FROM noted n WHERE n.subject = lower(hex(b.id))) AS staff_noted"_s
        : QString();
    return u"row_project AS MATERIALIZED (SELECT b.*, COALESCE(s.staff_rows, 0) AS staff_rows, "
           u"COALESCE(s.staff_number, 0) AS staff_number, "
           "COALESCE(s.posts_unknown, 0) AS posts_unknown, COALESCE(s.statuses_unknown, 0) AS "
           "statuses_unknown, "
           "COALESCE(s.relations_unknown, 0) AS relations_unknown, f.provider AS provider, "
           "(c.target IS NOT NULL OR d.target IS NOT NULL) AS covered, i.target IS NOT NULL AS "
           "has_instructor%1 FROM base_project b "
           "LEFT JOIN project_staff s ON s.filing = b.filing AND s.project = b.id "
           "LEFT JOIN base_firm f ON f.filing = b.filing AND f.id = b.firm "
           "LEFT JOIN cover c ON c.filing = b.filing AND c.target = lower(hex(b.id)) "
           "LEFT JOIN cover d ON d.filing = b.filing AND d.target = lower(hex(b.firm)) "
           "LEFT JOIN instructed i ON i.filing = b.filing AND i.target = lower(hex(b.firm)))"_s.arg(own);
}

QStringList estateRows(const Scope &scope)
{
    return {
        u"estate_service AS MATERIALIZED (SELECT filing, estate, MAX(firm IS NOT NULL AND \"from\" IS NOT "
        u"NULL) AS dated, "
        "MAX(covered OR has_instructor) AS served FROM row_project GROUP BY filing, estate)"_s,
        u"row_estate AS (SELECT b.*, COALESCE(s.dated, 0) AS has_dated_project, COALESCE(s.served, 0) AS "
        u"served_by_covered, "
        "COALESCE(b.red_certified_on <= %1, 0) AS red_certified FROM base_estate b "
        "LEFT JOIN estate_service s ON s.filing = b.filing AND s.estate = b.id)"_s.arg(dayText(scope.asOf)),
    };
}

QString plainSource(const QString &type, const QString &table, const QString &derived = {})
{
    return u"src_%1 AS (SELECT b.*, '%1' AS record_type, 1 AS number, %2%3 FROM %4 b)"_s.arg(type, repColumn,
                                                                                             derived, table);
}

QString aliases(const sameness::Groups &groups)
{
    QStringList rows;
    const auto text = [](QString raw) { return QString(u'\'' + raw.replace(u'\'', u"''"_s) + u'\''); };
    for (const sameness::Groups::Member &member : groups.members())
        rows.append(u'(' + text(member.type) + u", "_s + text(member.match) + u", "_s + text(member.group)
                    + u')');
    if (rows.isEmpty())
        rows.append(u"(NULL, NULL, NULL)"_s);
    return u"alias(type, match, key) AS MATERIALIZED (VALUES %1)"_s.arg(rows.join(u", "_s));
}

// One row for all rows of one key. What offices say differently is settled the same way every time (the
// smallest known value); what one office sees (a branch, an instructor) holds for the thing.
QString collapsed(const QString &type, const QString &extra)
{
    QString columns;
    for (const Column &column : findSource(type)->columns) {
        if (column.ownOnly || column.key == u"movement"_s || column.key == u"present"_s
            || column.key == u"six_haves"_s)
            continue;
        QString value = u"MIN(b.\"%1\")"_s;
        if (column.key == u"members_full_here"_s)
            value = u"SUM(b.\"%1\")"_s;
        else if (column.shape == Shape::flag)
            value = u"MAX(b.\"%1\")"_s;
        columns += u", "_s + value.arg(column.key) + u" AS \"%1\""_s.arg(column.key);
    }
    return u"one_%1 AS MATERIALIZED (SELECT MIN(%2) AS rep%3%4 FROM row_%1 b LEFT JOIN alias a ON a.type = "
           u"'%1' AND a.match = b.match "
           "GROUP BY COALESCE(a.key, b.match))"_s.arg(type, QString(repColumn).remove(u" AS rep"_s), columns,
                                                      extra);
}

QString distinctSource(const QString &type, const QString &derived = {})
{
    return u"src_%1 AS (SELECT 0 AS filing, b.*, '%1' AS record_type, 1 AS number%2 FROM one_%1 b)"_s.arg(
        type, derived);
}

// A firm that one office calls new and another still has is no new firm
QStringList distinctFirms()
{
    const QString counts =
        u", MAX(COALESCE(b.movement, 'in') IN ('new', 'in')) AS now, "
        "MAX(COALESCE(b.movement, 'left') IN ('left', 'out')) AS before, "
        "MAX(COALESCE(b.movement, '') = 'new') AS any_new, MAX(COALESCE(b.movement, '') = 'left') AS any_left"_s;
    const QString movement =
        u", b.now AS present, CASE WHEN b.now AND b.before THEN NULL WHEN b.now AND b.any_new THEN 'new' "
        "WHEN b.now THEN 'in' WHEN b.any_left THEN 'left' ELSE 'out' END AS movement"_s;
    return {collapsed(u"firm"_s, counts), distinctSource(u"firm"_s, movement)};
}

QStringList shownSources(const Scope &scope, const sameness::Groups &groups)
{
    const QString staff = u"src_staff AS (SELECT b.*, %1 FROM base_staff b)"_s.arg(repColumn);
    const auto *filed = std::get_if<FiledRows>(&scope.from);
    const QString haves = u", "_s + sixHaves();
    if (filed == nullptr || !filed->distinct) {
        return {plainSource(u"firm"_s, u"row_firm"_s),
                plainSource(u"estate"_s, u"row_estate"_s),
                plainSource(u"project"_s, u"row_project"_s),
                plainSource(u"party_org"_s, u"row_party_org"_s, haves),
                plainSource(u"instructor"_s, u"row_instructor"_s),
                staff};
    }
    QStringList parts{aliases(groups)};
    parts << distinctFirms();
    for (const QString &type : {u"estate"_s, u"project"_s, u"party_org"_s, u"instructor"_s})
        parts << collapsed(type, {}) << distinctSource(type, type == u"party_org"_s ? haves : QString());
    return parts << staff;
}

} // namespace

QString sourcesSql(const Scope &scope, const sameness::Groups &groups)
{
    QStringList parts = baseTables(scope);
    parts << coverage() << projectRows(scope) << firmRows(scope) << estateRows(scope)
          << u"row_party_org AS (SELECT * FROM base_party_org)"_s
          << u"row_instructor AS (SELECT * FROM base_instructor)"_s << shownSources(scope, groups);
    return u"WITH "_s + parts.join(u", "_s) + u' ';
}

} // namespace liuqing::measure
