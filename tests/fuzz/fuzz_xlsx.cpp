// SPDX-License-Identifier: GPL-3.0-or-later
// Whole xlsx containers through the front door. The input always begins like one: what does not is text, which has a
// target of its own.
#include "tests/support/sheetdump.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    bytes.replace(0, 4, "PK\3\4");
    if (const auto workbook = liuqing::test::openBytes(bytes))
        liuqing::test::checkPromises(**workbook);
    return 0;
}
