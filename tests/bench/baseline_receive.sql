-- SPDX-License-Identifier: GPL-3.0-or-later
-- (b) The unzipped packages (unzipped/0001/records/…) into the same tables of an empty county ledger, one
-- transaction. This SQLite has no unhex(): ids stay the bytes of their hex digits.
.bail on
PRAGMA synchronous = FULL;
PRAGMA temp_store = MEMORY;
CREATE TEMP VIEW part AS
SELECT CAST(substr(name, 10, 4) AS INTEGER) AS filing, substr(name, 15) AS name, data FROM fsdir('unzipped');
BEGIN;
INSERT INTO filing (number, digest, unit, unit_name, form, period, version, state, own, cut_off, filed_at, check_code, manifest, cells,
       findings)
SELECT filing, CAST(filing AS BLOB), data ->> '$.sender.unit', data ->> '$.sender.name', data ->> '$.form', data ->> '$.period', 1,
       'accepted', 0,
       '2026-09-30', '2026-10-12T09:00:00', '', CAST(data AS TEXT), '{}', '[]'
FROM part WHERE name = 'manifest.json';
INSERT INTO filed_estate (filing, id, unit, "match", movement, name, code, community, address, built_year, kind, old, renewal_list_year,
       buildings, households, private_floor_area, service_mode, parking, charging_points, service_room_required, service_room_actual,
       service_room_misused, service_room_vacated_on, grid, waste_sorting_on, red_certified_on, red_document, since, until, remark,
       verified_on, verified_by)
SELECT p.filing, CAST(j.value ->> '$.id' AS BLOB), j.value ->> '$.unit', j.value ->> '$.match', j.value ->> '$.movement',
       j.value ->> '$.name', j.value ->> '$.code', CAST(j.value ->> '$.community' AS BLOB), j.value ->> '$.address',
       j.value ->> '$.built_year', j.value ->> '$.kind', j.value ->> '$.old', j.value ->> '$.renewal_list_year', j.value ->> '$.buildings',
       j.value ->> '$.households', j.value ->> '$.private_floor_area', j.value ->> '$.service_mode', j.value ->> '$.parking',
       j.value ->> '$.charging_points', j.value ->> '$.service_room_required', j.value ->> '$.service_room_actual',
       j.value ->> '$.service_room_misused', j.value ->> '$.service_room_vacated_on', j.value ->> '$.grid', j.value ->> '$.waste_sorting_on',
       j.value ->> '$.red_certified_on', j.value ->> '$.red_document', j.value ->> '$.since', j.value ->> '$.until', j.value ->> '$.remark',
       j.value ->> '$.verified_on', j.value ->> '$.verified_by'
FROM part p, json_each('[' || replace(rtrim(CAST(p.data AS TEXT), char(10)), char(10), ',') || ']') j
WHERE p.name = 'records/estate.jsonl';
INSERT INTO filed_firm (filing, id, unit, "match", movement, name, uscc, provisional_code, provider, registered_address, local, ownership,
       association_member, charter_names_party, party_members_reported, provisional, since, until, remark, verified_on, verified_by)
SELECT p.filing, CAST(j.value ->> '$.id' AS BLOB), j.value ->> '$.unit', j.value ->> '$.match', j.value ->> '$.movement',
       j.value ->> '$.name', j.value ->> '$.uscc', j.value ->> '$.provisional_code', j.value ->> '$.provider',
       j.value ->> '$.registered_address', j.value ->> '$.local', j.value ->> '$.ownership', j.value ->> '$.association_member',
       j.value ->> '$.charter_names_party', j.value ->> '$.party_members_reported', j.value ->> '$.provisional', j.value ->> '$.since',
       j.value ->> '$.until', j.value ->> '$.remark', j.value ->> '$.verified_on', j.value ->> '$.verified_by'
FROM part p, json_each('[' || replace(rtrim(CAST(p.data AS TEXT), char(10)), char(10), ',') || ']') j
WHERE p.name = 'records/firm.jsonl';
INSERT INTO filed_instructor (filing, id, unit, "match", movement, post, firms, sent_on, until, remark, verified_on, verified_by)
SELECT p.filing, CAST(j.value ->> '$.id' AS BLOB), j.value ->> '$.unit', j.value ->> '$.match', j.value ->> '$.movement',
       j.value ->> '$.post', j.value ->> '$.firms', j.value ->> '$.sent_on', j.value ->> '$.until', j.value ->> '$.remark',
       j.value ->> '$.verified_on', j.value ->> '$.verified_by'
