// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/makers.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

QString wordFor(int score) // 0.01
{
    if (score >= 9'000)
        return u"优秀"_s;
    if (score >= 8'000)
        return u"良好"_s;
    return score >= 6'000 ? u"合格"_s : u"不合格"_s;
}

void grade(Desk &desk, const Record &project, int year)
{
    const bool published = year == 2025;
    const int score = desk.dice.chance(4) ? desk.dice.between(4'800, 5'990) : desk.dice.between(6'600, 9'700);
    Record made = desk.fresh(grade::type);
    made.set(grade::firm, project.value(project::firm));
    made.set(grade::project, project.id);
    made.set(grade::year, qint64(year));
    made.set(grade::grade, wordFor(score));
    made.set(grade::score, qint64(score));
    made.set(grade::source, published ? u"published"_s : u"own"_s);
    made.set(grade::document, published ? u"云住建〔2026〕9号"_s : QString());
    made.set(common::since, published ? u"2026-02-12"_s : u"2026-06-15"_s);
    desk.grades.push_back(std::move(made));
}

} // namespace

// By the end of June half of the projects have their grade of the year; the list of the others is published
// in September
void makeGrades(Desk &desk)
{
    for (const Record &project : desk.projects) {
        if (project.text(project::from) < u"2025-07-01"_s)
            grade(desk, project, 2025);
        if (desk.community != 11 && desk.dice.chance(50))
            grade(desk, project, 2026);
    }
}

} // namespace liuqing::practice
