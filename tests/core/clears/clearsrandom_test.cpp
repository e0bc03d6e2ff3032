// SPDX-License-Identifier: GPL-3.0-or-later
// The six clears of random ledgers, decided a second time record by record.
#include "tests/support/catch.h"
#include "tests/support/naivecount.h"
#include "tests/support/packs.h"
#include "tests/support/randomtown.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/clears/clears.h"

using namespace liuqing;
using namespace liuqing::clears;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

using Answers = std::map<QString, QStringList>; // clear → "id keys", sorted

class NaiveClears
{
public:
    NaiveClears(const Ledger &ledger, QDate day) : m_count(ledger, day), m_day(day)
    {
        readLeft(ledger);
        for (const Record &each : m_count.of(firm::type)) {
            note(u"firms"_s, each, firmLacks(each));
            if (isAsked(&each))
                note(u"organizations"_s, each, organizationLacks(each));
        }
        for (const Record &each : m_count.of(estate::type))
            note(u"estates"_s, each, estateLacks(each));
        for (const Record &each : m_count.of(project::type)) {
            projectLacks(each);
            const RecordId firm = linkOf(each.value(project::firm));
            if (isAsked(m_left.contains(firm) ? &m_left[firm] : m_count.firm(firm)))
                note(u"organizations"_s, each, isCared(each) ? QStringList() : QStringList{u"not_covered"_s});
        }
        for (auto &[clear, lines] : answers)
            lines.sort();
    }

    Answers answers;
    std::map<QString, qint64> asked;

private:
    void note(const QString &clear, const Record &record, const QStringList &lacks)
    {
        ++asked[clear];
        if (!lacks.isEmpty())
            answers[clear].append(record.id.toHex() + u' ' + lacks.join(u' '));
    }

    // What kind of provider left in the quarter is still known to a project that it left behind
    void readLeft(const Ledger &ledger)
    {
        const auto firms = store::select(ledger, {.type = &firm::type});
        REQUIRE_OK(firms);
        const Period quarter = Period::quarterOf(m_day);
        const auto inQuarter = [&](const Record &each, const Field &field) {
            const auto date = BusinessDate::fromStored(each.text(field));
            return date && quarter.contains(date->firstDay());
        };
        for (const Record &each : *firms) {
            if (m_count.firm(each.id) == nullptr && inQuarter(each, common::until)
                && !inQuarter(each, common::since))
                m_left.insert(each.id, each);
        }
    }

    static bool isAsked(const Record *firm)
    {
        return firm == nullptr
            || !QStringList{u"individual"_s, u"community"_s}.contains(firm->text(firm::provider));
    }

    QStringList firmLacks(const Record &each)
    {
        QStringList lacks;
        const bool small = isKnown(each.value(firm::provider)) && !isAsked(&each);
        if (!isKnown(each.value(firm::uscc)) && !(small && isKnown(each.value(firm::provisionalCode))))
            lacks.append(u"code_missing"_s);
        const auto sameName = [&](const Record &other) {
            return text::normalizedName(other.text(firm::name))
                == text::normalizedName(each.text(firm::name));
        };
        if (m_count.records(firm::type, sameName) > 1)
            lacks.append(u"duplicate_open"_s);
        if (!isKnown(each.value(firm::contact)) && !isKnown(each.value(firm::phone)))
            lacks.append(u"contact_missing"_s);
        const auto verified = BusinessDate::fromStored(each.text(common::verifiedOn));
        if (!verified || verified->firstDay() < Period::quarterOf(m_day).first())
            lacks.append(u"not_verified"_s);
        return lacks;
    }

    QStringList estateLacks(const Record &each)
    {
        const QString mode = each.text(estate::serviceMode);
        const auto serves = [&](const Record &project) {
            return linkOf(project.value(project::estate)) == each.id && isKnown(project.value(project::from));
        };
        if (mode.isEmpty() || mode == u"unverified")
            return {u"mode_unknown"_s};
        if (QStringList{u"full"_s, u"single"_s, u"public"_s}.contains(mode)
            && m_count.records(project::type, serves) == 0)
            return {u"no_dated_project"_s};
        return {};
    }

    void projectLacks(const Record &each)
    {
        QStringList workers;
        QStringList members;
        qint64 rows = 0;
        qint64 heads = 0;
        qint64 posts = 0;
        qint64 statuses = 0;
        qint64 relations = 0;
        for (const NaiveCount::People &people : m_count.people) {
            if (people.project != each.id)
                continue;
            ++rows;
            heads += people.number;
            posts += people.post.isEmpty() ? people.number : 0;
            statuses += people.status.isEmpty() ? people.number : 0;
            relations += people.member() && (people.relation.isEmpty() || people.relation == u"unknown")
                ? people.number
                : 0;
        }
        const Value &reported = each.value(project::staffReported);
        for (const auto &[lacks, list, key] :
             {std::tuple{rows == 0, &workers, u"staff_missing"_s},
              {posts > 0, &workers, u"posts_unknown"_s},
              {rows > 0 && isKnown(reported) && numberOf(reported) != heads, &workers, u"staff_differs"_s},
              {rows == 0, &members, u"staff_missing"_s},
              {statuses > 0, &members, u"statuses_unknown"_s},
              {relations > 0, &members, u"relations_unknown"_s}}) {
            if (lacks)
                list->append(key);
        }
        note(u"workers"_s, each, workers);
        note(u"members"_s, each, members);
        const bool graded = isKnown(each.value(project::noGradeReason))
            || m_count.records(grade::type,
                               [&](const Record &grade) {
                                   return numberOf(grade.value(grade::year)) == m_day.year()
                                       && isOf(grade, grade::firm, grade::project, each);
                               })
                > 0;
        note(u"quality"_s, each, graded ? QStringList() : QStringList{u"no_grade"_s});
    }

