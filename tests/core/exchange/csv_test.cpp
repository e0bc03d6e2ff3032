// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

#include "core/exchange/csvparser.h"
#include "core/exchange/textencoding.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const QByteArray &bytes)
{
    const auto read = dumpBytes(bytes);
    REQUIRE_OK(read);
    CHECK(read->kind == u"csv"_s);
    return read->sheets.at(0).rows;
}

} // namespace

TEST_CASE("a csv reads the same in every encoding offices send", "[exchange][csv]")
{
    const QStringList expected{u"1: A=企业名称|B=代码|C=备注"_s,
                               u"2: A=阜新绿洲, \"一\" 公司|B=0123|C=两\r\n行"_s,
                               u"4: A=福源|B=210999196908127"_s};
    for (const QString &name :
         {u"utf8"_s, u"utf8_mark"_s, u"utf16le"_s, u"utf16be"_s, u"utf16_mark"_s, u"gb18030"_s}) {
        INFO(name.toStdString());
        CHECK(rowsOf(readFile(dataFile(u"sheets/values_"_s + name + u".csv"_s))) == expected);
    }
}

TEST_CASE("the samples of offices read with their quoted commas", "[exchange][csv]")
{
    for (const QString &name : {u"gb18030"_s, u"utf16"_s, u"utf8_bom"_s}) {
        INFO(name.toStdString());
        const QStringList rows = rowsOf(readFile(dataFile(u"samples/firms_"_s + name + u".csv"_s)));
        CHECK(rows.at(0) == u"1: A=企业名称|B=社会信用代码|C=法人代表|D=联系方式"_s);
        CHECK(rows.at(4).contains(u",第一分公司|B="_s));
    }
}

TEST_CASE("the separator is the one that agrees from line to line", "[exchange][csv]")
{
    CHECK(rowsOf("a;b,c;d\n1;2;3\n4;5;6\n").at(1) == u"2: A=1|B=2|C=3"_s);
    CHECK(rowsOf("a\tb\n1,5\t2\n3,5\t4\n").at(1) == u"2: A=1,5|B=2"_s);
    CHECK(rowsOf("a,b\n\"x;y;z\",2\n").at(1) == u"2: A=x;y;z|B=2"_s);
    CHECK(rowsOf("only one column\nnext\n").at(1) == u"2: A=next"_s);
    CHECK(rowsOf("sep=;\r\na,b;c\r\n").at(0) == u"1: A=a,b|B=c"_s);
    CHECK(rowsOf("sep=|\na|b\n").at(0) == u"1: A=a|B=b"_s);
}

TEST_CASE("tab separated text may hold quotation marks inside", "[exchange][csv]")
{
    CHECK(rowsOf("a\tb\n5\" pipe\t\"x\ty\"\n") == QStringList({u"1: A=a|B=b"_s, u"2: A=5\" pipe|B=x\ty"_s}));
}

TEST_CASE("every kind of line end ends a line, blank lines keep their number", "[exchange][csv]")
{
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r"), QByteArray("\r\n")})
        CHECK(rowsOf("a,b" + end + end + "c,d" + end) == QStringList({u"1: A=a|B=b"_s, u"3: A=c|B=d"_s}));
    CHECK(rowsOf("a,b\nc,d") == QStringList({u"1: A=a|B=b"_s, u"2: A=c|B=d"_s}));
    CHECK(rowsOf(",,\n , x\n") == QStringList{u"2: A= |B= x"_s});
}

TEST_CASE("a quotation mark never closed is an error with its row", "[exchange][csv]")
{
    const auto read = dumpBytes("a,b\nc,\"d\ne,f\n");
    REQUIRE_FALSE(read);
    CHECK(read.error().code == u"damaged"_s);
    CHECK(read.error().where.row == 2);
    CHECK_FALSE(dumpBytes("a,b\nc,\"" + QByteArray(200000, 'x')));
}

