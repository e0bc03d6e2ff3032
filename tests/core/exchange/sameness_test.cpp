// SPDX-License-Identifier: GPL-3.0-or-later
// One table, written in every kind of file by hand, reads the same from each: whoever imports need not know
// what the office used. And where something is wrong, every reader says where.
#include "tests/support/catch.h"
#include "tests/support/containers.h"
#include "tests/support/sheetdump.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

using Table = std::vector<QStringList>;

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray asXlsx(const Table &table, bool shared)
{
    QByteArray rows;
    QByteArray strings = "<sst>";
    int count = 0;
    for (const QStringList &line : table) {
        rows += "<row>";
        for (const QString &text : line) {
            if (text.isEmpty()) {
                rows += "<c/>";
            } else if (shared) {
                strings += "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>";
                rows += "<c t=\"s\"><v>" + QByteArray::number(count++) + "</v></c>";
            } else {
                rows += "<c t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
            }
        }
        rows += "</row>";
    }
    return zipBytes(
        {{u"_rels/.rels"_s,
          R"(<Relationships><Relationship Id="x" Type="u/officeDocument" Target="/XL/book.xml"/></Relationships>)"},
         {u"xl/book.xml"_s,
          R"(<workbook xmlns:r="urn:r"><sheets><sheet name="图" r:id="c"/><sheet name="表" state="veryHidden"
            r:id="a"/></sheets></workbook>)"},
         {u"xl/_rels/book.xml.rels"_s,
          R"(<Relationships><Relationship Id="a" Type="u/worksheet" Target="s.xml"/><Relationship
            Id="c" Type="u/chartsheet" Target="c.xml"/><Relationship Id="b" Type="u/sharedStrings" Target="t.xml"/>
            </Relationships>)"},
         {u"xl/t.xml"_s, strings + "</sst>"},
         {u"xl/s.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QByteArray asHtml(const Table &table)
{
    QByteArray page = "<html><table>";
    for (const QStringList &line : table) {
        page += "<tr>";
        for (const QString &text : line)
            page += "<td>" + escaped(text);
    }
    return page;
}

QByteArray asSpreadsheetMl(const Table &table)
{
    QByteArray rows;
    for (const QStringList &line : table) {
        rows += "<Row>";
        for (const QString &text : line)
            rows += "<Cell><Data ss:Type=\"String\">" + escaped(text) + "</Data></Cell>";
        rows += "</Row>";
    }
    return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook "
           "xmlns:ss=\"urn:ss\"><Worksheet "
           "ss:Name=\"a\"><Table>"
        + rows + "</Table></Worksheet></Workbook>";
}

QByteArray asText(const Table &table, QChar separator)
{
    QString text;
    for (const QStringList &line : table) {
        QStringList fields;
        for (QString field : line)
            fields += u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
        text += fields.join(separator) + u'\n';
    }
    return text.toUtf8();
}

} // namespace

TEST_CASE("the same table reads the same from every kind of file", "[exchange]")
{
    const Table table{{u"单位"_s, u"代码"_s, u"备注"_s},
                      {u"阜新绿洲物业"_s, u"000123"_s, u"a < b & \"c\""_s},
                      {u""_s, u""_s, u""_s},
                      {u"𠮷祥苑"_s, u""_s, u"1,5;2"_s}};
    const QStringList expected{u"1: A=单位|B=代码|C=备注"_s, u"2: A=阜新绿洲物业|B=000123|C=a < b & \"c\""_s,
                               u"4: A=𠮷祥苑|C=1,5;2"_s};
    const std::vector<std::pair<QString, QByteArray>> files{
        {u"xlsx"_s, asXlsx(table, true)}, {u"xlsx"_s, asXlsx(table, false)},
        {u"html"_s, asHtml(table)},       {u"spreadsheetml"_s, asSpreadsheetMl(table)},
        {u"csv"_s, asText(table, u',')},  {u"csv"_s, asText(table, u';')},
        {u"csv"_s, asText(table, u'\t')}};
    for (const auto &[kind, bytes] : files) {
        INFO(kind.toStdString());
        const auto read = dumpBytes(bytes);
        REQUIRE_OK(read);
        CHECK(read->kind == kind);
        REQUIRE(read->sheets.size() == 1);
        CHECK(read->sheets[0].rows == expected);
        CHECK(read->sheets[0].merges.isEmpty());
    }
}

TEST_CASE("chart sheets are no sheets, and very hidden ones are hidden", "[exchange][xlsx]")
{
    const auto read = dumpBytes(asXlsx({{u"a"_s}}, true));
    REQUIRE_OK(read);
    REQUIRE(read->sheets.size() == 1);
    CHECK(read->sheets[0].info.name == u"表"_s);
    CHECK(read->sheets[0].info.hidden);
}

TEST_CASE("an error says file, sheet and row", "[exchange]")
{
    const QString longText(200000, u'长');
    const auto book = dumpBytes(asXlsx({{u"a"_s}, {u"b"_s}, {longText}}, false));
    REQUIRE_FALSE(book);
    CHECK(book.error().code == u"too_large"_s);
    CHECK(book.error().where == Where{.file = u"file"_s, .sheet = u"表"_s, .row = 3});
    const auto page = dumpBytes(asHtml({{u"a"_s}, {longText}}));
    REQUIRE_FALSE(page);
    CHECK(page.error().where.row == 2);
    const auto xml = dumpBytes(asSpreadsheetMl({{u"a"_s}, {longText}}));
    REQUIRE_FALSE(xml);
    CHECK(xml.error().where.sheet == u"a"_s);
    CHECK(xml.error().where.row == 2);
    const auto text = dumpBytes("a,b\n" + longText.toUtf8() + ",c\n");
    REQUIRE_FALSE(text);
    CHECK(text.error().where.row == 2);
}

TEST_CASE("a workbook can be read again and again, its sheets in any order", "[exchange]")
{
    for (const QByteArray &bytes :
         {asXlsx({{u"a"_s}, {u"b"_s}}, true), asHtml({{u"a"_s}, {u"b"_s}}),
          asSpreadsheetMl({{u"a"_s}, {u"b"_s}}), asText({{u"a"_s}, {u"b"_s}}, u',')}) {
        const auto workbook = openBytes(bytes);
        REQUIRE_OK(workbook);
        for (const int wanted : {1, 2, 2}) {
            int rows = 0;
            REQUIRE_OK((*workbook)->read(0, [&](const SheetRow &) { return ++rows < wanted; }));
            CHECK(rows == wanted);
            REQUIRE_OK((*workbook)->merges(0));
        }
        CHECK_FALSE((*workbook)->read(1, [](const SheetRow &) { return true; }));
        CHECK_FALSE((*workbook)->read(-1, [](const SheetRow &) { return true; }));
    }
}
