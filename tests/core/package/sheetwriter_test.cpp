// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/sheets.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/exchange/sheetwriter.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

QByteArray written(const std::vector<SheetTable> &tables)
{
    const auto bytes = xlsxOf(tables, noon);
    REQUIRE_OK(bytes);
    return *bytes;
}

// The number format code that a cell shows its value with
QString formatOf(const QByteArray &xlsx, const QString &at)
{
    const QString styles = QString::fromUtf8(unzipped(xlsx)[u"xl/styles.xml"_s]);
    const QString xfs = styles.mid(styles.indexOf(u"<cellXfs"_s));
    const QString xf = xfs.section(u"<xf "_s, readSheet(xlsx).cells[at].format + 1, readSheet(xlsx).cells[at].format + 1);
    const QString id = xf.section(u"numFmtId=\""_s, 1).section(u'"', 0, 0);
    const QString custom = styles.section(u"<numFmt numFmtId=\"%1\" formatCode=\""_s.arg(id), 1).section(u'"', 0, 0);
    return custom.isEmpty() ? id : custom;
}

} // namespace

TEST_CASE("a table is laid out as an office prints it", "[sheetwriter]")
{
    const ReadSheet sheet = readSheet(written({officeTable()}));
    CHECK(sheet.text(u"A1"_s) == u"物业服务企业党组织“六清”情况统计表"_s);
    CHECK(sheet.text(u"A2"_s) == u"填报单位（盖章）：东苑社区"_s);
    CHECK(sheet.text(u"A3"_s) == u"序号"_s);
    CHECK(sheet.text(u"D3"_s) == u"在管项目"_s);
    CHECK(sheet.text(u"D4"_s) == u"面积"_s);
    CHECK(sheet.text(u"E4"_s) == u"收缴率"_s);
    CHECK(sheet.text(u"A4"_s).isEmpty());
    CHECK(sheet.text(u"B5"_s) == u"宏远物业"_s);
    CHECK(sheet.text(u"B7"_s) == u"合计"_s);
    CHECK(sheet.text(u"A8"_s) == u"单位负责人："_s);
    CHECK(sheet.text(u"A9"_s) == u"说明：面积按合同填写。"_s);
    for (const QString &range : {u"A1:G1"_s, u"D3:E3"_s, u"A3:A4"_s, u"B3:B4"_s, u"C3:C4"_s, u"F3:F4"_s, u"G3:G4"_s, u"A9:G9"_s})
        CHECK(sheet.merges.contains(range));
    CHECK_FALSE(sheet.merges.contains(u"D3:D4"_s));
}

TEST_CASE("codes, telephone numbers and whatever looks like a formula stay text", "[sheetwriter]")
{
    const QByteArray xlsx = written({officeTable()});
    const ReadSheet sheet = readSheet(xlsx);
    for (const QString &at : {u"C5"_s, u"C6"_s, u"G5"_s, u"B6"_s}) {
        INFO(at.toStdString());
        CHECK(sheet.cells[at].type == u"inlineStr"_s);
        CHECK(formatOf(xlsx, at) == u"49"_s); // the built-in format of text
    }
    CHECK(sheet.text(u"C6"_s) == u"912109001234567890"_s);
    CHECK(sheet.text(u"G5"_s) == u"04183312345"_s);
    CHECK(sheet.text(u"B6"_s) == u"=HYPERLINK(\"http://x\")"_s);
    for (const ReadCell &cell : sheet.cells)
        CHECK_FALSE(cell.formula);
}

TEST_CASE("numbers, shares and days are numbers in their formats", "[sheetwriter]")
{
    const QByteArray xlsx = written({officeTable()});
    const ReadSheet sheet = readSheet(xlsx);
    CHECK(sheet.cells[u"D5"_s].type == u"n"_s);
    CHECK(sheet.text(u"D5"_s) == u"127232.94"_s);
    CHECK(formatOf(xlsx, u"D5"_s) == u"0.00"_s);
    CHECK(sheet.text(u"E5"_s) == u"0.875"_s);
    CHECK(formatOf(xlsx, u"E5"_s) == u"0.0%"_s);
    CHECK(sheet.text(u"F5"_s) == u"43525"_s); // 2019-03-01
    CHECK(formatOf(xlsx, u"F5"_s) == u"yyyy-mm-dd"_s);
    CHECK(sheet.text(u"A5"_s) == u"1"_s);
}

