// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell of LQ-01 and every rate over ledgers so small that the answer is seen at once. All cells are
// compared each time, so that a fact which moves one figure is known to move no other.
#include "tests/support/catch.h"
#include "tests/support/county.h"
#include "tests/support/randomtown.h"
#include "tests/support/sketch.h"

#include "core/base/scaled.h"
#include "core/measure/engine.h"

using namespace liuqing;
using namespace liuqing::measure;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Period quarter = *Period::fromText(u"2026Q3");

struct Case
{
    QString facts;
    QString figures;
};

Wanted allMeasures()
{
    Wanted wanted;
    for (const Measure &measure : fuxinBook().measures().all())
        wanted.push_back(&measure);
    return wanted;
}

Amounts amountsOf(Ledger &ledger, const Scope &scope, const Wanted &wanted)
{
    const auto amounts = evaluate(ledger, scope, wanted);
    REQUIRE_OK(amounts);
    return *amounts;
}

std::vector<Listed> rowsOf(Ledger &ledger, const Count &count)
{
    const auto rows = list(ledger, Scope::own(quarter), count);
    REQUIRE_OK(rows);
    return *rows;
}

// "firms_total=1 firms_local=1": the cells that are not 0, in the order of the form
QString cellsOf(Ledger &ledger, const Scope &scope)
{
    const auto form = fuxinBook().form(u"LQ-01"_s);
    const Amounts amounts = amountsOf(ledger, scope, fuxinBook().measuresOf(*form));
    QStringList out;
    for (const QString &cell : form->cells()) {
        if (const qint64 value = amounts.at(cell).top; value != 0)
            out.append(u"%1=%2"_s.arg(cell).arg(value));
    }
    return out.join(u' ');
}

void checkCells(const std::vector<Case> &cases)
{
    for (const Case &each : cases) {
        INFO(each.facts.toStdString());
        Sketch town(each.facts);
        CHECK(cellsOf(town.ledger(), Scope::own(quarter)) == each.figures);
    }
}

// "1/3 33.33", a dash without a denominator
QString rateOf(Ledger &ledger, const QString &key)
{
    const Measure *measure = fuxinBook().measures().find(key);
    REQUIRE(measure != nullptr);
    const Amount amount = amountsOf(ledger, Scope::own(quarter), {measure}).at(key);
    const auto value = amount.value(*measure);
    return u"%1/%2 %3"_s.arg(amount.top)
        .arg(amount.bottom.value_or(-1))
        .arg(value ? scaled::format(*value, measure->scale) : u"—"_s);
}

void checkRates(const QString &key, const QString &base, const std::vector<Case> &cases)
{
    for (const Case &each : cases) {
        INFO(key.toStdString() << ": " << each.facts.toStdString());
        Sketch town(base);
        town.draw(each.facts);
        CHECK(rateOf(town.ledger(), key) == each.figures);
    }
}

} // namespace

TEST_CASE("firms count by their dates and their home, and move by their dates", "[measure]")
{
    checkCells({
        {u""_s, u""_s},
        {u"firm 甲"_s, u"firms_total=1"_s},
        {u"firm 甲 local=local|firm 乙 local=outside"_s, u"firms_total=2 firms_local=1 firms_outside=1"_s},
        {u"firm 甲 since=2026-06-30"_s, u"firms_total=1"_s},
        {u"firm 甲 since=2026-07-01"_s, u"firms_total=1 firms_new=1"_s},
        {u"firm 甲 since=2026-09-30"_s, u"firms_total=1 firms_new=1"_s},
        {u"firm 甲 since=2026-09"_s, u"firms_total=1 firms_new=1"_s},
        {u"firm 甲 since=2026"_s, u"firms_total=1"_s}, // known to the year: it began with it
        {u"firm 甲 since=2026-10-01"_s, u""_s},
        {u"firm 甲 local=local until=2026-09-30"_s, u"firms_left=1"_s}, // it is over on its day
        {u"firm 甲 until=2026-07-01"_s, u"firms_left=1"_s},
        {u"firm 甲 until=2026-09"_s, u"firms_left=1"_s},
        {u"firm 甲 until=2026-06-30"_s, u""_s},
        {u"firm 甲 until=2026-10-01"_s, u"firms_total=1"_s},
        {u"firm 甲 since=2026-07-05 until=2026-09-01"_s, u""_s}, // came and went
        {u"firm 甲 since=2026-08|甲 retired"_s, u""_s}, // never was
    });
}

