// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compiledmodel.h"

#include "ui/theme/theme.h"

#include <QLocale>

namespace liuqing {

void CompiledModel::show(Sheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int CompiledModel::rowCount(const QModelIndex &parent) const
{
    const int offices = static_cast<int>(m_sheet.compiled.rows.size());
    return parent.isValid() || offices == 0 ? 0 : offices + 2;
}

int CompiledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + static_cast<int>(m_sheet.cells.size());
}

const rules::Cells &CompiledModel::cellsOf(int row) const
{
    const auto &rows = m_sheet.compiled.rows;
    if (!isTotal(row))
        return rows[static_cast<size_t>(row)].cells;
    return row == static_cast<int>(rows.size()) ? m_sheet.compiled.total : m_sheet.compiled.summed;
}

QString CompiledModel::text(int row, int column) const
{
    if (column == unit && isTotal(row))
        return row == static_cast<int>(m_sheet.compiled.rows.size()) ? tr("Total, each once") : tr("Plain sum");
    if (column == version && isTotal(row))
        return {};
    if (column == unit)
        return m_sheet.compiled.rows[static_cast<size_t>(row)].name;
    if (column == version)
        return QString::number(m_sheet.compiled.rows[static_cast<size_t>(row)].version);
    const rules::Cells &cells = cellsOf(row);
    const auto cell = cells.find(m_sheet.cells[static_cast<size_t>(column - firstCell)].first);
    return cell == cells.end() ? QString() : QLocale().toString(cell->second);
}

QVariant CompiledModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == unit ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && isTotal(index.row())) {
        QFont bold = theme::body();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(index.row(), index.column())) : QVariant();
}

QVariant CompiledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == unit ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section < firstCell)
        return section == unit ? tr("Office") : tr("Version");
    return m_sheet.cells[static_cast<size_t>(section - firstCell)].second.text();
}

} // namespace liuqing
