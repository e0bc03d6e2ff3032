// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

#include "core/exchange/sheetimport.h"
#include "core/practice/exercisebook.h"
#include "tests/support/packs.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportPlan> planned(ScratchLedger &scratch, bool corrected)
{
    static const Synonyms words = Synonyms::read(fuxinPack()).value();
    ImportRequest request{.file = scratch.folder() + u'/' + practice::exerciseBook(1).file, .type = &estate::type};
    request.leaveOutBadValues = corrected;
    if (corrected)
        request.wish.mapping.insert(practice::exerciseBook(1).column, u"households"_s);
    return ImportPlan::make(scratch.ledger(), words, request);
}

} // namespace

TEST_CASE("the workbook of the exercise holds one column and two cells that are not understood", "[practice]")
{
    ScratchLedger scratch;
    REQUIRE_OK(practice::writeExerciseBook(1, scratch.folder()));
    const auto messy = planned(scratch, false);
    REQUIRE_OK(messy);
    CHECK(messy->counts().added == 1);
    CHECK(messy->counts().rejected == 2);
    CHECK(messy->problems().size() == 2);
    for (const office::SheetColumn &column : messy->layout().columns)
        CHECK((column.field != &estate::households));
    const auto mended = planned(scratch, true);
    REQUIRE_OK(mended);
    CHECK(mended->counts().added == 3);
    REQUIRE_OK(mended->apply(scratch.ledger()));
    for (const QString &name : practice::exerciseBook(1).estates)
        CHECK(store::named(scratch.ledger(), estate::type, name)->size() == 1);
}

TEST_CASE("each round of the exercise has estates and a workbook of its own", "[practice]")
{
    ScratchLedger scratch;
    CHECK(practice::nextRound(scratch.ledger()).value() == 1);
    scratch.add(estate::type, {{&estate::name, practice::exerciseBook(1).estates[2]}});
    CHECK(practice::holdsRound(scratch.ledger(), 1).value());
    CHECK(practice::nextRound(scratch.ledger()).value() == 2);
    CHECK(practice::exerciseBook(1).file != practice::exerciseBook(2).file);
}

TEST_CASE("a workbook that a person has changed meanwhile is left as it is", "[practice]")
{
    ScratchLedger scratch;
    const QString path = scratch.folder() + u'/' + practice::exerciseBook(1).file;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    REQUIRE_OK(practice::writeExerciseBook(1, scratch.folder()));
    CHECK(QFileInfo(path).size() == 4);
}

TEST_CASE("a practice ledger is told from a real one by its code", "[practice]")
{
    CHECK(practice::isPractice({u"219901001001"_s, u"东苑社区"_s}));
    CHECK_FALSE(practice::isPractice({u"210902001001"_s, u"某社区"_s}));
}