TEST_CASE("estates count by their service mode, unknown ones as not verified", "[measure]")
{
    checkCells({
        {u"estate 佳 service_mode=full"_s, u"estates_total=1 estates_full=1"_s},
        {u"estate 佳 service_mode=public"_s, u"estates_total=1 estates_public=1"_s},
        {u"estate 佳 service_mode=single"_s, u"estates_total=1 estates_single=1"_s},
        {u"estate 佳 service_mode=self"_s, u"estates_total=1 estates_self=1"_s},
        {u"estate 佳 service_mode=abandoned"_s, u"estates_total=1 estates_abandoned=1"_s},
        {u"estate 佳 service_mode=unverified"_s, u"estates_total=1 estates_unverified=1"_s},
        {u"estate 佳"_s, u"estates_total=1 estates_unverified=1"_s},
        {u"estate 佳 old=yes service_mode=self"_s, u"estates_total=1 estates_self=1 estates_old=1"_s},
        {u"estate 佳 old=no service_mode=self"_s, u"estates_total=1 estates_self=1"_s},
        {u"estate 佳 until=2026-09-30"_s, u""_s},
        {u"estate 佳 since=2026-10"_s, u""_s},
        {u"estate 佳 service_mode=self|佳 retired"_s, u""_s},
    });
}

TEST_CASE("staff is the list of workers, else the counts, of what is in service", "[measure]")
{
    const QString served = u"firm 甲|estate 佳 service_mode=full|project 甲佳 firm=@甲 estate=@佳|"_s;
    const QString base = u"firms_total=1 estates_total=1 estates_full=1"_s;
    const QString count = u"staff_count 数 project=@甲佳 number=7 post=cleaning political_status=masses|"_s;
    checkCells({
        {u"worker 张 post=order"_s, u"staff_total=1 staff_order=1"_s}, // of nobody in particular
        {u"worker 张"_s, u"staff_total=1"_s}, // at no post: the sum of the posts says so
        {u"worker 张 post=order hired=2026-10-01"_s, u""_s},
        {u"worker 张 post=order left=2026-09-30"_s, u""_s},
        {u"worker 张 post=order left=2026-10-01"_s, u"staff_total=1 staff_order=1"_s},
        {u"firm 甲 until=2026-08-01|worker 张 firm=@甲 post=order"_s, u"firms_left=1"_s}, // left behind
        {served + count, base + u" staff_total=7 staff_cleaning=7"_s},
        {served + count + u"worker 张 project=@甲佳 post=manager"_s,
         base + u" staff_total=1 staff_manager=1"_s},
        {served + count + u"worker 张 project=@甲佳 post=manager left=2026-09"_s,
         base + u" staff_total=7 staff_cleaning=7"_s}, // nobody of the list is left
        {served + count + u"worker 张 project=@甲佳 post=manager|张 retired"_s,
         base + u" staff_total=7 staff_cleaning=7"_s},
        {served + count + u"staff_count 数二 project=@甲佳 number=2 post=engineering"_s,
         base + u" staff_total=9 staff_cleaning=7 staff_engineering=2"_s},
        {served + count + u"数 until=2026-09-30"_s, base},
        {served + count + u"甲佳 to=2026-09-29"_s, base}, // the contract is over
        {served + count + u"甲佳 to=2026-09-30"_s, base + u" staff_total=7 staff_cleaning=7"_s},
        {served + count + u"甲佳 to=2025 state=run_on"_s, base + u" staff_total=7 staff_cleaning=7"_s},
        {served + u"worker 张 project=@甲佳 post=greening|worker 李 firm=@甲 post=other"_s,
         base + u" staff_total=2 staff_greening=1 staff_other=1"_s},
    });
}

