// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a return, each beside what it was in the last one.
#pragma once

#include "ui/models/shownreturn.h"

#include <QAbstractTableModel>

namespace liuqing {

class CellsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { group, item, now, before, change, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ShownCell> cells);
    const ShownCell &at(int row) const { return m_cells[static_cast<size_t>(row)]; }
    int rowOf(const QString &key) const; // -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;

    std::vector<ShownCell> m_cells;
};

} // namespace liuqing
