// SPDX-License-Identifier: GPL-3.0-or-later
// Which records an incoming one is, by the match keys of its type: what imports and merging rest on.
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<RecordId>;

// A ledger and the question what an incoming record is
class Matching
{
public:
    Record add(const RecordType &type, const Values &values) { return scratch.add(type, values); }
    Ids found(const RecordType &type, const Values &values)
    {
        const auto ids = m_matcher.candidates(made(scratch.ledger(), type, values));
        REQUIRE_OK(ids);
        return *ids;
    }

    ScratchLedger scratch;

private:
    store::Matcher m_matcher{scratch.ledger()};
};

const auto code = u"91210902MA0G4CT94U"_s;
const auto otherCode = u"91210902MA0G4CT958"_s;

// The first key that applies
QString keyOf(const RecordType &type, const Values &values, bool *weak = nullptr)
{
    const auto keys = store::Matcher::keysOf(with(Record(type, RecordId()), values));
    if (weak != nullptr)
        *weak = !keys.empty() && keys.front().weak;
    return keys.empty() ? QString() : keys.front().text;
}

bool isSame(const RecordType &type, const Values &one, const Values &other)
{
    const bool same =
        store::Matcher::isSame(with(Record(type, RecordId()), one), with(Record(type, RecordId()), other));
    CHECK(store::Matcher::isSame(with(Record(type, RecordId()), other), with(Record(type, RecordId()), one))
          == same);
    return same;
}

RecordId number(int n)
{
    return *RecordId::fromString(u"000000000000000000000000000000%1"_s.arg(n, 2, 10, QLatin1Char('0')));
}

} // namespace

TEST_CASE("a firm is known by its credit code, else by its name or a former one", "[matcher]")
{
    Matching m;
    const Record coded = m.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, code}});
    const Record plain = m.add(firm::type, {{&firm::name, u"乙物业（集团）"_s}});
    m.add(former_name::type, {{&former_name::firm, plain.id}, {&former_name::name, u"老乙物业"_s}});
    CHECK(m.found(firm::type, {{&firm::name, u"改了名"_s}, {&firm::uscc, code}}) == Ids{coded.id});
    CHECK(m.found(firm::type, {{&firm::name, u"甲 物业"_s}}) == Ids{coded.id});
    CHECK(m.found(firm::type, {{&firm::name, u"乙物业(集团)"_s}, {&firm::uscc, otherCode}})
          == Ids{plain.id}); // gains its code
    CHECK(m.found(firm::type, {{&firm::name, u"老 乙物业"_s}}) == Ids{plain.id});
    CHECK(m.found(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, otherCode}})
              .empty()); // two codes, two firms
    CHECK(m.found(firm::type, {{&firm::name, u"丙物业"_s}}).empty());
    CHECK(m.found(firm::type, {}).empty());
    REQUIRE_OK(retiring(m.scratch.ledger(), coded, u"误录"_s));
    CHECK(m.found(firm::type, {{&firm::uscc, code}, {&firm::name, u"甲物业"_s}}).empty());
}

TEST_CASE("an estate is known by its code, else by its name in its community", "[matcher]")
{
    Matching m;
    const Record west = m.add(unit::type, {{&unit::code, u"219901001002"_s}, {&unit::name, u"西苑社区"_s}});
    const auto own = store::named(m.scratch.ledger(), unit::type, u"东苑社区"_s)->front();
    const Record here = m.add(estate::type, {{&estate::name, u"佳和家园"_s}}); // in the own community
    const Record there =
        m.add(estate::type,
              {{&estate::name, u"佳和家园"_s}, {&estate::community, west.id}, {&estate::code, u"W-1"_s}});
    CHECK(m.found(estate::type, {{&estate::name, u"别名"_s}, {&estate::code, u"w 1"_s}}) == Ids{there.id});
    CHECK(m.found(estate::type, {{&estate::name, u"佳和 家园"_s}, {&estate::community, own}})
          == Ids{here.id});
    CHECK(m.found(estate::type, {{&estate::name, u"佳和家园"_s}, {&estate::community, west.id}})
          == Ids{there.id});
    CHECK(m.found(estate::type, {{&estate::name, u"佳和家园"_s}})
          == Ids{here.id, there.id}); // a person decides
    CHECK(m.found(estate::type,
                  {{&estate::name, u"佳和家园"_s}, {&estate::community, west.id}, {&estate::code, u"W-2"_s}})
              .empty());
}

