// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "core/catalogue/catalogue.h"

namespace liuqing {

void FindingsModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void FindingsModel::show(std::shared_ptr<const std::vector<FindingGroup>> found, const FindingGroup *group, bool explained, bool canWrite)
{
    beginResetModel();
    m_found = std::move(found);
    m_group = group;
    m_canWrite = canWrite;
    m_typed = {-1, {}};
    m_rows.clear();
    for (size_t i = 0; group != nullptr && i < group->findings.size(); ++i) {
        if (explained || !group->findings[i].isExplained())
            m_rows.push_back(i);
    }
    endResetModel();
}

bool FindingsModel::isAnyUnverified() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](size_t place) { return m_group->findings[place].unverified; });
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = QAbstractTableModel::flags(index);
    const bool canExplain = index.isValid() && index.column() == note && m_canWrite && !at(index.row()).rule.isEmpty();
    return canExplain ? seen | Qt::ItemIsEditable : seen;
}

QString FindingsModel::text(const ShownFinding &finding, int column) const
{
    switch (column) {
    case kind: {
        const RecordType *type = catalogue::find(finding.type);
        return type == nullptr ? finding.type : label(type->label);
    }
    case record: return finding.title;
    case what: return finding.what.text();
    default: return finding.note;
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    if (index.column() == note && index.row() == m_typed.first)
        return m_typed.second;
    return text(at(index.row()), index.column());
}

bool FindingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().trimmed();
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || typed == data(index, Qt::EditRole).toString())
        return false;
    m_typed = {index.row(), typed};
    Q_EMIT dataChanged(index, index);
    Q_EMIT noted(at(index.row()), typed);
    return true;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_heads.value(section) : QVariant();
}

} // namespace liuqing
