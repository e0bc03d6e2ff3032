// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/makers.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

QString stored(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isServed(const QString &mode)
{
    return mode == u"full"_s || mode == u"single"_s || mode == u"public"_s;
}

void price(Desk &desk, Record &project, const Record &estate)
{
    const bool old = estate.text(estate::old) == u"yes"_s;
    const bool perClass = old && desk.dice.chance(40);
    project.set(project::feeBasis, perClass ? u"per_class"_s : u"per_m2"_s);
    project.set(project::fee, qint64(perClass ? desk.dice.between(15, 40) * 100 : desk.dice.between(old ? 35 : 80, old ? 75 : 260)));
    project.set(project::collectionRate, qint64(desk.dice.between(old ? 3'800 : 6'500, old ? 7'900 : 9'800)));
    if (!old && desk.dice.chance(80))
        project.set(project::starLevel, qint64(desk.dice.between(2, 5)));
    project.set(project::feesPostedOn, stored(QDate(2026, 1, 4).addDays(desk.dice.between(0, 80))));
}

void serve(Desk &desk, Record &project, const Record &estate)
{
    const QString mode = estate.text(estate::serviceMode);
    QStringList services{u"cleaning"_s};
    if (mode != u"single"_s)
        services << u"order"_s << u"repair"_s;
    if (mode == u"full"_s)
        services << u"greening"_s;
    if (mode == u"full"_s && numberOf(estate.value(estate::builtYear)) >= 2008)
        services << u"lifts"_s;
    project.set(project::services, services);
    const char *ways[] = {"tender", "agreement", "recommendation"};
    const int way = mode == u"full"_s ? desk.dice.weighted({55, 40, 5}) : desk.dice.weighted({5, 35, 60});
    project.set(project::selectedBy, QString::fromLatin1(ways[way]));
}

// Which firm of the desk takes the estate: the first estates go round, so that every firm has one
size_t firmFor(Desk &desk, size_t served)
{
    if (served < desk.firms.size())
        return served;
    std::vector<size_t> companies;
    for (size_t i = 0; i < desk.firms.size(); ++i) {
        if (desk.firmFacts[i].provider == u"company"_s)
            companies.push_back(i);
    }
    return companies[desk.dice.next() % companies.size()];
}

} // namespace

Record makeProject(Desk &desk, Record project, const Record &firm, const Record &estate, QDate from)
{
    project.set(project::firm, firm.id);
    project.set(project::estate, estate.id);
    project.set(project::signedOn, stored(from.addDays(-desk.dice.between(5, 40))));
    project.set(project::from, stored(from));
    const int years = desk.dice.between(3, 5);
    QDate to = from.addYears(years).addDays(-1);
    const bool fresh = numberOf(estate.value(estate::builtYear)) >= 2022;
    QString state = fresh ? u"preliminary"_s : u"formal"_s;
    if (to < QDate(2026, 6, 30))
        state = u"run_on"_s;
    else if (to < QDate(2026, 12, 31))
        to = QDate(2027, 6, 30);
    project.set(project::to, stored(to));
    project.set(project::state, state);
    price(desk, project, estate);
    serve(desk, project, estate);
    return project;
}

void makeProjects(Desk &desk)
{
    size_t served = 0;
    for (const Record &estate : desk.estates) {
        if (!isServed(estate.text(estate::serviceMode)))
            continue;
        const Record &firm = desk.firms[firmFor(desk, served++)];
        const QDate from = QDate(2020, 1, 1).addMonths(desk.dice.between(0, 70));
        desk.projects.push_back(makeProject(desk, desk.fresh(project::type), firm, estate, from));
    }
}

} // namespace liuqing::practice
