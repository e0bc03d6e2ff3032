// SPDX-License-Identifier: GPL-3.0-or-later
// What happens between 1 July and 30 September 2026, and when the clerks enter it. Whoever leaves or comes is
// reflected in the number the firm reports, so that only the seeded mistakes disagree.
#include "core/practice/makers.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

QString stored(QDate day)
{
    return day.toString(Qt::ISODate);
}

class Quarter
{
public:
    explicit Quarter(Desk &desk) : m_desk(desk) { }

    void august()
    {
        m_step = &m_desk.sitDown(moment::august(), u"7—8月变动"_s);
        if (m_desk.community % 3 == 0)
            endProject();
        moveStaff(QDate(2026, 7, 1), QDate(2026, 8, 10));
    }

    void september()
    {
        m_step = &m_desk.sitDown(moment::september(), u"三季度核实"_s);
        publishGrades();
        verifyFirms();
        renewContract();
        if (m_desk.community % 6 == 1)
            takeOver();
    }

    void october()
    {
        m_step = &m_desk.sitDown(moment::october(), u"9月变动与补录"_s);
        moveStaff(QDate(2026, 8, 20), QDate(2026, 9, 28));
        if (m_desk.community == 3)
            discoverLate();
    }

private:
    // Further values of a record that is edited already join its edit
    Edit &edit(const Record &record)
    {
        for (Edit &each : m_step->edits) {
            if (each.record == record.id)
                return each;
        }
        m_step->edits.push_back({&record.type(), record.id});
        return m_step->edits.back();
    }

    void set(Record &record, const Field &field, const Value &value)
    {
        record.set(field, value);
        edit(record).values.emplace_back(&field, value);
    }

    bool isQuiet(const Record &project) const
    {
        return m_desk.touched.contains(project.id) || project.text(project::state) == u"left"_s;
    }

    // A firm withdraws from its last estate here
    void endProject()
    {
        for (Record &project : m_desk.projects) {
            const auto ofFirm = std::count_if(m_desk.projects.begin(), m_desk.projects.end(), [&](const Record &other) {
                return other.value(project::firm) == project.value(project::firm);
            });
            if (isQuiet(project) || ofFirm != 1 || !m_desk.isCompany(project) || project.text(project::from) > u"2025"_s)
                continue;
            set(project, project::state, u"left"_s);
            set(project, project::to, u"2026-07-31"_s);
            for (Record *worker : m_desk.workersOf(project))
                set(*worker, worker::left, u"2026-08-01"_s);
            set(*m_desk.firmOf(project), common::until, u"2026-08-01"_s);
            set(*m_desk.estateOf(project), estate::serviceMode, u"abandoned"_s);
            return;
        }
    }

    void moveStaff(QDate from, QDate to)
    {
        const int days = static_cast<int>(from.daysTo(to));
        for (Record &project : m_desk.projects) {
            const auto people = m_desk.workersOf(project);
            if (isQuiet(project) || people.size() < 9)
                continue;
            int difference = 0;
            for (Record *worker : people) {
                const bool mayLeave = worker->text(worker::post) != u"manager"_s && worker->text(worker::politicalStatus) == u"masses"_s
                    && !isKnown(worker->value(worker::left));
                if (!mayLeave || !m_desk.dice.chance(2))
                    continue;
                set(*worker, worker::left, stored(from.addDays(m_desk.dice.between(0, days))));
                --difference;
            }
            for (int hired = m_desk.dice.weighted({70, 20, 10}); hired > 0; --hired, ++difference)
                hire(project, from.addDays(m_desk.dice.between(0, days)));
            if (difference != 0)
                set(project, project::staffReported, numberOf(project.value(project::staffReported)) + difference);
        }
    }

    void hire(const Record &project, QDate day)
    {
        Record worker = makeWorker(m_desk, m_desk.later(worker::type), project, m_desk.dice.chance(60) ? u"cleaning"_s : u"order"_s);
        worker.set(worker::hired, stored(day));
        worker.set(worker::politicalStatus, u"masses"_s);
        worker.set(worker::relationHeld, {});
        worker.set(worker::developmentStage, {});
        m_step->adds.push_back(worker);
        m_desk.workers.push_back(std::move(worker));
    }