TEST_CASE("what is not of a column's kind is written as people wrote it, not made up", "[sheetwriter]")
{
    const ReadSheet sheet = readSheet(written({officeTable()}));
    CHECK(sheet.cells[u"D6"_s].type == u"inlineStr"_s);
    CHECK(sheet.text(u"D6"_s) == u"不详"_s);
    CHECK(sheet.text(u"F6"_s) == u"2020-05"_s); // a month is not its first day
    CHECK(sheet.cells[u"E6"_s].type.isEmpty());
    SheetTable large{.name = u"大"_s, .columns = {{.heading = u"n"_s, .kind = TableColumn::Kind::integer}},
                     .rows = {{int64_t(1'234'567'890'123'456)}, {int64_t(-999'999'999'999'999)}}};
    const ReadSheet read = readSheet(written({large}));
    CHECK(read.cells[u"A2"_s].type == u"inlineStr"_s);
    CHECK(read.text(u"A2"_s) == u"1234567890123456"_s);
    CHECK(read.text(u"A3"_s) == u"-999999999999999"_s);
}

TEST_CASE("every cell of the table has a border, the lines around it have none", "[sheetwriter]")
{
    const QByteArray xlsx = written({officeTable()});
    const ReadSheet sheet = readSheet(xlsx);
    const QString styles = QString::fromUtf8(unzipped(xlsx)[u"xl/styles.xml"_s]);
    const auto hasBorder = [&](const QString &at) {
        const QString xf = styles.mid(styles.indexOf(u"<cellXfs"_s)).section(u"<xf "_s, sheet.cells[at].format + 1, sheet.cells[at].format + 1);
        return sheet.cells.contains(at) && !xf.contains(u"borderId=\"0\"");
    };
    for (const char column : {'A', 'B', 'C', 'D', 'E', 'F', 'G'}) {
        for (int row = 3; row <= 7; ++row) {
            INFO(column << row);
            CHECK(hasBorder(QString(QLatin1Char(column)) + QString::number(row)));
        }
    }
    for (const QString &at : {u"A1"_s, u"A2"_s, u"A8"_s, u"A9"_s})
        CHECK_FALSE(hasBorder(at));
    CHECK(styles.contains(u"宋体"_s));
}

TEST_CASE("a sheet prints one page wide with its headings on every page", "[sheetwriter]")
{
    const QByteArray xlsx = written({officeTable()});
    const ReadSheet sheet = readSheet(xlsx);
    CHECK(sheet.attributes[u"pageSetup.orientation"_s] == u"landscape"_s);
    CHECK(sheet.attributes[u"pageSetup.paperSize"_s] == u"8"_s);
    CHECK(sheet.attributes[u"pageSetup.fitToHeight"_s] == u"0"_s);
    CHECK(sheet.attributes[u"pageSetUpPr.fitToPage"_s] == u"1"_s);
    CHECK(sheet.attributes[u"pane.ySplit"_s] == u"4"_s);
    CHECK(sheet.footer.contains(u"&P"_s));
    CHECK(sheet.footer.contains(u"&N"_s));
    CHECK(unzipped(xlsx)[u"xl/workbook.xml"_s].contains("'附件2'!$3:$4"));
    SheetTable simple{.name = u"简"_s, .columns = {{.heading = u"名称"_s}}, .rows = {{u"甲"_s}}};
    const ReadSheet portrait = readSheet(written({simple}));
    CHECK(portrait.attributes[u"pageSetup.orientation"_s] == u"portrait"_s);
    CHECK(portrait.attributes[u"pageSetup.paperSize"_s] == u"9"_s);
    CHECK(portrait.attributes[u"pane.ySplit"_s] == u"1"_s);
    CHECK(portrait.merges.isEmpty());
}

TEST_CASE("the same tables and time give the same bytes, another time others", "[sheetwriter]")
{
    CHECK(written({officeTable()}) == written({officeTable()}));
    const auto later = xlsxOf({officeTable()}, noon.addSecs(60));
    REQUIRE_OK(later);
    CHECK(*later != written({officeTable()}));
    CHECK(unzipped(written({officeTable()}))[u"docProps/core.xml"_s].contains("2026-11-23T12:00:00Z"));
}

TEST_CASE("several tables become several sheets with names that a workbook takes", "[sheetwriter]")
{
    SheetTable one{.name = u"上报/2026:Q3 [终稿]"_s, .columns = {{.heading = u"a"_s}}};
    SheetTable same = one;
    SheetTable longer{.name = QString(60, u'长'), .columns = {{.heading = u"a"_s}}};
    SheetTable nameless{.name = u"''"_s, .columns = {{.heading = u"b"_s}}};
    const QByteArray xlsx = written({one, same, longer, nameless});
    const QByteArray workbook = unzipped(xlsx)[u"xl/workbook.xml"_s];
    CHECK(workbook.contains("name=\"上报 2026 Q3 终稿\""));
    CHECK(workbook.contains("name=\"上报 2026 Q3 终稿 (2)\""));
    CHECK(workbook.contains(QByteArray("name=\"" + QString(31, u'长').toUtf8() + "\"")));
    CHECK(workbook.contains("name=\"Sheet\""));
    CHECK(readSheet(xlsx, 4).text(u"A1"_s) == u"b"_s);
}

TEST_CASE("a long table is written row by row", "[sheetwriter]")
{
    SheetTable table = officeTable();
    table.rows.assign(20'000, table.rows.front());
    const ReadSheet sheet = readSheet(written({table}));
    CHECK(sheet.text(u"B20004"_s) == u"宏远物业"_s);
    CHECK(sheet.text(u"B20005"_s) == u"合计"_s);
    CHECK(sheet.attributes[u"dimension.ref"_s] == u"A1:G20007"_s);
}

TEST_CASE("what a sheet cannot hold is refused by name", "[sheetwriter]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"表.xlsx"_s);
    SheetTable table{.name = u"备注"_s, .columns = {{.heading = u"a"_s}}, .rows = {{QString(40'000, u'字')}}};
    const auto refused = writeXlsx(path, {table}, noon);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"too_large"_s);
    CHECK(refused.error().where.sheet == u"备注"_s);
    CHECK_FALSE(QFile::exists(path));
    table.columns.clear();
    CHECK_FALSE(xlsxOf({table}, noon));
    table.columns.assign(16'385, {.heading = u"a"_s});
    CHECK_FALSE(xlsxOf({table}, noon));
}

TEST_CASE("a workbook is written under any name", "[sheetwriter]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"𠮷祥物业 六清（上报）.xlsx"_s);
    REQUIRE_OK(writeXlsx(path, {officeTable()}, noon));
    CHECK(readFile(path) == written({officeTable()}));
    CHECK(writeXlsx(folder.filePath(u"no/such/表.xlsx"_s), {officeTable()}, noon).error().code == u"io"_s);
}
