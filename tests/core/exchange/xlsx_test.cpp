// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/containers.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

#include "core/exchange/mergescan.h"
#include "core/exchange/numberformat.h"
#include "core/exchange/sharedstrings.h"

#include <QBuffer>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

struct Book
{
    QByteArray sheet;
    QByteArray strings = "<sst/>";
    QByteArray styles = "<styleSheet/>";
    QByteArray workbook =
        R"(<workbook xmlns:r="urn:r"><sheets><sheet name="表" sheetId="1" r:id="a"/></sheets></workbook>)";
    QByteArray relations =
        R"(<Relationships><Relationship Id="a" Type="urn/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="b" Type="urn/styles" Target="styles.xml"/>
        <Relationship Id="c" Type="urn/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>)";

    QByteArray bytes() const
    {
        return zipBytes({{u"xl/workbook.xml"_s, workbook},
                         {u"xl/_rels/workbook.xml.rels"_s, relations},
                         {u"xl/styles.xml"_s, styles},
                         {u"xl/sharedStrings.xml"_s, strings},
                         {u"xl/worksheets/sheet1.xml"_s, sheet}});
    }
};

QStringList rowsOf(const Book &book)
{
    const auto read = dumpBytes(book.bytes());
    REQUIRE_OK(read);
    return read->sheets.at(0).rows;
}

QString errorOf(const Book &book)
{
    const auto read = dumpBytes(book.bytes());
    return read ? u"none"_s : read.error().code;
}

QByteArray sheetOf(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

} // namespace

TEST_CASE("an xlsx of openpyxl gives its cells as they are stored", "[exchange][xlsx]")
{
    const auto read = dumpBytes(readFile(dataFile(u"sheets/openpyxl.xlsx"_s)));
    REQUIRE_OK(read);
    CHECK(read->kind == u"xlsx"_s);
    CHECK_FALSE(read->dates1904);
    REQUIRE(read->sheets.size() == 2);
    CHECK(read->sheets[0].info.name == u"企业台账"_s);
    CHECK_FALSE(read->sheets[0].info.hidden);
    CHECK(read->sheets[1].info.hidden);
    CHECK(read->sheets[1].rows == QStringList{u"2: B=x"_s});
    const QStringList &rows = read->sheets[0].rows;
    REQUIRE(rows.size() == 7);
    CHECK(rows[0] == u"1: A=2026年物业服务企业台账"_s);
    CHECK(rows[2] == u"3: A=阜新绿洲物业管理有限公司|B=91210911MA00CFF5X2|C#127232.94|D@43525|E?TRUE"_s);
    CHECK(rows[3].startsWith(u"4: A=福源\n分公司|B=0123|C#204|D@43952.3541"_s));
    CHECK(rows[3].endsWith(u"|E?FALSE|F!#N/A"_s));
    CHECK(rows[4] == u"5: A=𠮷祥 & <同乐>"_s);
    CHECK(rows[5] == u"7: B#2.10999196908127e+17"_s);
    CHECK(rows[6] == u"9: B=末行"_s);
    CHECK(read->sheets[0].merges == QStringList({u"A1:F1"_s, u"A5:A7"_s}));
}

TEST_CASE("an xlsx of LibreOffice gives the same cells, and the results of its formulas", "[exchange][xlsx]")
{
    const auto read = dumpBytes(readFile(dataFile(u"sheets/libreoffice.xlsx"_s)));
    REQUIRE_OK(read);
    const QStringList &rows = read->sheets.at(0).rows;
    CHECK(
        rows.at(2)
        == u"3: A=阜新绿洲物业管理有限公司|B=91210911MA00CFF5X2|C#127232.94|D@43525|E~?TRUE|F~#254465.88"_s);
    CHECK(rows.at(4) == u"5: A=𠮷祥 & <同乐>"_s);
    CHECK(read->sheets.at(0).merges == QStringList({u"A1:F1"_s, u"A5:A7"_s}));
    CHECK(read->sheets.at(1).info.hidden);
}

TEST_CASE("a workbook that counts days from 1904 says so", "[exchange][xlsx]")
{
    const auto read = dumpBytes(readFile(dataFile(u"sheets/openpyxl_1904.xlsx"_s)));
    REQUIRE_OK(read);
    CHECK(read->dates1904);
}