TEST_CASE("members are full and probationary ones, and their relation is held here or elsewhere", "[measure]")
{
    const QString one = u"worker 张 post=order political_status="_s;
    const QString staff = u"staff_total=1 staff_order=1"_s;
    checkCells({
        {one + u"full relation_held=here"_s, staff + u" members_total=1 members_full=1 members_here=1"_s},
        {one + u"full relation_held=community"_s,
         staff + u" members_total=1 members_full=1 members_elsewhere=1"_s},
        {one + u"full relation_held=elsewhere"_s,
         staff + u" members_total=1 members_full=1 members_elsewhere=1"_s},
        {one + u"full relation_held=unknown"_s, staff + u" members_total=1 members_full=1"_s},
        {one + u"full"_s, staff + u" members_total=1 members_full=1"_s},
        {one + u"probationary relation_held=here"_s,
         staff + u" members_total=1 members_probationary=1 members_here=1"_s},
        {one + u"league relation_held=here"_s, staff},
        {one + u"masses"_s, staff},
        {one + u" development_stage=activist"_s, staff}, // no member yet
    });
}

TEST_CASE("a firm should found an organization from three full members held here on, however they are known",
          "[measure]")
{
    const QString served = u"firm 甲|estate 佳 service_mode=full|project 甲佳 firm=@甲 estate=@佳|"_s;
    const QString held = u" political_status=full relation_held=here"_s;
    const QString two = u"worker 一 project=@甲佳"_s + held + u"|worker 二 project=@甲佳"_s + held + u'|';
    const QString count = u"staff_count 数 project=@甲佳 number="_s;
    const std::vector<std::pair<QString, bool>> cases{
        {two, false},
        {two + u"worker 三 project=@甲佳"_s + held, true},
        {two + u"worker 三 firm=@甲"_s + held, true}, // has no project
        {two + u"firm 乙|worker 三 firm=@乙 project=@甲佳"_s + held, false}, // the third is the other firm's
        {two + u"worker 三 firm=@甲 left=2026-09-30"_s + held, false},
        {count + u"2"_s + held, false},
        {count + u"3"_s + held, true},
        {count + u"3"_s + held + u"|甲佳 to=2026-08"_s, false},
        {count + u"3"_s + held + u"|甲 until=2026-08-01"_s, false},
        {count + u"9 political_status=probationary relation_held=here"_s, false},
        {count + u"9 political_status=full relation_held=elsewhere"_s, false},
        {count + u"9 political_status=full"_s, false},
    };
    for (const auto &[facts, due] : cases) {
        INFO(facts.toStdString());
        Sketch town(served + facts);
        CHECK(cellsOf(town.ledger(), Scope::own(quarter)).contains(u"orgs_due=1"_s) == due);
    }
}

TEST_CASE("organizations count by their way of founding, and cover firms themselves or through a project",
          "[measure]")
{
    const QString served = u"firm 甲|estate 佳 service_mode=full|project 甲佳 firm=@甲 estate=@佳|"_s;
    const QString base = u"firms_total=1 estates_total=1 estates_full=1"_s;
    const QString six =
        u" has_place=yes has_facilities=yes has_sign=yes has_flag=yes has_press=yes has_rules=yes"_s;
    checkCells({
        {u"party_org 支 kind=branch formed=alone"_s, u"orgs_founded=1 orgs_alone=1"_s},
        {u"party_org 支 kind=joint_branch formed=area"_s, u"orgs_founded=1 orgs_area=1"_s},
        {u"party_org 支 kind=committee formed=industry"_s, u"orgs_founded=1 orgs_industry=1"_s},
        {u"party_org 支"_s, u"orgs_founded=1"_s},
        {u"party_org 支 formed=alone established_on=2026-10"_s, u""_s},
        {u"party_org 支 formed=alone until=2026-09-30"_s, u""_s},
        {u"party_org 支"_s + six, u"orgs_founded=1 orgs_six_haves=1"_s},
        {u"party_org 支"_s + six + u"|支 has_flag=no"_s, u"orgs_founded=1"_s},
        {u"party_org 支"_s + six + u"|支 has_rules="_s, u"orgs_founded=1"_s},
        {u"instructor 师"_s, u"instructors=1"_s},
        {u"instructor 师 until=2026-09-30"_s, u""_s},
        {u"instructor 师 sent_on=2026-10-01"_s, u""_s},
        {served + u"party_org 支 kind=branch covers=@甲"_s, base + u" orgs_founded=1 firms_covered=1"_s},
        {served + u"party_org 支 kind=branch covers=@甲佳"_s, base + u" orgs_founded=1 firms_covered=1"_s},
        {served + u"party_org 支 covers=@甲"_s, base + u" orgs_founded=1"_s}, // of no known kind
        {served + u"party_org 支 kind=branch covers=@甲佳|甲佳 to=2026-08"_s, base + u" orgs_founded=1"_s},
        {served + u"party_org 支 kind=branch covers=@甲|甲 until=2026-08-01"_s,
         u"firms_left=1 estates_total=1 estates_full=1 orgs_founded=1"_s},
        {served + u"instructor 师 firms=@甲"_s, base + u" instructors=1"_s}, // cares, does not cover
    });
}

