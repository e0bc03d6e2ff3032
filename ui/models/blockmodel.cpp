// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blockmodel.h"

#include "ui/models/fieldname.h"

using namespace Qt::StringLiterals;

namespace liuqing {

void BlockModel::show(std::shared_ptr<const BlockPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_plan == nullptr ? 0 : static_cast<int>(m_plan->cells().size());
}

int BlockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BlockModel::text(const BlockCell &cell, int column) const
{
    switch (static_cast<Column>(column)) {
    case record: {
        const QString title = m_plan->titleOf(cell.row);
        return title.isEmpty() ? tr("row %1, new").arg(cell.row + 1) : title;
    }
    case fieldName:
        return shownFieldName(*cell.field);
    case before:
        return cell.before;
    case after:
        return cell.problem.isEmpty() ? (cell.after.isEmpty() ? tr("(empty)") : cell.after) : u"✕ "_s + cell.typed + (cell.typed.isEmpty() ? QString() : u": "_s) + cell.problem.text();
    case columns:
        break;
    }
    return {};
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_plan->cells()[static_cast<size_t>(index.row())], index.column());
}

QVariant BlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    const QString names[] = {tr("Record"), tr("Field"), tr("Now"), tr("Afterwards")};
    return section < columns ? names[section] : QVariant();
}

} // namespace liuqing
