// SPDX-License-Identifier: GPL-3.0-or-later
// Whole xls containers and bare record streams through the front door.
#include "tests/support/sheetdump.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto workbook = liuqing::test::openBytes(bytes))
        liuqing::test::checkPromises(**workbook);
    return 0;
}
