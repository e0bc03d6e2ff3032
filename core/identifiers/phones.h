// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers of mainland China: mobiles of 11 digits, landlines with an area code ("0418-2000000",
// with an extension "0418-3000002-801") or local. Service lines (12345) are another kind of field.
#pragma once

#include "core/identifiers/problem.h"

#include <optional>

namespace liuqing::identifiers {

namespace mobile {
QString normalize(QStringView raw);
Fault fault(QStringView number); // strict; does not allocate
std::optional<Problem> check(QStringView normalized);
} // namespace mobile

namespace landline {
QString normalize(QStringView raw);
Fault fault(QStringView number);
std::optional<Problem> check(QStringView normalized);
} // namespace landline

// Either of them
namespace phone {
QString normalize(QStringView raw);
Fault fault(QStringView number);
std::optional<Problem> check(QStringView normalized);
} // namespace phone

} // namespace liuqing::identifiers
