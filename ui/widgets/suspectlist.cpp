// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suspectlist.h"

#include "core/catalogue/catalogue.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liuqing {

SuspectList::SuspectList(QWidget *parent)
    : TitledList(4, 2, parent)
    , m_same(new QPushButton(this))
    , m_different(new QPushButton(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    for (QPushButton *button : {m_same, m_different}) {
        button->setProperty("quiet", true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    below().addLayout(buttons);
    connect(m_same, &QPushButton::clicked, this, [this] { Q_EMIT decided(true); });
    connect(m_different, &QPushButton::clicked, this, [this] { Q_EMIT decided(false); });
    refill();
}

void SuspectList::show(std::vector<returns::Suspect> pairs)
{
    m_pairs = std::move(pairs);
    fill();
}

void SuspectList::setDecidable(bool decidable)
{
    m_decidable = decidable;
}

const returns::Suspect *SuspectList::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_pairs[static_cast<size_t>(row)];
}

int SuspectList::open() const
{
    return static_cast<int>(std::count_if(m_pairs.begin(), m_pairs.end(), [](const returns::Suspect &each) { return !each.same; }));
}

void SuspectList::fill()
{
    const int kept = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const returns::Suspect &each : m_pairs) {
        const RecordType *type = catalogue::find(each.type);
        const QString decision = !each.same ? tr("? open") : *each.same ? tr("one") : tr("two");
        auto *item = new QTreeWidgetItem(m_list, {decision, type == nullptr ? each.type : label(type->label),
                                                  tr("%1 (%2) and %3 (%4)").arg(each.a.title, each.a.unitName, each.b.title, each.b.unitName), each.why.text()});
        for (const int column : {2, 3})
            item->setToolTip(column, item->text(column));
    }
    m_list->setCurrentItem(m_list->topLevelItem(qBound(0, kept, qMax(0, m_list->topLevelItemCount() - 1))));
    m_title->setText(m_pairs.empty() ? tr("Nothing looks like one thing reported twice")
                     : open() == 0   ? tr("All pairs are decided")
                                     : tr("%n pair(s) may be one thing", nullptr, open()));
    for (QPushButton *button : {m_same, m_different})
        button->setEnabled(m_decidable && !m_pairs.empty());
}

void SuspectList::setTexts()
{
    m_list->setHeaderLabels({tr("Counts as"), tr("Kind"), tr("Pair"), tr("Why it looks so")});
    m_list->setAccessibleName(tr("Pairs that may be one thing"));
    m_same->setText(tr("It is one"));
    m_different->setText(tr("They are two"));
}

} // namespace liuqing
