// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the slow way: the rules of validity, staff and coverage over plain records with real dates, to
// compare figures and clears with.
#pragma once

#include "tests/support/catch.h"

#include "core/base/businessdate.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"

namespace liuqing::test {

class NaiveCount
{
public:
    NaiveCount(const Ledger &ledger, QDate asOf) : m_asOf(asOf)
    {
        for (const RecordType *type : catalogue::types()) {
            const auto found = store::select(ledger, {.type = type});
            REQUIRE_OK(found);
            for (const Record &record : *found) {
                if (isValid(record))
                    m_records[type].push_back(record);
            }
        }
        for (const Record &each : of(worker::type)) {
            const RecordId project = linkOf(each.value(worker::project));
            m_listed.insert(project);
            if (project.isNull()
                    ? !isKnown(each.value(worker::firm)) || isHere(linkOf(each.value(worker::firm)))
                    : inService(project))
                people.push_back(
                    {isKnown(each.value(worker::firm)) ? linkOf(each.value(worker::firm)) : firmOf(project),
                     project, each.text(worker::post), each.text(worker::politicalStatus),
                     each.text(worker::relationHeld), 1});
        }
        for (const Record &each : of(staff_count::type)) {
            const RecordId project = linkOf(each.value(staff_count::project));
            if (inService(project) && !m_listed.contains(project))
                people.push_back({firmOf(project), project, each.text(staff_count::post),
                                  each.text(staff_count::politicalStatus),
                                  each.text(staff_count::relationHeld),
                                  numberOf(each.value(staff_count::number))});
        }
    }

    struct People
    {
        RecordId firm, project;
        QString post, status, relation;
        qint64 number;

        bool member() const { return status == u"full" || status == u"probationary"; }
    };
    std::vector<People> people;

    const std::vector<Record> &of(const RecordType &type) { return m_records[&type]; }

    template<typename Test> qint64 records(const RecordType &type, Test test)
    {
        return std::count_if(of(type).begin(), of(type).end(), test);
    }
    template<typename Test> qint64 staff(Test test)
    {
        qint64 sum = 0;
        for (const People &each : people)
            sum += test(each) ? each.number : 0;
        return sum;
    }
    bool due(const Record &firm)
    {
        return staff([&](const People &each) {
                   return each.firm == firm.id && each.status == u"full" && each.relation == u"here";
               })
            >= 3;
    }
    bool covered(const Record &firm)
    {
        return records(party_org::type,
                       [&](const Record &each) {
                           for (const QString &target : listOf(each.value(party_org::covers))) {
                               const RecordId id = *RecordId::fromString(target);
                               if (isKnown(each.value(party_org::kind))
                                   && (id == firm.id || (inService(id) && firmOf(id) == firm.id)))
                                   return true;
                           }
                           return false;
                       })
            > 0;
    }
    bool instructed(const Record &firm)
    {
        return records(instructor::type,
                       [&](const Record &each) {
                           return listOf(each.value(instructor::firms)).contains(firm.id.toHex());
                       })
            > 0;
    }

    const Record *project(const RecordId &id) { return found(project::type, id); }
    const Record *firm(const RecordId &id) { return found(firm::type, id); }
    bool isHere(const RecordId &id) { return firm(id) != nullptr; }
    bool inService(const RecordId &id) { return project(id) != nullptr; }
    RecordId firmOf(const RecordId &id)
    {
        return inService(id) ? linkOf(project(id)->value(project::firm)) : RecordId();
    }

private:
    const Record *found(const RecordType &type, const RecordId &id)
    {
        const auto &all = of(type);
        const auto at =
            std::find_if(all.begin(), all.end(), [&](const Record &each) { return each.id == id; });
        return at == all.end() ? nullptr : &*at;
    }
    bool isValid(const Record &record) const
    {
        const auto date = [&](const Field *field) { return BusinessDate::fromStored(record.text(*field)); };
        const auto since = date(record.type().since);
        const auto until = date(record.type().until);
        if (since && since->firstDay() > m_asOf)
            return false;
        if (&record.type() != &project::type)
            return !until || until->firstDay() > m_asOf;
        if (record.text(project::state) == u"run_on")
            return true;
        return until ? until->lastDay() >= m_asOf : record.text(project::state) != u"left";
    }

    QDate m_asOf;
    std::map<const RecordType *, std::vector<Record>> m_records;
    QSet<RecordId> m_listed;
};

} // namespace liuqing::test