    // A grade or plan of the project, or of its firm
    static bool isOf(const Record &fact, const Field &firm, const Field &project, const Record &each)
    {
        const RecordId itsFirm = linkOf(each.value(project::firm));
        return linkOf(fact.value(project)) == each.id
            || (!itsFirm.isNull() && linkOf(fact.value(firm)) == itsFirm);
    }

    bool isPlanned(const Record &project)
    {
        return m_count.records(growth::type, [&](const Record &plan) {
            return isKnown(plan.value(growth::measure)) && isOf(plan, growth::firm, growth::project, project);
        }) > 0;
    }

    bool isCared(const Record &each)
    {
        const auto covers = [&](const Record &organization) {
            const QStringList targets = listOf(organization.value(party_org::covers));
            return isKnown(organization.value(party_org::kind))
                && (targets.contains(each.id.toHex())
                    || targets.contains(linkOf(each.value(project::firm)).toHex()));
        };
        if (m_count.records(party_org::type, covers) > 0)
            return true;
        const auto sent = [&](const Record &teacher) {
            return listOf(teacher.value(instructor::firms))
                .contains(linkOf(each.value(project::firm)).toHex());
        };
        return m_count.records(instructor::type, sent) > 0 && isPlanned(each);
    }

    QStringList organizationLacks(const Record &each)
    {
        if (m_count.covered(each))
            return {};
        const auto mine = [&](const Record &project) {
            return linkOf(project.value(project::firm)) == each.id && isPlanned(project);
        };
        const auto plan = [&](const Record &fact) {
            return isKnown(fact.value(growth::measure)) && linkOf(fact.value(growth::firm)) == each.id;
        };
        const bool planned =
            m_count.records(growth::type, plan) > 0 || m_count.records(project::type, mine) > 0;
        QStringList lacks;
        if (!m_count.instructed(each) || !planned)
            lacks.append(u"not_covered"_s);
        if (m_count.due(each))
            lacks.append(u"not_founded"_s);
        return lacks;
    }

    NaiveCount m_count;
    QHash<RecordId, Record> m_left;
    QDate m_day;
};

} // namespace

TEST_CASE("the clears of random ledgers name exactly the records that lack something, and what", "[clears]")
{
    const auto pack = ClearsPack::load(fuxinPack());
    REQUIRE_OK(pack);
    size_t named = 0;
    for (unsigned seed = 1; seed <= 14; ++seed) {
        RandomTown town(seed, RandomTown::Firms::haveNamesakes);
        for (const QDate day : {QDate(2026, 6, 30), QDate(2026, 9, 30), QDate(2026, 10, 1)}) {
            INFO("seed " << seed << ", " << day.toString(Qt::ISODate).toStdString());
            NaiveClears naive(town.ledger(), day);
            const auto states = evaluate(town.ledger(), *pack, {measure::OwnRecords{}, day, {}});
            REQUIRE_OK(states);
            for (const State &state : *states) {
                INFO(state.clear.toStdString());
                QStringList lines;
                for (const Missing &each : state.missing)
                    lines.append(each.id.toHex() + u' ' + each.keys.join(u' '));
                lines.sort();
                CHECK(lines == naive.answers[state.clear]);
                CHECK(state.denominator == naive.asked[state.clear]);
                named += state.missing.size();
            }
        }
    }
    CHECK(named > 300); // not an empty comparison
}

TEST_CASE("the clears of a random ledger of 30 September stay when life goes on", "[clears]")
{
    const auto pack = ClearsPack::load(fuxinPack());
    REQUIRE_OK(pack);
    const measure::Scope scope{measure::OwnRecords{}, {2026, 9, 30}, {}};
    const auto shown = [&](RandomTown &town) {
        QStringList lines;
        const auto states = evaluate(town.ledger(), *pack, scope);
        REQUIRE_OK(states);
        for (const State &state : *states) {
            lines.append(u"%1 %2/%3"_s.arg(state.clear).arg(state.numerator).arg(state.denominator));
            for (const Missing &each : state.missing)
                lines.append(each.id.toHex() + each.keys.join(u' '));
        }
        return lines;
    };
    for (unsigned seed = 31; seed <= 36; ++seed) {
        INFO("seed " << seed);
        RandomTown town(seed);
        const QStringList october = shown(town);
        town.liveOn();
        CHECK(shown(town) == october);
        town.scratch.reopen(u"2026-12-01T10:00:00"_s);
        town.liveOn();
        CHECK(shown(town) == october);
    }
}
