// SPDX-License-Identifier: GPL-3.0-or-later
// The look and the manners of every table and list of the window, the titles above them, and the size of dialogs.
#pragma once

#include <QStyledItemDelegate>

#include <functional>
#include <initializer_list>

class QAbstractItemModel;
class QLabel;
class QTreeView;
class QTreeWidget;
class QTableView;
class QWidget;

namespace liuqing {

QTableView *madeTable(QAbstractItemModel *model, QWidget *parent);
// Columns as wide as what is seen of them, within bounds; isData: of which rows, where not of all
void fitColumns(QTableView &table, const std::function<bool(int row)> &isData = {});
// A column that takes what the others leave, and keeps as much as can be read
void giveRoom(QTableView &table, int column);

// Paints what a model says stands behind a cell, which the style sheet would not
class TintedCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// A list of so many columns; the one that has room to spare is stretched
QTreeWidget *madeList(int columns, int stretched, QWidget *parent);
void setUpList(QTreeWidget &list, int columns, int stretched);
// The same of a model, for lists that may be long
QTreeView *madeList(QAbstractItemModel *model, int stretched, QWidget *parent);
QLabel *boldLabel(QWidget *parent);
// As large as wanted, as far as the screen has room
void resizeWithin(QWidget &window, const QSize &wanted);
// One below the other, a title above its list
QWidget *stacked(std::initializer_list<QWidget *> widgets);

} // namespace liuqing