TEST_CASE("a worker is known by firm and resident ID, else by name with firm and mobile", "[matcher]")
{
    Matching m;
    enableIds(m.scratch.ledger());
    const Record jia = m.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record yi = m.add(firm::type, {{&firm::name, u"乙物业"_s}});
    const Record withId = m.add(
        worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, jia.id}, {&worker::residentId, madeUpId}});
    const Record nameOnly = m.add(worker::type, {{&worker::name, u"李四"_s}});
    const Record withMobile =
        m.add(worker::type,
              {{&worker::name, u"李四"_s}, {&worker::firm, jia.id}, {&worker::mobile, u"13000000000"_s}});
    CHECK(m.found(worker::type,
                  {{&worker::name, u"张珊"_s}, {&worker::firm, jia.id}, {&worker::residentId, madeUpId}})
          == Ids{withId.id});
    CHECK(m.found(worker::type,
                  {{&worker::name, u"张三"_s}, {&worker::firm, yi.id}, {&worker::residentId, madeUpId}})
              .empty()); // works there too
    CHECK(m.found(worker::type,
                  {{&worker::name, u"李 四"_s}, {&worker::firm, jia.id}, {&worker::mobile, u"13000000000"_s}})
          == Ids{withMobile.id, nameOnly.id}); // what agrees comes before what is unknown
    CHECK(m.found(worker::type, {{&worker::name, u"李四"_s}, {&worker::mobile, u"13100000001"_s}})
          == Ids{nameOnly.id});
    CHECK(m.found(worker::type, {{&worker::name, u"李四"_s}}).size() == 2); // namesakes: a person decides
    CHECK(m.found(worker::type, {{&worker::name, u"王五"_s}, {&worker::firm, jia.id}}).empty());
}

TEST_CASE("a project is known by firm, estate and the day it began", "[matcher]")
{
    Matching m;
    const RecordId firm = m.add(firm::type, {{&firm::name, u"甲物业"_s}}).id;
    const RecordId estate = m.add(estate::type, {{&estate::name, u"佳和家园"_s}}).id;
    const auto project = [&](const Value &from) {
        return Values{{&project::firm, firm}, {&project::estate, estate}, {&project::from, from}};
    };
    const Record open = m.add(project::type, project({}));
    const Record old = m.add(project::type, project(u"2020-01-01"_s));
    CHECK(m.found(project::type, project(u"2020-01-01"_s)) == Ids{old.id, open.id});
    CHECK(m.found(project::type, project(u"2023-01-01"_s))
          == Ids{open.id}); // a new contract, or the open one's beginning
    CHECK(m.found(project::type, project({})) == Ids{open.id, old.id});
    CHECK(m.found(project::type, {{&project::firm, firm}}).empty());
    CHECK(m.found(project::type, {{&project::firm, estate}, {&project::estate, firm}}).empty());
}

TEST_CASE("a Party organization is known by master code, else approval number, else name and superior",
          "[matcher]")
{
    Matching m;
    const Record full = m.add(party_org::type,
                              {{&party_org::name, u"第一党支部"_s},
                               {&party_org::masterCode, u"M-1"_s},
                               {&party_org::approvalNo, u"阜物〔2023〕1号"_s},
                               {&party_org::superior, u"东苑社区党委"_s}});
    const Record plain = m.add(
        party_org::type, {{&party_org::name, u"第一党支部"_s}, {&party_org::superior, u"西苑社区党委"_s}});
    CHECK(m.found(party_org::type, {{&party_org::name, u"新名"_s}, {&party_org::masterCode, u"M-1"_s}})
          == Ids{full.id});
    CHECK(m.found(party_org::type,
                  {{&party_org::name, u"新名"_s}, {&party_org::approvalNo, u"阜物[2023]1号"_s}})
          == Ids{full.id});
    CHECK(m.found(party_org::type,
                  {{&party_org::name, u"新名"_s},
                   {&party_org::masterCode, u"M-2"_s},
                   {&party_org::approvalNo, u"阜物〔2023〕1号"_s}})
              .empty());
    CHECK(m.found(party_org::type,
                  {{&party_org::name, u"第一党支部"_s}, {&party_org::superior, u"西苑 社区党委"_s}})
          == Ids{plain.id});
    CHECK(m.found(party_org::type, {{&party_org::name, u"第一党支部"_s}}).size() == 2);
    CHECK(m.found(party_org::type,
                  {{&party_org::name, u"第一党支部"_s}, {&party_org::superior, u"南苑社区党委"_s}})
              .empty());
}

