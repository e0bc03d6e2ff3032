// SPDX-License-Identifier: GPL-3.0-or-later
// What number formats and stored doubles mean, the same in xlsx and xls.
#pragma once

#include <QString>

namespace liuqing::numberformat {

// Formats that every spreadsheet program knows by number; 27–36 and 50–58 are the Chinese ones
bool isBuiltInDate(int id);
// y, m, d, 年, 月 or 日 outside quotes, brackets and escapes
bool isDate(QStringView code);
// The shortest digits that give the same double back, as a spreadsheet would store them
QString digits(double value);

} // namespace liuqing::numberformat
