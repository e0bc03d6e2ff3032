// SPDX-License-Identifier: GPL-3.0-or-later
// Grades of service quality, from whatever source, one a year for a firm or a project.
// 六清: 服务质量清 [policy 二(一)1].
#pragma once

#include "core/catalogue/common.h"
#include "core/catalogue/vocabularies.h"

// One line, one field: the tables stay unwrapped.
// clang-format off

namespace liuqing {

namespace grade {

inline constexpr Field firm{.key = "firm", .label = QT_TRANSLATE_NOOP("catalogue", "Firm"), .kind = kind::Link{"firm"}};
inline constexpr Field project{.key = "project", .label = QT_TRANSLATE_NOOP("catalogue", "Project"), .kind = kind::Link{"project"}};
inline constexpr Field year{.key = "year", .label = QT_TRANSLATE_NOOP("catalogue", "Year"), .kind = kind::Year{}, .required = true};
inline constexpr Field grade{.key = "grade", .label = QT_TRANSLATE_NOOP("catalogue", "Grade"), .kind = kind::Text{40}, .required = true};
inline constexpr Field score{.key = "score", .label = QT_TRANSLATE_NOOP("catalogue", "Score"), .kind = kind::Scaled{2, -1000'00, 1000'00}};
inline constexpr Field document{.key = "document", .label = QT_TRANSLATE_NOOP("catalogue", "Document"), .kind = kind::Text{120}};
inline constexpr Field source{.key = "source", .label = QT_TRANSLATE_NOOP("catalogue", "Source of the grade"), .kind = kind::Choice{&vocabulary::gradeSource}};
inline constexpr auto fields = common::withDates(&firm, &project, &year, &grade, &score, &document, &source);
inline constexpr const Field *match1[] = {&year};
inline constexpr const Field *match2[] = {&firm, &project, &source};
inline constexpr MatchKey matchKeys[] = {{.fields = match1, .exactly = match2}};
inline constexpr RecordType type{
    .key = "grade", .label = QT_TRANSLATE_NOOP("catalogue", "Service quality grade"),
    .fields = fields,
    .title = &grade,
    .since = &common::since,
    .until = &common::until,
    .matchKeys = matchKeys,
};

} // namespace grade

} // namespace liuqing
