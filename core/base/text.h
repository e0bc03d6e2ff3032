// SPDX-License-Identifier: GPL-3.0-or-later
// Text as offices type it, made comparable: full width, odd spaces, control characters, and the names of
// firms and estates reduced to what two clerks would both write.
#pragma once

#include <QString>

#include <string_view>

namespace liuqing::text {

inline QString fromKey(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

// NFKC, line breaks and every kind of blank to one space, trimmed; control characters dropped
QString tidy(QStringView raw);
// tidy, then without any space: Chinese names are written with or without them ("马　梅", "马梅")
QString withoutSpaces(QStringView raw);
// For matching names: no spaces, no punctuation or brackets, upper case
QString normalizedName(QStringView raw);
bool isHan(QChar c);
inline bool isOneOf(QChar c, std::u16string_view signs)
{
    return signs.find(c.unicode()) != std::u16string_view::npos;
}

} // namespace liuqing::text
