// SPDX-License-Identifier: GPL-3.0-or-later
// How each mistake of the table is made. A project that a mistake is about stays as it is in the third quarter.
#include "core/practice/makers.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

QString titleOf(Desk &desk, const Record &project)
{
    const Record *estate = desk.estateOf(project);
    const Record *firm = desk.firmOf(project);
    return firm->text(firm::name) + u" · "_s + estate->text(estate::name);
}

bool hasList(Desk &desk, const Record &project)
{
    return !desk.workersOf(project).empty();
}

// The first project of a company with a list (or with counts) that no other mistake is about
Record &freeProject(Desk &desk, bool withList)
{
    for (Record &project : desk.projects) {
        if (!desk.touched.contains(project.id) && desk.isCompany(project) && hasList(desk, project) == withList) {
            desk.touched.insert(project.id);
            return project;
        }
    }
    return desk.projects.front();
}

size_t localFirm(const Desk &desk)
{
    for (size_t i = 0; i < desk.firms.size(); ++i) {
        if (!desk.firmFacts[i].large && desk.firmFacts[i].provider == u"company"_s)
            return i;
    }
    return 0;
}

void firmWithoutCode(Desk &desk)
{
    Record &record = desk.firms[localFirm(desk)];
    record.set(firm::uscc, {});
    desk.note("firm_without_code", record, record.text(firm::name));
}

void firmTwice(Desk &desk)
{
    const size_t at = localFirm(desk);
    Record twin = desk.fresh(firm::type);
    const QString name = desk.firmFacts[at].name;
    twin.set(firm::name, QString(name.mid(2, name.indexOf(u"有限公司"_s) - 2) + u"公司"_s));
    twin.set(firm::provider, u"company"_s);
    twin.set(firm::contact, desk.firmFacts[at].contact);
    twin.set(firm::phone, desk.firmFacts[at].phone);
    desk.note("firm_twice", twin, twin.text(firm::name));
    desk.firms.push_back(twin);
    desk.firmFacts.push_back(desk.firmFacts[at]);
}

void contactUnknown(Desk &desk)
{
    Record &record = desk.firms[localFirm(desk)];
    record.set(firm::contact, {});
    record.set(firm::phone, {});
    desk.note("contact_unknown", record, record.text(firm::name));
}

void firmNotVerified(Desk &desk) // the third quarter leaves it out
{
    const Record &record = desk.firms[localFirm(desk)];
    desk.note("firm_not_verified", record, record.text(firm::name));
}

void estateWithoutProject(Desk &desk)
{
    Record made = desk.fresh(estate::type);
    made.set(estate::name, desk.inventor.estateName(desk.dice, false));
    made.set(estate::community, desk.office().unit);
    made.set(estate::address, desk.inventor.address(desk.dice));
    made.set(estate::serviceMode, u"full"_s);
    made.set(estate::households, qint64(420));
    desk.note("estate_without_project", made, made.text(estate::name));
    desk.estates.push_back(std::move(made));
}

void estateUnverified(Desk &desk)
{
    Record &record = desk.estates[2];
    record.set(estate::serviceMode, u"unverified"_s);
    desk.note("estate_unverified", record, record.text(estate::name));
}

void postUnknown(Desk &desk)
{
    Record &project = freeProject(desk, true);
    const auto people = desk.workersOf(project);
    for (size_t i = 1; i < 4 && i < people.size(); ++i)
        people[i]->set(worker::post, {});
    desk.note("post_unknown", project, titleOf(desk, project));
}

void statusUnknown(Desk &desk)
{
    Record &project = freeProject(desk, true);
    const auto people = desk.workersOf(project);
    for (size_t i = 0; i < people.size() && i < 2; ++i) {
        people[people.size() - 1 - i]->set(worker::politicalStatus, {});
        people[people.size() - 1 - i]->set(worker::relationHeld, {});
    }
    desk.note("status_unknown", project, titleOf(desk, project));
}

void staffReportedDiffers(Desk &desk)
{
    Record &project = freeProject(desk, true);
    project.set(project::staffReported, numberOf(project.value(project::staffReported)) + 4);
    desk.note("staff_reported_differs", project, titleOf(desk, project));
}

void listAndCountDiffer(Desk &desk)
{
    Record &project = freeProject(desk, true);
    Record count = desk.fresh(staff_count::type);
    count.set(staff_count::project, project.id);
    count.set(staff_count::post, u"cleaning"_s);
    count.set(staff_count::politicalStatus, u"masses"_s);
    count.set(staff_count::number, qint64(3));
    count.set(common::since, u"2026-06-30"_s);
    desk.staffCounts.push_back(std::move(count));
    desk.note("list_and_count_differ", project, titleOf(desk, project));
}

