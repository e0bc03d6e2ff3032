-- SPDX-License-Identifier: GPL-3.0-or-later
-- (c) LQ-01 of 2026Q3 by hand: every filed table is read once, then counted per office and once more with one
-- thing of several offices as one. One line per office in the order of its code, the total last; the cells in
-- the order of the form.
.bail on
PRAGMA temp_store = MEMORY;
.mode list

CREATE TEMP TABLE report AS
SELECT number, unit FROM filing f
WHERE form = 'LQ-01' AND period = '2026Q3' AND own = 0 AND state = 'accepted'
  AND version = (SELECT max(version) FROM filing g WHERE g.form = f.form AND g.period = f.period AND g.unit = f.unit
                 AND g.own = 0 AND g.state = 'accepted');

CREATE TEMP TABLE cover (filing INTEGER, target TEXT, PRIMARY KEY (filing, target)) WITHOUT ROWID;
INSERT OR IGNORE INTO cover
SELECT o.filing, j.value FROM report r JOIN filed_party_org o ON o.filing = r.number, json_each(o.covers) j
WHERE o.kind IN ('committee', 'general_branch', 'branch', 'joint_branch');
INSERT OR IGNORE INTO cover
SELECT p.filing, lower(hex(p.firm)) FROM report r JOIN filed_project p ON p.filing = r.number
WHERE (p.filing, lower(hex(p.id))) IN (SELECT filing, target FROM cover);

CREATE TEMP TABLE member (filing INTEGER, firm BLOB, number INTEGER, PRIMARY KEY (filing, firm)) WITHOUT ROWID;
INSERT INTO member
SELECT s.filing, s.firm, sum(s.number) FROM report r JOIN filed_staff s ON s.filing = r.number
WHERE s.political_status = 'full' AND s.relation_held = 'here' AND s.firm IS NOT NULL GROUP BY s.filing, s.firm;

CREATE TEMP TABLE firms AS
SELECT f.filing, f.match, f.movement, f.local, coalesce(f.movement, 'in') IN ('new', 'in') AS present,
       coalesce(m.number, 0) AS members, c.target IS NOT NULL AS covered
FROM report r JOIN filed_firm f ON f.filing = r.number
LEFT JOIN member m ON coalesce(f.movement, 'in') IN ('new', 'in') AND m.filing = f.filing AND m.firm = f.id
LEFT JOIN cover c ON coalesce(f.movement, 'in') IN ('new', 'in') AND c.filing = f.filing AND c.target = lower(hex(f.id));

CREATE TEMP TABLE firm_cells AS
SELECT filing, sum(present) AS c1, sum(present AND local IS 'local') AS c2, sum(present AND local IS 'outside') AS c3,
       sum(movement IS 'new') AS c4, sum(movement IS 'left') AS c5, sum(movement IS 'in') - sum(movement IS 'out') AS c6,
       sum(present AND members >= 3) AS due, sum(present AND covered) AS covered
FROM firms GROUP BY filing;
INSERT INTO firm_cells
SELECT 0, sum(now), sum(now AND local IS 'local'), sum(now AND local IS 'outside'), sum(now AND NOT before AND any_new),
       sum(NOT now AND any_left), sum(now AND NOT before AND NOT any_new) - sum(NOT now AND NOT any_left),
       sum(now AND members >= 3), sum(now AND covered)
FROM (SELECT max(present) AS now, max(coalesce(movement, 'left') IN ('left', 'out')) AS before, max(movement IS 'new') AS any_new,
             max(movement IS 'left') AS any_left, min(local) AS local, sum(members) AS members, max(covered) AS covered
      FROM firms GROUP BY match);

CREATE TEMP TABLE estates AS
SELECT e.filing, e.match, e.service_mode AS mode, e.old FROM report r JOIN filed_estate e ON e.filing = r.number;
CREATE TEMP TABLE estate_cells AS
SELECT filing, count(*) AS c1, sum(mode IS 'full') AS c2, sum(mode IS 'public') AS c3, sum(mode IS 'single') AS c4, sum(mode IS 'self') AS c5,
       sum(mode IS 'abandoned') AS c6, sum(coalesce(mode, 'unverified') = 'unverified') AS c7, sum(old IS 'yes') AS c8
FROM estates GROUP BY filing;
INSERT INTO estate_cells
SELECT 0, count(*), sum(mode IS 'full'), sum(mode IS 'public'), sum(mode IS 'single'), sum(mode IS 'self'),
       sum(mode IS 'abandoned'), sum(coalesce(mode, 'unverified') = 'unverified'), sum(old IS 'yes')
