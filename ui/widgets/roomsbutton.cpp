// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomsbutton.h"

#include "ui/widgets/sidebar.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace liuqing {

RoomsButton::RoomsButton(Sidebar &sidebar, QWidget *parent)
    : QToolButton(parent)
    , m_sidebar(sidebar)
{
    setObjectName(u"rooms"_s);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &RoomsButton::fill);
    connect(&sidebar, &Sidebar::chosen, this, &RoomsButton::setTexts);
    setTexts();
}

void RoomsButton::fill()
{
    menu()->clear();
    for (int row = 0; row < m_sidebar.count(); ++row) {
        const QListWidgetItem *item = m_sidebar.item(row);
        if (!item->flags().testFlag(Qt::ItemIsEnabled)) {
            menu()->addSeparator();
            continue;
        }
        QAction *action = menu()->addAction(item->text(), &m_sidebar, [this, row] { m_sidebar.setCurrentRow(row); });
        action->setCheckable(true);
        action->setChecked(row == m_sidebar.currentRow());
    }
}

void RoomsButton::setTexts()
{
    const QListWidgetItem *item = m_sidebar.currentItem();
    setText(tr("☰ %1 ▾").arg(item == nullptr ? QString() : item->text()));
    setAccessibleName(tr("Rooms: %1").arg(item == nullptr ? QString() : item->text()));
}

void RoomsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &RoomsButton::setTexts, Qt::QueuedConnection); // once the sidebar has its words
}

} // namespace liuqing
