-- SPDX-License-Identifier: GPL-3.0-or-later
-- The medians of the table run as a table for people and as JSON.
CREATE VIEW median AS
SELECT scenario, side, avg(seconds) AS seconds, max(peak) AS peak_kb, max(count) AS runs
FROM (SELECT scenario, side, seconds, row_number() OVER (PARTITION BY scenario, side ORDER BY seconds) AS place,
             count(*) OVER (PARTITION BY scenario, side) AS count, max(peak_kb) OVER (PARTITION BY scenario, side) AS peak FROM run)
WHERE place IN ((count + 1) / 2, (count + 2) / 2) GROUP BY scenario, side;

CREATE TEMP TABLE wanted (place INTEGER, scenario TEXT, what TEXT, ratio REAL, peak_mb INTEGER, unit TEXT DEFAULT 's');
INSERT INTO wanted (place, scenario, what, ratio, peak_mb) VALUES
    (1, 'a', 'import of workers from xlsx against soffice and .import', 0.75, 200),
    (2, 'b', 'receiving packages against unzip and json_each', 1.5, NULL),
    (3, 'b-tenth', '  a tenth of them', NULL, NULL),
    (4, 'c', 'compiling them against hand-written SQL', 1.5, NULL),
    (5, 'c-tenth', '  a tenth of them', NULL, NULL),
    (6, 'd-first', 'first page of many records against sqlite3', 1.5, NULL),
    (7, 'd-filtered', 'filtered page of many records against sqlite3', 1.5, NULL),
    (8, 'e', 'one edit at many records against few', 1.2, NULL),
    (9, 'f', 'window to first page of many records against sqlitebrowser', 0.7, NULL),
    (10, 'f-peak', '  peak of memory', 0.7, NULL),
    (11, 'g-none', 'a word typed that no record says against sqlite3', 1.5, NULL),
    (12, 'g-many', '  that many records say', 1.5, NULL),
    (13, 'h', 'what a pasted block would change against importing it', 1.5, NULL),
    (14, 'i-import', 'longest pause of the window while importing against 50 ms', 1.0, NULL),
    (15, 'i-receive', '  while receiving and compiling', 1.0, NULL);
UPDATE wanted SET unit = 'MB' WHERE scenario = 'f-peak';

CREATE TEMP VIEW figures AS
SELECT place, w.scenario, what, o.seconds AS ours, b.seconds AS baseline, o.seconds / b.seconds AS ratio, w.ratio AS wanted,
       o.peak_kb / 1024.0 AS peak_mb, w.peak_mb AS peak_wanted, o.runs, w.unit
FROM wanted w JOIN median o ON o.scenario = w.scenario AND o.side = 'ours'
JOIN median b ON b.scenario = w.scenario AND b.side = 'baseline'
UNION ALL -- ten times the packages take at most ten times as long
SELECT 5.5, g.scenario || '-growth', '  ' || g.scenario || ': ours, all against ten times a tenth', g.seconds, 10 * t.seconds, g.seconds / (10 * t.seconds), 1.0,
       NULL, NULL, g.runs, 's'
FROM median g JOIN median t ON t.scenario = g.scenario || '-tenth' AND t.side = g.side WHERE g.side = 'ours';

CREATE TEMP VIEW shown AS
SELECT scenario, what, printf('%.4f %s', ours, unit) AS ours, printf('%.4f %s', baseline, unit) AS baseline, printf('%.2f', ratio) AS ratio,
       CASE WHEN wanted IS NULL THEN '' ELSE printf('%.2f', wanted) END AS wanted,
       CASE WHEN ratio > wanted OR peak_mb > peak_wanted THEN 'missed' WHEN wanted IS NOT NULL THEN 'met' ELSE '' END AS is_it,
       CASE WHEN peak_mb IS NULL THEN '' ELSE printf('%.0f', peak_mb) END AS peak_mb
FROM figures ORDER BY place;

CREATE TEMP VIEW as_json AS
SELECT json_group_array(json_object('scenario', scenario, 'unit', unit, 'ours', ours, 'baseline', baseline, 'ratio', ratio, 'wanted', wanted,
                                    'peak_mb', peak_mb, 'peak_wanted_mb', peak_wanted, 'runs', runs)) FROM figures;
