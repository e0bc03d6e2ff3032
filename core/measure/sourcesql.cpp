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
        "FROM base_project p CROSS JOIN cover c ON c.filing = p.filing AND c.target = lower(hex(p.id)))"_s, // projects first
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

// A table joined for the sake of its columns, where one of them is asked
struct Derived
{
    QStringList columns; // keys
    QString sql; // ", … AS key"
    QString join;
};

struct Joined
{
    QString columns;
    QString joins;
};

Joined joined(const Asked &asked, const std::vector<Derived> &all)
{
    Joined out;
    for (const Derived &each : all) {
        if (std::none_of(each.columns.begin(), each.columns.end(),
                         [&](const QString &column) { return asked.has(column); }))
            continue;
        out.columns += each.sql;
        out.joins += each.join;
    }
    return out;
}

QString firmRows(const Scope &scope, const Asked &asked)
{
    const QString growth = scope.isOwn() ? u", EXISTS (SELECT 1 FROM growing g WHERE g.firm = b.id OR "
                                           u"g.project IN (SELECT p.id FROM base_project p "
                                           "WHERE p.firm = b.id)) AS has_growth"_s
                                         : QString();
    // A firm that went counts nothing any more, whatever was left behind
    const QString present = u"COALESCE(b.movement, 'in') IN ('new', 'in')"_s;
    const Joined derived = joined(
        asked,
        {{{u"members_full_here"_s},
          u", COALESCE(m.full_members, 0) AS members_full_here"_s,
          u"LEFT JOIN members_here m ON %1 AND m.filing = b.filing AND m.firm = b.id "_s.arg(present)},
         {{u"covered"_s},
          u", c.target IS NOT NULL AS covered"_s,
          u"LEFT JOIN covered_firm c ON %1 AND c.filing = b.filing AND c.target = lower(hex(b.id)) "_s.arg(
              present)},
         {{u"has_instructor"_s},
          u", i.target IS NOT NULL AS has_instructor"_s,
          u"LEFT JOIN instructed i ON %1 AND i.filing = b.filing AND i.target = lower(hex(b.id)) "_s.arg(
              present)}});
    return u"row_firm AS NOT MATERIALIZED (SELECT b.*, %1 AS present%2, COALESCE(%3 >= %4, 0) AS verified_in_period%5 FROM base_firm b %6)"_s
        .arg(present, derived.columns, firstDayOf(u"b.verified_on"_s), dayText(scope.movements().first()),
             growth, derived.joins);
}

QString projectRows(const Scope &scope, const Asked &asked)
{
    const QString own = scope.isOwn()
        ? u", EXISTS (SELECT 1 FROM growing g WHERE g.project = b.id OR g.firm = b.firm) AS has_growth"
          ", EXISTS (SELECT 1 FROM graded g WHERE g.project = b.id OR g.firm = b.firm) AS graded_this_year"
          ", EXISTS (SELECT 1 FROM noted n WHERE n.subject = lower(hex(b.id))) AS staff_noted"_s
        : QString();
    const Joined staff =
        joined(asked,
               {{{u"staff_rows"_s, u"staff_number"_s, u"posts_unknown"_s, u"statuses_unknown"_s,
                  u"relations_unknown"_s},
                 u", COALESCE(s.staff_rows, 0) AS staff_rows, COALESCE(s.staff_number, 0) AS staff_number, "
                 "COALESCE(s.posts_unknown, 0) AS posts_unknown, COALESCE(s.statuses_unknown, 0) AS "
                 "statuses_unknown, "
                 "COALESCE(s.relations_unknown, 0) AS relations_unknown"_s,
                 u"LEFT JOIN project_staff s ON s.filing = b.filing AND s.project = b.id "_s}});
    return u"row_project AS MATERIALIZED (SELECT b.*%1, f.provider AS provider, "
           "(c.target IS NOT NULL OR d.target IS NOT NULL) AS covered, i.target IS NOT NULL AS "
           "has_instructor%2 FROM base_project b %3"
           "LEFT JOIN base_firm f ON f.filing = b.filing AND f.id = b.firm "
           "LEFT JOIN cover c ON c.filing = b.filing AND c.target = lower(hex(b.id)) "
           "LEFT JOIN cover d ON d.filing = b.filing AND d.target = lower(hex(b.firm)) "
           "LEFT JOIN instructed i ON i.filing = b.filing AND i.target = lower(hex(b.firm)))"_s.arg(
               staff.columns, own, staff.joins);
}

QStringList estateRows(const Scope &scope, const Asked &asked)
{
    const Joined service =
        joined(asked,
               {{{u"has_dated_project"_s, u"served_by_covered"_s},
                 u", COALESCE(s.dated, 0) AS has_dated_project, COALESCE(s.served, 0) AS served_by_covered"_s,
                 u" LEFT JOIN estate_service s ON s.filing = b.filing AND s.estate = b.id"_s}});
    return {
        u"estate_service AS MATERIALIZED (SELECT filing, estate, MAX(firm IS NOT NULL AND \"from\" IS NOT "
        u"NULL) AS dated, "
        "MAX(covered OR has_instructor) AS served FROM row_project GROUP BY filing, estate)"_s,
        u"row_estate AS NOT MATERIALIZED (SELECT b.*%1, COALESCE(b.red_certified_on <= %2, 0) AS red_certified FROM base_estate b%3)"_s
            .arg(service.columns, dayText(scope.asOf), service.joins),
    };
}

