// SPDX-License-Identifier: GPL-3.0-or-later
// The words that invented names are put together from. 云川 is no place, no firm and no person: whoever reads a
// practice file can tell it from a real one by its codes (division 2199…, resident IDs of region 210999).
#pragma once

#include <span>
#include <string_view>

namespace liuqing::practice::names {

using Words = std::span<const std::u16string_view>;

extern const Words surnames;
extern const Words menGiven; // one or two characters
extern const Words womenGiven;
extern const Words givenMiddle; // first character of a given name of two
extern const Words firmBrands;
extern const Words firmEndings;
extern const Words estateFronts;
extern const Words estateBacks;
extern const Words oldEstateFronts;
extern const Words oldEstateBacks;
extern const Words roads;

struct Place
{
    std::u16string_view name;
    std::u16string_view clerk;
};

inline constexpr std::u16string_view county = u"云川区";
extern const std::span<const Place> firstStreet; // the street itself, then its communities
extern const std::span<const Place> secondStreet;

} // namespace liuqing::practice::names
