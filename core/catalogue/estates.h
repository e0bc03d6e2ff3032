// SPDX-License-Identifier: GPL-3.0-or-later
// Residential estates and the parts of one that lie in further communities: an estate counts once above.
// 六清: 服务小区数清 [policy 二(一)1, 二(三)1].
#pragma once

#include "core/catalogue/common.h"
#include "core/catalogue/vocabularies.h"

// One line, one field: the tables stay unwrapped.
// clang-format off

namespace liuqing {

namespace estate {

inline constexpr Field name{.key = "name", .label = QT_TRANSLATE_NOOP("catalogue", "Name of estate"), .kind = kind::Text{80, kind::Script::name}, .required = true};
inline constexpr Field code{.key = "code", .label = QT_TRANSLATE_NOOP("catalogue", "Estate code"), .kind = kind::Text{24}, .unique = true};
inline constexpr Field community{.key = "community", .label = QT_TRANSLATE_NOOP("catalogue", "Community"), .kind = kind::Link{"unit"}};
inline constexpr Field address{.key = "address", .label = QT_TRANSLATE_NOOP("catalogue", "Address"), .kind = kind::Text{200}};
inline constexpr Field builtYear{.key = "built_year", .label = QT_TRANSLATE_NOOP("catalogue", "Year of completion"), .kind = kind::Year{}};
inline constexpr Field kind{.key = "kind", .label = QT_TRANSLATE_NOOP("catalogue", "Kind of estate"), .kind = kind::Choice{&vocabulary::estateKind}};
inline constexpr Field old{.key = "old", .label = QT_TRANSLATE_NOOP("catalogue", "Old estate"), .kind = kind::YesNo{}};
inline constexpr Field renewalListYear{.key = "renewal_list_year", .label = QT_TRANSLATE_NOOP("catalogue", "Year on the renewal list"), .kind = kind::Year{}};
inline constexpr Field buildings{.key = "buildings", .label = QT_TRANSLATE_NOOP("catalogue", "Buildings"), .kind = kind::Integer{0, 10'000}};
inline constexpr Field households{.key = "households", .label = QT_TRANSLATE_NOOP("catalogue", "Households"), .kind = kind::Integer{0, 200'000}};
inline constexpr Field privateFloorArea{.key = "private_floor_area", .label = QT_TRANSLATE_NOOP("catalogue", "Private floor area"), .kind = kind::Scaled{2, 0, 10'000'000'000}, .unit = "m²"};
inline constexpr Field serviceMode{.key = "service_mode", .label = QT_TRANSLATE_NOOP("catalogue", "Service mode"), .kind = kind::Choice{&vocabulary::serviceMode}};
inline constexpr Field parking{.key = "parking", .label = QT_TRANSLATE_NOOP("catalogue", "Parking spaces"), .kind = kind::Integer{0, 200'000}};
inline constexpr Field chargingPoints{.key = "charging_points", .label = QT_TRANSLATE_NOOP("catalogue", "Charging points"), .kind = kind::Integer{0, 200'000}};
inline constexpr Field serviceRoomRequired{.key = "service_room_required", .label = QT_TRANSLATE_NOOP("catalogue", "Service room required"), .kind = kind::Scaled{2, 0, 10'000'000'000}, .unit = "m²"};
inline constexpr Field serviceRoomActual{.key = "service_room_actual", .label = QT_TRANSLATE_NOOP("catalogue", "Service room actual"), .kind = kind::Scaled{2, 0, 10'000'000'000}, .unit = "m²"};
inline constexpr Field serviceRoomMisused{.key = "service_room_misused", .label = QT_TRANSLATE_NOOP("catalogue", "Service room misused"), .kind = kind::Scaled{2, 0, 10'000'000'000}, .unit = "m²"};
inline constexpr Field serviceRoomVacatedOn{.key = "service_room_vacated_on", .label = QT_TRANSLATE_NOOP("catalogue", "Service room vacated on"), .kind = kind::Date{}};
inline constexpr Field grid{.key = "grid", .label = QT_TRANSLATE_NOOP("catalogue", "Grid"), .kind = kind::Text{80, kind::Script::name}};
inline constexpr Field wasteSortingOn{.key = "waste_sorting_on", .label = QT_TRANSLATE_NOOP("catalogue", "Waste sorting since"), .kind = kind::Date{}};
inline constexpr Field redCertifiedOn{.key = "red_certified_on", .label = QT_TRANSLATE_NOOP("catalogue", "Certified red property on"), .kind = kind::Date{}};
inline constexpr Field redDocument{.key = "red_document", .label = QT_TRANSLATE_NOOP("catalogue", "Red-property criteria document"), .kind = kind::Text{200}};
inline constexpr auto fields = common::withDates(&name, &code, &community, &address, &builtYear, &kind, &old, &renewalListYear, &buildings, &households, &privateFloorArea, &serviceMode, &parking, &chargingPoints, &serviceRoomRequired, &serviceRoomActual, &serviceRoomMisused, &serviceRoomVacatedOn, &grid, &wasteSortingOn, &redCertifiedOn, &redDocument);
inline constexpr const Field *match1[] = {&code};
inline constexpr const Field *match2[] = {&name};
inline constexpr const Field *match3[] = {&community};
inline constexpr MatchKey matchKeys[] = {{.fields = match1}, {.fields = match2, .perhaps = match3}};
inline constexpr const Field *building[] = {&builtYear, &kind, &old, &renewalListYear, &buildings, &households, &privateFloorArea};
inline constexpr const Field *service[] = {&serviceMode, &grid, &parking, &chargingPoints, &wasteSortingOn};
inline constexpr const Field *room[] = {&serviceRoomRequired, &serviceRoomActual, &serviceRoomMisused, &serviceRoomVacatedOn};
inline constexpr const Field *red[] = {&redCertifiedOn, &redDocument};
inline constexpr const Field *keeping[] = {&common::since, &common::until, &common::remark, &common::verifiedOn, &common::verifiedBy};
inline constexpr Section sections[] = {{QT_TRANSLATE_NOOP("catalogue", "Buildings and households"), building}, {QT_TRANSLATE_NOOP("catalogue", "Service"), service}, {QT_TRANSLATE_NOOP("catalogue", "Service room"), room}, {QT_TRANSLATE_NOOP("catalogue", "Red property"), red}, {QT_TRANSLATE_NOOP("catalogue", "Dates and remark"), keeping}};
inline constexpr RecordType type{
    .key = "estate", .label = QT_TRANSLATE_NOOP("catalogue", "Residential estate"),
    .fields = fields,
    .title = &name,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
    .sections = sections,
};

} // namespace estate

namespace estate_part {

inline constexpr Field estate{.key = "estate", .label = QT_TRANSLATE_NOOP("catalogue", "Estate"), .kind = kind::Link{"estate"}, .required = true};
inline constexpr Field community{.key = "community", .label = QT_TRANSLATE_NOOP("catalogue", "Community"), .kind = kind::Link{"unit"}, .required = true};
inline constexpr Field buildings{.key = "buildings", .label = QT_TRANSLATE_NOOP("catalogue", "Buildings"), .kind = kind::Integer{0, 10'000}};
inline constexpr Field households{.key = "households", .label = QT_TRANSLATE_NOOP("catalogue", "Households"), .kind = kind::Integer{0, 200'000}};
inline constexpr auto fields = common::withDates(&estate, &community, &buildings, &households);
inline constexpr const Field *match1[] = {&estate, &community};
inline constexpr MatchKey matchKeys[] = {{.fields = match1}};
inline constexpr RecordType type{
    .key = "estate_part", .label = QT_TRANSLATE_NOOP("catalogue", "Part of an estate"),
    .fields = fields,
    .title = &estate,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
};

} // namespace estate_part

} // namespace liuqing
