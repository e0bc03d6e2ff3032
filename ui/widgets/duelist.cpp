// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duelist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/periodbox.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QString sentenceOf(const rules::Due &due)
{
    switch (due.kind) {
    case rules::DueKind::sendReturn: {
        const auto period = Period::fromText(due.title);
        return DueList::tr("Send the return of %1").arg(period ? PeriodBox::nameOf(*period) : due.title);
    }
    case rules::DueKind::contractEnds:
        return DueList::tr("The contract of %1 ends").arg(due.title);
    case rules::DueKind::termEnds:
        break;
    }
    return DueList::tr("The term of %1 ends").arg(due.title);
}

QString timeLeft(QDate by, QDate today)
{
    const int days = static_cast<int>(today.daysTo(by));
    if (days < 0)
        return DueList::tr("! %n day(s) over", nullptr, -days);
    return days == 0 ? DueList::tr("! today") : DueList::tr("%n day(s) left", nullptr, days);
}

} // namespace

DueList::DueList(QWidget *parent)
    : QWidget(parent)
    , m_title(boldLabel(this))
    , m_nothing(new QLabel(this))
    , m_list(madeList(3, 0, this))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT opened(m_due[static_cast<size_t>(m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)))]);
    });
    fill();
}

void DueList::show(std::vector<rules::Due> due, QDate today)
{
    m_due = std::move(due);
    m_today = today;
    fill();
}

void DueList::fill()
{
    m_title->setText(tr("Due"));
    m_list->setAccessibleName(m_title->text());
    m_list->setHeaderLabels({tr("What"), tr("By"), tr("Time left")});
    m_nothing->setText(tr("Nothing is due: no return is open, no contract or term ends soon."));
    m_list->clear();
    for (const rules::Due &due : m_due)
        new QTreeWidgetItem(m_list, {sentenceOf(due), due.by.toString(Qt::ISODate), timeLeft(due.by, m_today)});
    m_list->setVisible(!m_due.empty());
    m_nothing->setVisible(m_due.empty());
    if (!m_due.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void DueList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace liuqing
