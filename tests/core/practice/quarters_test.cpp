// SPDX-License-Identifier: GPL-3.0-or-later
// Two quarters that hang together: nobody leaves before coming, numbers reported follow those who come and go,
// and the facts of 30 June differ from those of 30 September.
#include "tests/core/practice/practicefolder.h"
#include "tests/support/catch.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

const practice::County &county()
{
    return test::practiceFolder().county;
}

template<typename Work> void eachCommunity(Work work)
{
    for (size_t i = 0; i < county().offices.size(); ++i) {
        if (county().offices[i].level != u"community"_s)
            continue;
        auto ledger = Ledger::open(test::practiceFolder().ledgers[static_cast<qsizetype>(i)], Ledger::Mode::read, test::practiceSurroundings());
        REQUIRE_OK(ledger);
        work(county().offices[i], *ledger);
    }
}

std::vector<Record> all(const Ledger &ledger, const RecordType &type)
{
    auto found = store::select(ledger, {.type = &type});
    REQUIRE_OK(found);
    return std::move(*found);
}

bool isThere(const Record &worker, const QString &day)
{
    const QString left = worker.text(worker::left);
    return worker.text(worker::hired) <= day && (left.isEmpty() || left > day);
}

bool isAboutStaff(const practice::MistakeMade &made)
{
    return QString::fromLatin1(made.mistake->finding).startsWith(u"workers:");
}

QSet<RecordId> mistakenProjects()
{
    QSet<RecordId> found;
    for (const practice::MistakeMade &made : county().mistakes) {
        if (isAboutStaff(made) || qstrcmp(made.mistake->key, "list_and_count_differ") == 0)
            found.insert(made.record);
    }
    return found;
}

} // namespace

TEST_CASE("lists agree with the numbers reported at the end of September, but for the mistakes", "[practice]")
{
    const QSet<RecordId> mistaken = mistakenProjects();
    int agreeing = 0;
    eachCommunity([&](const practice::Office &office, const Ledger &ledger) {
        const auto workers = all(ledger, worker::type);
        const auto counts = all(ledger, staff_count::type);
        for (const Record &project : all(ledger, project::type)) {
            if (mistaken.contains(project.id) || project.text(project::state) == u"left"_s)
                continue;
            qint64 people = 0;
            for (const Record &worker : workers)
                people += linkOf(worker.value(worker::project)) == project.id && isThere(worker, u"2026-09-30"_s);
            for (const Record &count : counts) {
                if (linkOf(count.value(staff_count::project)) == project.id)
                    people += numberOf(count.value(staff_count::number));
            }
            INFO(office.name.toStdString() << ' ' << project.id.toString().toStdString());
            CHECK(people == numberOf(project.value(project::staffReported)));
            ++agreeing;
        }
    });
    CHECK(agreeing > 90);
}

TEST_CASE("nobody leaves before coming, and every end is in the quarter", "[practice]")
{
    int left = 0;
    eachCommunity([&](const practice::Office &, const Ledger &ledger) {
        for (const Record &worker : all(ledger, worker::type)) {
            if (!isKnown(worker.value(worker::left)))
                continue;
            CHECK(worker.text(worker::left) > worker.text(worker::hired));
            CHECK(worker.text(worker::left) > u"2026-06-30"_s);
            CHECK(worker.text(worker::left) <= u"2026-09-30"_s);
            ++left;
        }
    });
    CHECK(left >= 20);
}

TEST_CASE("the people of June are not quite those of September", "[practice]")
{
    int june = 0;
    int september = 0;
    int both = 0;
    eachCommunity([&](const practice::Office &, const Ledger &ledger) {
        for (const Record &worker : all(ledger, worker::type)) {
            const bool wasThere = isThere(worker, u"2026-06-30"_s);
            const bool isStill = isThere(worker, u"2026-09-30"_s);
            june += wasThere;
            september += isStill;
            both += wasThere && isStill;
        }
    });
    CHECK(both < june);
    CHECK(both < september);
    CHECK(both * 100 > june * 90);
}

TEST_CASE("a firm that left has no work any more, and its people are gone", "[practice]")
{
    int firms = 0;
    eachCommunity([&](const practice::Office &, const Ledger &ledger) {
        const auto projects = all(ledger, project::type);
        const auto workers = all(ledger, worker::type);
        for (const Record &firm : all(ledger, firm::type)) {
            if (!isKnown(firm.value(common::until)))
                continue;
            ++firms;
            for (const Record &project : projects) {
                if (linkOf(project.value(project::firm)) == firm.id)
                    CHECK(project.text(project::state) == u"left"_s);
            }
            for (const Record &worker : workers) {
                if (linkOf(worker.value(worker::firm)) == firm.id)
                    CHECK_FALSE(isThere(worker, u"2026-09-30"_s));
            }
        }
    });
    CHECK(firms >= 2);
}

