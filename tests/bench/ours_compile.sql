-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sheet that the program compiled (compiled.json), written as baseline_compile.sql writes its own.
.mode list
WITH sheet AS (SELECT CAST(readfile('compiled.json') AS TEXT) AS json),
office(unit, cells) AS (
    SELECT j.value ->> '$.unit', j.value -> '$.cells' FROM sheet, json_each(sheet.json, '$.rows') j
    UNION ALL SELECT 'total', json -> '$.total' FROM sheet)
SELECT unit, cells ->> 'firms_total', cells ->> 'firms_local', cells ->> 'firms_outside', cells ->> 'firms_new', cells ->> 'firms_left',
       cells ->> 'firms_corrected', cells ->> 'estates_total', cells ->> 'estates_full', cells ->> 'estates_public', cells ->> 'estates_single',
       cells ->> 'estates_self', cells ->> 'estates_abandoned', cells ->> 'estates_unverified', cells ->> 'estates_old',
       cells ->> 'staff_total', cells ->> 'staff_manager', cells ->> 'staff_cleaning', cells ->> 'staff_order', cells ->> 'staff_engineering',
       cells ->> 'staff_greening', cells ->> 'staff_other', cells ->> 'members_total', cells ->> 'members_full', cells ->> 'members_probationary',
       cells ->> 'members_here', cells ->> 'members_elsewhere', cells ->> 'orgs_due', cells ->> 'orgs_founded', cells ->> 'orgs_alone',
       cells ->> 'orgs_area', cells ->> 'orgs_industry', cells ->> 'instructors', cells ->> 'firms_covered', cells ->> 'orgs_six_haves'
FROM office ORDER BY unit;
