// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of printing print: the estates of a community, with what is counted of them.
#pragma once

#include "ui/print/sheet.h"

namespace liuqing::test {

print::Imprint imprint();

// Numbered estates, each with households and square meters
SheetTable estates(int count);

} // namespace liuqing::test
