// SPDX-License-Identifier: GPL-3.0-or-later
// Offices in their tree: city, county, street, community, grid. The code is the 12-digit division code
// (domain.md §1.3); a unit known by name alone carries a provisional one.
#pragma once

#include "core/catalogue/common.h"
#include "core/catalogue/vocabularies.h"

// One line, one field: the tables stay unwrapped.
// clang-format off

namespace liuqing {

namespace unit {

inline constexpr Field code{.key = "code", .label = QT_TRANSLATE_NOOP("catalogue", "Division code"), .kind = kind::Identifier{kind::Identifier::Form::divisionCode}, .required = true, .unique = true};
inline constexpr Field name{.key = "name", .label = QT_TRANSLATE_NOOP("catalogue", "Name of office"), .kind = kind::Text{80, kind::Script::name}, .required = true};
inline constexpr Field level{.key = "level", .label = QT_TRANSLATE_NOOP("catalogue", "Level"), .kind = kind::Choice{&vocabulary::unitLevel}};
inline constexpr Field parent{.key = "parent", .label = QT_TRANSLATE_NOOP("catalogue", "Superior office"), .kind = kind::Link{"unit"}};
inline constexpr Field listYear{.key = "list_year", .label = QT_TRANSLATE_NOOP("catalogue", "Year of the code list"), .kind = kind::Year{}};
inline constexpr Field successor{.key = "successor", .label = QT_TRANSLATE_NOOP("catalogue", "Successor office"), .kind = kind::Link{"unit"}};
inline constexpr Field provisional{.key = "provisional", .label = QT_TRANSLATE_NOOP("catalogue", "Provisional code"), .kind = kind::YesNo{}};
inline constexpr auto fields = common::withDates(&code, &name, &level, &parent, &listYear, &successor, &provisional);
inline constexpr const Field *match1[] = {&code};
inline constexpr const Field *match2[] = {&name};
inline constexpr const Field *match3[] = {&parent};
inline constexpr MatchKey matchKeys[] = {{.fields = match1}, {.fields = match2, .perhaps = match3}};
inline constexpr RecordType type{
    .key = "unit", .label = QT_TRANSLATE_NOOP("catalogue", "Office"),
    .fields = fields,
    .title = &name,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
};

} // namespace unit

} // namespace liuqing