TEST_CASE("the samples of offices open with their merged ranges", "[exchange][xlsx]")
{
    const auto estates = dumpBytes(readFile(dataFile(u"samples/estates_merged_subtotals.xlsx"_s)));
    REQUIRE_OK(estates);
    REQUIRE(estates->sheets.size() == 2);
    CHECK(estates->sheets[1].info.name == u"小区台账"_s);
    CHECK_FALSE(estates->sheets[1].merges.isEmpty());
    for (const QString &name : {u"firms_grouped_header"_s, u"party_two_blocks"_s, u"workers_damaged_ids"_s}) {
        INFO(name.toStdString());
        REQUIRE_OK(dumpBytes(readFile(dataFile(u"samples/"_s + name + u".xlsx"_s))));
    }
}

TEST_CASE("cells and rows without an address are counted", "[exchange][xlsx]")
{
    Book book{sheetOf(
        "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r='5'><c><v>3</v></c><c r='D5'><v>4</v></c>"
        "<c><v>5</v></c></row><row><c t='inlineStr'><is><t>x</t></is></c></row>")};
    CHECK(rowsOf(book) == QStringList({u"1: A#1|C#2"_s, u"5: A#3|D#4|E#5"_s, u"6: A=x"_s}));
}

TEST_CASE("prefixes, strict namespaces and targets of any form are understood", "[exchange][xlsx]")
{
    Book book{
        R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2"
        t="s"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell
        ref="B2:C3"/></x:mergeCells></x:worksheet>)"};
    book.strings =
        R"(<x:sst xmlns:x="urn:x"><x:si><x:t>零</x:t></x:si><x:si><x:r><x:t>一</x:t></x:r><x:r><x:t xml:space="preserve"> 二</x:t></x:r>
        <x:rPh sb="0" eb="1"><x:t>yi</x:t></x:rPh></x:si></x:sst>)";
    book.relations.replace("worksheets/sheet1.xml", "../xl/./worksheets/SHEET1.xml");
    const auto read = dumpBytes(book.bytes());
    REQUIRE_OK(read);
    CHECK(read->sheets.at(0).rows == QStringList{u"2: B=一 二"_s});
    CHECK(read->sheets.at(0).merges == QStringList{u"B2:C3"_s});
}

TEST_CASE("every type of cell keeps its kind", "[exchange][xlsx]")
{
    Book book{sheetOf(
        "<row><c><v>2.10999196908127E+17</v></c><c t='str'><f>A1</f><v>结果</v></c><c t='b'><v>0</v></c>"
        "<c t='e'><v>#REF!</v></c><c t='d'><v>2019-03-01</v></c><c><v>x1</v></c><c t='s'><v>0</v></c>"
        "<c><f>1/3</f></c><c t='n'><v> -0.5 </v></c><c t='str'><v>a_x000D_b_x4e2d_</v></c></row>")};
    book.strings = "<sst><si><t/></si></sst>";
    CHECK(rowsOf(book)
          == QStringList{
              u"1: A#2.10999196908127E+17|B~=结果|C?FALSE|D!#REF!|E=2019-03-01|F=x1|I#-0.5|J=a\rb中"_s});
}

TEST_CASE("the number format of a cell's style tells dates from numbers", "[exchange][xlsx]")
{
    Book book{
        sheetOf("<row><c s='0'><v>1</v></c><c s='1'><v>2</v></c><c s='2'><v>3</v></c><c s='3'><v>4</v></c>"
                "<c s='99'><v>5</v></c><c s='1' t='str'><v>6</v></c></row>")};
    book.styles =
        R"(<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="176"/>
        <xf numFmtId="4"/></cellXfs></styleSheet>)";
    CHECK(rowsOf(book) == QStringList{u"1: A#1|B@2|C@3|D#4|E#5|F=6"_s});
}

TEST_CASE("letters in quotes, brackets and escapes make no date", "[exchange][xlsx]")
{
    for (const QString &code : {u"yyyy-mm-dd"_s, u"[$-804]m/d"_s, u"yyyy年"_s, u"[Red]D"_s, u"0\"x\"d"_s})
        CHECK(numberformat::isDate(code));
    for (const QString &code :
         {u"General"_s, u"0.00_);[Red]d"_s, u"#,##0\"元/月\""_s, u"0\\d"_s, u"[DBNum1]0"_s, u"@"_s, u"\"d"_s})
        CHECK_FALSE(numberformat::isDate(code));
}

