// SPDX-License-Identifier: GPL-3.0-or-later
// What an import could not take: where, what stands there, what is wrong and what to do. The same problem in many rows
// is one entry.
#pragma once

#include "ui/models/shownplan.h"

#include <QAbstractTableModel>

namespace liuqing {

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { rowNumbers, fieldName, asTyped, sentence, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ShownPlan> shown); // null: none
    const ImportProblem &at(int entry) const; // the first of its rows
    const std::vector<int> &rowsAt(int entry) const { return entryAt(entry).rows; } // of the sheet

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const SameProblem &entryAt(int entry) const { return m_shown->problems[static_cast<size_t>(entry)]; }
    QString text(const SameProblem &entry, int column) const;

    std::shared_ptr<const ShownPlan> m_shown;
};

// "3, 5–9, 12"; no more than the first few runs
QString rowRuns(const std::vector<int> &rows);

} // namespace liuqing
