// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the six clears, row by row: in a community where everything is clear each condition is broken
// alone, and the clears name the one record and the one reason, nothing else.
#include "tests/support/catch.h"
#include "tests/support/packs.h"
#include "tests/support/sketch.h"

#include "core/clears/clears.h"
#include "core/ledger/notes.h"

#include <QRegularExpression>

using namespace liuqing;
using namespace liuqing::clears;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QDate september{2026, 9, 30};

const auto allClear = uR"(
    firm 甲 uscc=91210902MA0G4CT94U provider=company contact=李四 since=2020 verified_on=2026-08-01
    estate 佳 service_mode=full
    project 甲佳 firm=@甲 estate=@佳 from=2020-01-01 to=2027-12-31 state=formal staff_reported=2
    worker 张一 project=@甲佳 post=manager political_status=full relation_held=here
    worker 张二 project=@甲佳 post=order political_status=masses
    grade 等 project=@甲佳 year=2026 grade=优秀
    party_org 支 kind=branch covers=@甲 established_on=2021)"_s;

// Steps that leave the project without any organization, but with somebody who cares
const auto cared = u"支 retired|instructor 师 firms=@甲|growth 划 firm=@甲 measure=recruit"_s;

std::vector<State> states(Sketch &town, const measure::Scope &scope)
{
    static const ClearsPack pack = *ClearsPack::load(fuxinPack());
    const auto found = evaluate(town.ledger(), pack, scope);
    REQUIRE_OK(found);
    REQUIRE(found->size() == 6);
    for (const State &state : *found) {
        INFO(state.clear.toStdString());
        CHECK(state.denominator - state.numerator == qint64(state.missing.size()));
    }
    return *found;
}

measure::Scope on(QDate day, const QString &unit = {})
{
    return {measure::OwnRecords{unit, 0}, day, {}};
}

// "workers 甲佳: posts_unknown; …", in the order of the clears; empty when all is clear
QString missingIn(Sketch &town, QDate day = september)
{
    QStringList out;
    for (const State &state : states(town, on(day))) {
        for (const Missing &each : state.missing) {
            CHECK(each.keys.size() == qsizetype(each.why.size()));
            out.append(u"%1 %2: %3"_s.arg(state.clear, town.calledBy(each.id), each.keys.join(u' ')));
        }
    }
    return out.join(u"; "_s);
}

// "1/1 1/1 …", a dash for nothing to be clear about
QString pairsOf(const std::vector<State> &all)
{
    QStringList out;
    for (const State &state : all)
        out.append(state.denominator == 0 ? u"—"_s : u"%1/%2"_s.arg(state.numerator).arg(state.denominator));
    return out.join(u' ');
}

struct Spoiled
{
    QString change;
    QString missing;
};

void checkAll(const std::vector<Spoiled> &cases)
{
    for (const Spoiled &each : cases) {
        Sketch town(allClear);
        town.draw(each.change);
        INFO(each.change.toStdString());
        CHECK(missingIn(town) == each.missing);
    }
}

} // namespace

TEST_CASE("a community in which everything is clear is clear six times", "[clears]")
{
    Sketch town(allClear);
    CHECK(pairsOf(states(town, on(september))) == u"1/1 1/1 1/1 1/1 1/1 2/2"_s);
    CHECK(missingIn(town).isEmpty());
}

TEST_CASE("each condition on firms alone makes the firm unclear", "[clears]")
{
    checkAll({
        {u"甲 uscc="_s, u"firms 甲: code_missing"_s},
        {u"甲 uscc= provisional_code=L-1"_s, u"firms 甲: code_missing"_s},
        {u"甲 uscc= provisional_code=L-1 provider="_s, u"firms 甲: code_missing"_s},
        {u"甲 uscc= provisional_code=L-1 provider=other"_s, u"firms 甲: code_missing"_s},
        {u"甲 uscc= provisional_code=L-1 provider=individual"_s, u""_s},
        {u"甲 uscc= provisional_code=L-1 provider=community"_s, u""_s},
        {u"甲 uscc= provider=individual"_s, u""_s}, // the ledger gives a provisional code
        {u"甲 contact="_s, u"firms 甲: contact_missing"_s},
        {u"甲 contact= phone=0418-2000000"_s, u""_s},
        {u"甲 verified_on="_s, u"firms 甲: not_verified"_s},
        {u"甲 verified_on=2026-06-30"_s, u"firms 甲: not_verified"_s},
        {u"甲 verified_on=2026-07-01"_s, u""_s},
        {u"甲 verified_on=2026-07"_s, u""_s},
        {u"甲 verified_on=2026"_s, u"firms 甲: not_verified"_s}, // perhaps in January
        {u"firm 双 name=甲 provider=individual provisional_code=L-1 contact=王 verified_on=2026-08-01"_s,
         u"firms 甲: duplicate_open; firms 双: duplicate_open"_s},
        {u"firm 双 name=甲 provider=individual provisional_code=L-1 contact=王 verified_on=2026-08-01 until=2026-09-01"_s,
         u""_s}, // it ended
    });
}