TEST_CASE("rows that run backwards or beyond a sheet are refused", "[exchange][xlsx]")
{
    const QByteArray cell = "<c><v>1</v></c>";
    CHECK(errorOf({sheetOf("<row r='2'>" + cell + "</row><row r='2'>" + cell + "</row>")}) == u"damaged"_s);
    CHECK(errorOf({sheetOf("<row>" + cell + "<row>" + cell + "</row>" + cell + "</row>")}) == u"damaged"_s);
    CHECK(rowsOf({sheetOf("<row/>" + cell + "<row>" + cell + "</row>")}) == QStringList{u"2: A#1"_s});
    CHECK(errorOf({sheetOf("<row r='0'>" + cell + "</row>")}) == u"damaged"_s);
    CHECK(errorOf({sheetOf("<row r='1048577'>" + cell + "</row>")}) == u"too_large"_s);
    CHECK(errorOf({sheetOf("<row r='99999999999999'>" + cell + "</row>")}) != u"none"_s);
    CHECK(errorOf({sheetOf("<row><c r='XFE1'><v>1</v></c></row>")}) == u"too_large"_s);
    CHECK(errorOf({sheetOf("<row><c t='s'><v>0</v></c></row>")}) == u"damaged"_s);
}

TEST_CASE("document types, deep nesting and endless texts are refused", "[exchange][xlsx]")
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    CHECK(errorOf({"<!DOCTYPE a [<!ENTITY b 'c'>]>" + sheetOf(row)}) == u"damaged"_s);
    CHECK(errorOf({sheetOf("<row><c t='str'><v>&b;</v></c></row>")}) == u"damaged"_s);
    CHECK(errorOf({sheetOf(QByteArray("<a>").repeated(200))}) == u"damaged"_s);
    CHECK(errorOf({sheetOf("<row><c t='str'><v>" + QByteArray(200000, 'x') + "</v></c></row>")})
          == u"too_large"_s);
    CHECK(errorOf({sheetOf("<row><c t='str'><v>" + QByteArray(3000000, 'x') + "</v></c></row>")})
          != u"none"_s);
    CHECK(errorOf({sheetOf(row) + "<c>"}) == u"none"_s); // what follows the rows is no row
}

TEST_CASE("reading stops when the reader has had enough", "[exchange][xlsx]")
{
    const auto workbook = openBytes(readFile(dataFile(u"sheets/openpyxl.xlsx"_s)));
    REQUIRE_OK(workbook);
    int rows = 0;
    REQUIRE_OK((*workbook)->read(0, [&](const SheetRow &) { return ++rows < 3; }));
    CHECK(rows == 3);
    CHECK_FALSE((*workbook)->read(7, [](const SheetRow &) { return true; }));
    CHECK_FALSE((*workbook)->merges(-1));
}

TEST_CASE("merged ranges are found wherever the stream is cut", "[exchange][xlsx]")
{
    const QByteArray part =
        "<c><v>mergeCell</v></c></sheetData><mergeCells count=\"3\"><mergeCell ref=\"A1:B2\"/>"
        "<x:mergeCell\n q='1' ref='C3:XFD1048576'></x:mergeCell><mergeCell ref=\"D4\"/><mergeCell r=\"\"/>";
    for (qsizetype piece = 1; piece < part.size(); ++piece) {
        MergeScan scan;
        for (qsizetype at = 0; at < part.size(); at += piece)
            REQUIRE(scan.add(QByteArrayView(part).sliced(at, qMin(piece, part.size() - at))));
        const auto ranges = scan.take();
        INFO("pieces of " << piece);
        REQUIRE(ranges.size() == 2);
        REQUIRE(ranges[1].lastColumn == 16384);
        REQUIRE(ranges[1].firstRow == 3);
    }
}

TEST_CASE("addresses of cells are read and written", "[exchange]")
{
    CHECK(columnLetters(1) == u"A"_s);
    CHECK(columnLetters(26) == u"Z"_s);
    CHECK(columnLetters(27) == u"AA"_s);
    CHECK(columnLetters(16384) == u"XFD"_s);
    for (const int column : {1, 26, 27, 702, 703, 16384})
        CHECK(cellPosition(QString(columnLetters(column) + u"12"_s).toLatin1()).column == column);
    CHECK(cellPosition("$B$7").row == 7);
    CHECK(cellPosition("XFE1").column == 0);
    CHECK(cellPosition("A1048577").row == 0);
    CHECK_FALSE(cellRange("A1"));
    CHECK_FALSE(cellRange("B2:A1"));
    CHECK_FALSE(cellRange(":"));
}

TEST_CASE("shared strings stay small and out-of-range asks give nothing", "[exchange][xlsx]")
{
    SharedStrings strings;
    for (int i = 0; i < 1000; ++i)
        REQUIRE(strings.add(u"小区%1"_s.arg(i).toUtf8()));
    CHECK(strings.count() == 1000);
    CHECK(strings.at(0) == u"小区0"_s);
    CHECK(strings.at(999) == u"小区999"_s);
    CHECK(strings.at(1000).isEmpty());
    CHECK(strings.at(-1).isEmpty());
    CHECK(withoutXmlEscapes(u"_x_x0041_x000_"_s) == u"_xAx000_"_s);
}
