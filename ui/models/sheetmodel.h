// SPDX-License-Identifier: GPL-3.0-or-later
// An office's sheet as it stands in its file, with what an import makes of it painted over: the field above each
// column, the fate of each row beside it, headings, skipped rows and the cells that could not be taken.
#pragma once

#include "core/exchange/sheetexcerpt.h"
#include "core/exchange/sheetimport.h"

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

    void show(std::shared_ptr<const ImportPlan> plan, std::shared_ptr<const office::SheetExcerpt> excerpt); // null: none
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
    const office::SeenRow &at(int row) const { return m_excerpt->rows[static_cast<size_t>(row)]; }
    const office::SheetColumn *columnAt(int column) const;
    QString problemAt(int sheetRow, int column) const;
    QVariant background(const QModelIndex &index) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<const office::SheetExcerpt> m_excerpt;
    QHash<std::pair<int, int>, QString> m_problems; // by row and column of the sheet; column 0: the whole row
    SheetPaint m_paint;
    QSet<int> m_pointedRows;
    int m_pointedColumn = 0;
    int m_columns = 0;
};

} // namespace liuqing
