// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

#include "core/exchange/htmltokens.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

SheetDump tableOf(const QByteArray &page)
{
    const auto read = dumpBytes("<html>" + page);
    REQUIRE_OK(read);
    CHECK(read->kind == u"html"_s);
    return read->sheets.at(0);
}

} // namespace

TEST_CASE("a web page saved as xls is read in either encoding", "[exchange][html]")
{
    for (const QString &name : {u"sheets/page_utf8.xls"_s, u"sheets/page_gb2312.xls"_s}) {
        INFO(name.toStdString());
        const auto read = dumpBytes(readFile(dataFile(name)));
        REQUIRE_OK(read);
        CHECK(read->kind == u"html"_s);
        CHECK(read->sheets.at(0).rows
              == QStringList({u"1: A=企业&台账"_s, u"2: A=甲\n乙|B=0123|C=20 696.03"_s, u"3: B=阜新"_s,
                              u"5: A=第二表\n内一 内二|B=a < b"_s}));
        CHECK(read->sheets.at(0).merges == QStringList({u"A1:C1"_s, u"A2:A3"_s}));
    }
}

TEST_CASE("a page of LibreOffice shows the cells of its sheet", "[exchange][html]")
{
    const auto read = dumpBytes(readFile(dataFile(u"sheets/libreoffice.html"_s)));
    REQUIRE_OK(read);
    CHECK(read->sheets.at(0).rows.at(0) == u"1: A=2026年物业服务企业台账"_s);
    CHECK(read->sheets.at(0).rows.at(1) == u"2: A=企业名称|B=代码|C=面积|D=成立日期|E=已备案|F=合计"_s);
    CHECK(read->sheets.at(0).merges.contains(u"A5:A7"_s));
}

TEST_CASE("tags may be unclosed, in capitals and without quotes", "[exchange][html]")
{
    const SheetDump sheet =
        tableOf("<TABLE><TR><TD>a<TD COLSPAN=2>b<TR><TD colspan='x'>c<TH Rowspan = \"1\">d</TABLE>");
    CHECK(sheet.rows == QStringList({u"1: A=a|B=b"_s, u"2: A=c|B=d"_s}));
    CHECK(sheet.merges == QStringList{u"B1:C1"_s});
}

TEST_CASE("cells that reach down push the cells below aside", "[exchange][html]")
{
    const SheetDump sheet = tableOf("<table><tr><td rowspan=2>a<td>b<td rowspan=3 colspan=2>c<tr><td>d<td>e"
                                    "<tr><td>f<td>g<td>h</table>");
    CHECK(sheet.rows == QStringList({u"1: A=a|B=b|C=c"_s, u"2: B=d|E=e"_s, u"3: A=f|B=g|E=h"_s}));
    CHECK(sheet.merges == QStringList({u"A1:A2"_s, u"C1:D3"_s}));
}

TEST_CASE("a cell that reaches below its table ends with it", "[exchange][html]")
{
    const SheetDump sheet =
        tableOf("<table><tr><td rowspan=0>a<td>b<tr><td>c</table><table><tr><td rowspan=900>d<td>e</table>");
    CHECK(sheet.rows == QStringList({u"1: A=a|B=b"_s, u"2: B=c"_s, u"4: A=d|B=e"_s}));
    CHECK(sheet.merges == QStringList{u"A1:A2"_s});
}

TEST_CASE("blanks of the source are one blank, breaks and paragraphs are lines", "[exchange][html]")
{
    const SheetDump sheet =
        tableOf("<table><tr><td>\n  a \t b<br>c<p>d</p><div>e</div> </td><td> &nbsp; </td></tr>"
                "<tr><td>x<b>y</b>z</table>");
    CHECK(sheet.rows == QStringList({u"1: A=a b\nc\nd\ne"_s, u"2: A=xyz"_s}));
}

TEST_CASE("scripts, styles, comments and declarations are passed over", "[exchange][html]")
{
    const SheetDump sheet =
        tableOf("<style><td>1</style><table><tr><td><!-- no > <td> -->a<script>if(a<b)'<td>'</SCRIPT>b"
                "<![if !vml]>c<![endif]><?x y?></table><!-- open");
    CHECK(sheet.rows == QStringList{u"1: A=abc"_s});
}

TEST_CASE("entities are resolved, unknown ones stay", "[exchange][html]")
{
    CHECK(resolveEntities(u"&lt;&#38428;&#x65B0;&amp;&gt;&quot;") == u"<阜新&>\""_s);
    CHECK(resolveEntities(u"AT&T; &bogus; &#0; &#xD800; & &#99999999;")
          == u"AT&T; &bogus; &#0; &#xD800; & &#99999999;"_s);
    CHECK(resolveEntities(u"&#x20BB7;") == u"𠮷"_s);
}

TEST_CASE("attributes are found in any writing", "[exchange][html]")
{
    HtmlTokens tokens(u"<td a=1 B = '2 3' c=\"a>b\" nowrap x:num rowspan=7/>text");
    REQUIRE(tokens.next());
    CHECK(tokens.name() == u"td"_s);
    CHECK(tokens.attribute(u"A") == u"1"_s);
    CHECK(tokens.attribute(u"b") == u"2 3"_s);
    CHECK(tokens.attribute(u"c") == u"a>b"_s);
    CHECK(tokens.attribute(u"nowrap").isEmpty());
    CHECK(tokens.attribute(u"rowspan").startsWith(u'7'));
    REQUIRE(tokens.next());
    CHECK(tokens.text() == u"text");
    CHECK_FALSE(tokens.next());
}

TEST_CASE("a page that has no table is no sheet", "[exchange][html]")
{
    CHECK(dumpBytes("<html><body>Login</body></html>").error().code == u"not_a_sheet"_s);
    CHECK(dumpBytes("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n")
              .error()
              .text()
              .contains(u"web archive"_s));
}

TEST_CASE("too wide a table is refused, too long a reach is not", "[exchange][html]")
{
    CHECK(tableOf("<table><tr><td colspan=99999999>a</table>").merges == QStringList{u"A1:XFD1"_s});
    CHECK(dumpBytes("<table><tr><td colspan=99999999>a<td>b</table>").error().code == u"too_large"_s);
}

TEST_CASE("the bytes of a page outweigh an encoding it only claims", "[exchange][html]")
{
    const QByteArray claim = "<meta charset=gb2312><table><tr><td>";
    CHECK(tableOf(claim + "阜新市绿洲物业").rows == QStringList{u"1: A=阜新市绿洲物业"_s});
    // These two characters in GB are also correct UTF-8
    CHECK(tableOf(claim + QByteArray::fromHex("C1AACDA8")).rows == QStringList{u"1: A=联通"_s});
    const auto marked = dumpBytes("\xEF\xBB\xBF" + claim + "联");
    REQUIRE_OK(marked);
    CHECK(marked->sheets.at(0).rows == QStringList{u"1: A=联"_s});
}

TEST_CASE("pages in UTF-16 are pages too", "[exchange][html]")
{
    QByteArray wide = QByteArray::fromHex("FFFE");
    const QString page = u"<html><table><tr><td>阜新<td>x</table>"_s;
    wide += QByteArray(reinterpret_cast<const char *>(page.utf16()), page.size() * 2);
    const auto read = dumpBytes(wide);
    REQUIRE_OK(read);
    CHECK(read->sheets.at(0).rows == QStringList{u"1: A=阜新|B=x"_s});
}
