// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures show is what the ledger holds, told in words as well.
#include "tests/support/dongyuan.h"
#include "tests/support/files.h"
#include "tests/ui/picturespages.h"

#include "core/clears/clears.h"
#include "core/measure/picturespack.h"
#include "ui/charts/coveragepicture.h"
#include "ui/widgets/choicebox.h"

#include <QSignalSpy>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("the figures of the pictures are the measures and the clears of the ledger")
{
    Dongyuan town;
    const auto &measures = fuxinBook().measures();
    measure::Wanted wanted;
    for (const measure::Measure &each : measures.all())
        wanted.push_back(&each);
    const measure::Scope today{measure::OwnRecords{}, QDate(2026, 10, 12), {}};
    const auto amounts = measure::evaluate(town.ledger(), today, wanted);
    const auto states = clears::evaluate(town.ledger(), fuxinBook().clears(), today);
    REQUIRE_OK(amounts);
    REQUIRE_OK(states);
    ShownPage shown(town.scratch);

    CHECK(shown.page->clears().picture().parts().size() == states->size());
    for (const clears::State &state : *states) {
        INFO(state.clear.toStdString());
        CHECK(said(shown.page->clears(), state.clear)
                  .endsWith(u": %1 of %2 clear"_s.arg(state.numerator).arg(state.denominator)));
    }
    for (const QString &key : {u"T01"_s, u"T02"_s, u"T03"_s, u"T13"_s}) {
        INFO(key.toStdString());
        const measure::Amount &amount = amounts->at(key);
        const QString percent = drawing::percent(*amount.value(*measures.find(key)), 2);
        CHECK(said(shown.page->coverage(), key)
                  .contains(u": %1, %2 of %3."_s.arg(percent).arg(amount.top).arg(*amount.bottom)));
    }
    for (const auto &[card, keys] :
         {std::pair{&shown.page->modes(), QStringList{u"estates_full"_s, u"estates_unverified"_s}},
          {&shown.page->forms(), QStringList{u"orgs_alone"_s, u"orgs_area"_s}}}) {
        for (const QString &key : keys)
            CHECK(said(*card, key).endsWith(u": %1"_s.arg(amounts->at(key).top)));
    }
}

TEST_CASE("both readings of a rise of ten percent stand beside a base of 62.50 %")
{
    const measure::Rise rise{10};
    CHECK(rise.inPoints(6250, 2) == 7250);
    CHECK(rise.ofItself(6250) == 6875);

    ScratchLedger scratch;
    fileCovered(scratch, 5);
    ShownPage shown(scratch);
    CHECK(
        said(shown.page->coverage(), u"T02"_s)
        == u"Coverage by organizations: 62.50 %, 5 of 8. Base: 62.50 %. Base + 10 percentage points: 72.50 %, 10.00 percentage points short. Base × 1.1: 68.75 %, 6.25 percentage points short."_s);
}

TEST_CASE("the base is the first return, and another one can be chosen and is named in words")
{
    ScratchLedger scratch;
    fileCovered(scratch, 5);
    fileOwn(scratch.ledger(), *Period::fromText(u"2026Q3"));
    ShownPage shown(scratch);
    ChoiceBox &bases = shown.page->bases();
    REQUIRE(bases.count() == 3); // two returns, and the end of last year
    CHECK(bases.currentText() == u"Return for 2026, quarter 2"_s);
    bases.setFocus();
    shown.press(Qt::Key_Down);
    CHECK(bases.currentText() == u"Records as of December 31, 2025"_s);
    const QTemporaryDir folder;
    REQUIRE_OK(shown.page->coverage().save(folder.filePath(u"a.svg"_s)));
    CHECK(readFile(folder.filePath(u"a.svg"_s)).contains("counted from what is entered now"));
}

TEST_CASE("without an earlier return the base is told, not invented")
{
    CoveragePicture picture;
    picture.show(u"Coverage"_s, 10,
                 {{.key = u"T02"_s,
                   .name = u"Coverage"_s,
                   .covered = 5,
                   .all = 8,
                   .scale = 2,
                   .now = 6250,
                   .base = {},
                   .inPoints = {},
                   .ofItself = {}},
                  {.key = u"T01"_s,
                   .name = u"Red"_s,
                   .covered = 0,
                   .all = 0,
                   .scale = 2,
                   .now = {},
                   .base = {},
                   .inPoints = {},
                   .ofItself = {}}});
    CHECK(picture.parts()[0].sentence
          == u"Coverage: 62.50 %, 5 of 8. There is no earlier figure to measure a rise against."_s);
    CHECK(picture.parts()[1].sentence.startsWith(u"Red: nothing to be covered is entered yet."_s));
}

TEST_CASE("an empty ledger is told in words, not drawn as an empty frame")
{
    ScratchLedger scratch;
    ShownPage shown(scratch);
    for (PictureCard *card : shown.cards()) {
        CHECK(card->emptySentence().startsWith(u"No "_s));
        CHECK_FALSE(card->picture().isVisible());
    }
}

TEST_CASE("an office that others report to sees their accepted returns, and where the records lie")
{
    ScratchLedger office;
    fileCovered(office, 5);
    const returns::Return made = fileOwn(office.ledger(), *Period::fromText(u"2026Q3"));
    County county;
    receive(county.ledger(), office.ledger(), made);
    ShownPage shown(county.scratch);
    CHECK(
        said(shown.page->coverage(), u"T02"_s).startsWith(u"Coverage by organizations: 62.50 %, 5 of 8."_s));
    CHECK(shown.page->clears().emptySentence().contains(u"communities"_s));
    const QSignalSpy opened(shown.page.get(), &PicturesPage::opened);
    shown.click(shown.page->coverage(), 0);
    CHECK(shown.countedRows() == 5);
    CHECK(shown.list().topLevelItem(0)->text(2).startsWith(u"物业"_s));
    CHECK(shown.list().topLevelItem(0)->text(3) == u"东苑社区"_s);
    shown.list().setFocus();
    shown.press(Qt::Key_Return);
    CHECK(opened.isEmpty()); // it lies in another ledger
}

TEST_CASE("the description of a picture tells every value")
{
    Dongyuan town;
    ShownPage shown(town.scratch);
    for (PictureCard *card : shown.cards()) {
        CHECK_FALSE(card->picture().accessibleName().isEmpty());
        for (const Picture::Part &part : card->picture().parts())
            CHECK(card->picture().accessibleDescription().contains(part.sentence));
    }
}
