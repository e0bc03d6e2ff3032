// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/theme/theme.h"

namespace liuqing {

namespace {

constexpr int entryRole = Qt::UserRole;
constexpr int usualWidth = 184;
constexpr int widestSidebar = 260;
constexpr int aroundText = 48; // the padding of entries and of the list

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT chosen(item->data(entryRole).toInt());
    });
}

void Sidebar::addHeading()
{
    auto *item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(entryRole, -1);
    item->setFont(theme::caption());
}

int Sidebar::addEntry()
{
    int entries = 0;
    for (int i = 0; i < count(); ++i)
        entries += item(i)->data(entryRole).toInt() >= 0 ? 1 : 0;
    (new QListWidgetItem(this))->setData(entryRole, entries);
    return entries;
}

void Sidebar::setTexts(const QStringList &texts)
{
    for (int i = 0; i < qMin<int>(count(), static_cast<int>(texts.size())); ++i)
        item(i)->setText(texts[i]);
    updateGeometry();
}

int Sidebar::chosenEntry() const
{
    return currentItem() == nullptr ? -1 : currentItem()->data(entryRole).toInt();
}

void Sidebar::choose(int entry)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(entryRole).toInt() == entry)
            setCurrentRow(i);
    }
}

QSize Sidebar::sizeHint() const
{
    int widest = usualWidth;
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(row)->text()) + aroundText);
    return {qMin(widest, widestSidebar), 400};
}

} // namespace liuqing
