// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomtown.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

RandomTown::RandomTown(unsigned seed, Firms firms, const QString &code)
    : scratch(code), m_random(seed), m_names(firms)
{
    scratch.reopen(); // ids of its own
    REQUIRE_OK(ledger().commit({.kind = u"set"_s}, [&](Commit &commit) {
        fill(commit);
        return Status();
    }));
    REQUIRE_OK(ledger().commit({.kind = u"retire"_s}, [&](Commit &commit) -> Status {
        for (const Record &record : all) {
            if (below(12) == 0)
                LIUQING_TRY(commit.retire(record, u"误录"_s));
        }
        return {};
    }));
}

Value RandomTown::one(const std::vector<const char *> &words)
{
    const auto at = static_cast<size_t>(below(static_cast<int>(words.size()) + 1));
    return at == words.size() ? Value() : Value(QString::fromLatin1(words[at]));
}

Value RandomTown::date()
{
    return one(
        {"2020", "2026-03", "2026-07", "2026-08-15", "2026-09-30", "2026-09", "2026-10", "2026-10-01"});
}

Value RandomTown::end()
{
    return below(3) == 0 ? date() : Value();
}

const Record &RandomTown::pick(const std::vector<Record> &from)
{
    return from[static_cast<size_t>(below(static_cast<int>(from.size())))];
}

Record RandomTown::add(Commit &commit, const RecordType &type,
                       const std::vector<std::pair<const Field *, Value>> &values)
{
    Record record(type, ledger().ids().next());
    for (const auto &[field, value] : values)
        record.set(*field, value);
    REQUIRE_OK(commit.add(record));
    record.revision = 1;
    record.unit = ledger().office().code;
    all.push_back(record);
    return record;
}

void RandomTown::fill(Commit &commit)
{
    addFirms(commit);
    addEstates(commit);
    addProjects(commit);
    for (int i = 0; i < 20; ++i)
        addPeople(commit, pick(m_firms), pick(m_projects), i % 3 == 0);
    addParty(commit);
}

void RandomTown::addFirms(Commit &commit)
{
    const std::vector<const char *> codes{"91210902MA0G4CT94U", "91210904MA02ULM856"};
    for (int i = 0; i < 6; ++i) {
        const bool coded = i < 2 && below(2) == 0;
        m_firms.push_back(
            add(commit, firm::type,
                {{&firm::name, u"物业%1"_s.arg(m_names == Firms::differ ? i : below(8))},
                 {&firm::uscc, coded ? Value(QString::fromLatin1(codes[static_cast<size_t>(i)])) : Value()},
                 {&firm::provisionalCode, below(2) == 0 ? Value(u"L-%1"_s.arg(i)) : Value()},
                 {&firm::provider, one({"company", "company", "individual", "community", "other"})},
                 {&firm::local, one({"local", "outside"})},
                 {&firm::contact, one({"Li", "Wang"})},
                 {&firm::phone, one({"0418-2000000"})},
                 {&common::verifiedOn, date()},
                 {&common::since, date()},
                 {&common::until, end()}}));
    }
}

void RandomTown::addEstates(Commit &commit)
{
    for (int i = 0; i < 6; ++i)
        m_estates.push_back(
            add(commit, estate::type,
                {{&estate::name, u"小区%1"_s.arg(i)},
                 {&estate::serviceMode, one({"full", "public", "single", "self", "abandoned", "unverified"})},
                 {&estate::old, one({"yes", "no"})},
                 {&estate::redCertifiedOn, date()},
                 {&common::since, end()},
                 {&common::until, end()}}));
}

void RandomTown::addProjects(Commit &commit)
{
    for (int i = 0; i < 8; ++i)
        m_projects.push_back(
            add(commit, project::type,
                {{&project::firm, pick(m_firms).id},
                 {&project::estate, pick(m_estates).id},
                 {&project::from, date()},
                 {&project::to, end()},
                 {&project::state, one({"formal", "run_on", "left"})},
                 {&project::staffReported, below(2) == 0 ? Value(qint64(below(4))) : Value()},
                 {&project::noGradeReason, below(4) == 0 ? Value(u"新进驻"_s) : Value()}}));
}

void RandomTown::addPeople(Commit &commit, const Record &firm, const Record &project, bool count)
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
        return;
    }
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

void RandomTown::addParty(Commit &commit)
{
    for (int i = 0; i < 4; ++i) {
        const Record covered = below(2) == 0 ? pick(m_firms) : pick(m_projects);
        add(commit, party_org::type,
            {{&party_org::name, u"支部%1"_s.arg(i)},
             {&party_org::kind, one({"branch", "joint_branch", "committee"})},
             {&party_org::formed, one({"alone", "area", "industry"})},
             {&party_org::covers, QStringList{covered.id.toHex(), pick(m_firms).id.toHex()}},
             {&party_org::establishedOn, date()},
             {&common::until, end()}});
    }
    for (int i = 0; i < 2; ++i)
        add(commit, instructor::type,
            {{&instructor::name, u"赵老师%1"_s.arg(i)},
             {&instructor::firms, QStringList{pick(m_firms).id.toHex()}},
             {&instructor::sentOn, date()}});
    for (int i = 0; i < 4; ++i) {
        const bool ofFirm = below(2) == 0;
        add(commit, growth::type,
            {{&growth::firm, ofFirm ? Value(pick(m_firms).id) : Value()},
             {&growth::project, ofFirm ? Value() : Value(pick(m_projects).id)},
             {&growth::measure, one({"recruit", "transfer"})},
             {&common::since, end()}});
        add(commit, grade::type,
            {{&grade::firm, ofFirm ? Value(pick(m_firms).id) : Value()},
             {&grade::project, ofFirm ? Value() : Value(pick(m_projects).id)},
             {&grade::year, qint64(2025 + below(2))},
             {&grade::grade, u"优秀"_s},
             {&common::until, end()}});
    }
}

Status RandomTown::endLater(Commit &commit, const Record &record)
{
    const auto stored = store::find(ledger(), record.type(), record.id);
    REQUIRE_OK(stored);
    const Field &until = *record.type().until;
    // a project that is marked as left and says no day would begin to say one
    if ((*stored)->retired || isKnown((*stored)->value(until)) || (*stored)->text(project::state) == u"left")
        return {};
    Record after = **stored;
    after.set(until, one({"2026-10", "2026-10-01", "2026-11-20", "2027"}));
    return commit.change(**stored, after);
}

void RandomTown::liveOn()
{
    REQUIRE_OK(ledger().commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
        for (const Record &record : std::vector<Record>(all)) {
            if (below(3) == 0)
                LIUQING_TRY(endLater(commit, record));
        }
        const Record late = add(commit, firm::type,
                                {{&firm::name, u"冬天来的物业"_s},
                                 {&firm::local, u"local"_s},
                                 {&common::since, one({"2026-10", "2026-11-05", "2026-10-01"})},
                                 {&common::remark, u"十月以后"_s}});
        if (!isKnown(late.value(common::since)))
            LIUQING_TRY(commit.retire(late, u"误录"_s));
        for (const Record &project : m_projects)
            add(commit, worker::type,
                {{&worker::name, u"冬天来的人"_s},
                 {&worker::project, project.id},
                 {&worker::post, u"order"_s},
                 {&worker::politicalStatus, u"full"_s},
                 {&worker::hired, u"2026-10-01"_s}});
        add(commit, estate::type, {{&estate::name, u"新交付小区"_s}, {&common::since, u"2026-12"_s}});
        return {};
    }));
}

} // namespace liuqing::test
