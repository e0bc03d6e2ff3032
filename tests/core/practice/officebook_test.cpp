// SPDX-License-Identifier: GPL-3.0-or-later
// Messy sheets as they are drawn, read back by the reader of workbooks.
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

#include "core/exchange/gb18030.h"
#include "core/practice/officebook.h"

using namespace liuqing;
using namespace Qt::StringLiterals;
using practice::OfficeBook;

namespace {

test::WorkbookDump saved(const OfficeBook &book)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"台账 1.xlsx"_s);
    REQUIRE_OK(book.saveXlsx(path));
    const auto workbook = Workbook::open(path);
    REQUIRE_OK(workbook);
    const auto dump = test::dump(**workbook);
    REQUIRE_OK(dump);
    return *dump;
}

QString savedCsv(const OfficeBook &book)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清单.csv"_s);
    REQUIRE_OK(book.saveCsv(path));
    return Gb18030Decoder::decodeAll(test::readFile(path));
}

} // namespace

TEST_CASE("a title and the lines of an office are merged over the whole width", "[practice]")
{
    OfficeBook book(u"附件1"_s, 3);
    book.title(u"摸底台账"_s);
    book.line(u"填报单位：东苑社区"_s);
    book.header({u"序号"_s, u"名称"_s, u"电话"_s});
    const auto dump = saved(book);
    REQUIRE(dump.sheets.size() == 1);
    CHECK(dump.kind == u"xlsx"_s);
    CHECK(dump.sheets[0].info.name == u"附件1"_s);
    CHECK(dump.sheets[0].merges == QStringList{u"A1:C1"_s, u"A2:C2"_s});
    CHECK(dump.sheets[0].rows == QStringList{u"1: A=摸底台账"_s, u"2: A=填报单位：东苑社区"_s, u"3: A=序号|B=名称|C=电话"_s});
}

TEST_CASE("headings of two rows: groups go over their columns, single ones go down", "[practice]")
{
    OfficeBook book(u"表"_s, 4);
    book.header({{{}, 1}, {u"基本情况"_s, 2}, {{}, 1}}, {u"序号"_s, u"名称"_s, u"代码"_s, u"备注"_s});
    const auto dump = saved(book);
    CHECK(dump.sheets[0].rows == QStringList{u"1: A=序号|B=基本情况|D=备注"_s, u"2: B=名称|C=代码"_s});
    CHECK(dump.sheets[0].merges == QStringList{u"A1:A2"_s, u"B1:C1"_s, u"D1:D2"_s});
}

TEST_CASE("a column merged down keeps its first cell", "[practice]")
{
    OfficeBook book(u"表"_s, 2);
    book.header({u"社区"_s, u"小区"_s});
    for (const QString &estate : {u"甲园"_s, u"乙园"_s, u"丙园"_s})
        book.row({u"东苑社区"_s, estate});
    book.mergeDown(0, 2);
    const auto dump = saved(book);
    CHECK(dump.sheets[0].merges == QStringList{u"A2:A4"_s});
    CHECK(dump.sheets[0].rows == QStringList{u"1: A=社区|B=小区"_s, u"2: A=东苑社区|B=甲园"_s, u"3: B=乙园"_s, u"4: B=丙园"_s});
}

TEST_CASE("a single row is not merged with itself", "[practice]")
{
    OfficeBook book(u"表"_s, 1);
    book.line(u"标题"_s);
    book.row({u"一行"_s});
    book.mergeDown(0, 2);
    CHECK(saved(book).sheets[0].merges.isEmpty());
}

TEST_CASE("numbers are numbers and texts stay texts, whatever they look like", "[practice]")
{
    OfficeBook book(u"表"_s, 4);
    book.row({1998.0, u"210999195809180019"_s, u"=1+1"_s, {}, 0.5});
    const auto dump = saved(book);
    CHECK(dump.sheets[0].rows == QStringList{u"1: A#1998|B=210999195809180019|C==1+1|E#0.5"_s});
}

TEST_CASE("an ID number written as a number has lost its end", "[practice]")
{
    OfficeBook book(u"表"_s, 1);
    book.row({210999195809180019.0});
    CHECK(saved(book).sheets[0].rows.first().contains(u"E+17"));
}

TEST_CASE("csv quotes what would part a cell", "[practice]")
{
    OfficeBook book(u"表"_s, 3);
    book.row({u"甲,乙"_s, u"说“好”"_s, u"a\"b"_s});
    book.row({2.0, {}, u"末"_s});
    CHECK(savedCsv(book) == u"\"甲,乙\",说“好”,\"a\"\"b\"\r\n2,,末\r\n"_s);
}

TEST_CASE("what GB2312 does not know becomes a question mark", "[practice]")
{
    CHECK(practice::toGb18030(u"a中é"_s).left(3) == QByteArray("a\xD6\xD0"));
    CHECK(practice::toGb18030(QString(QChar(0x3400))) == QByteArray("?"));
}

TEST_CASE("a folder that is not there is an error with a sentence", "[practice]")
{
    OfficeBook book(u"表"_s, 1);
    book.row({u"甲"_s});
    const auto saving = book.saveXlsx(u"/no/such/folder/台账.xlsx"_s);
    REQUIRE_FALSE(saving);
    CHECK(saving.error().code == u"io"_s);
    CHECK(saving.error().text().contains(u"/no/such/folder"));
    CHECK_FALSE(book.saveCsv(u"/no/such/folder/清单.csv"_s));
}
