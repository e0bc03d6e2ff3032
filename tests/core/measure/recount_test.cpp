// SPDX-License-Identifier: GPL-3.0-or-later
// Random small ledgers, counted a second time the slow way: every figure is compared with a naive count over
// plain records and with the sum of its list.
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"
#include "tests/support/packs.h"

#include "core/base/businessdate.h"
#include "core/measure/engine.h"
#include "core/measure/snapshot.h"

#include <random>

using namespace liuqing;
using namespace liuqing::measure;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

class RandomTown
{
public:
    explicit RandomTown(unsigned seed) : m_random(seed)
    {
        const auto filled = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) {
            fill(commit);
            return Status();
        });
        REQUIRE_OK(filled);
        const auto retired = scratch.ledger().commit({.kind = u"retire"_s}, [&](Commit &commit) -> Status {
            for (const Record &record : all) {
                if (below(12) == 0)
                    LIUQING_TRY(commit.retire(record, u"误录"_s));
            }
            return Status();
        });
        REQUIRE_OK(retired);
    }

    ScratchLedger scratch;
    std::vector<Record> all;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    Value one(const std::vector<const char *> &words)
    {
        const int at = below(static_cast<int>(words.size()) + 1);
        return at == static_cast<int>(words.size())
            ? Value()
            : Value(QString::fromLatin1(words[static_cast<size_t>(at)]));
    }
    Value date()
    {
        return one(
            {"2020", "2026-03", "2026-07", "2026-08-15", "2026-09-30", "2026-09", "2026-10", "2026-10-01"});
    }
    Value end() { return below(3) == 0 ? date() : Value(); }

    template<size_t Size> Record pick(const std::array<Record, Size> &from)
    {
        return from[static_cast<size_t>(below(Size))];
    }

    Record add(Commit &commit, const RecordType &type,
               const std::vector<std::pair<const Field *, Value>> &values)
    {
        Record record(type, scratch.ledger().ids().next());
        for (const auto &[field, value] : values)
            record.set(*field, value);
        REQUIRE_OK(commit.add(record));
        record.revision = 1;
        record.unit = scratch.ledger().office().code;
        all.push_back(record);
        return record;
    }

    void fill(Commit &commit)
    {
        std::array<Record, 6> firms;
        for (Record &firm : firms)
            firm = add(commit, firm::type,
                       {{&firm::name, u"物业%1"_s.arg(below(1000))},
                        {&firm::local, one({"local", "outside"})},
                        {&common::since, date()},
                        {&common::until, end()}});
        std::array<Record, 6> estates;
        for (Record &estate : estates)
            estate = add(
                commit, estate::type,
                {{&estate::name, u"小区%1"_s.arg(below(1000))},
                 {&estate::serviceMode, one({"full", "public", "single", "self", "abandoned", "unverified"})},
                 {&estate::old, one({"yes", "no"})},
                 {&estate::redCertifiedOn, date()},
                 {&common::since, end()},
                 {&common::until, end()}});
        std::array<Record, 8> projects;
        for (Record &project : projects)
            project = add(commit, project::type,
                          {{&project::firm, pick(firms).id},
                           {&project::estate, pick(estates).id},
                           {&project::from, date()},
                           {&project::to, end()},
                           {&project::state, one({"formal", "run_on", "left"})}});
        for (int i = 0; i < 20; ++i)
            addPeople(commit, pick(firms), pick(projects), i % 3 == 0);
        for (int i = 0; i < 4; ++i) {
            const Record covered = below(2) == 0 ? pick(firms) : pick(projects);
            add(commit, party_org::type,
                {{&party_org::name, u"支部%1"_s.arg(i)},
                 {&party_org::kind, one({"branch", "joint_branch", "committee"})},
                 {&party_org::formed, one({"alone", "area", "industry"})},
                 {&party_org::covers, QStringList{covered.id.toHex(), pick(firms).id.toHex()}},
                 {&party_org::establishedOn, date()},
                 {&common::until, end()}});
        }
        add(commit, instructor::type,
            {{&instructor::name, u"赵老师"_s},
             {&instructor::firms, QStringList{pick(firms).id.toHex()}},
             {&instructor::sentOn, date()}});
    }

    void addPeople(Commit &commit, const Record &firm, const Record &project, bool count)
    {
        const Value post = one({"manager", "cleaning", "order", "engineering", "greening", "other"});
        const Value status = one({"full", "full", "full", "probationary", "masses"});
        const Value relation = one({"here", "here", "here", "community", "elsewhere", "unknown"});
        if (count) {
            add(commit, staff_count::type,
                {{&staff_count::project, project.id},
                 {&staff_count::post, post},
                 {&staff_count::politicalStatus, status},
                 {&staff_count::relationHeld, relation},
                 {&staff_count::number, qint64(below(5))},
                 {&common::since, date()},
                 {&common::until, end()}});
        } else {
            add(commit, worker::type,
                {{&worker::name, u"工%1"_s.arg(below(1000))},
                 {&worker::firm, below(2) == 0 ? Value(firm.id) : Value()},
                 {&worker::project, below(5) == 0 ? Value() : Value(project.id)},
                 {&worker::post, post},
                 {&worker::politicalStatus, status},
                 {&worker::relationHeld, relation},
                 {&worker::hired, date()},
                 {&worker::left, end()}});
        }
    }

    std::mt19937 m_random;
};

