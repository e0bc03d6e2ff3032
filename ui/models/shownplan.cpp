// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownplan.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int mostRowsShown = 20000; // of the sheet itself; all of them are planned

int columnOf(const QString &letters)
{
    int column = 0;
    for (const QChar each : letters)
        column = column * 26 + (each.unicode() - u'A' + 1);
    return column;
}

std::vector<SameProblem> broughtTogether(const std::vector<ImportProblem> &problems)
{
    std::vector<SameProblem> together;
    QHash<QStringList, size_t> known;
    for (size_t i = 0; i < problems.size(); ++i) {
        const ImportProblem &problem = problems[i];
        const QStringList same{problem.code, problem.column, problem.value, problem.message.text(), problem.suggestion, problem.leftOut ? u"left"_s : QString()};
        const auto found = known.constFind(same);
        const size_t place = found == known.cend() ? together.size() : *found;
        if (place == together.size()) {
            known.insert(same, place);
            together.push_back({i});
        }
        together[place].rows.push_back(problem.row);
    }
    return together;
}

} // namespace

Result<ShownPlan> shownPlan(Ledger &ledger, const Synonyms &words, const ImportRequest &request)
{
    auto plan = ImportPlan::make(ledger, words, request);
    if (!plan)
        return failure(plan.error());
    auto excerpt = office::excerptOf(request.file, plan->layout(), *request.type, words, mostRowsShown);
    if (!excerpt)
        return failure(excerpt.error());
    ShownPlan shown{.plan = std::move(*plan), .excerpt = std::move(*excerpt)};
    shown.problems = broughtTogether(shown.plan.problems());
    for (size_t i = 0; i < shown.plan.problems().size(); ++i)
        shown.problemAt[{shown.problem(i).row, columnOf(shown.problem(i).column)}] = i;
    for (const office::SeenRow &row : shown.excerpt.rows)
        shown.columns = qMax(shown.columns, static_cast<int>(row.texts.size()));
    return shown;
}

} // namespace liuqing