TEST_CASE("red-property coverage asks service, an organization or instructor, and the certificate",
          "[measure]")
{
    const QString base = u"firm 甲|firm 乙|estate 佳 service_mode=full red_certified_on=2025-12|"
                         "project 甲佳 firm=@甲 estate=@佳 from=2020"_s;
    checkRates(
        u"T01"_s, base,
        {
            {u""_s, u"0/1 0.00"_s},
            {u"party_org 支 kind=branch covers=@甲"_s, u"1/1 100.00"_s},
            {u"party_org 支 kind=branch covers=@甲佳"_s, u"1/1 100.00"_s},
            {u"instructor 师 firms=@甲"_s, u"1/1 100.00"_s},
            {u"party_org 支 kind=branch covers=@乙"_s, u"0/1 0.00"_s},
            {u"party_org 支 kind=branch covers=@甲|佳 red_certified_on="_s, u"0/1 0.00"_s},
            {u"party_org 支 kind=branch covers=@甲|佳 red_certified_on=2026-10-01"_s, u"0/1 0.00"_s},
            {u"party_org 支 kind=branch covers=@甲|甲佳 to=2026-08"_s, u"0/1 0.00"_s},
            {u"party_org 支 kind=branch covers=@乙|project 乙佳 firm=@乙 estate=@佳"_s, u"1/1 100.00"_s},
            {u"party_org 支 kind=branch covers=@甲|佳 service_mode=self"_s, u"0/0 —"_s},
            {u"party_org 支 kind=branch covers=@甲|estate 福 service_mode=public|estate 弃 service_mode=abandoned"_s,
             u"1/2 50.00"_s},
        });
}

TEST_CASE("coverage rates of firms, case by case", "[measure]")
{
    const QString three = u"firm 甲|firm 乙|firm 丙|"_s;
    const QString branch = u"party_org 支 kind=branch covers=@甲|"_s;
    checkRates(u"T02"_s, {},
               {{u""_s, u"0/0 —"_s},
                {three, u"0/3 0.00"_s},
                {three + branch, u"1/3 33.33"_s},
                {three + branch + u"支 covers=@甲;@乙"_s, u"2/3 66.67"_s},
                {three + branch + u"丙 until=2026-09-01"_s, u"1/2 50.00"_s},
                {three + branch + u"甲 until=2026-09-01"_s, u"0/2 0.00"_s}});
    checkRates(u"T03"_s, three,
               {{u""_s, u"0/3 0.00"_s},
                {branch, u"1/3 33.33"_s},
                {branch + u"instructor 师 firms=@乙"_s, u"2/3 66.67"_s},
                {branch + u"instructor 师 firms=@甲"_s, u"1/3 33.33"_s}, // once, though both
                {branch + u"instructor 师 firms=@乙;@丙"_s, u"3/3 100.00"_s},
                {branch + u"instructor 师 firms=@乙 until=2026-09"_s, u"1/3 33.33"_s}});
    checkRates(u"T06"_s, three,
               {{u""_s, u"0/3 0.00"_s},
                {branch, u"0/2 0.00"_s},
                {branch + u"instructor 师 firms=@甲"_s, u"0/2 0.00"_s}, // has its branch
                {branch + u"instructor 师 firms=@甲;@乙"_s, u"1/2 50.00"_s},
                {branch + u"支 covers=@甲;@乙;@丙"_s, u"0/0 —"_s}});
}