    bool isGraded(const Record &project) const
    {
        return std::any_of(m_desk.grades.begin(), m_desk.grades.end(), [&](const Record &each) {
            return each.value(grade::project) == Value(project.id) && numberOf(each.value(grade::year)) == 2026;
        });
    }

    void publishGrades()
    {
        for (const Record &project : m_desk.projects) {
            const bool missed = m_desk.community == 11 && m_desk.touched.contains(project.id);
            if (isGraded(project) || missed || project.text(project::state) == u"left"_s)
                continue;
            const int score = m_desk.dice.between(6'400, 9'600);
            Record made = m_desk.later(grade::type);
            made.set(grade::firm, project.value(project::firm));
            made.set(grade::project, project.id);
            made.set(grade::year, qint64(2026));
            made.set(grade::grade, score >= 9'000 ? u"优秀"_s : score >= 8'000 ? u"良好"_s : u"合格"_s);
            made.set(grade::score, qint64(score));
            made.set(grade::document, u"云住建〔2026〕31号"_s);
            made.set(grade::source, u"published"_s);
            made.set(common::since, u"2026-09-10"_s);
            m_step->adds.push_back(std::move(made));
        }
    }

    void verifyFirms()
    {
        const QString day = stored(moment::september().date().addDays(-1));
        for (Record &firm : m_desk.firms) {
            const bool forgotten = std::any_of(m_desk.county.mistakes.begin(), m_desk.county.mistakes.end(), [&](const MistakeMade &each) {
                return each.record == firm.id && qstrcmp(each.mistake->key, "firm_not_verified") == 0;
            });
            if (forgotten || isKnown(firm.value(common::until)))
                continue;
            set(firm, common::verifiedOn, day);
        }
    }

    void renewContract()
    {
        for (Record &project : m_desk.projects) {
            if (isQuiet(project) || project.text(project::state) != u"run_on"_s)
                continue;
            set(project, project::state, u"formal"_s);
            set(project, project::signedOn, u"2026-08-28"_s);
            set(project, project::to, u"2029-08-31"_s);
            return;
        }
    }

    FirmFacts newcomer(const QString &since)
    {
        FirmFacts facts{.name = m_desk.inventor.firmName(m_desk.dice, false)};
        facts.uscc = m_desk.inventor.creditCode(m_desk.dice, false);
        facts.legalRepresentative = m_desk.inventor.personName(m_desk.dice, true);
        facts.contact = m_desk.inventor.personName(m_desk.dice, false);
        facts.phone = m_desk.inventor.landline(m_desk.dice);
        facts.address = m_desk.inventor.address(m_desk.dice);
        facts.since = since;
        return facts;
    }

    void startHere(Record &estate, const QString &since, QDate from)
    {
        const FirmFacts facts = newcomer(since);
        const Record firm = m_desk.firmRecord(facts, true);
        set(estate, estate::serviceMode, u"full"_s);
        Record project = makeProject(m_desk, m_desk.later(project::type), firm, estate, from);
        const int people = m_desk.dice.between(9, 14);
        project.set(project::staffReported, qint64(people));
        project.set(project::noGradeReason, u"进驻不足一年"_s);
        m_step->adds.push_back(firm);
        m_step->adds.push_back(project);
        for (int i = 0; i < people; ++i)
            hire(project, from.addDays(m_desk.dice.between(-3, 10)));
        m_desk.firms.push_back(firm);
        m_desk.firmFacts.push_back(facts);
        m_desk.projects.push_back(std::move(project));
        m_desk.touched.insert(m_desk.projects.back().id);
    }

    // An abandoned old estate is taken over by a firm that is new here
    void takeOver() { startHere(m_desk.estates[1], u"2026-09-01"_s, QDate(2026, 9, 1)); }

    void discoverLate()
    {
        startHere(m_desk.estates[2], u"2025-11-01"_s, QDate(2025, 11, 1));
        m_desk.note("late_discovery", m_desk.firms.back(), m_desk.firms.back().text(firm::name));
    }

    Desk &m_desk;
    Step *m_step = nullptr;
};

} // namespace

void makeThirdQuarter(Desk &desk)
{
    Quarter quarter(desk);
    quarter.august();
    quarter.september();
    quarter.october();
}

} // namespace liuqing::practice
