// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole workbook from bytes, checking what every reader promises on the way: rows ascend, cells stay
// within a sheet, ranges are ranges. For tests and fuzz targets alike.
#pragma once

#include "core/exchange/sheet.h"

namespace liuqing::test {

struct SheetDump
{
    SheetInfo info;
    QStringList rows; // "3: A=text|B#12.5|C!#N/A"; "=" text, "#" number, "@" date, "?" boolean, "!" error,
                      // "~" formula
    QStringList merges; // "A1:F1"
};

struct WorkbookDump
{
    QString kind;
    bool dates1904 = false;
    std::vector<SheetDump> sheets;
};

QString dumped(const SheetRow &row);
// The promise that was broken, if any; empty otherwise
QString brokenPromise(const SheetRow &row, int rowBefore);

Result<std::unique_ptr<Workbook>> openBytes(const QByteArray &bytes,
                                            const QString &name = QStringLiteral("file"));
Result<WorkbookDump> dump(Workbook &workbook);
Result<WorkbookDump> dumpBytes(const QByteArray &bytes);
// Reads everything and keeps nothing
void checkPromises(Workbook &workbook);

} // namespace liuqing::test
