// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/titledlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liuqing {

TitledList::TitledList(int columns, int stretched, QWidget *parent)
    : QWidget(parent)
    , m_title(boldLabel(this))
    , m_list(madeList(columns, stretched, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
}

QVBoxLayout &TitledList::below()
{
    return *static_cast<QVBoxLayout *>(layout());
}

void TitledList::refill()
{
    setTexts();
    fill();
}

void TitledList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace liuqing
