// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets on paper, read back from the PDF; and the dialog they are printed from.
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/ui/pdfs.h"
#include "tests/ui/printed.h"
#include "ui/print/sheet.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageRanges>
#include <QPdfWriter>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = TableColumn::Kind;

int64_t sumOf(const SheetTable &table, size_t column)
{
    int64_t sum = 0;
    for (const TableRow &row : table.rows)
        sum += std::get<int64_t>(row[column]);
    return sum;
}

// Different Chinese characters in a row
QString characters(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'一' + i);
    return text;
}

// Within the page without its margins
void checkInside(const Pdf &pdf, const print::Layout &layout)
{
    const QRectF paper = layout.page().fullRect(QPageLayout::Point);
    const QRectF allowed = layout.page()
                               .paintRect(QPageLayout::Point)
                               .adjusted(-1, -6, 1, 6); // letters are lower than their boxes
    REQUIRE(!paper.isEmpty());
    for (const auto &[word, rect] : pdf.words()) {
        INFO(word.toStdString() << " at " << rect.left() << "–" << rect.right() << ", " << rect.top() << "–"
                                << rect.bottom());
        CHECK(allowed.contains(rect));
    }
}

} // namespace

TEST_CASE(
    "on paper the headings stand on every page, which says which of how many it is, whose and from when")
{
    const Pdf pdf(print::Sheet(estates(120), imprint()));
    REQUIRE(pdf.pages() > 2);
    for (int page = 1; page <= pdf.pages(); ++page) {
        const QString letters = pdf.letters(page);
        INFO(letters.toStdString());
        for (const QString &heading :
             {u"序号"_s, u"小区名称"_s, u"规模"_s, u"户数"_s, u"建筑面积"_s, u"东苑社区住宅小区台账"_s})
            CHECK(letters.contains(heading));
        CHECK(letters.contains(u"Page%1of%2"_s.arg(page).arg(pdf.pages())));
        CHECK(letters.contains(u"Printedon2026-10-12"_s));
        CHECK(letters.contains(u"单位负责人"_s) == (page == pdf.pages()));
    }
    CHECK(pdf.letters(1).contains(u"计量单位：户、平方米"_s));
    const QString all = pdf.letters();
    for (int i = 1; i <= 120; ++i)
        CHECK(all.count(u"第%1小区"_s.arg(i)) == 1);
}

TEST_CASE("page sums add up to the sum of the column; years and running numbers have none")
{
    const SheetTable table = estates(100);
    const Pdf pdf(print::Sheet(table, imprint()), {.pageSums = true});
    static const QRegularExpression sums(u"Page sum +(\\d+) +(\\d+)\\.(\\d\\d)$"_s,
                                         QRegularExpression::MultilineOption);
    int64_t households = 0;
    int64_t area = 0;
    for (int page = 1; page <= pdf.pages(); ++page) {
        auto found = sums.match(pdf.text(page));
        INFO(pdf.text(page).toStdString());
        REQUIRE(found.hasMatch());
        households += found.captured(1).toLongLong();
        area += found.captured(2).toLongLong() * 100 + found.captured(3).toLongLong();
    }
    CHECK(households == sumOf(table, 3));
    CHECK(area == sumOf(table, 4));
}

TEST_CASE("totals stand once, at the end, and are not added to the sums of a page")
{
    static const QRegularExpression sums(u"Page sum +(\\d+)"_s);
    bool aloneOnPage = false;
    for (int count = 24; count < 36; ++count) { // over the end of the first page
        SheetTable table = estates(count);
        table.totals = {{TableCell(), u"合计"_s, TableCell(), sumOf(table, 3), sumOf(table, 4)},
                        {TableCell(), u"填报合计"_s, TableCell(), sumOf(table, 3), sumOf(table, 4)}};
        const Pdf pdf(print::Sheet(table, imprint()), {.pageSums = true});
        INFO(pdf.text().toStdString());
        CHECK(pdf.letters().count(u"填报合计"_s) == 1);
        CHECK(pdf.letters(pdf.pages()).contains(u"单位负责人"_s));
        int64_t households = 0;
        auto found = sums.globalMatch(pdf.text());
        while (found.hasNext()) {
            const auto page = found.next();
            CHECK(page.captured(1) != u"0"_s);
            households += page.captured(1).toLongLong();
        }
        CHECK(households == sumOf(table, 3));
        aloneOnPage = aloneOnPage || !pdf.text(pdf.pages()).contains(u"Page sum"_s);
    }
    CHECK(aloneOnPage);
}

TEST_CASE("on paper a text of 200 characters is wrapped and not cut")
{
    SheetTable table = estates(3);
    table.rows[1][1] = characters(200);
    const print::Layout layout;
    const Pdf pdf(print::Sheet(table, imprint()), layout);
    const QString letters = pdf.letters();
    for (const QChar c : characters(200))
        CHECK(letters.contains(c));
    checkInside(pdf, layout);
}