TEST_CASE("rates of founding, of members and of service, case by case", "[measure]")
{
    const QString held =
        u"firm 甲|firm 乙|estate 佳|project 甲佳 firm=@甲 estate=@佳|project 乙佳 firm=@乙 estate=@佳|"
        "staff_count 数 project=@甲佳 number=3 post=order political_status=full relation_held=here"_s;
    const QString more =
        u"|staff_count 数二 project=@乙佳 number=4 post=order political_status=full relation_held=here"_s;
    checkRates(u"T04"_s, held,
               {{u""_s, u"0/1 0.00"_s},
                {u"party_org 支 kind=joint_branch covers=@甲"_s, u"1/1 100.00"_s},
                {u"party_org 支 kind=joint_branch covers=@乙"_s, u"0/1 0.00"_s}, // needs none
                {u"party_org 支 kind=joint_branch covers=@甲"_s + more, u"1/2 50.00"_s},
                {u"数 number=2"_s, u"0/0 —"_s}});
    checkRates(u"T05"_s, {},
               {{u""_s, u"0/0 —"_s},
                {u"party_org 一 formed=alone"_s, u"1/1 100.00"_s},
                {u"party_org 一 formed=alone|party_org 二 formed=area|party_org 三"_s, u"1/3 33.33"_s}});
    checkRates(
        u"T07"_s, held,
        {{u""_s, u"3/3 100.00"_s},
         {u"staff_count 数三 project=@甲佳 number=5 post=order political_status=masses"_s, u"3/8 37.50"_s},
         {u"staff_count 数三 project=@乙佳 number=4 post=order political_status=probationary"_s,
          u"7/7 100.00"_s},
         {u"worker 张 project=@甲佳 political_status=league"_s, u"0/1 0.00"_s},
         {u"甲佳 to=2026-08"_s, u"0/0 —"_s}});
    const QString estates =
        u"estate 一 service_mode=full|estate 二 service_mode=single|estate 三 service_mode=public|"
        "estate 四 service_mode=self|estate 五 service_mode=abandoned|estate 六 service_mode=unverified|estate 七"_s;
    checkRates(u"T13"_s, {},
               {{u""_s, u"0/0 —"_s},
                {estates, u"4/7 57.14"_s},
                {estates + u"|五 until=2026-09-30|六 retired"_s, u"4/5 80.00"_s}});
}

TEST_CASE("movements belong to the period that is asked: month, quarter, half year, year", "[measure]")
{
    Sketch town(
        u"firm 甲 since=2026-08-15|firm 乙 since=2026-03|firm 丙 until=2026-09-01|firm 丁 since=2026-11-01"_s);
    const std::vector<Case> periods{
        {u"2026-07"_s, u"firms_total=2"_s},
        {u"2026-08"_s, u"firms_total=3 firms_new=1"_s},
        {u"2026-09"_s, u"firms_total=2 firms_left=1"_s},
        {u"2026Q1"_s, u"firms_total=2 firms_new=1"_s},
        {u"2026Q3"_s, u"firms_total=2 firms_new=1 firms_left=1"_s},
        {u"2026H1"_s, u"firms_total=2 firms_new=1"_s},
        {u"2026H2"_s, u"firms_total=3 firms_new=2 firms_left=1"_s},
        {u"2026"_s, u"firms_total=3 firms_new=3 firms_left=1"_s},
        {u"2025"_s, u"firms_total=1"_s},
    };
    for (const auto &[period, figures] : periods) {
        INFO(period.toStdString());
        CHECK(cellsOf(town.ledger(), Scope::own(*Period::fromText(period))) == figures);
    }
}

