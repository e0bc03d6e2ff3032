// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suspectlist.h"

#include "core/catalogue/catalogue.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liuqing {

SuspectList::SuspectList(QWidget *parent)
    : TitledList(4, 2, parent)
    , m_reason(new QLineEdit(this))
    , m_same(new QPushButton(this))
    , m_different(new QPushButton(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_reason, 1);
    for (QPushButton *button : {m_same, m_different}) {
        button->setProperty("quiet", true);
        buttons->addWidget(button);
    }
    below().addLayout(buttons);
    for (const auto &[button, same] : {std::pair{m_same, true}, {m_different, false}}) {
        connect(button, &QPushButton::clicked, this, [this, same] {
            Q_EMIT decided(same);
            m_reason->clear(); // of this pair, not of the next
        });
    }
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

QString SuspectList::reason() const
{
    const QString typed = m_reason->text().trimmed();
    return typed.isEmpty() ? tr("compared") : typed;
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
    m_reason->setVisible(m_decidable && !m_pairs.empty());
}

void SuspectList::setTexts()
{
    m_list->setHeaderLabels({tr("Counts as"), tr("Kind"), tr("Pair"), tr("Why it looks so")});
    m_list->setAccessibleName(tr("Pairs that may be one thing"));
    m_reason->setPlaceholderText(tr("How you know: asked the office, same address…"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_same->setText(tr("It is one"));
    m_different->setText(tr("They are two"));
}

} // namespace liuqing
