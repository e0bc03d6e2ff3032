// SPDX-License-Identifier: GPL-3.0-or-later
// The look and the manners of every table of the window.
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace liuqing {

QTableView *madeTable(QAbstractItemModel *model, QWidget *parent);
// Columns as wide as what is seen of them, within bounds
void fitColumns(QTableView &table);

} // namespace liuqing
