// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of all spreadsheet readers for a file that cannot be read, so that the same trouble reads the
// same whatever the file kind.
#pragma once

#include "core/exchange/sheet.h"

namespace liuqing::sheeterrors {

tl::unexpected<Error> damaged(const Where &where);
tl::unexpected<Error> unclosedQuote(const Where &where);
tl::unexpected<Error> rowsOutOfOrder(const Where &where);
tl::unexpected<Error> encrypted(const QString &file);
tl::unexpected<Error> fileTooLarge(const QString &file);
tl::unexpected<Error> unpacksTooLarge(const QString &file);
tl::unexpected<Error> tooManyRows(const Where &where);
tl::unexpected<Error> tooManyColumns(const Where &where);
tl::unexpected<Error> cellTooLong(const Where &where);

// sentence has %1 for the file
tl::unexpected<Error> notASheet(const char *sentence, const QString &file);

} // namespace liuqing::sheeterrors