TEST_CASE("each condition on estates alone makes the estate unclear", "[clears]")
{
    checkAll({
        {u"佳 service_mode="_s, u"estates 佳: mode_unknown"_s},
        {u"佳 service_mode=unverified"_s, u"estates 佳: mode_unknown"_s},
        {u"佳 service_mode=single"_s, u""_s},
        {u"佳 service_mode=public"_s, u""_s},
        {u"甲佳 from="_s, u"estates 佳: no_dated_project"_s},
        {u"甲佳 to=2026-09-29"_s, u"estates 佳: no_dated_project"_s},
        {u"甲佳 to=2026-09-30"_s, u""_s}, // its last day
        {u"甲佳 to=2026-09"_s, u""_s},
        {u"甲佳 to=2026-08 state=run_on"_s, u""_s},
        {u"甲佳 to= state=left"_s, u"estates 佳: no_dated_project"_s},
        {u"甲佳 from=2026-10-01"_s, u"estates 佳: no_dated_project"_s},
        {u"甲佳 retired"_s, u"estates 佳: no_dated_project"_s},
        {u"甲佳 retired|佳 service_mode=self"_s, u""_s}, // not served: nobody has to be named
        {u"甲佳 retired|佳 service_mode=abandoned"_s, u""_s},
        {u"estate 新"_s, u"estates 新: mode_unknown"_s},
        {u"estate 新 until=2026-09-30"_s, u""_s},
        {u"estate 新 since=2026-10"_s, u""_s},
    });
}

TEST_CASE("each condition on workers alone makes the project unclear", "[clears]")
{
    checkAll({
        {u"张二 post="_s, u"workers 甲佳: posts_unknown"_s},
        {u"甲佳 staff_reported=3"_s, u"workers 甲佳: staff_differs"_s},
        {u"甲佳 staff_reported="_s, u""_s},
        {u"张一 left=2026-09-30"_s, u"workers 甲佳: staff_differs"_s},
        {u"张一 left=2026-10-01"_s, u""_s},
        {u"张一 hired=2026-10"_s, u"workers 甲佳: staff_differs"_s},
        {u"张一 retired"_s, u"workers 甲佳: staff_differs"_s},
        {u"甲佳 staff_reported=|张一 retired|张二 retired"_s,
         u"workers 甲佳: staff_missing; members 甲佳: staff_missing"_s},
        {u"张一 retired|张二 retired|staff_count 数 project=@甲佳 number=2 post=order political_status=masses"_s,
         u""_s},
        {u"张一 retired|张二 retired|staff_count 数 project=@甲佳 number=2 political_status=masses"_s,
         u"workers 甲佳: posts_unknown"_s},
        {u"张一 retired|张二 retired|staff_count 数 project=@甲佳 number=9 post=order political_status=masses"_s,
         u"workers 甲佳: staff_differs"_s},
        // a list is believed before a count
        {u"staff_count 数 project=@甲佳 number=9 political_status=masses"_s, u""_s},
    });
}

TEST_CASE("a note settles staff that differs, and only for its project", "[clears]")
{
    Sketch town(allClear + u"|甲佳 staff_reported=5|estate 福 service_mode=full"_s
                + u"|project 甲福 firm=@甲 estate=@福 from=2020 staff_reported=1 no_grade_reason=新"_s
                + u"|staff_count 数 project=@甲福 number=2 post=order political_status=masses"_s);
    CHECK(missingIn(town) == u"workers 甲佳: staff_differs; workers 甲福: staff_differs"_s);
    REQUIRE_OK(notes::write(town.ledger(), u"workers_differ"_s, town.id(u"甲佳"_s).toHex(), u"三人外包"_s));
    CHECK(missingIn(town) == u"workers 甲福: staff_differs"_s);
    REQUIRE_OK(notes::write(town.ledger(), u"R12"_s, town.id(u"甲福"_s).toHex(), u"别的事"_s));
    CHECK(missingIn(town) == u"workers 甲福: staff_differs"_s);
}

TEST_CASE("each condition on members and on quality alone makes the project unclear", "[clears]")
{
    checkAll({
        {u"张二 political_status="_s, u"members 甲佳: statuses_unknown"_s},
        {u"张一 relation_held="_s, u"members 甲佳: relations_unknown"_s},
        {u"张一 relation_held=unknown"_s, u"members 甲佳: relations_unknown"_s},
        {u"张一 political_status=probationary relation_held="_s, u"members 甲佳: relations_unknown"_s},
        {u"张一 relation_held=elsewhere"_s, u""_s},
        {u"张一 political_status=league relation_held="_s, u""_s}, // no member of the Party
        {u"等 retired"_s, u"quality 甲佳: no_grade"_s},
        {u"等 year=2025"_s, u"quality 甲佳: no_grade"_s},
        {u"等 year=2027"_s, u"quality 甲佳: no_grade"_s},
        {u"等 retired|甲佳 no_grade_reason=新进驻"_s, u""_s},
        {u"等 project= firm=@甲"_s, u""_s}, // of the firm
        {u"等 source=published"_s, u""_s},
    });
}