TEST_CASE("counts and grades are known by all that they are about, the unknown included", "[matcher]")
{
    Matching m;
    const RecordId firm = m.add(firm::type, {{&firm::name, u"甲物业"_s}}).id;
    const RecordId estate = m.add(estate::type, {{&estate::name, u"佳和家园"_s}}).id;
    const RecordId project = m.add(project::type, {{&project::firm, firm}, {&project::estate, estate}}).id;
    const auto count = [&](const Value &post) {
        return Values{
            {&staff_count::project, project}, {&staff_count::post, post}, {&staff_count::number, qint64(3)}};
    };
    const Record cleaners = m.add(staff_count::type, count(u"cleaning"_s));
    const Record rest = m.add(staff_count::type, count({}));
    CHECK(m.found(staff_count::type, count(u"cleaning"_s)) == Ids{cleaners.id});
    CHECK(m.found(staff_count::type, count({})) == Ids{rest.id});
    CHECK(m.found(staff_count::type, count(u"order"_s)).empty());
    const auto grade = [&](const Value &ofFirm, const Value &ofProject, qint64 year) {
        return Values{{&grade::firm, ofFirm},
                      {&grade::project, ofProject},
                      {&grade::year, year},
                      {&grade::grade, u"优"_s}};
    };
    const Record graded = m.add(grade::type, grade(firm, {}, 2025));
    CHECK(m.found(grade::type, grade(firm, {}, 2025)) == Ids{graded.id});
    CHECK(m.found(grade::type, grade(firm, {}, 2026)).empty());
    CHECK(m.found(grade::type, grade({}, project, 2025)).empty());
    const Record plan = m.add(growth::type, {{&growth::firm, firm}});
    CHECK(m.found(growth::type, {{&growth::firm, firm}}) == Ids{plan.id});
    CHECK(m.found(growth::type, {{&growth::firm, firm}, {&growth::project, project}}).empty());
}

TEST_CASE("what a matcher asked before does not colour what it asks next", "[matcher]")
{
    Matching m;
    const Record jia = m.add(firm::type, {{&firm::name, u"甲物业"_s}});
    for (int i = 0; i < 3; ++i) {
        CHECK(m.found(firm::type, {{&firm::name, u"甲物业"_s}}) == Ids{jia.id});
        CHECK(m.found(firm::type, {{&firm::name, u"乙物业%1"_s.arg(i)}}).empty());
        const Record fresh =
            m.add(firm::type, {{&firm::name, u"乙物业%1"_s.arg(i)}}); // between two questions
        CHECK(m.found(firm::type, {{&firm::name, u"乙物业%1"_s.arg(i)}}) == Ids{fresh.id});
    }
}

TEST_CASE("inside one file a record is told apart by its first key that is known", "[matcher]")
{
    bool weak = true;
    CHECK(keyOf(firm::type, {{&firm::uscc, code}, {&firm::name, u"甲"_s}}, &weak)
          == keyOf(firm::type, {{&firm::uscc, code}, {&firm::name, u"乙"_s}}));
    CHECK_FALSE(weak);
    CHECK(keyOf(firm::type, {{&firm::name, u"甲（物业）"_s}})
          == keyOf(firm::type, {{&firm::name, u"甲(物业)"_s}}));
    CHECK(keyOf(firm::type, {{&firm::name, code}})
          != keyOf(firm::type, {{&firm::uscc, code}})); // a name is no code
    CHECK(keyOf(firm::type, {}).isEmpty());
    CHECK(keyOf(worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, number(1)}}, &weak)
          != keyOf(worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, number(2)}}));
    CHECK(weak); // the mobile is unknown
    keyOf(worker::type,
          {{&worker::name, u"张三"_s}, {&worker::firm, number(1)}, {&worker::mobile, u"13000000000"_s}},
          &weak);
    CHECK_FALSE(weak);
    CHECK(keyOf(grade::type, {{&grade::year, qint64(2025)}, {&grade::firm, number(1)}})
          != keyOf(grade::type, {{&grade::year, qint64(2026)}, {&grade::firm, number(1)}}));
    CHECK_FALSE(keyOf(growth::type, {}).isEmpty());
}

TEST_CASE("two records are one only when a whole key says so and no earlier one denies it", "[matcher]")
{
    CHECK(isSame(firm::type, {{&firm::uscc, code}, {&firm::name, u"甲"_s}},
                 {{&firm::uscc, code}, {&firm::name, u"乙"_s}}));
    CHECK_FALSE(isSame(firm::type, {{&firm::uscc, code}, {&firm::name, u"甲"_s}},
                       {{&firm::uscc, otherCode}, {&firm::name, u"甲"_s}}));
    CHECK(isSame(firm::type, {{&firm::uscc, code}, {&firm::name, u"甲"_s}}, {{&firm::name, u"甲"_s}}));
    CHECK_FALSE(isSame(firm::type, {}, {}));
    const Values zhang{{&worker::name, u"张三"_s}, {&worker::firm, number(1)}};
    CHECK_FALSE(isSame(worker::type, zhang, zhang)); // namesakes in one firm are possible
    const Values reachable{
        {&worker::name, u"张三"_s}, {&worker::firm, number(1)}, {&worker::mobile, u"13000000000"_s}};
    CHECK(isSame(worker::type, reachable, reachable));
    CHECK_FALSE(isSame(worker::type, zhang, reachable));
    CHECK(isSame(estate::type, {{&estate::name, u"佳和"_s}, {&estate::community, number(3)}},
                 {{&estate::name, u"佳 和"_s}, {&estate::community, number(3)}}));
    CHECK_FALSE(isSame(estate::type, {{&estate::name, u"佳和"_s}, {&estate::community, number(3)}},
                       {{&estate::name, u"佳和"_s}, {&estate::community, number(4)}}));
}
