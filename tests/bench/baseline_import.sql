-- SPDX-License-Identifier: GPL-3.0-or-later
-- (a) The workbook after soffice made it workers.csv: into a plain table, one transaction.
.bail on
.import --csv workers.csv worker
SELECT count(*) FROM worker;