FROM part p, json_each('[' || replace(rtrim(CAST(p.data AS TEXT), char(10)), char(10), ',') || ']') j
WHERE p.name = 'records/instructor.jsonl';
INSERT INTO filed_party_org (filing, id, unit, "match", movement, name, master_code, kind, formed, covers, superior, led_by, approval_no,
       approved_on, established_on, term_from, term_to, members_full, members_probationary, "groups", has_place, has_facilities, has_sign,
       has_flag, has_press, has_rules, venue, until, remark, verified_on, verified_by)
SELECT p.filing, CAST(j.value ->> '$.id' AS BLOB), j.value ->> '$.unit', j.value ->> '$.match', j.value ->> '$.movement',
       j.value ->> '$.name', j.value ->> '$.master_code', j.value ->> '$.kind', j.value ->> '$.formed', j.value ->> '$.covers',
       j.value ->> '$.superior', CAST(j.value ->> '$.led_by' AS BLOB), j.value ->> '$.approval_no', j.value ->> '$.approved_on',
       j.value ->> '$.established_on', j.value ->> '$.term_from', j.value ->> '$.term_to', j.value ->> '$.members_full',
       j.value ->> '$.members_probationary', j.value ->> '$.groups', j.value ->> '$.has_place', j.value ->> '$.has_facilities',
       j.value ->> '$.has_sign', j.value ->> '$.has_flag', j.value ->> '$.has_press', j.value ->> '$.has_rules', j.value ->> '$.venue',
       j.value ->> '$.until', j.value ->> '$.remark', j.value ->> '$.verified_on', j.value ->> '$.verified_by'
FROM part p, json_each('[' || replace(rtrim(CAST(p.data AS TEXT), char(10)), char(10), ',') || ']') j
WHERE p.name = 'records/party_org.jsonl';
INSERT INTO filed_project (filing, id, unit, "match", movement, firm, estate, services, state, signed, "from", "to", fee_basis, fee,
       collection_rate, star_level, selected_by, fees_posted_on, manager, staff_reported, members_reported, remark, verified_on, verified_by,
       no_grade_reason)
SELECT p.filing, CAST(j.value ->> '$.id' AS BLOB), j.value ->> '$.unit', j.value ->> '$.match', j.value ->> '$.movement',
       CAST(j.value ->> '$.firm' AS BLOB), CAST(j.value ->> '$.estate' AS BLOB), j.value ->> '$.services', j.value ->> '$.state',
       j.value ->> '$.signed', j.value ->> '$.from', j.value ->> '$.to', j.value ->> '$.fee_basis', j.value ->> '$.fee',
       j.value ->> '$.collection_rate', j.value ->> '$.star_level', j.value ->> '$.selected_by', j.value ->> '$.fees_posted_on',
       CAST(j.value ->> '$.manager' AS BLOB), j.value ->> '$.staff_reported', j.value ->> '$.members_reported', j.value ->> '$.remark',
       j.value ->> '$.verified_on', j.value ->> '$.verified_by', j.value ->> '$.no_grade_reason'
FROM part p, json_each('[' || replace(rtrim(CAST(p.data AS TEXT), char(10)), char(10), ',') || ']') j
WHERE p.name = 'records/project.jsonl';
INSERT INTO filed_staff (filing, id, unit, firm, project, post, political_status, relation_held, number)
SELECT p.filing, CAST(j.value ->> '$.id' AS BLOB), j.value ->> '$.unit', CAST(j.value ->> '$.firm' AS BLOB),
       CAST(j.value ->> '$.project' AS BLOB), j.value ->> '$.post', j.value ->> '$.political_status', j.value ->> '$.relation_held',
       j.value ->> '$.number'
FROM part p, json_each('[' || replace(rtrim(CAST(p.data AS TEXT), char(10)), char(10), ',') || ']') j
WHERE p.name = 'records/staff.jsonl';
COMMIT;