QString plainSource(const QString &type, const QString &table, const QString &derived = {})
{
    return u"src_%1 AS (SELECT b.*, '%1' AS record_type, 1 AS number, %2%3 FROM %4 b)"_s.arg(type, repColumn,
                                                                                             derived, table);
}

// The rows that a distinct source is made of, as each office reported them
QString eachSource(const QString &type, const QString &derived = {})
{
    return u"each_%1 AS (SELECT b.*, 1 AS number%2 FROM row_%1 b)"_s.arg(type, derived);
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
QString collapsed(const QString &type, const Asked &asked, const QString &extra)
{
    QString columns;
    for (const Column &column : findSource(type)->columns) {
        if (column.ownOnly || column.key == u"movement"_s || column.key == u"present"_s
            || column.key == u"six_haves"_s)
            continue;
        const bool partOfHaves = column.key.startsWith(u"has_"_s) && asked.has(u"six_haves"_s);
        if (!asked.has(column.key) && !partOfHaves)
            continue;
        QString value = u"MIN(b.\"%1\")"_s;
        if (column.key == u"members_full_here"_s)
            value = u"SUM(b.\"%1\")"_s;
        else if (column.shape == Shape::flag)
            value = u"MAX(b.\"%1\")"_s;
        columns += u", "_s + value.arg(column.key) + u" AS \"%1\""_s.arg(column.key);
    }
    const QString rep = asked.all ? u"MIN(%1)"_s.arg(QString(repColumn).remove(u" AS rep"_s)) : u"NULL"_s;
    return u"one_%1 AS MATERIALIZED (SELECT %2 AS rep%3%4 FROM row_%1 b LEFT JOIN alias a ON a.type = '%1' "
           u"AND a.match = b.match "
           "GROUP BY COALESCE(a.key, b.match))"_s.arg(type, rep, columns, extra);
}

QString distinctSource(const QString &type, const QString &derived = {})
{
    return u"src_%1 AS (SELECT 0 AS filing, b.*, '%1' AS record_type, 1 AS number%2 FROM one_%1 b)"_s.arg(
        type, derived);
}

// A firm that one office calls new and another still has is no new firm
QStringList distinctFirms(const Asked &asked)
{
    const QString counts =
        u", MAX(COALESCE(b.movement, 'in') IN ('new', 'in')) AS now, "
        "MAX(COALESCE(b.movement, 'left') IN ('left', 'out')) AS before, "
        "MAX(COALESCE(b.movement, '') = 'new') AS any_new, MAX(COALESCE(b.movement, '') = 'left') AS any_left"_s;
    const QString movement =
        u", b.now AS present, CASE WHEN b.now AND b.before THEN NULL WHEN b.now AND b.any_new THEN 'new' "
        "WHEN b.now THEN 'in' WHEN b.any_left THEN 'left' ELSE 'out' END AS movement"_s;
    return {collapsed(u"firm"_s, asked, counts), distinctSource(u"firm"_s, movement)};
}

QStringList shownSources(const Scope &scope, const sameness::Groups &groups, const Asked &asked)
{
    const QString staff = u"src_staff AS (SELECT b.*, %1 FROM base_staff b)"_s.arg(repColumn);
    const auto *filed = std::get_if<FiledRows>(&scope.from);
    const QString haves = asked.has(u"six_haves"_s) ? u", "_s + sixHaves() : QString();
    if (filed == nullptr || !filed->distinct) {
        return {plainSource(u"firm"_s, u"row_firm"_s),
                plainSource(u"estate"_s, u"row_estate"_s),
                plainSource(u"project"_s, u"row_project"_s),
                plainSource(u"party_org"_s, u"row_party_org"_s, haves),
                plainSource(u"instructor"_s, u"row_instructor"_s),
                staff};
    }
    QStringList parts{aliases(groups)};
    parts << eachSource(u"firm"_s) << distinctFirms(asked);
    for (const QString &type : {u"estate"_s, u"project"_s, u"party_org"_s, u"instructor"_s}) {
        const QString derived = type == u"party_org"_s ? haves : QString();
        parts << eachSource(type, derived) << collapsed(type, asked, {}) << distinctSource(type, derived);
    }
    return parts << u"each_staff AS (SELECT * FROM base_staff)"_s << staff;
}

} // namespace

QString sourcesSql(const Scope &scope, const sameness::Groups &groups, const Asked &asked)
{
    QStringList parts = baseTables(scope);
    parts << coverage() << projectRows(scope, asked) << firmRows(scope, asked) << estateRows(scope, asked)
          << u"row_party_org AS NOT MATERIALIZED (SELECT * FROM base_party_org)"_s
          << u"row_instructor AS NOT MATERIALIZED (SELECT * FROM base_instructor)"_s
          << shownSources(scope, groups, asked);
    return u"WITH "_s + parts.join(u", "_s) + u' ';
}

} // namespace liuqing::measure
