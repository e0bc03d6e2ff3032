// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellsmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

bool isFigure(int column)
{
    return column == CellsModel::now || column == CellsModel::before || column == CellsModel::change;
}

QVariant alignment(int column)
{
    return isFigure(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

// "+3", "−2"; nothing when it is the same
QString signedText(qint64 difference)
{
    if (difference == 0)
        return {};
    return (difference > 0 ? u"+"_s : u"−"_s) + QLocale().toString(qAbs(difference));
}

} // namespace

void CellsModel::show(std::vector<ShownCell> cells)
{
    const bool same = cells.size() == m_cells.size();
    if (!same)
        beginResetModel();
    m_cells = std::move(cells);
    if (!same)
        endResetModel();
    else if (!m_cells.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int CellsModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [&](const ShownCell &cell) { return cell.key == key; });
    return found == m_cells.end() ? -1 : static_cast<int>(found - m_cells.begin());
}

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CellsModel::text(int row, Column column) const
{
    const ShownCell &cell = at(row);
    switch (column) {
    case group: // said once for its cells
        return row > 0 && at(row - 1).group.text() == cell.group.text() ? QString() : cell.group.text();
    case item:
        return cell.label.text();
    case now:
        return QLocale().toString(cell.now);
    case before:
        return cell.before ? QLocale().toString(*cell.before) : u"—"_s;
    case change:
        return cell.before ? signedText(cell.now - *cell.before) : QString();
    case columns:
        break;
    }
    return {};
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::AccessibleTextRole)
        return QString(at(index.row()).label.text() + u' ' + text(index.row(), static_cast<Column>(index.column())));
    return role == Qt::DisplayRole ? QVariant(text(index.row(), static_cast<Column>(index.column()))) : QVariant();
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    const QString names[] = {tr("Part"), tr("Figure"), tr("This period"), tr("Last return"), tr("Change")};
    return role == Qt::DisplayRole && section < columns ? QVariant(names[section]) : QVariant();
}

} // namespace liuqing