TEST_CASE("figures of 30 September stay when life goes on, in October and in December", "[measure]")
{
    const Wanted wanted = allMeasures();
    for (unsigned seed = 41; seed <= 50; ++seed) {
        INFO("seed " << seed);
        RandomTown town(seed);
        const Amounts october = amountsOf(town.ledger(), Scope::own(quarter), wanted);
        const auto listed = rowsOf(town.ledger(), wanted.front()->top);
        town.liveOn();
        CHECK(amountsOf(town.ledger(), Scope::own(quarter), wanted) == october);
        town.scratch.reopen(u"2026-12-01T10:00:00"_s);
        town.liveOn();
        CHECK(amountsOf(town.ledger(), Scope::own(quarter), wanted) == october);
        CHECK(rowsOf(town.ledger(), wanted.front()->top) == listed);
        CHECK(amountsOf(town.ledger(), Scope::own(*Period::fromText(u"2026Q4")), wanted) != october);
    }
}

TEST_CASE("a list names each record once, in one order, and none that is retired", "[measure]")
{
    for (unsigned seed = 51; seed <= 54; ++seed) {
        RandomTown town(seed);
        for (const Measure &measure : fuxinBook().measures().all()) {
            INFO(measure.key.toStdString() << ", seed " << seed);
            const auto rows = rowsOf(town.ledger(), measure.top);
            QSet<RecordId> seen;
            for (const Listed &row : rows) {
                CHECK_FALSE(seen.contains(row.id));
                seen.insert(row.id);
                const auto record = store::find(town.ledger(), *catalogue::find(row.type), row.id);
                REQUIRE_OK(record);
                REQUIRE(record->has_value());
                CHECK_FALSE((*record)->retired);
                CHECK(row.unit == town.ledger().office().code);
                CHECK(row.filing == 0);
            }
            CHECK(rowsOf(town.ledger(), measure.top) == rows);
        }
    }
}

TEST_CASE("figures asked alone are those asked together", "[measure]")
{
    RandomTown town(61);
    const Amounts together = amountsOf(town.ledger(), Scope::own(quarter), allMeasures());
    for (const Measure *measure : allMeasures()) {
        INFO(measure->key.toStdString());
        const Amounts alone = amountsOf(town.ledger(), Scope::own(quarter), {measure});
        CHECK(alone.size() == 1);
        CHECK(alone.at(measure->key) == together.at(measure->key));
    }
}

TEST_CASE("figures of the offices of a ledger add up to those of the street", "[measure]")
{
    Sketch town(u"firm 甲 local=local|firm 乙 unit=219901001002 local=outside|firm 丙 unit=219901002001|"
                "estate 佳 service_mode=self|estate 福 service_mode=full unit=219901001002|"
                "worker 张 post=order unit=219901001002|instructor 师 unit=219901001002"_s);
    const auto figures = [&](const QString &unit) {
        return cellsOf(town.ledger(), {OwnRecords{unit, 0}, quarter.last(), quarter});
    };
    CHECK(figures(u"219901001001"_s) == u"firms_total=1 firms_local=1 estates_total=1 estates_self=1"_s);
    CHECK(
        figures(u"219901001002"_s)
        == u"firms_total=1 firms_outside=1 estates_total=1 estates_full=1 staff_total=1 staff_order=1 instructors=1"_s);
    CHECK(figures(u"219901001000"_s)
          == u"firms_total=2 firms_local=1 firms_outside=1 estates_total=2 estates_full=1 estates_self=1 "
             "staff_total=1 staff_order=1 instructors=1"_s);
    CHECK(figures(u"219901002000"_s) == u"firms_total=1"_s);
    CHECK(figures(u"219901000000"_s) == figures({}));
    CHECK(figures(u"219900000000"_s) == figures({})); // the city
    CHECK(figures(u"210000000000"_s) == figures({})); // the province
    CHECK(figures(u"219902000000"_s).isEmpty());
    CHECK(figures(u"2199'; DROP"_s).isEmpty()); // words from outside never become SQL
}
