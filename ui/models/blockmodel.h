// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of typed cells would change, cell by cell: before, after, and why something cannot be taken.
#pragma once

#include "core/exchange/blockedit.h"

#include <QAbstractTableModel>

namespace liuqing {

class BlockModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { record, fieldName, before, after, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const BlockPlan> plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BlockCell &cell, int column) const;

    std::shared_ptr<const BlockPlan> m_plan;
};

} // namespace liuqing
