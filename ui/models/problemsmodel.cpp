// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemsmodel.h"

#include "ui/models/fieldname.h"

namespace liuqing {

void ProblemsModel::show(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_plan == nullptr ? 0 : static_cast<int>(m_plan->problems().size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ProblemsModel::text(const ImportProblem &problem, int column) const
{
    switch (static_cast<Column>(column)) {
    case rowNumber:
        return QString::number(problem.row);
    case letters:
        return problem.column;
    case fieldName:
        return problem.field == nullptr ? QString() : shownFieldName(*problem.field);
    case asTyped:
        return problem.value;
    case sentence: {
        const QString hint = problem.suggestion.isEmpty() ? QString() : tr(" Perhaps: %1").arg(problem.suggestion);
        const QString kept = problem.leftOut ? tr(" The row is taken, this cell stays empty.") : QString();
        return problem.message.text() + hint + kept;
    }
    case columns:
        break;
    }
    return {};
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(at(index.row()), index.column());
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    const QString names[] = {tr("Row"), tr("Column"), tr("Field"), tr("As it stands"), tr("What is wrong, and what to do")};
    return section < columns ? names[section] : QVariant();
}

} // namespace liuqing
