// SPDX-License-Identifier: GPL-3.0-or-later
// What every identifier has in common before its own rules: how typed and spreadsheet-damaged characters
// become plain ones, and how to tell digits a spreadsheet has already lost.
#pragma once

#include <QString>

#include <optional>

namespace liuqing::identifiers {

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text); // false for empty text
bool isDash(QChar c); // hyphens, en, em and full-width dashes, minus signs
bool isClean(QStringView text); // only digits and capital letters: nothing to normalize

// NFKC, upper case, no blanks or zero-width characters, no leading apostrophe, no ="…" around it; every dash
// becomes '-', several in a row one
QString cleaned(QStringView raw);
// cleaned, and without any dash
QString cleanedWithoutDashes(QStringView raw);

// The digits of a stored number written out: "1.3E+10" → "13000000000", "5.0" → "5", "2019.10" → "2019.1".
// Exact, because it moves the point instead of calculating. nullopt when it is no number.
std::optional<QString> plainDecimal(QStringView number);
// "2.10902E+17": a number a spreadsheet has shortened
bool looksScientific(QStringView text);

// GB/T 2260: the first two digits name a province-level division that exists
bool isProvince(QStringView code);

} // namespace liuqing::identifiers
