// SPDX-License-Identifier: GPL-3.0-or-later
// Scaled integers for money, areas and scores: 127232.94 m² at scale 2 is 12723294. No floating point comes
// between the sheet and the sum; rounding is half up and happens where the caller says.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace liuqing::scaled {

// "127232.94" → 12723294 at scale 2. Plain digits with sign and one point; nullopt when not a number, too
// large, or finer than the scale (unless the further digits are zeros).
std::optional<int64_t> parse(QStringView text, int scale);
// As parse, but digits finer than the scale are rounded half up (away from zero).
std::optional<int64_t> parseRounded(QStringView text, int scale);
// 12723294 at scale 2 → "127232.94"; trailing zeros stay ("5.00")
QString format(int64_t value, int scale);
// value × 10^scale as the double nearest to the decimal, for JSON and spreadsheets
double toDouble(int64_t value, int scale);
// numerator / denominator at the wanted scale, rounded half up; nullopt for denominator 0
std::optional<int64_t> ratio(int64_t numerator, int64_t denominator, int scale);

} // namespace liuqing::scaled
