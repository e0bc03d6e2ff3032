// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in use: opened with mouse and keys down to the records, saved, copied, and kept up with the
// ledger.
#include "tests/support/dongyuan.h"
#include "tests/support/files.h"
#include "tests/ui/picturespages.h"

#include <QClipboard>
#include <QImage>
#include <QSignalSpy>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("a click on a part lists the records that its figure counts")
{
    Dongyuan town;
    ShownPage shown(town.scratch);
    for (PictureCard *card : shown.cards()) {
        const auto parts = static_cast<int>(card->picture().parts().size());
        REQUIRE(parts > 0);
        for (int i = 0; i < parts; ++i) {
            shown.click(*card, i);
            const QString sentence = card->picture().parts()[static_cast<size_t>(i)].sentence;
            INFO(sentence.toStdString());
            REQUIRE(shown.page->behind().isVisible());
            if (card == &shown.page->clears())
                CHECK(sentence.endsWith(
                    u": %1 of %2 clear"_s.arg(shown.countedRows()).arg(shown.list().topLevelItemCount())));
            else if (card == &shown.page->coverage())
                CHECK(sentence.contains(
                    u", %1 of %2."_s.arg(shown.countedRows()).arg(shown.list().topLevelItemCount())));
            else
                CHECK(sentence.endsWith(u": %1"_s.arg(shown.list().topLevelItemCount())));
        }
    }
}

TEST_CASE("the keyboard reaches every part, opens its records, and goes back")
{
    Dongyuan town;
    ShownPage shown(town.scratch);
    const QSignalSpy opened(shown.page.get(), &PicturesPage::opened);
    Picture &picture = shown.page->modes().picture();
    picture.setFocus();
    shown.press(Qt::Key_End);
    CHECK(picture.current() == static_cast<int>(picture.parts().size()) - 1);
    CHECK(picture.accessibleName().endsWith(picture.parts().back().sentence));
    shown.press(Qt::Key_Right); // around
    CHECK(picture.current() == 0);
    shown.press(Qt::Key_Return);
    CHECK(shown.list().hasFocus());
    REQUIRE(shown.list().topLevelItemCount() == 1);
    shown.press(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().at(0).toString() == u"estate"_s);
    CHECK(opened.front().at(1).value<RecordId>() == town.jiahe.id);
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.page->behind().isVisible());
    CHECK(picture.hasFocus());
}

TEST_CASE("Tab goes from picture to picture by way of their buttons")
{
    Dongyuan town;
    ShownPage shown(town.scratch);
    QSet<QWidget *> reached;
    shown.page->clears().picture().setFocus();
    for (int i = 0; i < 20; ++i) {
        reached.insert(QApplication::focusWidget());
        shown.press(Qt::Key_Tab);
    }
    for (PictureCard *card : shown.cards())
        CHECK(reached.contains(&card->picture()));
}

TEST_CASE("a picture is saved sharp, as a drawing whose figures are text, or not at all, and copied")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    fileCovered(scratch, 5);
    ShownPage shown(scratch);
    const QSignalSpy failed(shown.page.get(), &PicturesPage::failed);
    PictureCard &card = shown.page->coverage();
    REQUIRE_OK(card.save(folder.filePath(u"图.png"_s)));
    QImage image;
    REQUIRE(image.loadFromData(readFile(folder.filePath(u"图.png"_s)), "PNG"));
    CHECK(image.width() == 1440);
    REQUIRE_OK(card.save(folder.filePath(u"图.svg"_s)));
    const QByteArray svg = readFile(folder.filePath(u"图.svg"_s));
    for (const char *figure : {"62.50 %", "72.50 %", "68.75 %", "5 of 8"}) {
        INFO(figure);
        CHECK(svg.contains(QByteArray(">").append(figure))); // where it is drawn, not only in the description
    }
    CHECK(failed.isEmpty());
    CHECK_FALSE(card.save(folder.filePath(u"nowhere/图.png"_s)));
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().toString().contains(u"图.png"_s));
    card.copy();
    CHECK(QApplication::clipboard()->image().width() == 1440);
}

TEST_CASE("a change of the ledger is drawn at once, and the open list with it")
{
    Dongyuan town;
    ShownPage shown(town.scratch);
    const int selfManaged = shown.page->modes().picture().partOf(u"estates_self"_s);
    shown.click(shown.page->modes(), selfManaged);
    REQUIRE(shown.list().topLevelItemCount() == 1);
    shown.desk->change(
        shown.page.get(),
        [](Ledger &ledger) {
            return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) {
                Record estate(estate::type, ledger.ids().next());
                estate.set(estate::name, u"新苑"_s);
                estate.set(estate::serviceMode, u"self"_s);
                return commit.add(estate);
            });
        },
        [](const Result<RecordId> &batch) { REQUIRE_OK(batch); });
    settle(*shown.desk);
    CHECK(said(shown.page->modes(), u"estates_self"_s).endsWith(u": 2"_s));
    CHECK(shown.list().topLevelItemCount() == 2);
}
