-- SPDX-License-Identifier: GPL-3.0-or-later
-- (d) The page as the program asks for it, on one line: run.sh repeats the last line under .timer.
SELECT id, unit, revision, retired, extra, firm, project, name, sex, post, political_status, relation_held, hired, "left" FROM worker WHERE retired IS NULL ORDER BY id LIMIT 100;
