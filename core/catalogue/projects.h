// SPDX-License-Identifier: GPL-3.0-or-later
// A firm at work in an estate, its people by name, and its people by number only.
// 六清: 从业人数清, 党员人数清 [policy 二(一)1, 二(三)1–2]. Political status: GB/T 4762.
#pragma once

#include "core/catalogue/common.h"
#include "core/catalogue/vocabularies.h"

// One line, one field: the tables stay unwrapped.
// clang-format off

namespace liuqing {

namespace project {

inline constexpr Field firm{.key = "firm", .label = QT_TRANSLATE_NOOP("catalogue", "Firm"), .kind = kind::Link{"firm"}, .required = true};
inline constexpr Field estate{.key = "estate", .label = QT_TRANSLATE_NOOP("catalogue", "Estate"), .kind = kind::Link{"estate"}, .required = true};
inline constexpr Field services{.key = "services", .label = QT_TRANSLATE_NOOP("catalogue", "Services"), .kind = kind::Choices{&vocabulary::service}};
inline constexpr Field state{.key = "state", .label = QT_TRANSLATE_NOOP("catalogue", "State"), .kind = kind::Choice{&vocabulary::projectState}};
inline constexpr Field signedOn{.key = "signed", .label = QT_TRANSLATE_NOOP("catalogue", "Signed on"), .kind = kind::Date{}};
inline constexpr Field from{.key = "from", .label = QT_TRANSLATE_NOOP("catalogue", "Contract from"), .kind = kind::Date{}};
inline constexpr Field to{.key = "to", .label = QT_TRANSLATE_NOOP("catalogue", "Contract to"), .kind = kind::Date{}};
inline constexpr Field feeBasis{.key = "fee_basis", .label = QT_TRANSLATE_NOOP("catalogue", "Basis of the fee"), .kind = kind::Choice{&vocabulary::feeBasis}};
inline constexpr Field fee{.key = "fee", .label = QT_TRANSLATE_NOOP("catalogue", "Fee"), .kind = kind::Scaled{2, 0, 100'000'00}, .unit = QT_TRANSLATE_NOOP("catalogue", "yuan")};
inline constexpr Field collectionRate{.key = "collection_rate", .label = QT_TRANSLATE_NOOP("catalogue", "Collection rate"), .kind = kind::Scaled{2, 0, 200'00}, .unit = "%"};
inline constexpr Field starLevel{.key = "star_level", .label = QT_TRANSLATE_NOOP("catalogue", "Star level"), .kind = kind::Integer{1, 5}};
inline constexpr Field selectedBy{.key = "selected_by", .label = QT_TRANSLATE_NOOP("catalogue", "Way of selection"), .kind = kind::Choice{&vocabulary::selectedBy}};
inline constexpr Field feesPostedOn{.key = "fees_posted_on", .label = QT_TRANSLATE_NOOP("catalogue", "Fees posted on"), .kind = kind::Date{}};
inline constexpr Field manager{.key = "manager", .label = QT_TRANSLATE_NOOP("catalogue", "Project manager"), .kind = kind::Link{"worker"}};
inline constexpr Field staffReported{.key = "staff_reported", .label = QT_TRANSLATE_NOOP("catalogue", "Staff reported"), .kind = kind::Integer{0, 100'000}};
inline constexpr Field membersReported{.key = "members_reported", .label = QT_TRANSLATE_NOOP("catalogue", "Party members reported"), .kind = kind::Integer{0, 100'000}};
inline constexpr Field noGradeReason{.key = "no_grade_reason", .label = QT_TRANSLATE_NOOP("catalogue", "Why there is no grade"), .kind = kind::Text{200}, .sinceSchema = 2};
inline constexpr auto fields = common::withOwnDates(&firm, &estate, &services, &state, &signedOn, &from, &to, &feeBasis, &fee, &collectionRate, &starLevel, &selectedBy, &feesPostedOn, &manager, &staffReported, &membersReported, &noGradeReason);
inline constexpr const Field *match1[] = {&firm, &estate};
inline constexpr const Field *match2[] = {&from};
inline constexpr MatchKey matchKeys[] = {{.fields = match1, .perhaps = match2}};
inline constexpr const Field *contract[] = {&signedOn, &from, &to, &selectedBy};
inline constexpr const Field *charging[] = {&feeBasis, &fee, &collectionRate, &feesPostedOn, &starLevel, &noGradeReason};
inline constexpr const Field *people[] = {&manager, &staffReported, &membersReported};
inline constexpr const Field *keeping[] = {&common::remark, &common::verifiedOn, &common::verifiedBy};
inline constexpr Section sections[] = {{QT_TRANSLATE_NOOP("catalogue", "Contract"), contract}, {QT_TRANSLATE_NOOP("catalogue", "Fee and quality"), charging}, {QT_TRANSLATE_NOOP("catalogue", "Staff"), people}, {QT_TRANSLATE_NOOP("catalogue", "Remark"), keeping}};
inline constexpr RecordType type{
    .key = "project", .label = QT_TRANSLATE_NOOP("catalogue", "Service project"),
    .fields = fields,
    .title = &estate,
    .since = &from,
    .until = &to,
    .untilIsLastDay = true,
    .matchKeys = matchKeys,
    .sections = sections,
};

} // namespace project

namespace worker {

inline constexpr Field firm{.key = "firm", .label = QT_TRANSLATE_NOOP("catalogue", "Firm"), .kind = kind::Link{"firm"}};
inline constexpr Field project{.key = "project", .label = QT_TRANSLATE_NOOP("catalogue", "Project"), .kind = kind::Link{"project"}};
inline constexpr Field name{.key = "name", .label = QT_TRANSLATE_NOOP("catalogue", "Name"), .kind = kind::Text{60, kind::Script::name}, .required = true, .sensitivity = Sensitivity::masked};
inline constexpr Field sex{.key = "sex", .label = QT_TRANSLATE_NOOP("catalogue", "Sex"), .kind = kind::Choice{&vocabulary::sex}};
inline constexpr Field residentId{.key = "resident_id", .label = QT_TRANSLATE_NOOP("catalogue", "Resident ID"), .kind = kind::Identifier{kind::Identifier::Form::residentId}, .sensitivity = Sensitivity::sealed, .offUntilEnabled = true};
inline constexpr Field mobile{.key = "mobile", .label = QT_TRANSLATE_NOOP("catalogue", "Mobile"), .kind = kind::Identifier{kind::Identifier::Form::mobile}, .sensitivity = Sensitivity::sealed, .offUntilEnabled = true};
inline constexpr Field post{.key = "post", .label = QT_TRANSLATE_NOOP("catalogue", "Post"), .kind = kind::Choice{&vocabulary::post}};
inline constexpr Field politicalStatus{.key = "political_status", .label = QT_TRANSLATE_NOOP("catalogue", "Political status"), .kind = kind::Choice{&vocabulary::politicalStatus}, .sensitivity = Sensitivity::person};
inline constexpr Field developmentStage{.key = "development_stage", .label = QT_TRANSLATE_NOOP("catalogue", "Stage of development"), .kind = kind::Choice{&vocabulary::developmentStage}, .sensitivity = Sensitivity::person};
inline constexpr Field relationHeld{.key = "relation_held", .label = QT_TRANSLATE_NOOP("catalogue", "Where the relation is held"), .kind = kind::Choice{&vocabulary::relationHeld}, .sensitivity = Sensitivity::person};
inline constexpr Field hired{.key = "hired", .label = QT_TRANSLATE_NOOP("catalogue", "Hired on"), .kind = kind::Date{}};
inline constexpr Field left{.key = "left", .label = QT_TRANSLATE_NOOP("catalogue", "Left on"), .kind = kind::Date{}};
inline constexpr Field grid{.key = "grid", .label = QT_TRANSLATE_NOOP("catalogue", "Part-time worker of grid"), .kind = kind::Text{80, kind::Script::name}};
inline constexpr Field certificates{.key = "certificates", .label = QT_TRANSLATE_NOOP("catalogue", "Certificates"), .kind = kind::Text{200}};
inline constexpr auto fields = common::withOwnDates(&firm, &project, &name, &sex, &residentId, &mobile, &post, &politicalStatus, &developmentStage, &relationHeld, &hired, &left, &grid, &certificates);
inline constexpr const Field *match1[] = {&firm, &residentId};
inline constexpr const Field *match2[] = {&name};
inline constexpr const Field *match3[] = {&firm, &mobile};
inline constexpr MatchKey matchKeys[] = {{.fields = match1}, {.fields = match2, .perhaps = match3}};
inline constexpr const Field *work[] = {&post, &hired, &left, &certificates, &grid};
inline constexpr const Field *party[] = {&politicalStatus, &developmentStage, &relationHeld};
inline constexpr const Field *keeping[] = {&common::remark, &common::verifiedOn, &common::verifiedBy};
inline constexpr Section sections[] = {{QT_TRANSLATE_NOOP("catalogue", "Work"), work}, {QT_TRANSLATE_NOOP("catalogue", "Party building"), party}, {QT_TRANSLATE_NOOP("catalogue", "Remark"), keeping}};
inline constexpr RecordType type{
    .key = "worker", .label = QT_TRANSLATE_NOOP("catalogue", "Worker"),
    .fields = fields,
    .title = &name,
    .since = &hired,
    .until = &left,
    .matchKeys = matchKeys,
    .sections = sections,
};

} // namespace worker

namespace staff_count {

inline constexpr Field project{.key = "project", .label = QT_TRANSLATE_NOOP("catalogue", "Project"), .kind = kind::Link{"project"}, .required = true};
inline constexpr Field post{.key = "post", .label = QT_TRANSLATE_NOOP("catalogue", "Post"), .kind = kind::Choice{&vocabulary::post}};
inline constexpr Field politicalStatus{.key = "political_status", .label = QT_TRANSLATE_NOOP("catalogue", "Political status"), .kind = kind::Choice{&vocabulary::politicalStatus}};
inline constexpr Field relationHeld{.key = "relation_held", .label = QT_TRANSLATE_NOOP("catalogue", "Where the relation is held"), .kind = kind::Choice{&vocabulary::relationHeld}};
inline constexpr Field number{.key = "number", .label = QT_TRANSLATE_NOOP("catalogue", "Number"), .kind = kind::Integer{0, 100'000}, .required = true};
inline constexpr auto fields = common::withDates(&project, &post, &politicalStatus, &relationHeld, &number);
inline constexpr const Field *match1[] = {&project};
inline constexpr const Field *match2[] = {&post, &politicalStatus, &relationHeld};
inline constexpr MatchKey matchKeys[] = {{.fields = match1, .exactly = match2}};
inline constexpr RecordType type{
    .key = "staff_count", .label = QT_TRANSLATE_NOOP("catalogue", "Staff count"),
    .fields = fields,
    .title = &project,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
};

} // namespace staff_count

} // namespace liuqing
