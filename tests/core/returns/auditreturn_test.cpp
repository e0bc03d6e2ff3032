// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of whole returns, from facts to findings: each rule with a ledger in which it holds and one in
// which it does not, how grave it is, where it points, and whether a note settles it.
#include "tests/core/returns/post.h"
#include "tests/support/catch.h"

#include "core/ledger/notes.h"

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// Nothing to find: a firm, an estate, two workers and their branch
const auto sound = uR"(
    firm 甲 uscc=91210902MA0G4CT94U local=local since=2020
    estate 佳 service_mode=public
    project 甲佳 firm=@甲 estate=@佳 from=2020 staff_reported=2
    worker 张一 project=@甲佳 post=order political_status=full relation_held=here
    worker 张二 project=@甲佳 post=manager political_status=probationary
    party_org 支 kind=branch formed=alone covers=@甲 established_on=2021)"_s;

Return built(Ledger &ledger, const Period &period = thirdQuarter)
{
    auto made = build(ledger, fuxinBook(), u"LQ-01"_s, period);
    REQUIRE_OK(made);
    return *std::move(made);
}

// "R05 hard staff_total; …"
QString findingsOf(Sketch &town)
{
    QStringList out;
    for (const rules::Finding &each : built(town.ledger()).findings) {
        const QString where = each.record.isNull() ? each.cells.value(0) : town.calledBy(each.record);
        out.append(u"%1 %2 %3"_s.arg(each.rule, rules::severityName(each.severity), where).trimmed());
    }
    return out.join(u"; "_s);
}

struct Case
{
    QString facts;
    QString findings;
};

} // namespace

TEST_CASE("a first return of sound facts has nothing to explain", "[returns]")
{
    Sketch town(sound);
    CHECK(findingsOf(town).isEmpty());
    CHECK_FALSE(built(town.ledger()).hasOpenHardFindings());
}

TEST_CASE("each rule is broken by facts of its own", "[returns]")
{
    for (const Case &each : std::vector<Case>{
             {u"甲 local="_s, u"R01 hard firms_total"_s},
             {u"甲 local=outside"_s, u""_s},
             {u"estate 福"_s, u""_s}, // mode unknown: not verified, and the sum holds
             {u"estate 福 service_mode=unverified|estate 和 service_mode=abandoned"_s, u""_s},
             {u"张一 post="_s, u"R05 hard staff_total"_s},
             {u"支 formed="_s, u"R07 hard orgs_founded"_s},
             {u"支 formed=industry"_s, u""_s},
             {u"甲佳 staff_reported=5"_s, u"workers_differ soft 甲佳"_s},
             {u"staff_count 数 project=@甲佳 number=9 post=order"_s, u"staff_list soft 甲佳"_s},
             {u"staff_count 数 project=@甲佳 number=2 post=order"_s, u""_s},
             {u"甲 provisional=yes"_s, u"provisional_firm notice 甲"_s},
             {u"甲 provisional=yes until=2026-09-01"_s, u""_s}, // gone
             {u"甲 local=|张一 post=|支 formed="_s,
              u"R01 hard firms_total; R05 hard staff_total; R07 hard orgs_founded"_s},
         }) {
        INFO(each.facts.toStdString());
        Sketch town(sound);
        town.draw(each.facts);
        CHECK(findingsOf(town) == each.findings);
    }
}

TEST_CASE("one resident ID for two who work at once is soft, named on the record, without a name",
          "[returns]")
{
    Sketch town(sound);
    REQUIRE_OK(
        town.ledger().enable(worker::type, worker::residentId, u"六清摸底"_s, u"阜住建〔2023〕166号"_s));
    town.draw(u"张一 resident_id=210999197003101133|张二 resident_id=210999197003101133"_s);
    CHECK(findingsOf(town) == u"R21 soft 张一"_s);
    CHECK_FALSE(built(town.ledger()).findings.front().message.text().contains(u"张"_s));
    town.draw(u"张二 left=2026-09-30"_s); // and reported is one too many now
    CHECK(findingsOf(town) == u"workers_differ soft 甲佳"_s);
}

TEST_CASE("the second return is held against the first", "[returns]")
{
    const QString many = u"staff_count 数 project=@乙佳 number=%1 post=order"_s;
    for (const Case &each : std::vector<Case>{
             {u""_s, u"R23 soft"_s}, // nothing changed: did anybody look?
             {u"estate 福 service_mode=self"_s, u""_s}, // one estate more is no great change
             {u"数 number=11"_s, u""_s},
             {u"数 number=40"_s, u"R12 soft staff_order; R12 soft staff_total"_s},
             {u"甲 until=2026-08-01"_s, u"R12 soft firms_covered"_s},
             {u"甲 retired"_s, u"R12 soft firms_covered"_s},
         }) {
        INFO(each.facts.toStdString());
        Sketch town(sound + u"|firm 乙 local=local since=2020|project 乙佳 firm=@乙 estate=@佳 from=2020|"_s
                    + many.arg(10));
        fileOwn(town.ledger(), secondQuarter);
        town.draw(each.facts);
        QString found = findingsOf(town);
        if (each.facts.startsWith(u"甲 ")) { // few firms: movements and corrections explain them
            CHECK_FALSE(found.contains(u"R02"_s));
            continue;
        }
        CHECK(found == each.findings);
    }
}

