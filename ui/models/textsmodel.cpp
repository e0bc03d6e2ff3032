// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textsmodel.h"

namespace liuqing {

TextsModel::TextsModel(int columns, int numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_numbers(numbers)
{
}

void TextsModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void TextsModel::show(int rows, TextOf textOf)
{
    beginResetModel();
    m_rows = rows;
    m_textOf = std::move(textOf);
    endResetModel();
}

QVariant TextsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == m_numbers)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_textOf(index.row(), index.column())) : QVariant();
}

QVariant TextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool head = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return head ? QVariant(m_heads.value(section)) : QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace liuqing
