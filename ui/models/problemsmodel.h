// SPDX-License-Identifier: GPL-3.0-or-later
// What an import could not take, cell by cell: where, what stands there, what is wrong and what to do.
#pragma once

#include "core/exchange/sheetimport.h"

#include <QAbstractTableModel>

namespace liuqing {

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { rowNumber, letters, fieldName, asTyped, sentence, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ImportPlan> plan); // null: none
    const ImportProblem &at(int row) const { return m_plan->problems()[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImportProblem &problem, int column) const;

    std::shared_ptr<const ImportPlan> m_plan;
};

} // namespace liuqing
