// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/containers.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// Code and sentence of the refusal
std::pair<QString, QString> refusal(const QByteArray &bytes)
{
    const auto opened = openBytes(bytes, u"名单.xls"_s);
    if (opened)
        return {u"none"_s, (*opened)->kind()};
    return {opened.error().code, opened.error().text()};
}

void checkNamed(const QByteArray &bytes, const QString &word)
{
    const auto [code, sentence] = refusal(bytes);
    INFO(sentence.toStdString());
    CHECK(code == u"not_a_sheet"_s);
    CHECK(sentence.contains(word));
    CHECK(sentence.startsWith(u"名单.xls"_s));
}

} // namespace

TEST_CASE("files that are no sheet are called what they are", "[exchange]")
{
    checkNamed("%PDF-1.7\n...", u"PDF"_s);
    checkNamed("\x89PNG\r\n\x1a\n", u"picture"_s);
    checkNamed("\xFF\xD8\xFF\xE0", u"picture"_s);
    checkNamed("{\\rtf1\\ansi", u"text document"_s);
    checkNamed("SQLite format 3" + QByteArray(100, '\0'), u"ledger"_s);
    checkNamed("Rar!\x1A\x07", u"packed archive"_s);
    checkNamed(QByteArray::fromHex("0900040000000000"), u"before 1993"_s);
    checkNamed(QByteArray::fromHex("7F454C46020101000000000000000000"), u"not a sheet"_s);
}

TEST_CASE("containers that hold no sheet are called what they hold", "[exchange]")
{
    checkNamed(zipBytes({{u"word/document.xml"_s, "<a/>"}, {u"[Content_Types].xml"_s, "<a/>"}}),
               u"Word document"_s);
    checkNamed(zipBytes({{u"ppt/presentation.xml"_s, "<a/>"}, {u"[Content_Types].xml"_s, "<a/>"}}),
               u"presentation"_s);
    checkNamed(zipBytes({{u"xl/workbook.bin"_s, "x"}, {u"[Content_Types].xml"_s, "<a/>"}}), u"xlsb"_s);
    checkNamed(zipBytes({{u"manifest.json"_s, "{}"}}), u"data package"_s);
    checkNamed(zipBytes({{u"readme.txt"_s, "x"}}), u"packed archive"_s);
    checkNamed(zipBytes({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}), u"not a sheet"_s);
    checkNamed(readFile(dataFile(u"sheets/libreoffice.ods"_s)), u"OpenDocument sheet"_s);
    checkNamed(compoundBytes({{u"WordDocument"_s, "x"}}), u"Word document"_s);
    checkNamed(compoundBytes({{u"PowerPoint Document"_s, "x"}}), u"presentation"_s);
    checkNamed(compoundBytes({{u"Contents"_s, "x"}}), u"not a sheet"_s);
}

TEST_CASE("an empty file, a missing one and a damaged container say so", "[exchange]")
{
    CHECK(refusal({}).first == u"empty_file"_s);
    CHECK(Workbook::open(u"/no/such/file.xlsx"_s).error().code == u"not_found"_s);
    CHECK(refusal("PK\x03\x04 nothing behind it").first == u"damaged"_s);
    CHECK(refusal(QByteArray::fromHex("D0CF11E0A1B11AE1")).first == u"damaged"_s);
    CHECK(refusal(zipBytes({{u"xl/other.xml"_s, "<a/>"}})).first == u"damaged"_s);
}

TEST_CASE("the content decides, whatever the file is called", "[exchange]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"台账　表.txt"_s);
    writeFile(path, readFile(dataFile(u"sheets/openpyxl.xlsx"_s)));
    const auto workbook = Workbook::open(path);
    REQUIRE_OK(workbook);
    CHECK((*workbook)->kind() == u"xlsx"_s);
    CHECK((*workbook)->knowsMerges());
    CHECK(refusal("a,b\n").second == u"csv"_s);
    CHECK(refusal("<table><tr><td>a").second == u"html"_s);
}
