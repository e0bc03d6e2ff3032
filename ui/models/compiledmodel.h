// SPDX-License-Identifier: GPL-3.0-or-later
// The compiled sheet: an office a row, the figures of the form beside it, below them the total in which each thing
// counts once and the plain sum.
#pragma once

#include "core/returns/compile.h"

#include <QAbstractTableModel>

namespace liuqing {

class CompiledModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { unit, version, firstCell };

    using QAbstractTableModel::QAbstractTableModel;

    struct Sheet
    {
        returns::Compiled compiled;
        std::vector<std::pair<QString, measure::Label>> cells; // key and label, in the order of the form
        std::optional<returns::Compiled> before = {}; // of the period before, when there is one
    };

    void show(Sheet sheet);
    void compare(bool on); // shows beside each figure how it moved since the period before
    QString unitAt(int row) const; // code; empty for the totals
    QString cellAt(int column) const; // key of the measure; empty for what is no figure
    QString labelAt(int column) const;
    const returns::Compiled &compiled() const { return m_sheet.compiled; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    const rules::Cells &cellsOf(int row) const;
    const rules::Cells *cellsBefore(int row) const; // nullptr: nothing to compare with
    QString changeAt(int row, const QString &cell) const;
    bool m_comparing = false;
    bool isTotal(int row) const { return row >= static_cast<int>(m_sheet.compiled.rows.size()); }

    Sheet m_sheet{{.form = {}, .period = Period::quarterOf({2000, 1, 1}), .rows = {}, .total = {}, .summed = {}, .findings = {}}, {}};
};

// Made where the ledger is
Result<CompiledModel::Sheet> compiledSheet(const Ledger &ledger, const returns::Book &book, const QString &form, const Period &period);

} // namespace liuqing
