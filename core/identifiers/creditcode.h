// SPDX-License-Identifier: GPL-3.0-or-later
// The unified social credit code of firms and organizations (统一社会信用代码, GB 32100-2015): 18 characters,
// the last a check character modulo 31 over an alphabet without I, O, S, V, Z.
#pragma once

#include "core/identifiers/problem.h"

#include <optional>

namespace liuqing::identifiers::creditcode {

QString normalize(QStringView raw);
Fault fault(QStringView code); // strict; does not allocate
std::optional<Problem> check(QStringView normalized);

// The 18th character for 17 valid ones, a null character otherwise
QChar checkCharacter(QStringView first17);
// GB 11714 check inside positions 9–17. Some registrars' codes break it: at most a remark, never an error.
bool organizationPartFits(QStringView code);

} // namespace liuqing::identifiers::creditcode
