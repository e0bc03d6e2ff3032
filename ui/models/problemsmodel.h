// SPDX-License-Identifier: GPL-3.0-or-later
// What an import could not take: where, what stands there, what is wrong and what to do. The same problem in many rows
// is one entry.
#pragma once

#include "core/exchange/sheetimport.h"

#include <QAbstractTableModel>

namespace liuqing {

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { rowNumbers, fieldName, asTyped, sentence, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ImportPlan> plan); // null: none
    const ImportProblem &at(int entry) const; // the first of its rows
    const std::vector<int> &rowsAt(int entry) const { return m_entries[static_cast<size_t>(entry)].rows; } // of the sheet

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        size_t problem = 0;
        std::vector<int> rows = {};
    };

    QString text(const Entry &entry, int column) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<Entry> m_entries;
};

// "3, 5–9, 12"; no more than the first few runs
QString rowRuns(const std::vector<int> &rows);

} // namespace liuqing
