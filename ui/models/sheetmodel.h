// SPDX-License-Identifier: GPL-3.0-or-later
// An office's sheet as it stands in its file, with what an import makes of it painted over: the field above each
// column, the fate of each row beside it, headings, skipped rows and the cells that could not be taken.
#pragma once

#include "ui/models/shownplan.h"

#include <QAbstractTableModel>
#include <QColor>

namespace liuqing {

// What is painted over the sheet
struct SheetPaint
{
    QColor heading; // behind headings
    QColor quiet; // of rows that are no data, and of columns that are not taken
    QColor problem; // behind a cell that could not be taken
    QColor pointed; // behind the cells of the chosen problem
};

class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static QString mark(RowFate fate); // one sign: + ~ = ! –

    void show(std::shared_ptr<const ShownPlan> shown); // null: none
    void paint(const SheetPaint &paint);
    // The cells that a problem is about
    void point(const std::vector<int> &rows, int column);

    int sheetRow(int row) const; // its number in the sheet; 0: there is none
    int rowOf(int sheetRow) const; // -1: not shown
    std::optional<RowFate> fateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const office::SeenRow &at(int row) const { return m_shown->excerpt.rows[static_cast<size_t>(row)]; }
    const office::SheetColumn *columnAt(int column) const;
    QString problemAt(int sheetRow, int column) const;
    QVariant background(const QModelIndex &index) const;

    std::shared_ptr<const ShownPlan> m_shown;
    SheetPaint m_paint;
    std::vector<int> m_pointedRows; // in their order
    int m_pointedColumn = 0;
};

} // namespace liuqing
