// SPDX-License-Identifier: GPL-3.0-or-later
// Who serves: property-service firms and other providers, and the names they had before.
// 六清: 企业数清 [policy 二(一)1].
#pragma once

#include "core/catalogue/common.h"
#include "core/catalogue/vocabularies.h"

// One line, one field: the tables stay unwrapped.
// clang-format off

namespace liuqing {

namespace firm {

inline constexpr Field name{.key = "name", .label = QT_TRANSLATE_NOOP("catalogue", "Name of firm"), .kind = kind::Text{120, kind::Script::name}, .required = true};
inline constexpr Field uscc{.key = "uscc", .label = QT_TRANSLATE_NOOP("catalogue", "Unified social credit code"), .kind = kind::Identifier{kind::Identifier::Form::creditCode}, .unique = true};
inline constexpr Field provisionalCode{.key = "provisional_code", .label = QT_TRANSLATE_NOOP("catalogue", "Provisional code of provider"), .kind = kind::Text{24}, .unique = true};
inline constexpr Field provider{.key = "provider", .label = QT_TRANSLATE_NOOP("catalogue", "Kind of provider"), .kind = kind::Choice{&vocabulary::provider}};
inline constexpr Field legalRepresentative{.key = "legal_representative", .label = QT_TRANSLATE_NOOP("catalogue", "Legal representative"), .kind = kind::Text{60, kind::Script::name}, .sensitivity = Sensitivity::person};
inline constexpr Field registeredAddress{.key = "registered_address", .label = QT_TRANSLATE_NOOP("catalogue", "Registered address"), .kind = kind::Text{200}};
inline constexpr Field local{.key = "local", .label = QT_TRANSLATE_NOOP("catalogue", "Local or outside"), .kind = kind::Choice{&vocabulary::locality}};
inline constexpr Field ownership{.key = "ownership", .label = QT_TRANSLATE_NOOP("catalogue", "Ownership"), .kind = kind::Choice{&vocabulary::ownership}};
inline constexpr Field contact{.key = "contact", .label = QT_TRANSLATE_NOOP("catalogue", "Contact person"), .kind = kind::Text{60, kind::Script::name}, .sensitivity = Sensitivity::person};
inline constexpr Field phone{.key = "phone", .label = QT_TRANSLATE_NOOP("catalogue", "Phone"), .kind = kind::Identifier{kind::Identifier::Form::phone}, .sensitivity = Sensitivity::masked};
inline constexpr Field associationMember{.key = "association_member", .label = QT_TRANSLATE_NOOP("catalogue", "Member of the association"), .kind = kind::YesNo{}};
inline constexpr Field charterNamesParty{.key = "charter_names_party", .label = QT_TRANSLATE_NOOP("catalogue", "Charter names the Party"), .kind = kind::YesNo{}};
inline constexpr Field partyMembersReported{.key = "party_members_reported", .label = QT_TRANSLATE_NOOP("catalogue", "Party members reported"), .kind = kind::Integer{0, 100'000}};
inline constexpr Field provisional{.key = "provisional", .label = QT_TRANSLATE_NOOP("catalogue", "Known by name only"), .kind = kind::YesNo{}};
inline constexpr auto fields = common::withDates(&name, &uscc, &provisionalCode, &provider, &legalRepresentative, &registeredAddress, &local, &ownership, &contact, &phone, &associationMember, &charterNamesParty, &partyMembersReported, &provisional);
inline constexpr const Field *match1[] = {&uscc};
inline constexpr const Field *match2[] = {&name};
inline constexpr MatchKey matchKeys[] = {{.fields = match1}, {.fields = match2}};
inline constexpr const Field *registration[] = {&legalRepresentative, &registeredAddress, &local, &ownership};
inline constexpr const Field *reaching[] = {&contact, &phone, &associationMember};
inline constexpr const Field *party[] = {&charterNamesParty, &partyMembersReported};
inline constexpr const Field *keeping[] = {&common::since, &common::until, &common::remark, &common::verifiedOn, &common::verifiedBy};
inline constexpr Section sections[] = {{QT_TRANSLATE_NOOP("catalogue", "Registration"), registration}, {QT_TRANSLATE_NOOP("catalogue", "Contact"), reaching}, {QT_TRANSLATE_NOOP("catalogue", "Party building"), party}, {QT_TRANSLATE_NOOP("catalogue", "Dates and remark"), keeping}};
inline constexpr RecordType type{
    .key = "firm", .label = QT_TRANSLATE_NOOP("catalogue", "Property-service firm"),
    .fields = fields,
    .title = &name,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
    .sections = sections,
};

} // namespace firm

namespace former_name {

inline constexpr Field firm{.key = "firm", .label = QT_TRANSLATE_NOOP("catalogue", "Firm"), .kind = kind::Link{"firm"}, .required = true};
inline constexpr Field name{.key = "name", .label = QT_TRANSLATE_NOOP("catalogue", "Former name"), .kind = kind::Text{120, kind::Script::name}, .required = true};
inline constexpr auto fields = common::withDates(&firm, &name);
inline constexpr const Field *match1[] = {&firm, &name};
inline constexpr MatchKey matchKeys[] = {{.fields = match1}};
inline constexpr RecordType type{
    .key = "former_name", .label = QT_TRANSLATE_NOOP("catalogue", "Former name"),
    .fields = fields,
    .title = &name,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
};

} // namespace former_name

} // namespace liuqing