FROM (SELECT min(mode) AS mode, min(old) AS old FROM estates GROUP BY match);

CREATE TEMP TABLE staff_cells AS
SELECT s.filing, sum(s.number) AS c1, total(s.number) FILTER (WHERE post = 'manager') AS c2, total(s.number) FILTER (WHERE post = 'cleaning') AS c3,
       total(s.number) FILTER (WHERE post = 'order') AS c4, total(s.number) FILTER (WHERE post = 'engineering') AS c5,
       total(s.number) FILTER (WHERE post = 'greening') AS c6, total(s.number) FILTER (WHERE post = 'other') AS c7,
       total(s.number) FILTER (WHERE political_status IN ('full', 'probationary')) AS c8,
       total(s.number) FILTER (WHERE political_status = 'full') AS c9, total(s.number) FILTER (WHERE political_status = 'probationary') AS c10,
       total(s.number) FILTER (WHERE political_status IN ('full', 'probationary') AND relation_held = 'here') AS c11,
       total(s.number) FILTER (WHERE political_status IN ('full', 'probationary') AND relation_held IN ('community', 'elsewhere')) AS c12
FROM report r JOIN filed_staff s ON s.filing = r.number GROUP BY s.filing;
INSERT INTO staff_cells
SELECT 0, sum(c1), sum(c2), sum(c3), sum(c4), sum(c5), sum(c6), sum(c7), sum(c8), sum(c9), sum(c10), sum(c11), sum(c12) FROM staff_cells;

CREATE TEMP TABLE orgs AS
SELECT o.filing, o.match, o.formed, o.has_place AS h1, o.has_facilities AS h2, o.has_sign AS h3, o.has_flag AS h4, o.has_press AS h5, o.has_rules AS h6
FROM report r JOIN filed_party_org o ON o.filing = r.number;
CREATE TEMP TABLE org_cells AS
SELECT filing, count(*) AS c1, sum(formed IS 'alone') AS c2, sum(formed IS 'area') AS c3, sum(formed IS 'industry') AS c4,
       sum(h1 IS 'yes' AND h2 IS 'yes' AND h3 IS 'yes' AND h4 IS 'yes' AND h5 IS 'yes' AND h6 IS 'yes') AS c5
FROM orgs GROUP BY filing;
INSERT INTO org_cells
SELECT 0, count(*), sum(formed IS 'alone'), sum(formed IS 'area'), sum(formed IS 'industry'),
       sum(h1 IS 'yes' AND h2 IS 'yes' AND h3 IS 'yes' AND h4 IS 'yes' AND h5 IS 'yes' AND h6 IS 'yes')
FROM (SELECT min(formed) AS formed, min(h1) AS h1, min(h2) AS h2, min(h3) AS h3, min(h4) AS h4, min(h5) AS h5, min(h6) AS h6 FROM orgs GROUP BY match);

CREATE TEMP TABLE instructor_cells AS
SELECT i.filing, count(*) AS c1 FROM report r JOIN filed_instructor i ON i.filing = r.number GROUP BY i.filing;
INSERT INTO instructor_cells
SELECT 0, count(DISTINCT i.match) FROM report r JOIN filed_instructor i ON i.filing = r.number;

SELECT r.unit, f.c1, f.c2, f.c3, f.c4, f.c5, f.c6, e.c1, e.c2, e.c3, e.c4, e.c5, e.c6, e.c7, e.c8,
       s.c1, CAST(s.c2 AS INTEGER), CAST(s.c3 AS INTEGER), CAST(s.c4 AS INTEGER), CAST(s.c5 AS INTEGER), CAST(s.c6 AS INTEGER),
       CAST(s.c7 AS INTEGER), CAST(s.c8 AS INTEGER), CAST(s.c9 AS INTEGER), CAST(s.c10 AS INTEGER), CAST(s.c11 AS INTEGER),
       CAST(s.c12 AS INTEGER), f.due, o.c1, o.c2, o.c3, o.c4, i.c1, f.covered, o.c5
FROM (SELECT number, unit FROM report UNION ALL SELECT 0, 'total') r
LEFT JOIN firm_cells f ON f.filing = r.number LEFT JOIN estate_cells e ON e.filing = r.number
LEFT JOIN staff_cells s ON s.filing = r.number LEFT JOIN org_cells o ON o.filing = r.number
LEFT JOIN instructor_cells i ON i.filing = r.number
ORDER BY r.unit;
