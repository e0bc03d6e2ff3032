// SPDX-License-Identifier: GPL-3.0-or-later
// Files cut off, changed at random or made to exhaust the machine: an error or rows, never a crash.
#include "tests/support/catch.h"
#include "tests/support/containers.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

#include <QDir>

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QStringList fixtures()
{
    QStringList names;
    for (const QString &folder : {u"sheets"_s, u"samples"_s}) {
        const QDir directory(dataFile(folder));
        const QStringList files =
            directory.entryList({u"*.xls*"_s, u"*.csv"_s, u"*.html"_s, u"*.biff"_s, u"*.ods"_s}, QDir::Files);
        for (const QString &file : files)
            names += folder + u'/' + file;
    }
    return names;
}

// Every refusal is a whole sentence with a known code
void checkReadable(const QByteArray &bytes)
{
    const auto read = dumpBytes(bytes);
    if (read)
        return;
    static const QStringList codes{u"damaged"_s, u"empty_file"_s, u"encrypted"_s, u"not_a_sheet"_s,
                                   u"too_large"_s};
    REQUIRE(codes.contains(read.error().code));
    REQUIRE(read.error().text().endsWith(u'.'));
}

const QByteArray workbookPart =
    R"(<workbook xmlns:r="urn:r"><sheets><sheet name="a" r:id="a"/></sheets></workbook>)";
const QByteArray relationsPart =
    R"(<Relationships><Relationship Id="a" Type="u/worksheet" Target="sheet.xml"/></Relationships>)";

QByteArray bookOf(const QByteArray &sheet)
{
    return zipBytes({{u"xl/workbook.xml"_s, workbookPart},
                     {u"xl/_rels/workbook.xml.rels"_s, relationsPart},
                     {u"xl/sheet.xml"_s, sheet}});
}

} // namespace

TEST_CASE("a file cut off at any length gives rows or an error", "[exchange][hostile]")
{
    for (const QString &name : fixtures()) {
        INFO(name.toStdString());
        const QByteArray whole = readFile(dataFile(name));
        const qsizetype step = qMax<qsizetype>(1, whole.size() / 150);
        for (qsizetype size = 0; size < whole.size(); size += step)
            checkReadable(whole.first(size));
    }
}

TEST_CASE("bytes changed at random give rows or an error", "[exchange][hostile]")
{
    std::mt19937 random(20261123);
    for (const QString &name : fixtures()) {
        INFO(name.toStdString());
        const QByteArray whole = readFile(dataFile(name));
        for (int round = 0; round < 150; ++round) {
            QByteArray changed = whole;
            for (int flips = 0; flips <= round % 8; ++flips)
                changed[static_cast<qsizetype>(random() % static_cast<quint32>(changed.size()))] ^=
                    static_cast<char>(1 << (random() % 8));
            checkReadable(changed);
        }
    }
}

TEST_CASE("a part that unpacks to a thousand times its size is refused", "[exchange][hostile]")
{
    const QByteArray row = "<row><c r=\"A1\"/></row>\n";
    QByteArray sheet = "<worksheet><sheetData>";
    sheet += row.repeated(qsizetype(100) * 1024 * 1024 / row.size());
    const auto read = dumpBytes(bookOf(sheet + "</sheetData></worksheet>"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == u"too_large"_s);
}

TEST_CASE("a workbook locked by its container is encrypted, not damaged", "[exchange][hostile]")
{
    QByteArray bytes = bookOf("<worksheet/>");
    // The encryption bit of every part, in the local headers and in the directory
    for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0; at = bytes.indexOf("PK\x03\x04", at + 4))
        bytes[at + 6] = static_cast<char>(bytes[at + 6] | 1);
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4))
        bytes[at + 8] = static_cast<char>(bytes[at + 8] | 1);
    CHECK(dumpBytes(bytes).error().code == u"encrypted"_s);
}

TEST_CASE("two hundred thousand rows stream by without being kept", "[exchange][hostile]")
{
    QByteArray sheet = "<worksheet><sheetData>";
    constexpr int count = 200000;
    for (int row = 1; row <= count; ++row) {
        const QByteArray number = QByteArray::number(row);
        sheet += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"C"
            + number + "\" t=\"str\"><v>x" + number + "</v></c></row>";
    }
    const auto workbook = openBytes(bookOf(sheet + "</sheetData></worksheet>"));
    REQUIRE_OK(workbook);
    int rows = 0;
    size_t widest = 0;
    qint64 sum = 0;
    REQUIRE_OK((*workbook)->read(0, [&](const SheetRow &row) {
        ++rows;
        widest = std::max(widest, row.cells.capacity());
        sum += static_cast<qint64>(row.cells[0].number);
        return true;
    }));
    CHECK(rows == count);
    CHECK(widest < 16); // one row, filled again and again
    CHECK(sum == qint64(count) * (count + 1) / 2);
}
