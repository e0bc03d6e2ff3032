// SPDX-License-Identifier: GPL-3.0-or-later
// The page of pictures over a ledger, and what it is drawn from.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/county.h"
#include "tests/ui/desks.h"

#include "ui/charts/behindlist.h"
#include "ui/charts/picture.h"
#include "ui/charts/picturecard.h"
#include "ui/pages/picturespage.h"

#include <QApplication>
#include <QTreeWidget>

namespace liuqing::test {

// The page, shown and read
struct ShownPage
{
    explicit ShownPage(ScratchLedger &scratch)
    {
        scratch.close();
        desk = deskOn(scratch);
        page = std::make_unique<PicturesPage>(*desk);
        page->resize(1160, 720);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->refresh();
        settle(*desk);
    }

    void click(PictureCard &card, int part)
    {
        QTest::mouseClick(&card.picture(), Qt::LeftButton, {},
                          card.picture().placeOf(part).center().toPoint());
        settle(*desk);
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle(*desk);
    }
    QTreeWidget &list() { return page->behind().records(); }
    int countedRows()
    {
        int counted = 0;
        for (int i = 0; i < list().topLevelItemCount(); ++i)
            counted += list().topLevelItem(i)->text(0).startsWith(QChar(u'✓')) ? 1 : 0;
        return counted;
    }
    std::array<PictureCard *, 4> cards()
    {
        return {&page->clears(), &page->coverage(), &page->modes(), &page->forms()};
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<PicturesPage> page;
};

inline QString said(PictureCard &card, const QString &key)
{
    const int part = card.picture().partOf(key);
    REQUIRE(part >= 0);
    return card.picture().parts()[static_cast<size_t>(part)].sentence;
}

// Eight firms, of which so many are covered; filed for the second quarter
inline void fileCovered(ScratchLedger &scratch, int covered)
{
    QStringList targets;
    for (int i = 0; i < 8; ++i) {
        const Record firm = scratch.add(
            firm::type,
            {{&firm::name, QStringLiteral("物业%1").arg(i)}, {&common::since, QStringLiteral("2025-01-01")}});
        if (i < covered)
            targets.append(firm.id.toHex());
    }
    scratch.add(party_org::type,
                {{&party_org::name, QStringLiteral("联合支部")},
                 {&party_org::kind, QStringLiteral("joint_branch")},
                 {&party_org::formed, QStringLiteral("area")},
                 {&party_org::establishedOn, QStringLiteral("2025-02-01")},
                 {&party_org::covers, targets}});
    fileOwn(scratch.ledger(), *Period::fromText(u"2026Q2"));
}

} // namespace liuqing::test
