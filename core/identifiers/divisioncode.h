// SPDX-License-Identifier: GPL-3.0-or-later
// The 12-digit division code for statistics (统计用区划代码): the six digits of GB/T 2260 for province,
// prefecture and county, three for the town or street, three for the village or community.
#pragma once

#include "core/identifiers/problem.h"

#include <optional>

namespace liuqing::identifiers::divisioncode {

enum class Level { province, prefecture, county, town, village };

QString normalize(QStringView raw);
Fault fault(QStringView code); // strict; does not allocate
std::optional<Problem> check(QStringView normalized);
std::optional<Level> level(QStringView code); // nullopt unless valid

} // namespace liuqing::identifiers::divisioncode
