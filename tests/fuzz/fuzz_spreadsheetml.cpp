// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as XML Spreadsheet 2003.
#include "tests/support/sheetdump.h"

#include "core/exchange/spreadsheetml.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    const auto workbook = liuqing::SpreadsheetMl::open(std::move(device), QStringLiteral("file"));
    if (workbook)
        liuqing::test::checkPromises(**workbook);
    return 0;
}