TEST_CASE("a text cut anywhere parses to the same rows", "[exchange][csv]")
{
    const QString text = u"名,\"a\"\"b\r\nc\",=\"01\"\r\n\rx,,\"\"\n"_s;
    QStringList expected;
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        QStringList rows;
        CsvParser parser(u',', {}, [&](const SheetRow &row) {
            rows += dumped(row);
            return true;
        });
        REQUIRE_OK(parser.add(QStringView(text).first(cut)));
        REQUIRE_OK(parser.add(QStringView(text).sliced(cut)));
        REQUIRE_OK(parser.finish());
        if (cut == 0)
            expected = rows;
        CHECK(rows == expected);
    }
    CHECK(expected == QStringList({u"1: A=名|B=a\"b\r\nc|C=01"_s, u"2: "_s, u"3: A=x"_s}));
}

TEST_CASE("the first Chinese character may stand far down, as may the one bad row", "[exchange][csv]")
{
    QByteArray lines;
    for (int i = 1; i < 62175; ++i)
        lines += "a,b\n";
    CHECK(rowsOf(lines + QByteArray::fromHex("B8B7D0C2") + ",x\n").last() == u"62175: A=阜新|B=x"_s);
    CHECK(rowsOf(lines + "阜新,x\n").last() == u"62175: A=阜新|B=x"_s);
}

TEST_CASE("encodings are told apart by their bytes", "[exchange][csv]")
{
    CHECK(guessEncoding("plain") == TextEncoding::utf8);
    CHECK(guessEncoding("\xC3\xA0 la carte") == TextEncoding::utf8);
    CHECK(guessEncoding("名称\xE5") == TextEncoding::utf8);
    CHECK(guessEncoding(QByteArray::fromHex("B8B7D0C22CB8B7")) == TextEncoding::gb18030);
    CHECK(guessEncoding(QByteArray::fromHex("61002C006200")) == TextEncoding::utf16le);
    CHECK(guessEncoding(QByteArray::fromHex("0061002C0062")) == TextEncoding::utf16be);
    CHECK(guessEncoding(QByteArray::fromHex("610000002C000062")) == TextEncoding::binary);
    CHECK(guessEncoding(QByteArray::fromHex("0102030405060708")) == TextEncoding::binary);
}

TEST_CASE("more columns or rows than a sheet holds are refused", "[exchange][csv]")
{
    CHECK(dumpBytes(QByteArray(20000, ',') + "x\n").error().code == u"too_large"_s);
    CHECK(dumpBytes("a,b\n" + QByteArray(maximumRows + 1, '\n') + "c\n").error().code == u"too_large"_s);
}

TEST_CASE("a slip of one zero byte does not make a text unreadable", "[exchange][csv]")
{
    QByteArray lines;
    for (int i = 0; i < 1000; ++i)
        lines += "名称,代码\n";
    lines[7] = '\0';
    const auto read = dumpBytes(lines);
    REQUIRE_OK(read);
    CHECK(read->sheets.at(0).rows.size() == 1000);
    CHECK(read->sheets.at(0).rows.at(1) == u"2: A=名称|B=代码"_s);
}

TEST_CASE("what stands behind a closing quotation mark belongs to the value", "[exchange][csv]")
{
    CHECK(rowsOf("\"a\"b,\"c\" \n\"\",d\n") == QStringList({u"1: A=ab|B=c "_s, u"2: B=d"_s}));
    CHECK(rowsOf("=\"01\",\"=\"\"02\"\"\",=A1,=\"\"\n") == QStringList{u"1: A=01|B=02|C==A1"_s});
}

TEST_CASE("a text that ends inside a character still gives its rows", "[exchange][csv]")
{
    const QStringList rows = rowsOf("名称,代码\n阜新,1\n阜\xE6\x96");
    REQUIRE(rows.size() == 3);
    CHECK(rows[1] == u"2: A=阜新|B=1"_s);
    CHECK(rows[2].startsWith(u"3: A=阜"_s));
}
