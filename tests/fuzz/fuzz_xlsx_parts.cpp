// SPDX-License-Identifier: GPL-3.0-or-later
// The XML parts inside an xlsx: checksums keep mutations of the container from reaching them. The input is
// the parts one after the other, parted by a line "----".
#include "tests/support/containers.h"
#include "tests/support/sheetdump.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QStringList names{u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s, u"xl/styles.xml"_s,
                                   u"xl/sharedStrings.xml"_s, u"xl/worksheets/sheet1.xml"_s};
    QByteArrayView rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    liuqing::test::Parts parts;
    for (const QString &name : names) {
        const qsizetype end = rest.indexOf("\n----\n");
        parts.emplace_back(name, (end < 0 ? rest : rest.first(end)).toByteArray());
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 6);
    }
    if (const auto workbook = liuqing::test::openBytes(liuqing::test::zipBytes(parts, false)))
        liuqing::test::checkPromises(**workbook);
    return 0;
}
