// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suspectlist.h"

#include "core/catalogue/catalogue.h"
#include "ui/models/textsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace liuqing {

namespace {

enum Column { decisionColumn, kindColumn, pairColumn, whyColumn, columns };

QString textOf(const returns::Suspect &pair, int column)
{
    switch (static_cast<Column>(column)) {
    case decisionColumn:
        return !pair.same ? SuspectList::tr("? open") : *pair.same ? SuspectList::tr("one") : SuspectList::tr("two");
    case kindColumn: {
        const RecordType *type = catalogue::find(pair.type);
        return type == nullptr ? pair.type : label(type->label);
    }
    case pairColumn:
        return SuspectList::tr("%1 (%2) and %3 (%4)").arg(pair.a.title, pair.a.unitName, pair.b.title, pair.b.unitName);
    case whyColumn:
        return pair.why.text();
    case columns:
        break;
    }
    return {};
}

} // namespace

SuspectList::SuspectList(QWidget *parent)
    : QWidget(parent)
    , m_pairs(std::make_shared<const std::vector<returns::Suspect>>())
    , m_title(boldLabel(this))
    , m_model(new TextsModel(columns, -1, this))
    , m_list(madeList(m_model, pairColumn, this))
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    for (const auto &[button, same] : {std::pair{m_same, true}, {m_different, false}}) {
        connect(button, &QPushButton::clicked, this, [this, same] {
            Q_EMIT decided(same);
            m_reason->clear(); // of this pair, not of the next
        });
    }
    setTexts();
    fill();
}

void SuspectList::show(Pairs pairs)
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
    const QModelIndex now = m_list->currentIndex();
    return now.isValid() ? &(*m_pairs)[static_cast<size_t>(now.row())] : nullptr;
}

QString SuspectList::reason() const
{
    const QString typed = m_reason->text().trimmed();
    return typed.isEmpty() ? tr("compared") : typed;
}

void SuspectList::fill()
{
    const int kept = m_list->currentIndex().row();
    const int count = static_cast<int>(m_pairs->size());
    m_open = static_cast<int>(std::count_if(m_pairs->begin(), m_pairs->end(), [](const returns::Suspect &each) { return !each.same; }));
    m_model->show(count, [pairs = m_pairs](int row, int column) { return textOf((*pairs)[static_cast<size_t>(row)], column); });
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, kept, count - 1), 0));
    m_title->setText(count == 0    ? tr("Nothing looks like one thing reported twice")
                     : m_open == 0 ? tr("All pairs are decided")
                                   : tr("%n pair(s) may be one thing", nullptr, m_open));
    for (QPushButton *button : {m_same, m_different})
        button->setEnabled(m_decidable && count > 0);
    m_reason->setVisible(m_decidable && count > 0);
}

void SuspectList::setTexts()
{
    m_model->setHeads({tr("Counts as"), tr("Kind"), tr("Pair"), tr("Why it looks so")});
    m_list->setAccessibleName(tr("Pairs that may be one thing"));
    m_reason->setPlaceholderText(tr("How you know: asked the office, same address…"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_same->setText(tr("It is one"));
    m_different->setText(tr("They are two"));
}

void SuspectList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    fill();
}

} // namespace liuqing
