// SPDX-License-Identifier: GPL-3.0-or-later
// Finding Chinese names by the initials of their pinyin: 宏远物业 by "hywy". A name is kept as one sign for each
// character; a character with several readings (行: h, x) has a sign of its own that stands for all of them, so that
// any of its readings finds it. The readings are those of Unihan_Readings (resources/readings/initials.txt); ledgers
// keep these signs, so the lines of that file never change their order.
#pragma once

#include <QString>

namespace liuqing::initials {

// A sign for each Chinese character, Latin letters in lower case and digits as they are; everything else is left out
QString of(QStringView text);

// A GLOB pattern that matches what of() makes of any text in which consecutive characters begin with the typed
// letters; empty when something else than Latin letters and digits was typed
QString pattern(QStringView typed);

} // namespace liuqing::initials
