// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that is printed and stamped: every figure stands under its heading, head and foot are there, and
// a compiled sheet says both totals.
#include "tests/core/returns/post.h"
#include "tests/support/catch.h"

#include "core/returns/formsheet.h"

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Form &form()
{
    static const Form loaded = *fuxinBook().form(u"LQ-01"_s);
    return loaded;
}

// The figures of a row by cell, found by their place
rules::Cells cellsOf(const SheetTable &sheet, const TableRow &row)
{
    REQUIRE(row.size() == sheet.columns.size());
    rules::Cells cells;
    const QStringList keys = form().cells();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto *number = std::get_if<int64_t>(&row[size_t(i) + 2]);
        REQUIRE(number != nullptr);
        cells[keys[i]] = *number;
    }
    return cells;
}

QString textAt(const TableRow &row, size_t column)
{
    const auto *text = std::get_if<QString>(&row[column]);
    return text == nullptr ? QString() : *text;
}

QString headOf(const SheetTable &sheet)
{
    QStringList lines;
    for (const QStringList &line : sheet.head)
        lines.append(line.join(u' '));
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("a return's sheet has its head, one row with every cell, signatures and notes", "[returns]")
{
    Sketch office(
        u"firm 甲 local=local since=2026-08|estate 佳 service_mode=public|worker 张 post=greening"_s);
    const auto made = build(office.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter);
    REQUIRE_OK(made);
    const SheetTable sheet = sheetOf(fuxinBook(), form(), *made, office.ledger().office());
    CHECK(sheet.title == form().title.text());
    CHECK(sheet.columns.size() == 36); // number, office and 34 cells
    for (const QString &word : {u"LQ-01"_s, u"东苑社区"_s, u"219901001001"_s, u"2026Q3"_s, u"________"_s})
        CHECK(headOf(sheet).contains(word));
    REQUIRE(sheet.rows.size() == 1);
    CHECK(textAt(sheet.rows[0], 1) == u"东苑社区"_s);
    CHECK(cellsOf(sheet, sheet.rows[0]) == made->cells);
    CHECK(sheet.totals.empty());
    REQUIRE(sheet.foot.size() == 1);
    CHECK(sheet.foot[0].size() == 5);
    CHECK(sheet.notes.size() == qsizetype(form().notes.size()));
}

TEST_CASE("headings are those of the measures, in the groups of the form", "[returns]")
{
    Sketch office;
    const auto made = build(office.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter);
    REQUIRE_OK(made);
    const SheetTable sheet = sheetOf(fuxinBook(), form(), *made, office.ledger().office());
    size_t column = 2;
    for (const FormGroup &group : form().groups) {
        for (const QString &cell : group.cells) {
            INFO(cell.toStdString());
            CHECK(sheet.columns[column].heading == fuxinBook().measures().find(cell)->label.text());
            CHECK(sheet.columns[column].group == group.label.text());
            CHECK(sheet.columns[column].kind == TableColumn::Kind::integer);
            ++column;
        }
    }
    CHECK(column == sheet.columns.size());
}

TEST_CASE("what was sent with errors says so below, each with its explanation", "[returns]")
{
    Post post;
    Sketch office(u"firm 甲|worker 张"_s); // R01 and R05
    const Sent sent = post.send(office.ledger(), u"a.lqp"_s, {.explanation = u"下季度补报"_s});
    const SheetTable sheet = sheetOf(fuxinBook(), form(), sent.made, office.ledger().office());
    const QString notes = sheet.notes.mid(qsizetype(form().notes.size())).join(u'\n');
    CHECK(notes.contains(u"R01"_s));
    CHECK(notes.contains(u"R05"_s));
    CHECK(notes.count(u"下季度补报"_s) == 2);
}

TEST_CASE(
    "a compiled sheet has the offices in the order of their codes, the distinct total and the plain sum",
    "[returns]")
{
    Post post;
    Sketch county({}, u"219901000000"_s, u"某县"_s);
    for (const QString &number : {u"2"_s, u"3"_s, u"1"_s}) {
        Sketch office(u"firm 甲 uscc=91210902MA0G4CT94U local=local|estate 佳 service_mode=self"_s,
                      u"21990100100"_s + number, u"第%1社区"_s.arg(number));
        post.send(office.ledger(), number);
    }
    post.take(county.ledger(), {u"3"_s, u"1"_s, u"2"_s});
    const auto compiled = compile(county.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter);
    REQUIRE_OK(compiled);
    const SheetTable sheet = sheetOf(fuxinBook(), form(), *compiled, county.ledger().office());
    CHECK(headOf(sheet).contains(u"某县"_s));
    REQUIRE(sheet.rows.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(std::get<int64_t>(sheet.rows[i][0]) == int64_t(i) + 1);
        CHECK(textAt(sheet.rows[i], 1) == u"第%1社区"_s.arg(i + 1));
        CHECK(cellsOf(sheet, sheet.rows[i]) == compiled->rows[i].cells);
    }
    REQUIRE(sheet.totals.size() == 2);
    CHECK(cellsOf(sheet, sheet.totals[0]) == compiled->total);
    CHECK(cellsOf(sheet, sheet.totals[1]) == compiled->summed);
    CHECK(cellsOf(sheet, sheet.totals[0]).at(u"firms_total"_s) == 1);
    CHECK(cellsOf(sheet, sheet.totals[1]).at(u"firms_total"_s) == 3);
    CHECK(textAt(sheet.totals[0], 1) != textAt(sheet.totals[1], 1));
}

TEST_CASE("a county without returns prints an empty sheet with zeros in its totals", "[returns]")
{
    Sketch county({}, u"219901000000"_s, u"某县"_s);
    const auto compiled = compile(county.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter);
    REQUIRE_OK(compiled);
    const SheetTable sheet = sheetOf(fuxinBook(), form(), *compiled, county.ledger().office());
    CHECK(sheet.rows.empty());
    REQUIRE(sheet.totals.size() == 2);
    for (const auto &[cell, value] : cellsOf(sheet, sheet.totals[0]))
        CHECK(value == 0);
}
