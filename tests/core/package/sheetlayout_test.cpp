// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/sheets.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/sheetlayout.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("a Chinese character takes the width of two digits", "[sheetwriter]")
{
    CHECK(sheetlayout::widthOf(u"12ab") == 4);
    CHECK(sheetlayout::widthOf(u"物业1") == 5);
    CHECK(sheetlayout::widthOf(u"𠮷") == 2);
    CHECK(sheetlayout::widthOf(u"一\n二三") == 4);
    CHECK(sheetlayout::linesOf(u"一二三四五", 4) == 3);
    CHECK(sheetlayout::linesOf(u"", 4) == 1);
    CHECK(sheetlayout::linesOf(u"a\nb", 40) == 2);
}

TEST_CASE("columns are as wide as their content, within reason", "[sheetwriter]")
{
    SheetTable table{.name = {},
                     .columns = {{.heading = u"序号"_s}, {.heading = u"名"_s}, {.heading = u"一个很长很长很长的列标题"_s}, {.heading = u"定"_s, .width = 33}},
                     .rows = {{int64_t(1), u"阜新宏远物业有限公司"_s, u"x"_s}, {int64_t(2), QString(500, u'字')}}};
    const auto widths = sheetlayout::columnWidths(table);
    CHECK(widths == std::vector<double>{7, 42, 16, 33});
    table.rows.pop_back();
    CHECK(sheetlayout::columnWidths(table)[1] == 22);
    table.totals = {{{}, QString(15, u'字')}};
    CHECK(sheetlayout::columnWidths(table)[1] == 32);
}

TEST_CASE("a line's pieces share all columns among them", "[sheetwriter]")
{
    for (int columns = 1; columns <= 12; ++columns) {
        for (int pieces = 1; pieces <= 6; ++pieces) {
            std::vector<double> widths;
            for (int i = 0; i < columns; ++i)
                widths.push_back(i % 3 == 0 ? 6 : 30);
            const auto spans = sheetlayout::pieceSpans(widths, pieces);
            REQUIRE(spans.size() == static_cast<size_t>(qMin(columns, pieces)));
            int next = 0;
            for (const sheetlayout::Span span : spans) {
                REQUIRE(span.first == next);
                REQUIRE(span.last >= span.first);
                next = span.last + 1;
            }
            REQUIRE(next == columns);
        }
    }
    const auto even = sheetlayout::pieceSpans({10, 10, 10, 10}, 2);
    CHECK(even[0].last == 1);
}

TEST_CASE("columns of one group stand under one heading", "[sheetwriter]")
{
    const auto spans = sheetlayout::groupSpans(officeTable());
    CHECK(spans.size() == 6);
    CHECK(spans[3].first == 3);
    CHECK(spans[3].last == 4);
    CHECK(sheetlayout::hasGroups(officeTable()));
}

TEST_CASE("separated values open in Excel and WPS as they are", "[sheetwriter]")
{
    const QByteArray csv = csvOf(officeTable());
    CHECK(csv.startsWith("\xEF\xBB\xBF序号,企业名称,"));
    CHECK(csv.endsWith("\r\n"));
    CHECK(csv.count('\n') == csv.count("\r\n"));
    CHECK(csv.count("\r\n") == 3);
    CHECK(csv.contains("\r\n1,宏远物业,91210900123456789X,127232.94,87.5%,2019-03-01,04183312345\r\n"));
    CHECK_FALSE(csv.contains("合计"));
}

TEST_CASE("text that a sheet program would run gets an apostrophe in separated values, numbers do not", "[sheetwriter]")
{
    SheetTable table{.name = {}, .columns = {{.heading = u"文"_s}, {.heading = u"数"_s, .kind = TableColumn::Kind::integer}}};
    for (const QString &text : {u"=1+1"_s, u"+86"_s, u"-x"_s, u"@x"_s, u"＝1"_s})
        table.rows.push_back({text, int64_t(-5)});
    table.rows.push_back({u"\tx"_s, int64_t(0)});
    table.rows.push_back({u"a=1"_s, u"-"_s});
    const QByteArray csv = csvOf(table);
    CHECK(csv.contains("\r\n'=1+1,-5\r\n'+86,-5\r\n'-x,-5\r\n'@x,-5\r\n'＝1,-5\r\n\"'\tx\",0\r\na=1,'-\r\n"));
}

TEST_CASE("commas, quotes and line breaks in separated values are quoted", "[sheetwriter]")
{
    SheetTable table{.name = {}, .columns = {{.heading = u"a,b"_s}, {.heading = u"c"_s}}, .rows = {{u"说“\"好\""_s, u"一\n二"_s}, {}}};
    CHECK(csvOf(table) == "\xEF\xBB\xBF\"a,b\",c\r\n\"说“\"\"好\"\"\",\"一\n二\"\r\n,\r\n");
}

TEST_CASE("headings that stand twice are told apart by their group", "[sheetwriter]")
{
    const SheetTable table{.name = {}, .columns = {{.heading = u"数"_s, .group = u"上期"_s}, {.heading = u"数"_s, .group = u"本期"_s}, {.heading = u"备注"_s}}};
    CHECK(csvOf(table) == "\xEF\xBB\xBF\"上期 数\",\"本期 数\",备注\r\n");
}

TEST_CASE("separated values are written whole or not at all", "[sheetwriter]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"导出.csv"_s);
    REQUIRE_OK(writeCsv(path, officeTable()));
    CHECK(readFile(path) == csvOf(officeTable()));
    const auto refused = writeCsv(folder.filePath(u"no/such.csv"_s), officeTable());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text().startsWith(u"such.csv could not be written"_s));
}
