// SPDX-License-Identifier: GPL-3.0-or-later
// Counts, areas, money and percentages as offices write them ("59,346.33", "204户", "5.2万㎡"), read into
// scaled integers. Estimates ("约三百户", "300余", "100-200") are problems: nobody's guess becomes a figure.
#pragma once

#include "core/exchange/officevalue.h"

namespace liuqing::office {

struct NumberRules
{
    int scale = 0; // 0: whole numbers only
    QString headingUnit = {}; // "万㎡" from the column's heading: cells without a unit of their own are in it
    int ownPower = 0; // of the unit that the figure is kept in: 4 for 万元
    bool percent = false; // "85%" and, in a number cell, 0.85 are 85
};

// Problems "not_a_number", "not_whole" (a count with decimals), "too_large". Finer digits are rounded half
// up.
Value<int64_t> number(const Cell &cell, const NumberRules &rules);

// Power of ten by which figures in a unit are to be multiplied: 0 for 户 or ㎡, 4 for 万元; nullopt when the
// text is no unit this program knows
std::optional<int> unitPower(QStringView unit);

} // namespace liuqing::office
