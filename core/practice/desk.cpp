// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/desk.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

QDateTime at(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute));
}

Record *byId(std::vector<Record> &records, const RecordId &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

namespace moment {

QDateTime created()
{
    return at(7, 1, 9, 0);
}
QDateTime base()
{
    return at(7, 3, 10, 20);
}
QDateTime august()
{
    return at(8, 12, 14, 5);
}
QDateTime september()
{
    return at(9, 18, 9, 40);
}
QDateTime october()
{
    return at(10, 9, 15, 30);
}

} // namespace moment

Desk::Desk(County &inCounty, size_t officeIndex, int number, Inventor &invents)
    : county(inCounty),
      officeAt(officeIndex),
      community(number),
      inventor(invents),
      dice(inCounty.seed, 100 + static_cast<uint64_t>(number)),
      m_ids(Clock::fixed(moment::base()), Dice(inCounty.seed, 500 + static_cast<uint64_t>(number)).next())
{
}

Record Desk::later(const RecordType &type)
{
    Record record(type, m_ids.next());
    record.unit = office().code;
    return record;
}

Record Desk::fresh(const RecordType &type)
{
    Record record = later(type);
    record.set(common::verifiedOn, QDate(2026, 6, 22).addDays(dice.between(0, 7)).toString(Qt::ISODate));
    record.set(common::verifiedBy, office().clerk);
    return record;
}

Record Desk::firmRecord(const FirmFacts &facts, bool isLate)
{
    Record record = isLate ? later(firm::type) : fresh(firm::type);
    record.set(firm::name, facts.name);
    record.set(firm::uscc, facts.uscc);
    record.set(firm::provider, facts.provider);
    record.set(firm::legalRepresentative, facts.legalRepresentative);
    record.set(firm::registeredAddress, facts.address);
    record.set(firm::local, facts.local);
    record.set(firm::contact, facts.contact);
    record.set(firm::phone, facts.phone);
    record.set(common::since, facts.since);
    if (facts.provider != u"company"_s)
        return record;
    record.set(firm::ownership, facts.ownership);
    record.set(firm::associationMember, facts.inAssociation ? u"yes"_s : u"no"_s);
    record.set(firm::charterNamesParty, facts.charterNamesParty ? u"yes"_s : u"no"_s);
    return record;
}

void Desk::meet(const FirmFacts &facts)
{
    firms.push_back(firmRecord(facts, false));
    firmFacts.push_back(facts);
}

void Desk::note(const char *mistake, const Record &record, const QString &subject)
{
    for (const Mistake &each : mistakes()) {
        if (each.community == community && qstrcmp(each.key, mistake) == 0) {
            county.mistakes.push_back({&each, office().code, &record.type(), record.id, subject});
            return;
        }
    }
    Q_ASSERT_X(false, "practice", mistake);
}

Step &Desk::sitDown(const QDateTime &when, const QString &reason)
{
    office().steps.push_back({when, reason});
    return office().steps.back();
}

void Desk::enterBase()
{
    Step &step = sitDown(moment::base(), u"2026年二季度摸底录入"_s);
    for (const auto *records : {&firms, &formerNames, &estates, &projects, &workers, &staffCounts, &organizations,
                                &instructors, &growths, &grades})
        step.adds.insert(step.adds.end(), records->begin(), records->end());
}

Record *Desk::firmOf(const Record &project)
{
    return byId(firms, linkOf(project.value(project::firm)));
}

Record *Desk::estateOf(const Record &project)
{
    return byId(estates, linkOf(project.value(project::estate)));
}

std::vector<Record *> Desk::workersOf(const Record &project)
{
    std::vector<Record *> found;
    for (Record &worker : workers) {
        if (linkOf(worker.value(worker::project)) == project.id)
            found.push_back(&worker);
    }
    return found;
}

bool Desk::isCompany(const Record &project)
{
    const Record *owner = firmOf(project);
    return owner != nullptr && owner->text(firm::provider) == u"company"_s;
}

} // namespace liuqing::practice
