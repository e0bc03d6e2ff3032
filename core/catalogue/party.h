// SPDX-License-Identifier: GPL-3.0-or-later
// Party organizations of property service, the instructors sent where there is none, and what is done to
// found one. 六清: 党组织组建数清 [policy 二(一)1–2]; founding rules: domain.md §3.
#pragma once

#include "core/catalogue/common.h"
#include "core/catalogue/vocabularies.h"

// One line, one field: the tables stay unwrapped.
// clang-format off

namespace liuqing {

namespace party_org {

inline constexpr std::string_view covered[] = {"firm", "project"};
inline constexpr Field name{.key = "name", .label = QT_TRANSLATE_NOOP("catalogue", "Name of organization"), .kind = kind::Text{120, kind::Script::name}, .required = true};
inline constexpr Field masterCode{.key = "master_code", .label = QT_TRANSLATE_NOOP("catalogue", "Master code"), .kind = kind::Text{40}, .unique = true};
inline constexpr Field kind{.key = "kind", .label = QT_TRANSLATE_NOOP("catalogue", "Kind of organization"), .kind = kind::Choice{&vocabulary::orgKind}};
inline constexpr Field formed{.key = "formed", .label = QT_TRANSLATE_NOOP("catalogue", "Way of founding"), .kind = kind::Choice{&vocabulary::formed}};
inline constexpr Field covers{.key = "covers", .label = QT_TRANSLATE_NOOP("catalogue", "Covers firms and projects"), .kind = kind::Links{covered}};
inline constexpr Field superior{.key = "superior", .label = QT_TRANSLATE_NOOP("catalogue", "Superior organization"), .kind = kind::Text{120, kind::Script::name}};
inline constexpr Field ledBy{.key = "led_by", .label = QT_TRANSLATE_NOOP("catalogue", "Led by community"), .kind = kind::Link{"unit"}};
inline constexpr Field approvalNo{.key = "approval_no", .label = QT_TRANSLATE_NOOP("catalogue", "Approval number"), .kind = kind::Text{60}};
inline constexpr Field approvedOn{.key = "approved_on", .label = QT_TRANSLATE_NOOP("catalogue", "Approved on"), .kind = kind::Date{}};
inline constexpr Field establishedOn{.key = "established_on", .label = QT_TRANSLATE_NOOP("catalogue", "Established on"), .kind = kind::Date{}};
inline constexpr Field termFrom{.key = "term_from", .label = QT_TRANSLATE_NOOP("catalogue", "Term from"), .kind = kind::Date{}};
inline constexpr Field termTo{.key = "term_to", .label = QT_TRANSLATE_NOOP("catalogue", "Term to"), .kind = kind::Date{}};
inline constexpr Field secretary{.key = "secretary", .label = QT_TRANSLATE_NOOP("catalogue", "Secretary"), .kind = kind::Text{60, kind::Script::name}, .sensitivity = Sensitivity::person};
inline constexpr Field membersFull{.key = "members_full", .label = QT_TRANSLATE_NOOP("catalogue", "Full members"), .kind = kind::Integer{0, 10'000}};
inline constexpr Field membersProbationary{.key = "members_probationary", .label = QT_TRANSLATE_NOOP("catalogue", "Probationary members"), .kind = kind::Integer{0, 10'000}};
inline constexpr Field groups{.key = "groups", .label = QT_TRANSLATE_NOOP("catalogue", "Party groups"), .kind = kind::Integer{0, 1'000}};
inline constexpr Field hasPlace{.key = "has_place", .label = QT_TRANSLATE_NOOP("catalogue", "Has a place"), .kind = kind::YesNo{}};
inline constexpr Field hasFacilities{.key = "has_facilities", .label = QT_TRANSLATE_NOOP("catalogue", "Has facilities"), .kind = kind::YesNo{}};
inline constexpr Field hasSign{.key = "has_sign", .label = QT_TRANSLATE_NOOP("catalogue", "Has a sign"), .kind = kind::YesNo{}};
inline constexpr Field hasFlag{.key = "has_flag", .label = QT_TRANSLATE_NOOP("catalogue", "Has the Party flag"), .kind = kind::YesNo{}};
inline constexpr Field hasPress{.key = "has_press", .label = QT_TRANSLATE_NOOP("catalogue", "Has books and papers"), .kind = kind::YesNo{}};
inline constexpr Field hasRules{.key = "has_rules", .label = QT_TRANSLATE_NOOP("catalogue", "Has rules"), .kind = kind::YesNo{}};
inline constexpr Field venue{.key = "venue", .label = QT_TRANSLATE_NOOP("catalogue", "Venue"), .kind = kind::Choice{&vocabulary::venue}};
inline constexpr auto fields = common::withOwnSince(&name, &masterCode, &kind, &formed, &covers, &superior, &ledBy, &approvalNo, &approvedOn, &establishedOn, &termFrom, &termTo, &secretary, &membersFull, &membersProbationary, &groups, &hasPlace, &hasFacilities, &hasSign, &hasFlag, &hasPress, &hasRules, &venue);
inline constexpr const Field *match1[] = {&masterCode};
inline constexpr const Field *match2[] = {&approvalNo};
inline constexpr const Field *match3[] = {&name};
inline constexpr const Field *match4[] = {&superior};
inline constexpr MatchKey matchKeys[] = {{.fields = match1}, {.fields = match2}, {.fields = match3, .perhaps = match4}};
inline constexpr const Field *founding[] = {&superior, &ledBy, &approvalNo, &approvedOn, &establishedOn};
inline constexpr const Field *term[] = {&termFrom, &termTo, &secretary};
inline constexpr const Field *members[] = {&membersFull, &membersProbationary, &groups};
inline constexpr const Field *place[] = {&hasPlace, &hasFacilities, &hasSign, &hasFlag, &hasPress, &hasRules, &venue};
inline constexpr const Field *keeping[] = {&common::until, &common::remark, &common::verifiedOn, &common::verifiedBy};
inline constexpr Section sections[] = {{QT_TRANSLATE_NOOP("catalogue", "Founding"), founding}, {QT_TRANSLATE_NOOP("catalogue", "Term and secretary"), term}, {QT_TRANSLATE_NOOP("catalogue", "Members"), members}, {QT_TRANSLATE_NOOP("catalogue", "Place of work"), place}, {QT_TRANSLATE_NOOP("catalogue", "Dates and remark"), keeping}};
inline constexpr RecordType type{
    .key = "party_org", .label = QT_TRANSLATE_NOOP("catalogue", "Party organization"),
    .fields = fields,
    .title = &name,
    .since = &establishedOn,
    .until = &common::until,
    .matchKeys = matchKeys,
    .sections = sections,
};

} // namespace party_org

namespace instructor {

inline constexpr std::string_view linked[] = {"firm"};
inline constexpr Field name{.key = "name", .label = QT_TRANSLATE_NOOP("catalogue", "Name of instructor"), .kind = kind::Text{60, kind::Script::name}, .required = true, .sensitivity = Sensitivity::person};
inline constexpr Field post{.key = "post", .label = QT_TRANSLATE_NOOP("catalogue", "Unit and post"), .kind = kind::Text{120, kind::Script::name}};
inline constexpr Field firms{.key = "firms", .label = QT_TRANSLATE_NOOP("catalogue", "Linked firms"), .kind = kind::Links{linked}};
inline constexpr Field sentOn{.key = "sent_on", .label = QT_TRANSLATE_NOOP("catalogue", "Sent on"), .kind = kind::Date{}};
inline constexpr Field until{.key = "until", .label = QT_TRANSLATE_NOOP("catalogue", "Sent until"), .kind = kind::Date{}};
inline constexpr auto fields = common::withOwnDates(&name, &post, &firms, &sentOn, &until);
inline constexpr const Field *match1[] = {&name};
inline constexpr const Field *match2[] = {&post};
inline constexpr MatchKey matchKeys[] = {{.fields = match1, .perhaps = match2}};
inline constexpr RecordType type{
    .key = "instructor", .label = QT_TRANSLATE_NOOP("catalogue", "Party-building instructor"),
    .fields = fields,
    .title = &name,
    .since = &sentOn,
    .until = &until,
    .matchKeys = matchKeys,
};

} // namespace instructor

namespace growth {

inline constexpr Field firm{.key = "firm", .label = QT_TRANSLATE_NOOP("catalogue", "Firm"), .kind = kind::Link{"firm"}};
inline constexpr Field project{.key = "project", .label = QT_TRANSLATE_NOOP("catalogue", "Project"), .kind = kind::Link{"project"}};
inline constexpr Field reason{.key = "reason", .label = QT_TRANSLATE_NOOP("catalogue", "Why no organization yet"), .kind = kind::Text{200}};
inline constexpr Field measure{.key = "measure", .label = QT_TRANSLATE_NOOP("catalogue", "Growth measure"), .kind = kind::Choice{&vocabulary::growthMeasure}};
inline constexpr Field progress{.key = "progress", .label = QT_TRANSLATE_NOOP("catalogue", "Progress"), .kind = kind::Text{200}};
inline constexpr Field targetDate{.key = "target_date", .label = QT_TRANSLATE_NOOP("catalogue", "Target date"), .kind = kind::Date{}};
inline constexpr auto fields = common::withDates(&firm, &project, &reason, &measure, &progress, &targetDate);
inline constexpr const Field *match1[] = {&firm, &project};
inline constexpr MatchKey matchKeys[] = {{.exactly = match1}};
inline constexpr RecordType type{
    .key = "growth", .label = QT_TRANSLATE_NOOP("catalogue", "Founding plan"),
    .fields = fields,
    .title = &firm,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
};

} // namespace growth

} // namespace liuqing
