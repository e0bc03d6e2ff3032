// SPDX-License-Identifier: GPL-3.0-or-later
// The resident identity number (公民身份号码, GB 11643-1999): region at the time of issue, birth date,
// sequence (odd for men), check character modulo 11. Residence permits of Hong Kong, Macao and Taiwan
// residents (81, 82, 83) and foreigners' permanent residence cards (9 and the province) share the arithmetic.
#pragma once

#include "core/identifiers/problem.h"

#include <QDate>

#include <optional>

namespace liuqing::identifiers::residentid {

QString normalize(QStringView raw);
// Strict; does not allocate. A birth date after today is wrong. An abolished county code is right: the region
// is the one of the day of issue.
Fault fault(QStringView number, QDate today);
std::optional<Problem> check(QStringView normalized, QDate today);

QChar checkCharacter(QStringView first17); // null unless 17 digits
QDate birthDate(QStringView number); // invalid unless positions 7–14 are a real date
bool isMale(QStringView number); // of a valid number

// The 15-digit form of before 1999 written as 18 characters, only on explicit wish and to be logged. nullopt
// when it is no such number, or when its sequence 996–999 marks a centenarian, whose century is not 19.
std::optional<QString> upgradeFifteen(QStringView old);

} // namespace liuqing::identifiers::residentid