// The same rules over plain records, with real dates
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
                     each.text(worker::post), each.text(worker::politicalStatus),
                     each.text(worker::relationHeld), 1});
        }
        for (const Record &each : of(staff_count::type)) {
            const RecordId project = linkOf(each.value(staff_count::project));
            if (inService(project) && !m_listed.contains(project))
                people.push_back(
                    {firmOf(project), each.text(staff_count::post), each.text(staff_count::politicalStatus),
                     each.text(staff_count::relationHeld), numberOf(each.value(staff_count::number))});
        }
    }

    struct People
    {
        RecordId firm;
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

private:
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
    const Record *project(const RecordId &id)
    {
        for (const Record &each : of(project::type)) {
            if (each.id == id)
                return &each;
        }
        return nullptr;
    }
    bool isHere(const RecordId &firm)
    {
        return records(firm::type, [&](const Record &each) { return each.id == firm; }) > 0;
    }
    bool inService(const RecordId &id) { return project(id) != nullptr; }
    RecordId firmOf(const RecordId &id)
    {
        return inService(id) ? linkOf(project(id)->value(project::firm)) : RecordId();
    }

    QDate m_asOf;
    std::map<const RecordType *, std::vector<Record>> m_records;
    QSet<RecordId> m_listed;
};

std::map<QString, qint64> naive(NaiveCount &count)
{
    using People = NaiveCount::People;
    std::map<QString, qint64> out;
    out[u"firms_total"_s] = qint64(count.of(firm::type).size());
    for (const QString &local : {u"local"_s, u"outside"_s})
        out[u"firms_"_s + local] =
            count.records(firm::type, [&](const Record &each) { return each.text(firm::local) == local; });
    out[u"firms_covered"_s] =
        count.records(firm::type, [&](const Record &each) { return count.covered(each); });
    out[u"orgs_due"_s] = count.records(firm::type, [&](const Record &each) { return count.due(each); });
    out[u"T03"_s] = count.records(
        firm::type, [&](const Record &each) { return count.covered(each) || count.instructed(each); });
    out[u"T04"_s] =
        count.records(firm::type, [&](const Record &each) { return count.due(each) && count.covered(each); });
    out[u"T06"_s] = count.records(
        firm::type, [&](const Record &each) { return !count.covered(each) && count.instructed(each); });
    out[u"estates_total"_s] = qint64(count.of(estate::type).size());
    for (const QString &mode : {u"full"_s, u"public"_s, u"single"_s, u"self"_s, u"abandoned"_s})
        out[u"estates_"_s + mode] = count.records(
            estate::type, [&](const Record &each) { return each.text(estate::serviceMode) == mode; });
    out[u"estates_unverified"_s] = count.records(estate::type, [](const Record &each) {
        return each.text(estate::serviceMode).isEmpty() || each.text(estate::serviceMode) == u"unverified";
    });
    out[u"estates_old"_s] =
        count.records(estate::type, [](const Record &each) { return each.text(estate::old) == u"yes"; });
    out[u"staff_total"_s] = count.staff([](const People &) { return true; });
    for (const QString &post :
         {u"manager"_s, u"cleaning"_s, u"order"_s, u"engineering"_s, u"greening"_s, u"other"_s})
        out[u"staff_"_s + post] = count.staff([&](const People &each) { return each.post == post; });
    out[u"members_total"_s] = count.staff([](const People &each) { return each.member(); });
    out[u"members_here"_s] =
        count.staff([](const People &each) { return each.member() && each.relation == u"here"; });
    out[u"members_elsewhere"_s] = count.staff([](const People &each) {
        return each.member() && (each.relation == u"community" || each.relation == u"elsewhere");
    });
    out[u"orgs_founded"_s] = qint64(count.of(party_org::type).size());
    for (const QString &way : {u"alone"_s, u"area"_s, u"industry"_s})
        out[u"orgs_"_s + way] = count.records(
            party_org::type, [&](const Record &each) { return each.text(party_org::formed) == way; });
    out[u"instructors"_s] = qint64(count.of(instructor::type).size());
    return out;
}

