// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/packs.h"

#include "core/returns/book.h"

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("form LQ-01 has its columns in blocks and every cell is a count", "[returns]")
{
    const auto book = Book::load(fuxinPack());
    REQUIRE_OK(book);
    const auto form = book->form(u"lq-01"_s);
    REQUIRE_OK(form);
    CHECK(form->key == u"LQ-01"_s);
    CHECK(form->title.zh.contains(u"六清"_s));
    CHECK(form->groups.size() == 5);
    CHECK(form->cells().size() == 34);
    CHECK(book->measuresOf(*form).size() == 34);
    CHECK(form->cells().first() == u"firms_total"_s);
    CHECK(form->cells().last() == u"orgs_six_haves"_s);
    CHECK(form->head.front().value == u"LQ-01"_s);
    CHECK(form->foot.size() == 5);
    CHECK_FALSE(form->notes.empty());
}

TEST_CASE("an unknown form is named, and no path is followed out of the pack", "[returns]")
{
    const auto book = Book::load(fuxinPack());
    REQUIRE_OK(book);
    CHECK(book->form(u"LQ-99"_s).error().code == u"unknown_form"_s);
    CHECK(book->form(u"../pack"_s).error().code == u"unknown_form"_s);
    CHECK(book->form({}).error().code == u"unknown_form"_s);
}

TEST_CASE("a form with a cell that no measure counts is refused with its place", "[returns]")
{
    QByteArray bytes = readFile(QStringLiteral(LIUQING_PACKS "/fuxin-2023/forms/lq-01.json"));
    const auto cell = GENERATE("T02", "moons");
    bytes.replace("\"firms_local\"", QByteArray(QByteArray("\"") + cell + "\""));
    const ScratchPack pack(u"forms/lq-01.json"_s, bytes);
    const auto book = Book::load(pack.open());
    REQUIRE_OK(book);
    const auto form = book->form(u"LQ-01"_s);
    REQUIRE_FALSE(form);
    CHECK(form.error().code == u"bad_pack"_s);
    CHECK(form.error().where.path == u"$.groups[0].cells[1]"_s);
}
