// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Result<WorkbookDump> read(const QByteArray &table)
{
    return dumpBytes(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table>"
        + table + "</Table></Worksheet></Workbook>");
}

} // namespace

TEST_CASE("an XML spreadsheet of 2003 is read in either encoding", "[exchange][spreadsheetml]")
{
    for (const QString &name : {u"sheets/spreadsheetml_utf8.xls"_s, u"sheets/spreadsheetml_gb2312.xls"_s}) {
        INFO(name.toStdString());
        const auto book = dumpBytes(readFile(dataFile(name)));
        REQUIRE_OK(book);
        CHECK(book->kind == u"spreadsheetml"_s);
        REQUIRE(book->sheets.size() == 2);
        CHECK(book->sheets[0].info.name == u"台账"_s);
        CHECK_FALSE(book->sheets[0].info.hidden);
        CHECK(book->sheets[0].rows
              == QStringList({u"1: A=标题|D=丁"_s, u"3: B=0123|C~#20696.03|D=2019-03-01|E?TRUE|F!#N/A"_s}));
        CHECK(book->sheets[0].merges == QStringList({u"A1:C1"_s, u"B3:B4"_s}));
        CHECK(book->sheets[1].info.hidden);
        CHECK(book->sheets[1].rows == QStringList{u"1: A=x"_s});
    }
}

TEST_CASE("texts with runs of formatting are one text, times keep their time", "[exchange][spreadsheetml]")
{
    const auto book = read("<Row><Cell><ss:Data ss:Type=\"String\"><B>粗</B>体</ss:Data></Cell><Cell/>"
                           "<Cell><Data ss:Type=\"DateTime\">2019-03-01T08:30:00.000</Data></Cell></Row>");
    REQUIRE_OK(book);
    CHECK(book->sheets.at(0).rows == QStringList{u"1: A=粗体|C=2019-03-01T08:30:00"_s});
}

TEST_CASE("rows that stand for several blank rows are counted", "[exchange][spreadsheetml]")
{
    const QByteArray cell = "<Cell><Data ss:Type=\"Number\">1</Data></Cell>";
    const auto book =
        read("<Row ss:Span=\"2\"/><Row>" + cell + "</Row><Row ss:Index=\"9\">" + cell + "</Row>");
    REQUIRE_OK(book);
    CHECK(book->sheets.at(0).rows == QStringList({u"4: A#1"_s, u"9: A#1"_s}));
}

TEST_CASE("positions that run backwards or outside are refused", "[exchange][spreadsheetml]")
{
    const QByteArray cell = "<Cell><Data ss:Type=\"Number\">1</Data></Cell>";
    CHECK(read("<Row>" + cell + "</Row><Row ss:Index=\"1\">" + cell + "</Row>").error().code == u"damaged"_s);
    CHECK(read("<Row ss:Index=\"2000000\">" + cell + "</Row>").error().code == u"too_large"_s);
    CHECK(read("<Row><Cell ss:Index=\"20000\"/></Row>").error().code == u"too_large"_s);
    CHECK(read("<Row><Cell ss:Index=\"-3\"/></Row>").error().code == u"too_large"_s);
    CHECK(read("<Row><Cell></Row>").error().code == u"damaged"_s);
    CHECK(read("<Row>" + cell + "<Row>" + cell + "</Row>" + cell + "</Row>").error().code == u"damaged"_s);
}

TEST_CASE("another XML file is no sheet", "[exchange][spreadsheetml]")
{
    CHECK(dumpBytes("<?xml version=\"1.0\"?><invoice/>").error().code == u"not_a_sheet"_s);
}