TEST_CASE("contracts are signed before they begin and end after they began", "[practice]")
{
    eachCommunity([](const practice::Office &, const Ledger &ledger) {
        for (const Record &project : all(ledger, project::type)) {
            INFO(project.id.toString().toStdString());
            CHECK(project.text(project::from) < project.text(project::to));
            if (project.text(project::state) == u"run_on"_s)
                CHECK(project.text(project::to) <= u"2026-06-30"_s);
            CHECK(numberOf(project.value(project::fee)) > 0);
            CHECK_FALSE(listOf(project.value(project::services)).isEmpty());
        }
    });
}

TEST_CASE("old estates are old, renewed after 2018, and no room is misused that is not there", "[practice]")
{
    int old = 0;
    int renewed = 0;
    QSet<QString> modes;
    eachCommunity([&](const practice::Office &office, const Ledger &ledger) {
        QSet<QString> codes;
        for (const Record &estate : all(ledger, estate::type)) {
            modes.insert(estate.text(estate::serviceMode));
            const bool isOld = estate.text(estate::old) == u"yes"_s;
            old += isOld;
            renewed += isKnown(estate.value(estate::renewalListYear));
            if (isOld)
                CHECK(numberOf(estate.value(estate::builtYear)) < 2000);
            if (isKnown(estate.value(estate::renewalListYear)))
                CHECK(numberOf(estate.value(estate::renewalListYear)) >= 2019);
            CHECK(numberOf(estate.value(estate::serviceRoomMisused)) <= numberOf(estate.value(estate::serviceRoomRequired)));
            const QString code = estate.text(estate::code);
            CHECK((code.isEmpty() || (code.startsWith(office.code) && !codes.contains(code))));
            codes.insert(code);
        }
    });
    CHECK(old > 40);
    CHECK(renewed > 20);
    CHECK(modes.contains(u"abandoned"_s));
    CHECK(modes.contains(u"unverified"_s));
    CHECK(modes.contains(u"public"_s));
}

TEST_CASE("organizations cover firms of their own community, and one term is overdue", "[practice]")
{
    int overdue = 0;
    QSet<QString> formed;
    eachCommunity([&](const practice::Office &, const Ledger &ledger) {
        QSet<QString> firms;
        for (const Record &firm : all(ledger, firm::type))
            firms.insert(firm.id.toHex());
        for (const Record &organization : all(ledger, party_org::type)) {
            formed.insert(organization.text(party_org::formed));
            overdue += organization.text(party_org::termTo) <= u"2026-09-30"_s;
            CHECK(organization.text(party_org::approvedOn) <= organization.text(party_org::establishedOn));
            CHECK(organization.text(party_org::termFrom) < organization.text(party_org::termTo));
            CHECK_FALSE(listOf(organization.value(party_org::covers)).isEmpty());
            for (const QString &covered : listOf(organization.value(party_org::covers)))
                CHECK(firms.contains(covered));
        }
    });
    CHECK(overdue == 1);
    CHECK(formed == QSet<QString>{u"alone"_s, u"area"_s, u"industry"_s});
}

TEST_CASE("an instructor links three firms at most, each with a plan", "[practice]")
{
    eachCommunity([](const practice::Office &, const Ledger &ledger) {
        QSet<QString> planned;
        for (const Record &plan : all(ledger, growth::type))
            planned.insert(linkOf(plan.value(growth::firm)).toHex());
        for (const Record &each : all(ledger, instructor::type)) {
            const QStringList linked = listOf(each.value(instructor::firms));
            CHECK(linked.size() >= 1);
            CHECK(linked.size() <= 3);
            for (const QString &firm : linked)
                CHECK(planned.contains(firm));
        }
    });
}

TEST_CASE("a project has one grade a year at most, and the word fits the score", "[practice]")
{
    int missing = 0;
    eachCommunity([&](const practice::Office &, const Ledger &ledger) {
        QSet<QString> seen;
        for (const Record &grade : all(ledger, grade::type)) {
            const qint64 year = numberOf(grade.value(grade::year));
            const QString key = linkOf(grade.value(grade::project)).toHex() + QString::number(year);
            CHECK_FALSE(seen.contains(key));
            seen.insert(key);
            CHECK((year == 2025 || year == 2026));
            CHECK((numberOf(grade.value(grade::score)) >= 9'000) == (grade.text(grade::grade) == u"优秀"_s));
        }
        for (const Record &project : all(ledger, project::type)) {
            const bool isGone = project.text(project::state) == u"left"_s;
            missing += !isGone && !isKnown(project.value(project::noGradeReason)) && !seen.contains(project.id.toHex() + u"2026"_s);
        }
    });
    CHECK(missing == 1);
}
