// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liuqing {

namespace {

constexpr int widestColumn = 280;

}

QTableView *madeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::body()).height() + 2 * theme::gap);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void TintedCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant behind = index.data(Qt::BackgroundRole);
    if (behind.isValid() && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, behind.value<QColor>());
    QStyledItemDelegate::paint(painter, option, index);
}

void setUpList(QTreeWidget &list, int columns, int stretched)
{
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setTabKeyNavigation(false);
    list.setColumnCount(columns);
    list.header()->setStretchLastSection(false);
    for (int column = 0; column < columns; ++column)
        list.header()->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

QTreeWidget *madeList(int columns, int stretched, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    setUpList(*list, columns, stretched);
    return list;
}

QLabel *boldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = theme::body();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

void resizeWithin(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize()).expandedTo(window.minimumSizeHint()));
}

QWidget *stacked(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return box;
}

void fitColumns(QTableView &table)
{
    table.resizeColumnsToContents();
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnWidth(column, qMin(table.columnWidth(column) + theme::gap, widestColumn));
}

} // namespace liuqing
