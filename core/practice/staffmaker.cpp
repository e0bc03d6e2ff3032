// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/makers.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

constexpr const char *posts[] = {"cleaning", "order", "engineering", "greening", "manager", "other"};
constexpr const char *statuses[] = {"full", "probationary", "league", "minmeng", "masses"};

QString postOf(Dice &dice)
{
    return QString::fromLatin1(posts[dice.weighted({42, 30, 14, 6, 5, 3})]);
}

QString hiredOn(Dice &dice)
{
    const QDate day = QDate(2018, 3, 1).addDays(dice.between(0, 2'980)); // until April 2026
    return dice.chance(70) ? day.toString(Qt::ISODate) : day.toString(u"yyyy-MM"_s);
}

void politics(Dice &dice, Record &worker)
{
    const QString status = QString::fromLatin1(statuses[dice.weighted({80, 8, 50, 1, 861})]);
    worker.set(worker::politicalStatus, status);
    if (status == u"full"_s || status == u"probationary"_s) {
        const char *held[] = {"here", "community", "elsewhere"};
        worker.set(worker::relationHeld, QString::fromLatin1(held[dice.weighted({50, 25, 25})]));
    } else if (dice.chance(2)) {
        worker.set(worker::developmentStage, dice.chance(60) ? u"applicant"_s : u"activist"_s);
    }
}

bool isMember(const Record &worker)
{
    const QString status = worker.text(worker::politicalStatus);
    return status == u"full"_s || status == u"probationary"_s;
}

// The firm's signed sheet says how many, not who
void countStaff(Desk &desk, Record &project, int people)
{
    std::map<QString, int> byPost{{u"manager"_s, 1}};
    for (int i = 1; i < people; ++i)
        ++byPost[postOf(desk.dice)];
    const int members = people > 12 ? desk.dice.between(1, 2) : 0;
    const auto add = [&](const QString &post, const QString &status, const QString &held, int number) {
        Record count = desk.fresh(staff_count::type);
        count.set(staff_count::project, project.id);
        count.set(staff_count::post, post);
        count.set(staff_count::politicalStatus, status);
        count.set(staff_count::relationHeld, held);
        count.set(staff_count::number, qint64(number));
        count.set(common::since, u"2026-06-30"_s);
        desk.staffCounts.push_back(std::move(count));
    };
    if (members > 0) {
        add(u"order"_s, u"full"_s, u"community"_s, members);
        byPost[u"order"_s] = qMax(0, byPost[u"order"_s] - members);
    }
    int sum = members;
    for (const auto &[post, number] : byPost) {
        if (number > 0)
            add(post, u"masses"_s, {}, number);
        sum += number;
    }
    project.set(project::staffReported, qint64(sum));
    project.set(project::membersReported, qint64(members));
}

void listStaff(Desk &desk, Record &project, int people)
{
    int members = 0;
    for (int i = 0; i < people; ++i) {
        Record person = makeWorker(desk, desk.fresh(worker::type), project, i == 0 ? u"manager"_s : postOf(desk.dice));
        if (i == 0)
            project.set(project::manager, person.id);
        members += isMember(person) ? 1 : 0;
        desk.workers.push_back(std::move(person));
    }
    project.set(project::staffReported, qint64(people));
    project.set(project::membersReported, qint64(members));
}

} // namespace

Record makeWorker(Desk &desk, Record worker, const Record &project, const QString &post)
{
    const Inventor::Person person = desk.inventor.person(desk.dice);
    worker.set(worker::firm, project.value(project::firm));
    worker.set(worker::project, project.id);
    worker.set(worker::name, person.name);
    worker.set(worker::sex, person.male ? u"male"_s : u"female"_s);
    worker.set(worker::residentId, person.residentId);
    worker.set(worker::mobile, person.mobile);
    worker.set(worker::post, post);
    worker.set(worker::hired, hiredOn(desk.dice));
    politics(desk.dice, worker);
    if (post == u"engineering"_s && desk.dice.chance(40))
        worker.set(worker::certificates, desk.dice.chance(50) ? u"低压电工作业证"_s : u"特种设备安全管理证"_s);
    if (post == u"manager"_s && desk.dice.chance(25))
        worker.set(worker::grid, u"第%1网格"_s.arg(desk.dice.between(1, 4)));
    return worker;
}

int membersHeldHere(Desk &desk, const Record &firm)
{
    int held = 0;
    for (const Record &worker : desk.workers) {
        if (linkOf(worker.value(worker::firm)) == firm.id && worker.text(worker::politicalStatus) == u"full"_s
            && worker.text(worker::relationHeld) == u"here"_s)
            ++held;
    }
    return held;
}

void makeStaff(Desk &desk)
{
    for (size_t i = 0; i < desk.projects.size(); ++i) {
        Record &project = desk.projects[i];
        const int people = desk.isCompany(project) ? desk.dice.between(9, 37) : desk.dice.between(2, 5);
        const bool byNumber = i % 5 == 4; // every fifth firm would rather give numbers than names
        if (byNumber)
            countStaff(desk, project, people);
        else
            listStaff(desk, project, people);
    }
}

} // namespace liuqing::practice