void relationUnknown(Desk &desk)
{
    Record &project = freeProject(desk, true);
    Record &person = *desk.workersOf(project).back();
    person.set(worker::politicalStatus, u"full"_s);
    person.set(worker::relationHeld, u"unknown"_s);
    desk.note("relation_unknown", project, titleOf(desk, project));
}

void gradeMissing(Desk &desk)
{
    Record &project = freeProject(desk, true);
    desk.note("grade_missing", project, titleOf(desk, project));
}

void contractExpired(Desk &desk)
{
    Record &project = freeProject(desk, true);
    project.set(project::from, u"2023-05-01"_s);
    project.set(project::signedOn, u"2023-04-12"_s);
    project.set(project::to, u"2026-04-30"_s);
    project.set(project::state, u"formal"_s);
    desk.note("contract_expired", project, titleOf(desk, project));
}

void threeMembersNoOrganization(Desk &desk)
{
    Record &project = freeProject(desk, true);
    const RecordId owner = linkOf(project.value(project::firm));
    const auto people = desk.workersOf(project);
    for (size_t i = 0; i < 3; ++i) {
        people[i]->set(worker::politicalStatus, u"full"_s);
        people[i]->set(worker::relationHeld, u"here"_s);
    }
    const auto release = [&](std::vector<Record> &records, const Field &field) {
        std::erase_if(records, [&](Record &each) {
            QStringList covered = listOf(each.value(field));
            const bool alone = covered.removeAll(owner.toHex()) > 0 && covered.isEmpty();
            each.set(field, covered);
            return alone;
        });
    };
    release(desk.organizations, party_org::covers);
    release(desk.instructors, instructor::firms);
    std::erase_if(desk.growths, [&](const Record &each) { return linkOf(each.value(growth::firm)) == owner; });
    const Record &record = *desk.firmOf(project);
    desk.note("three_members_no_organization", record, record.text(firm::name));
}

void termOverdue(Desk &desk)
{
    Record &record = desk.organizations.back();
    record.set(party_org::establishedOn, u"2022-12-20"_s);
    record.set(party_org::approvedOn, u"2022-12-15"_s);
    record.set(party_org::termFrom, u"2023-01-10"_s);
    record.set(party_org::termTo, u"2026-01-09"_s);
    desk.note("term_overdue", record, record.text(party_org::name));
}

void oneIdTwice(Desk &desk)
{
    const Record &first = freeProject(desk, true);
    Record *second = nullptr;
    for (Record &project : desk.projects) {
        if (project.value(project::firm) != first.value(project::firm) && hasList(desk, project) && desk.isCompany(project))
            second = &project;
    }
    desk.touched.insert(second->id);
    const Record &person = *desk.workersOf(first).back();
    Record &again = *desk.workersOf(*second).back();
    for (const Field *field : {&worker::name, &worker::sex, &worker::residentId, &worker::mobile})
        again.set(*field, person.value(*field));
    desk.note("one_id_twice", again, again.text(worker::name));
}

// The list leaves the ledger and waits in a workbook
void staffNotEntered(Desk &desk)
{
    Record &project = freeProject(desk, true);
    StaffList list{desk.office().code, desk.firmOf(project)->text(firm::name), desk.estateOf(project)->text(estate::name), {}};
    std::erase_if(desk.workers, [&](const Record &each) {
        const bool isOfList = linkOf(each.value(worker::project)) == project.id;
        if (isOfList)
            list.workers.push_back(each);
        return isOfList;
    });
    project.set(project::manager, {});
    desk.note("staff_not_entered", project, titleOf(desk, project));
    desk.county.staffLists.push_back(std::move(list));
}

struct Seeding
{
    const char *key;
    void (*make)(Desk &);
};

constexpr Seeding seedings[] = {
    {"firm_without_code", firmWithoutCode},
    {"firm_twice", firmTwice},
    {"contact_unknown", contactUnknown},
    {"firm_not_verified", firmNotVerified},
    {"estate_without_project", estateWithoutProject},
    {"estate_unverified", estateUnverified},
    {"staff_not_entered", staffNotEntered},
    {"post_unknown", postUnknown},
    {"staff_reported_differs", staffReportedDiffers},
    {"list_and_count_differ", listAndCountDiffer},
    {"relation_unknown", relationUnknown},
    {"status_unknown", statusUnknown},
    {"grade_missing", gradeMissing},
    {"three_members_no_organization", threeMembersNoOrganization},
    {"term_overdue", termOverdue},
    {"one_id_twice", oneIdTwice},
    {"contract_expired", contractExpired},
};

} // namespace

void seedMistakes(Desk &desk)
{
    for (const Seeding &seeding : seedings) {
        for (const Mistake &mistake : mistakes()) {
            if (mistake.community == desk.community && qstrcmp(mistake.key, seeding.key) == 0)
                seeding.make(desk);
        }
    }
}

} // namespace liuqing::practice
