// SPDX-License-Identifier: GPL-3.0-or-later
// Where this computer keeps what a person likes (language, name, columns, the ledgers that were open lately): with the
// person's account, or, when a file portable.txt lies beside the program, in the program's own folder, so that a stick
// carries it along and the computer keeps nothing.
#pragma once

#include <QString>

namespace liuqing {

bool isPortable();

// Once, after the application has its name and before the first setting is read
void placeSettings();

// Where new ledgers are made unless another folder is chosen
QString ledgersFolder();

// Where ledgers of sticks and network drives are worked on: always on this computer
QString copiesFolder();

} // namespace liuqing