qint64 sumOf(const Ledger &ledger, const Scope &scope, const Count &count)
{
    const auto rows = list(ledger, scope, count);
    REQUIRE_OK(rows);
    qint64 sum = 0;
    for (const Listed &row : *rows)
        sum += row.number;
    return sum;
}

} // namespace

TEST_CASE("figures of random ledgers equal a naive count and the sum of their lists", "[measure]")
{
    const auto pack = MeasurePack::load(fuxinPack());
    REQUIRE_OK(pack);
    Wanted wanted;
    for (const Measure &measure : pack->all())
        wanted.push_back(&measure);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomTown town(seed);
        for (const QDate day : {QDate(2026, 6, 30), QDate(2026, 9, 30), QDate(2026, 10, 1)}) {
            const Scope scope{OwnRecords{}, day, {}};
            const auto amounts = evaluate(town.scratch.ledger(), scope, wanted);
            REQUIRE_OK(amounts);
            NaiveCount count(town.scratch.ledger(), day);
            for (const auto &[key, value] : naive(count)) {
                INFO("seed " << seed << ", " << day.toString(Qt::ISODate).toStdString() << ", "
                             << key.toStdString());
                CHECK(amounts->at(key).top == value);
            }
            for (const Measure *measure : wanted) {
                INFO("list of " << measure->key.toStdString() << ", seed " << seed);
                CHECK(sumOf(town.scratch.ledger(), scope, measure->top) == amounts->at(measure->key).top);
                if (measure->bottom)
                    CHECK(sumOf(town.scratch.ledger(), scope, *measure->bottom)
                          == amounts->at(measure->key).bottom);
            }
        }
    }
}

TEST_CASE("what a random ledger files re-counts to the figures of its records", "[measure]")
{
    const auto pack = MeasurePack::load(fuxinPack());
    REQUIRE_OK(pack);
    Wanted wanted;
    for (const Measure &measure : pack->all())
        wanted.push_back(&measure);
    const Period quarter = *Period::fromText(u"2026Q3");
    for (unsigned seed = 21; seed <= 28; ++seed) {
        INFO("seed " << seed);
        RandomTown town(seed);
        Ledger &ledger = town.scratch.ledger();
        const auto own = evaluate(ledger, Scope::own(quarter), wanted);
        REQUIRE_OK(own);
        const auto rows = filedRowsOf(ledger, Scope::own(quarter));
        REQUIRE_OK(rows);
        const filings::Filing filing{.digest = "d",
                                     .unit = ledger.office().code,
                                     .unitName = ledger.office().name,
                                     .form = u"LQ-01"_s,
                                     .period = quarter.text(),
                                     .state = u"filed"_s,
                                     .cutOff = quarter.last(),
                                     .filedAt = u"2026-10-12"_s};
        qint64 number = 0;
        const auto batch = ledger.commit({.kind = u"return"_s}, [&](Commit &commit) -> Status {
            const auto stored = filings::store(commit, filing, *rows);
            number = stored.value_or(0);
            return stored ? Status() : Status(failure(stored.error()));
        });
        REQUIRE_OK(batch);
        const auto filed = evaluateEach(ledger, Scope::filed({number}, quarter, false), wanted);
        REQUIRE_OK(filed);
        CHECK(filed->each.at(number) == *own);
        CHECK(filed->all == *own);
        // against itself nothing moved
        const auto next = evaluate(ledger, Scope::own(quarter, number), wanted);
        REQUIRE_OK(next);
        for (const QString &movement : {u"firms_new"_s, u"firms_left"_s, u"firms_corrected"_s})
            CHECK(next->at(movement).top == 0);
        CHECK(next->at(u"firms_total"_s) == own->at(u"firms_total"_s));
    }
}
