// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for forms and imports: the rules of an identifier chosen by its kind.
#pragma once

#include "core/identifiers/problem.h"

#include <QDate>

#include <optional>

namespace liuqing::identifiers {

enum class Kind { creditCode, residentId, divisionCode, mobile, landline, phone };

QString normalize(Kind kind, QStringView raw);
Fault fault(Kind kind, QStringView strict, QDate today); // does not allocate
std::optional<Problem> check(Kind kind, QStringView normalized, QDate today);

struct Checked
{
    QString value; // normalized, also when there is a problem; empty for an empty cell
    std::optional<Problem> problem;
};

// A spreadsheet cell as the file stores it. A number cell of more than 15 digits has lost the others,
// whatever it looks like now; a shorter one is written out first ("1.3E+10").
Checked checkCell(Kind kind, const QString &text, bool fromNumberCell, QDate today);

} // namespace liuqing::identifiers
