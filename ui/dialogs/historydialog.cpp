// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

HistoryDialog::HistoryDialog(const QString &title, const std::vector<ShownEvent> &events, QWidget *parent)
    : QDialog(parent)
    , m_list(madeList(4, 3, this))
{
    setWindowTitle(tr("History of %1").arg(title));
    resizeWithin(*this, {820, 460});
    m_list->setRootIsDecorated(true);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("From the file and row, or what changed")});
    m_list->setAccessibleName(windowTitle());
    for (const ShownEvent &event : events)
        add(event);
    auto *close = new QPushButton(tr("Close"), this);
    close->setProperty("quiet", true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void HistoryDialog::add(const ShownEvent &event)
{
    const QString what = event.action == u"add"_s ? tr("entered")
        : event.action == u"retire"_s             ? tr("retired")
        : event.action == u"restore"_s            ? tr("restored")
                                                  : tr("changed");
    auto *item = new QTreeWidgetItem(m_list, {event.at, event.who, what, event.from});
    for (const QString &change : event.changes)
        (new QTreeWidgetItem(item, {QString(), QString(), QString(), change}))->setToolTip(3, change);
    if (event.erased)
        new QTreeWidgetItem(item, {QString(), QString(), QString(), tr("Personal data of this step was erased after its retention.")});
    item->setExpanded(true);
}

} // namespace liuqing