TEST_CASE("each condition on organizations alone makes firm or project unclear", "[clears]")
{
    const QString nobody = u"organizations 甲: not_covered; organizations 甲佳: not_covered"_s;
    const QString three = cared + u"|张二 political_status=full relation_held=here|甲佳 staff_reported=3"_s
        + u"|worker 张三 project=@甲佳 post=order political_status=full relation_held=here"_s;
    checkAll({
        {u"支 retired"_s, nobody},
        {u"支 kind="_s, nobody}, // not known to be an organization
        {u"支 established_on=2026-10-01"_s, nobody},
        {u"支 until=2026-09-30"_s, nobody},
        {u"支 until=2026-10-01"_s, u""_s},
        {u"支 covers=@甲佳"_s, u""_s}, // through its project
        {u"支 kind=joint_branch"_s, u""_s},
        {u"支 retired|instructor 师 firms=@甲"_s, nobody},
        {u"支 retired|growth 划 firm=@甲 measure=recruit"_s, nobody},
        {cared, u""_s},
        {cared + u"|师 until=2026-09"_s, nobody},
        {cared + u"|划 measure="_s, nobody},
        {cared + u"|张二 political_status=full relation_held=here"_s, u""_s}, // two
        {three, u"organizations 甲: not_founded"_s},
        {three + u"|张三 relation_held=community"_s, u""_s},
        {three + u"|张三 political_status=probationary"_s, u""_s},
        {three + u"|party_org 新 kind=joint_branch covers=@甲佳"_s, u""_s},
    });
}

TEST_CASE("every clear states its day: the same facts, day by day", "[clears]")
{
    Sketch town(uR"(
        firm 甲 uscc=91210902MA0G4CT94U provider=company contact=李四 since=2026-08 until=2026-11-01 verified_on=2026-08-01
        estate 佳 service_mode=full since=2026-08-10
        project 甲佳 firm=@甲 estate=@佳 from=2026-08-15 to=2026-10-31
        worker 张一 project=@甲佳 post=order political_status=full relation_held=here hired=2026-09-01
        grade 等 project=@甲佳 year=2026 grade=优秀
        party_org 支 kind=branch covers=@甲 established_on=2026-09-15)"_s);
    const std::vector<std::pair<QDate, QString>> days{
        {{2026, 7, 31}, u"— — — — — —"_s},
        {{2026, 8, 1}, u"1/1 — — — — 0/1"_s},
        {{2026, 8, 10}, u"1/1 0/1 — — — 0/1"_s},
        {{2026, 8, 15}, u"1/1 1/1 0/1 0/1 1/1 0/2"_s},
        {{2026, 9, 1}, u"1/1 1/1 1/1 1/1 1/1 0/2"_s},
        {{2026, 9, 15}, u"1/1 1/1 1/1 1/1 1/1 2/2"_s},
        {{2026, 10, 31}, u"0/1 1/1 1/1 1/1 1/1 2/2"_s}, // nobody looked in the fourth quarter
        {{2026, 11, 1}, u"— 0/1 — — — —"_s},
    };
    for (const auto &[day, pairs] : days) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(pairsOf(states(town, on(day))) == pairs);
        town.scratch.reopen(u"2027-01-05T08:00:00"_s); // the clock is not asked
        CHECK(pairsOf(states(town, on(day))) == pairs);
    }
}

TEST_CASE("a clear of one office leaves out what others entered, a street takes all of its communities",
          "[clears]")
{
    Sketch town(allClear);
    QString other = allClear;
    for (const QString &pair : {u"甲乙"_s, u"佳福"_s, u"张赵"_s, u"等级"_s, u"支部"_s})
        other.replace(pair[0], pair[1]);
    other.replace(u"91210902MA0G4CT94U"_s, u"91210904MA02ULM856"_s);
    other.replace(u"\n    "_s, u"\n"_s);
    static const QRegularExpression ends(u"$"_s, QRegularExpression::MultilineOption);
    town.draw(other.trimmed().replace(ends, u" unit=219901001002"_s) + u"|赵二 post=|福 service_mode="_s);
    const auto pairs = [&](const QString &unit) { return pairsOf(states(town, on(september, unit))); };
    CHECK(pairs(u"219901001001"_s) == u"1/1 1/1 1/1 1/1 1/1 2/2"_s);
    CHECK(pairs(u"219901001002"_s) == u"1/1 0/1 0/1 1/1 1/1 2/2"_s);
    CHECK(pairs(u"219901001000"_s) == u"2/2 1/2 1/2 2/2 2/2 4/4"_s);
    CHECK(pairs(u"219901000000"_s) == pairs({}));
    CHECK(pairs(u"219901002000"_s) == u"— — — — — —"_s);
}
