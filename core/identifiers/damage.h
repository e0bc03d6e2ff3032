// SPDX-License-Identifier: GPL-3.0-or-later
// What spreadsheets do to 18-digit numbers. Excel keeps 15 digits of a number: the last three of an ID number
// become 000 in the file itself and no program can bring them back; a shortened display ("2.10902E+17") that
// was copied as text has lost even more. The clerk must be told that, not "wrong check digit".
#pragma once

#include "core/identifiers/problem.h"

#include <optional>

namespace liuqing::identifiers {

// For a value that already failed the rule fault; none when it bears no such mark
std::optional<Problem> spreadsheetDamage(QStringView text, Fault fault);
// For a cell stored as a number with more than 15 digits
Problem lostDigits(Fault fault);

} // namespace liuqing::identifiers
