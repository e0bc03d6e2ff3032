// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheetmodel.h"

#include "ui/models/fieldname.h"

#include <QFont>
#include <QSize>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qsizetype longestShown = 200; // of a cell's text; the tool tip has all of it

} // namespace

QString SheetModel::mark(RowFate fate)
{
    switch (fate) {
    case RowFate::added:
        return u"+"_s;
    case RowFate::changed:
        return u"~"_s;
    case RowFate::same:
        return u"="_s;
    case RowFate::rejected:
        return u"!"_s;
    case RowFate::skipped:
        break;
    }
    return u"–"_s;
}

void SheetModel::show(std::shared_ptr<const ShownPlan> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    m_pointedRows.clear();
    endResetModel();
}

void SheetModel::paint(const SheetPaint &paint)
{
    m_paint = paint;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole, Qt::ForegroundRole});
}

void SheetModel::point(const std::vector<int> &rows, int column)
{
    m_pointedRows = rows;
    m_pointedColumn = column;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

int SheetModel::sheetRow(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : at(row).number;
}

int SheetModel::rowOf(int sheetRow) const
{
    if (m_shown == nullptr)
        return -1;
    const auto &rows = m_shown->excerpt.rows;
    const auto found = std::lower_bound(rows.begin(), rows.end(), sheetRow, [](const office::SeenRow &row, int number) { return row.number < number; });
    return found == rows.end() || found->number != sheetRow ? -1 : static_cast<int>(found - rows.begin());
}

std::optional<RowFate> SheetModel::fateAt(int row) const
{
    if (sheetRow(row) == 0)
        return std::nullopt;
    const auto &fates = m_shown->plan.fates();
    const auto found = std::lower_bound(fates.begin(), fates.end(), sheetRow(row), [](const FatedRow &each, int number) { return each.row < number; });
    return found == fates.end() || found->row != sheetRow(row) ? std::nullopt : std::optional(found->fate);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown == nullptr ? 0 : static_cast<int>(m_shown->excerpt.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown == nullptr ? 0 : m_shown->columns;
}

const office::SheetColumn *SheetModel::columnAt(int column) const
{
    const auto &columns = m_shown->plan.layout().columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const office::SheetColumn &each) { return each.column == column + 1; });
    return found == columns.end() ? nullptr : &*found;
}

QString SheetModel::problemAt(int sheetRow, int column) const
{
    const auto found = m_shown->problemAt.constFind({sheetRow, column + 1});
    return found == m_shown->problemAt.cend() ? QString() : m_shown->problem(*found).message.text();
}

QVariant SheetModel::background(const QModelIndex &index) const
{
    const office::SeenRow &row = at(index.row());
    const bool pointed = std::binary_search(m_pointedRows.begin(), m_pointedRows.end(), row.number) && (m_pointedColumn == 0 || m_pointedColumn == index.column() + 1);
    if (pointed)
        return m_paint.pointed;
    if (m_shown->problemAt.contains({row.number, index.column() + 1}))
        return m_paint.problem;
    return row.read && row.kind == office::RowKind::header ? QVariant(m_paint.heading) : QVariant();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const office::SeenRow &row = at(index.row());
    const QString text = row.texts.value(index.column());
    const bool isHeading = row.read && row.kind == office::RowKind::header;
    switch (role) {
    case Qt::DisplayRole: {
        const QString line = text.left(longestShown).simplified();
        return problemAt(row.number, index.column()).isEmpty() ? line : u"! "_s + line;
    }
    case Qt::ToolTipRole: {
        const QString why = row.why.text();
        return QStringList{text, problemAt(row.number, index.column()), problemAt(row.number, -1), why}.join(u'\n').trimmed();
    }
    case Qt::BackgroundRole:
        return background(index);
    case Qt::ForegroundRole: {
        const auto *column = columnAt(index.column());
        const bool taken = row.read && row.kind == office::RowKind::data && column != nullptr && column->field != nullptr;
        return taken || isHeading ? QVariant() : QVariant(m_paint.quiet);
    }
    case Qt::SizeHintRole: // a title is longer than its column should be wide
        return row.read ? QVariant() : QVariant(QSize(0, 0));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(isHeading ? QFont::DemiBold : QFont::Normal);
        return isHeading ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_shown == nullptr || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        const auto fate = section < rowCount() ? fateAt(section) : std::nullopt;
        if (role == Qt::DisplayRole)
            return u"%1 %2"_s.arg(sheetRow(section)).arg(fate ? mark(*fate) : u" "_s);
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const office::SheetColumn *column = columnAt(section);
    if (role == Qt::ToolTipRole)
        return tr("Click to choose what this column is taken as");
    const QString field = column == nullptr || column->field == nullptr ? tr("left out") : shownFieldName(*column->field);
    return u"%1 ▾\n%2"_s.arg(columnLetters(section + 1), field);
}

} // namespace liuqing
