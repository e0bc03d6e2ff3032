// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compiledmodel.h"

#include "ui/theme/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace liuqing {

void CompiledModel::show(Sheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

void CompiledModel::compare(bool on)
{
    beginResetModel();
    m_comparing = on;
    endResetModel();
}

QString CompiledModel::unitAt(int row) const
{
    return row < 0 || isTotal(row) ? QString() : m_sheet.compiled.rows[static_cast<size_t>(row)].unit;
}

QString CompiledModel::cellAt(int column) const
{
    return column < firstCell ? QString() : m_sheet.cells[static_cast<size_t>(column - firstCell)].first;
}

QString CompiledModel::labelAt(int column) const
{
    return column < firstCell ? QString() : m_sheet.cells[static_cast<size_t>(column - firstCell)].second.text();
}

const rules::Cells *CompiledModel::cellsBefore(int row) const
{
    if (!m_sheet.before)
        return nullptr;
    if (isTotal(row))
        return row == static_cast<int>(m_sheet.compiled.rows.size()) ? &m_sheet.before->total : &m_sheet.before->summed;
    const auto &rows = m_sheet.before->rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const returns::CompiledRow &each) { return each.unit == unitAt(row); });
    return found == rows.end() ? nullptr : &found->cells;
}

QString CompiledModel::changeAt(int row, const QString &cell) const
{
    const rules::Cells *before = cellsBefore(row);
    const auto now = cellsOf(row).find(cell);
    if (before == nullptr || now == cellsOf(row).end())
        return tr(" (new)");
    const auto then = before->find(cell);
    const qint64 change = now->second - (then == before->end() ? 0 : then->second);
    return change == 0 ? QString() : u" (%1%2)"_s.arg(change > 0 ? u"+"_s : u"−"_s, QLocale().toString(qAbs(change)));
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
    const auto cell = cells.find(cellAt(column));
    if (cell == cells.end())
        return {};
    return QLocale().toString(cell->second) + (m_comparing ? changeAt(row, cell->first) : QString());
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

Result<CompiledModel::Sheet> compiledSheet(const Ledger &ledger, const returns::Book &book, const QString &formKey, const Period &period)
{
    const auto form = book.form(formKey);
    if (!form)
        return failure(form.error());
    auto compiled = returns::compile(ledger, book, formKey, period);
    if (!compiled)
        return failure(compiled.error());
    auto before = returns::compile(ledger, book, formKey, period.previous());
    if (!before)
        return failure(before.error());
    CompiledModel::Sheet sheet{std::move(*compiled), {}};
    for (const QString &cell : form->cells())
        sheet.cells.emplace_back(cell, book.measures().find(cell)->label);
    if (!before->rows.empty())
        sheet.before = std::move(*before);
    return sheet;
}

} // namespace liuqing
