// SPDX-License-Identifier: GPL-3.0-or-later
// A form filled in, as the sheet an office prints and stamps: of one return, or compiled with its 合计.
#pragma once

#include "core/exchange/sheettable.h"
#include "core/returns/compile.h"
#include "core/returns/return.h"

namespace liuqing::returns {

SheetTable sheetOf(const Book &book, const Form &form, const Return &made, const Office &office);
SheetTable sheetOf(const Book &book, const Form &form, const Compiled &compiled, const Office &office);

} // namespace liuqing::returns
