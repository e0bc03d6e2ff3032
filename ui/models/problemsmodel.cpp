// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemsmodel.h"

#include "ui/models/fieldname.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int mostRuns = 3;

}

QString rowRuns(const std::vector<int> &rows)
{
    QStringList runs;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        if (runs.size() == mostRuns)
            return runs.join(u", "_s) + u" …"_s;
        runs.append(first == last ? QString::number(rows[first]) : u"%1–%2"_s.arg(rows[first]).arg(rows[last]));
        first = last + 1;
    }
    return runs.join(u", "_s);
}

void ProblemsModel::show(std::shared_ptr<const ShownPlan> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const ImportProblem &ProblemsModel::at(int entry) const
{
    return m_shown->problem(entryAt(entry).first);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown == nullptr ? 0 : static_cast<int>(m_shown->problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ProblemsModel::text(const SameProblem &entry, int column) const
{
    const ImportProblem &problem = m_shown->problem(entry.first);
    switch (static_cast<Column>(column)) {
    case rowNumbers:
        return entry.rows.size() == 1 ? QString::number(entry.rows.front())
                                      : tr("%1 (%n row(s))", nullptr, static_cast<int>(entry.rows.size())).arg(rowRuns(entry.rows));
    case fieldName:
        return (problem.column.isEmpty() ? QString() : problem.column + u' ') + (problem.field == nullptr ? QString() : shownFieldName(*problem.field));
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
    return text(entryAt(index.row()), index.column());
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    const QString names[] = {tr("Rows"), tr("Column"), tr("As it stands"), tr("What is wrong, and what to do")};
    return section < columns ? names[section] : QVariant();
}

} // namespace liuqing