TEST_CASE("a row that is higher than a page goes on on the next one")
{
    SheetTable table = estates(3);
    table.rows[1][1] = characters(300).repeated(20);
    const print::Layout layout{.landscape = true};
    const Pdf pdf(print::Sheet(table, imprint()), layout);
    CHECK(pdf.pages() > 2);
    const QString letters = pdf.letters();
    CHECK(letters.count(characters(300).at(299)) == 20);
    const qsizetype set =
        std::count_if(letters.begin(), letters.end(), [](QChar c) { return characters(300).contains(c); });
    CHECK(set >= 6000);
    CHECK(letters.count(u"第3小区"_s) == 1);
    checkInside(pdf, layout);
}

TEST_CASE("many columns become smaller until no number is broken over two lines")
{
    SheetTable table{.name = u"宽表"_s, .title = u"宽表"_s};
    TableRow row;
    for (int i = 0; i < 40; ++i) {
        table.columns.push_back({.heading = u"指标%1"_s.arg(i), .kind = Kind::integer, .width = 3});
        row.push_back(int64_t(123'456'700 + i));
    }
    table.rows = {row};
    const print::Layout layout;
    const Pdf pdf(print::Sheet(table, imprint()), layout);
    QStringList words;
    for (const auto &[word, rect] : pdf.words())
        words.append(word);
    for (int i = 0; i < 40; ++i)
        CHECK(words.join(u' ').contains(QString::number(123'456'700 + i)));
    checkInside(pdf, layout);
}

TEST_CASE("A3 is A3 and landscape lies on its side")
{
    const print::Sheet sheet(estates(3), imprint());
    CHECK(Pdf(sheet, {.paper = SheetTable::Paper::a4}).size().endsWith(u"(A4)"_s));
    CHECK(Pdf(sheet, {.paper = SheetTable::Paper::a3}).size() == u"842 x 1191 pts (A3)"_s);
    CHECK(Pdf(sheet, {.paper = SheetTable::Paper::a3, .landscape = true}).size() == u"1191 x 842 pts (A3)"_s);
}

TEST_CASE("a PDF file carries its letters, and only those it uses")
{
    const Pdf pdf(print::Sheet(estates(30), imprint()));
    REQUIRE(!pdf.fonts().isEmpty());
    const QString family = QString(theme::body().family()).remove(u' ');
    for (const QString &font : pdf.fonts()) {
        INFO(font.toStdString());
        static const QRegularExpression embedded(u"Identity-H +yes"_s);
        CHECK(font.contains(embedded));
        CHECK(font.startsWith(family.left(8)));
    }
    CHECK(pdf.bytes() < 200'000); // the whole of one face has some 16 million
}

TEST_CASE("how it was printed is remembered in a short text")
{
    for (const SheetTable::Paper paper : {SheetTable::Paper::a4, SheetTable::Paper::a3}) {
        for (const bool landscape : {false, true}) {
            for (const bool sums : {false, true}) {
                const print::Layout layout{paper, landscape, sums};
                CHECK(print::Layout::fromText(layout.text()) == layout);
            }
        }
    }
    CHECK(print::Layout{.paper = SheetTable::Paper::a3, .landscape = true, .pageSums = true}.text()
          == u"a3 landscape sums"_s);
    CHECK(print::Layout::fromText({}) == std::nullopt);
    CHECK(print::Layout::fromText(u"letter portrait"_s) == std::nullopt);
}

TEST_CASE("a printer that is asked for some pages gets those")
{
    const print::Sheet sheet(estates(120), imprint());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(sheet.usual().page());
    writer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
    REQUIRE(print::paint(sheet, false, writer));
    const Pdf pdf(bytes);
    CHECK(pdf.pages() == 2);
    CHECK(pdf.letters(1).contains(u"Page2of"_s));
}

TEST_CASE("a PDF that cannot be written says so and leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nowhere/out.pdf"_s);
    const Status written = print::writePdf(path, print::Sheet(estates(3), imprint()), {});
    REQUIRE(!written);
    CHECK(written.error().code == u"io"_s);
    CHECK(written.error().text().contains(u"out.pdf"_s));
    CHECK(!QFileInfo::exists(path));
}

#ifdef Q_OS_UNIX
TEST_CASE("a PDF file that was there stays when there is no room for the new one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    writeFile(path, "the old one");
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto heard = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Status written = print::writePdf(path, print::Sheet(estates(30), imprint()), {});
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, heard);
    REQUIRE(!written);
    CHECK(written.error().code == u"io"_s);
    CHECK(readFile(path) == "the old one");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"out.pdf"_s});
}
#endif

TEST_CASE("a file name of a document is one that every system takes")
{
    SheetTable table = estates(1);
    table.title = u"小区/楼栋: \"甲\"?"_s;
    CHECK(print::pdfName(print::Sheet(table, imprint())) == u"小区_楼栋_ _甲__.pdf"_s);
}
