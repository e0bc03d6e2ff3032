// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and years as offices write them: 2019.3, 2019年3月5日, 20190305, 二〇一九年三月, a spreadsheet's
// serial number. What was written to the month stays a month; two-digit years and impossible days are
// problems.
#pragma once

#include "core/base/businessdate.h"
#include "core/exchange/officevalue.h"

namespace liuqing::office {

// Problem "not_a_date". dates1904: the workbook counts its days from 1904.
Value<BusinessDate> date(const Cell &cell, bool dates1904 = false);
// The year something was built or founded; a full date gives its year. Problem "not_a_year".
Value<int> year(const Cell &cell, bool dates1904 = false);

// The day of a spreadsheet's serial number, 1900–2199
std::optional<QDate> dateOfSerial(double serial, bool dates1904);

} // namespace liuqing::office
