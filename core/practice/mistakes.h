// SPDX-License-Identifier: GPL-3.0-or-later
// The mistakes of the practice county: those a clerk makes and a check should find. The finding is the clear
// and the reason under which the record is named as missing, or "audit" and what to look at.
#pragma once

#include <QtGlobal>

#include <span>

namespace liuqing::practice {

struct Mistake
{
    const char *key;
    int community; // 0–11: six of the first street, six of the second
    const char *what;
    const char *finding;
};

// One line, one mistake: the table stays unwrapped.
// clang-format off
inline constexpr Mistake mistakeTable[] = {
    {"firm_without_code", 0, QT_TRANSLATE_NOOP("core", "A company was entered without its credit code."), "firms:code_missing"},
    {"firm_without_code", 4, QT_TRANSLATE_NOOP("core", "A company was entered without its credit code."), "firms:code_missing"},
    {"firm_twice", 1, QT_TRANSLATE_NOOP("core", "A firm was entered a second time under its short name, without a code."), "firms:duplicate_open"},
    {"contact_unknown", 9, QT_TRANSLATE_NOOP("core", "Nobody knows whom to call at this firm."), "firms:contact_missing"},
    {"firm_not_verified", 5, QT_TRANSLATE_NOOP("core", "The firm was not verified in the third quarter."), "firms:not_verified"},
    {"estate_without_project", 2, QT_TRANSLATE_NOOP("core", "The estate is said to be served, but no project says by whom."), "estates:no_dated_project"},
    {"estate_unverified", 5, QT_TRANSLATE_NOOP("core", "Nobody has looked yet who serves this estate."), "estates:mode_unknown"},
    {"estate_unverified", 10, QT_TRANSLATE_NOOP("core", "Nobody has looked yet who serves this estate."), "estates:mode_unknown"},
    {"post_unknown", 3, QT_TRANSLATE_NOOP("core", "The post of three workers was left empty."), "workers:posts_unknown"},
    {"staff_reported_differs", 6, QT_TRANSLATE_NOOP("core", "The firm reported more people than its list names."), "workers:staff_differs"},
    {"list_and_count_differ", 7, QT_TRANSLATE_NOOP("core", "The project has both a list and counts, and they disagree."), "workers:staff_differs"},
    {"staff_not_entered", 0, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"staff_not_entered", 1, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"staff_not_entered", 2, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"staff_not_entered", 3, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"staff_not_entered", 4, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"staff_not_entered", 5, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"staff_not_entered", 6, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"staff_not_entered", 7, QT_TRANSLATE_NOOP("core", "The staff list lies in a workbook and was not imported."), "workers:staff_missing"},
    {"relation_unknown", 5, QT_TRANSLATE_NOOP("core", "Nobody asked where this member's relation is held."), "members:relations_unknown"},
    {"status_unknown", 8, QT_TRANSLATE_NOOP("core", "The political status of two workers was left empty."), "members:statuses_unknown"},
    {"grade_missing", 11, QT_TRANSLATE_NOOP("core", "The project has no grade of this year and no reason why."), "quality:no_grade"},
    {"three_members_no_organization", 8, QT_TRANSLATE_NOOP("core", "Three full members are held at this firm, and it has no organization."), "organizations:not_founded"},
    {"term_overdue", 9, QT_TRANSLATE_NOOP("core", "The term of this organization ended without an election."), "audit:term_overdue"},
    {"one_id_twice", 4, QT_TRANSLATE_NOOP("core", "Two firms list the same person with the same resident ID."), "audit:one_id_twice"},
    {"contract_expired", 6, QT_TRANSLATE_NOOP("core", "The contract ended, but the project is still entered as a formal one."), "audit:contract_expired"},
    {"joint_branch_three_times", 0, QT_TRANSLATE_NOOP("core", "Three communities entered the same joint branch under three names and without a code."), "suspects:party_org"},
    {"joint_branch_three_times", 1, QT_TRANSLATE_NOOP("core", "Three communities entered the same joint branch under three names and without a code."), "suspects:party_org"},
    {"joint_branch_three_times", 2, QT_TRANSLATE_NOOP("core", "Three communities entered the same joint branch under three names and without a code."), "suspects:party_org"},
    {"late_discovery", 3, QT_TRANSLATE_NOOP("core", "A firm at work since November 2025 was only discovered in October 2026."), "movement:late"},
};
// clang-format on

constexpr std::span<const Mistake> mistakes()
{
    return mistakeTable;
}

} // namespace liuqing::practice
