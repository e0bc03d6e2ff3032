// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as an Excel workbook that prints as offices expect: merged title, bordered cells, headings repeated
// on every page, one page wide. Text is never a formula and identifiers never become numbers. The same tables
// and time give the same bytes; memory does not grow with the rows.
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheettable.h"

#include <QDateTime>

namespace liuqing {

// created is written into the document. Errors: "io", "too_large" (more rows, columns or text in a cell than
// a sheet can hold)
Result<QByteArray> xlsxOf(const std::vector<SheetTable> &tables, const QDateTime &created);
// Writes the file whole or not at all
Status writeXlsx(const QString &path, const std::vector<SheetTable> &tables, const QDateTime &created);

} // namespace liuqing
