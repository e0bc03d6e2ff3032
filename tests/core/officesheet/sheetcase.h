// SPDX-License-Identifier: GPL-3.0-or-later
// A case of tests/cases/sheets: a sheet drawn with | as the office laid it out, and the wanted result. How to
// write one stands in tests/cases/sheets/README.md.
#pragma once

#include "tests/support/memoryworkbook.h"

namespace liuqing::test {

struct Wanted
{
    int line = 0; // in the case file
    QString what; // 表头, 列 …
    QString text;
};

struct SheetCase
{
    QString name;
    QString type;
    QString sheetWish;
    MemoryWorkbook workbook;
    std::vector<Wanted> wanted;
};

SheetCase readSheetCase(const QString &path);
// What differs from the wanted result, one line each; empty when all is well
QStringList differences(SheetCase *sheetCase);

} // namespace liuqing::test