TEST_CASE("what stood in the last return and movements always explain the firms of this one", "[returns]")
{
    const QStringList fates{u"乙 until=2026-08-01"_s,      u"乙 until=2025"_s,      u"乙 retired"_s,
                            u"firm 丙 since=2026-07-01"_s, u"firm 丁 since=2019"_s, u"甲 since=2026-08-01"_s,
                            u"乙 since=2026-12-01"_s,      u"甲 until=2026-10-01"_s};
    for (int chosen = 0; chosen < (1 << fates.size()); chosen += 3) { // combinations, some of all
        Sketch town(u"firm 甲 local=local|firm 乙 local=outside"_s);
        const Return before = fileOwn(town.ledger(), secondQuarter);
        bool gone = false;
        for (int i = 0; i < fates.size(); ++i) {
            const bool again = gone && fates[i].startsWith(u"乙"); // retired records are not edited
            if ((chosen >> i) & 1 && !again)
                town.draw(fates[i]);
            gone = gone || (((chosen >> i) & 1) && fates[i].endsWith(u"retired"));
        }
        INFO("fates " << chosen);
        const rules::Cells now = built(town.ledger()).cells;
        CHECK(now.at(u"firms_total"_s)
              == before.cells.at(u"firms_total"_s) + now.at(u"firms_new"_s) - now.at(u"firms_left"_s)
                  + now.at(u"firms_corrected"_s));
    }
}

TEST_CASE("a note settles one finding of one period, and a new fact opens another", "[returns]")
{
    Sketch town(sound);
    town.draw(u"张一 post=|甲 local="_s);
    const auto note = [&](const QString &rule) {
        for (const rules::Finding &each : built(town.ledger()).findings) {
            if (each.rule == rule)
                REQUIRE_OK(notes::write(town.ledger(), rule, each.subject, u"待核实"_s));
        }
    };
    note(u"R05"_s);
    CHECK(built(town.ledger()).hasOpenHardFindings()); // R01
    note(u"R01"_s);
    CHECK_FALSE(built(town.ledger()).hasOpenHardFindings());
    CHECK(built(town.ledger(), *Period::fromText(u"2026Q4")).hasOpenHardFindings()); // another period
    town.draw(u"支 formed="_s);
    CHECK(built(town.ledger()).hasOpenHardFindings()); // R07
}

TEST_CASE("one firm of several offices is a soft finding of the sheet, with firm and offices, once a firm",
          "[returns]")
{
    Post post;
    Sketch county({}, u"219901000000"_s, u"某县"_s);
    QStringList files;
    for (int i = 1; i <= 3; ++i) {
        const QString own = i == 3 ? QString() : u"|firm 乙 uscc=91210904MA02ULM856 local=local"_s;
        Sketch office(u"firm 甲 uscc=91210902MA0G4CT94U local=local|firm 独%1 local=local"_s.arg(i) + own,
                      u"21990100100%1"_s.arg(i), u"第%1社区"_s.arg(i));
        files.append(u"%1.lqp"_s.arg(i));
        post.send(office.ledger(), files.last());
    }
    post.take(county.ledger(), files);
    const auto sheet = compile(county.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter);
    REQUIRE_OK(sheet);
    CHECK(sheet->total.at(u"firms_total"_s) == 5);
    CHECK(sheet->summed.at(u"firms_total"_s) == 8);
    REQUIRE(sheet->findings.size() == 2);
    for (const rules::Finding &each : sheet->findings) {
        CHECK(each.rule == u"R14"_s);
        CHECK(each.severity == rules::Severity::soft);
        CHECK(each.cells == QStringList{u"firms_total"_s});
        CHECK(each.message.text().contains(each.message.arguments().first() == u"甲"
                                               ? u"第1社区, 第2社区, 第3社区"_s
                                               : u"第1社区, 第2社区"_s));
    }
    REQUIRE_OK(notes::write(county.ledger(), u"R14"_s, sheet->findings.front().subject, u"同一公司"_s));
    const auto noted = compile(county.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter);
    CHECK(noted->findings.front().note == u"同一公司"_s);
    CHECK(noted->findings.back().note.isEmpty()); // each firm has a subject of its own
}
