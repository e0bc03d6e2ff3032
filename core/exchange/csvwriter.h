// SPDX-License-Identifier: GPL-3.0-or-later
// A table as separated values for other programs: one row of headings and the rows, without title, totals and
// notes. UTF-8 with a byte order mark and CRLF, as Excel and WPS expect; text that they would take for a
// formula gets an apostrophe in front.
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheettable.h"

namespace liuqing {

QByteArray csvOf(const SheetTable &table);
// Writes the file whole or not at all. Error: "io"
Status writeCsv(const QString &path, const SheetTable &table);

} // namespace liuqing
