// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/county.h"

#include "core/base/likeness.h"
#include "core/ledger/sameness.h"
#include "core/returns/suspects.h"

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto form = u"LQ-01"_s;
const Period third = *Period::fromText(u"2026Q3");
const auto reason = u"电话核实"_s;

// Communities that are filled one by one and then send
struct Communities
{
    ScratchLedger &add()
    {
        const auto number = offices.size() + 1;
        offices.push_back(
            std::make_unique<ScratchLedger>(u"21990100100%1"_s.arg(number), u"第%1社区"_s.arg(number)));
        offices.back()->reopen();
        return *offices.back();
    }

    void send()
    {
        for (const auto &office : offices)
            receive(county.ledger(), office->ledger(), fileOwn(office->ledger(), third));
    }

    std::vector<Suspect> found()
    {
        auto pairs = suspects(county.ledger(), form, third);
        REQUIRE_OK(pairs);
        return *std::move(pairs);
    }

    qint64 total(const QString &cell) { return county.compiled(third).total.at(cell); }

    std::vector<std::unique_ptr<ScratchLedger>> offices;
    County county;
};

// One joint branch, entered by every community with its own superior, covering the same firm
std::vector<Record> enterJointBranch(Communities &world)
{
    std::vector<Record> branches;
    for (int i = 0; i < 3; ++i) {
        ScratchLedger &office = world.add();
        const Record firm =
            office.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}});
        branches.push_back(office.add(party_org::type,
                                      {{&party_org::name, u"红色物业联合党支部"_s},
                                       {&party_org::kind, u"joint_branch"_s},
                                       {&party_org::formed, u"area"_s},
                                       {&party_org::superior, u"第%1社区党委"_s.arg(i + 1)},
                                       {&party_org::covers, QStringList{firm.id.toHex()}}}));
    }
    world.send();
    return branches;
}

} // namespace

TEST_CASE("one joint branch entered by three communities is suspected, and counts once after the decisions",
          "[returns]")
{
    Communities world;
    const auto branches = enterJointBranch(world);
    CHECK(world.total(u"orgs_founded"_s) == 3);
    REQUIRE(world.found().size() == 3);
    CHECK(world.found().front().type == u"party_org"_s);
    CHECK_FALSE(world.found().front().same.has_value());
    REQUIRE_OK(decide(world.county.ledger(), branches[0].id, branches[1].id, true, reason));
    CHECK(world.total(u"orgs_founded"_s) == 2);
    REQUIRE_OK(decide(world.county.ledger(), branches[2].id, branches[1].id, true, reason));
    CHECK(world.total(u"orgs_founded"_s) == 1);
    CHECK(world.total(u"orgs_area"_s) == 1);
    CHECK(world.county.compiled(third).summed.at(u"orgs_founded"_s) == 3);
    for (const Suspect &pair : world.found())
        CHECK(pair.same == true); // the third pair follows
    CHECK(journal::verify(world.county.ledger().database())->valid);
}

TEST_CASE("a decision is revoked by its opposite, and none may contradict another", "[returns]")
{
    Communities world;
    const auto branches = enterJointBranch(world);
    Ledger &county = world.county.ledger();
    REQUIRE_OK(decide(county, branches[0].id, branches[1].id, true, reason));
    REQUIRE_OK(decide(county, branches[1].id, branches[2].id, true, reason));
    const auto refused = decide(county, branches[0].id, branches[2].id, false, u"看着不像"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"contradiction"_s);
    CHECK(refused.error().message.arguments().last() == reason); // of an earlier decision, not of this one
    REQUIRE_OK(decide(county, branches[2].id, branches[1].id, false, reason));
    CHECK(world.total(u"orgs_founded"_s) == 2);
    REQUIRE_OK(decide(county, branches[0].id, branches[2].id, false, reason));
    CHECK(world.total(u"orgs_founded"_s) == 2);
    CHECK(decide(county, branches[1].id, branches[2].id, true, reason).error().code == u"contradiction"_s);
    CHECK(sameness::decisions(county)->size() == 3);
}

TEST_CASE("joint branches of similar names over the same firm are suspected", "[returns]")
{
    Communities world;
    for (const QString &name :
         {u"宏远佳和物业联合党支部"_s, u"宏远物业联合党支部"_s, u"幸福街退休干部联合支部"_s}) {
        ScratchLedger &office = world.add();
        const Record firm =
            office.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}});
        office.add(party_org::type,
                   {{&party_org::name, name},
                    {&party_org::kind, u"joint_branch"_s},
                    {&party_org::covers, QStringList{firm.id.toHex()}}});
    }
    world.send();
    const auto found = world.found();
    REQUIRE(found.size() == 1);
    CHECK(found.front().a.title != found.front().b.title);
    CHECK(found.front().a.unitName != found.front().b.unitName);
}

TEST_CASE("joint branches of similar names founded on one day are suspected, though each office lists its own firms",
          "[returns]")
{
    Communities world;
    const auto enter = [&](const QString &name, const QString &kind, const QString &day) {
        ScratchLedger &office = world.add();
        const Record firm = office.add(firm::type, {{&firm::name, u"物业"_s + office.ledger().office().code}});
        office.add(party_org::type,
                   {{&party_org::name, name},
                    {&party_org::kind, kind},
                    {&party_org::establishedOn, day},
                    {&party_org::covers, QStringList{firm.id.toHex()}}});
    };
    enter(u"滨河片区物业企业联合党支部"_s, u"joint_branch"_s, u"2024-05-20"_s);
    enter(u"滨河片联物业企业党支部"_s, u"joint_branch"_s, u"2024-05-20"_s);
    enter(u"松岗商圈流动党员支部"_s, u"joint_branch"_s, u"2024-05-20"_s); // of another name
    enter(u"滨河片区物业联合党支部"_s, u"joint_branch"_s, u"2024-05"_s); // of no known day
    enter(u"滨河片区物业联合总支部"_s, u"joint_branch"_s, u"2024-05"_s);
    enter(u"滨河片区物业联合支部"_s, u"joint_branch"_s, u"2024-05-21"_s);
    enter(u"滨河片区物业企业党支部"_s, u"branch"_s, u"2024-05-20"_s); // a firm's own
    world.send();
    const auto found = world.found();
    REQUIRE(found.size() == 1);
    CHECK(found.front().a.title.startsWith(u"滨河片"_s));
    CHECK(found.front().b.title.startsWith(u"滨河片"_s));
    CHECK_FALSE(found.front().why.text().isEmpty());
}

TEST_CASE("a firm known by code here and by name there is suspected, and one after the decision", "[returns]")
{
    Communities world;
    const Record known = world.add().add(firm::type,
                                         {{&firm::name, u"宏远物业（有限公司）"_s},
                                          {&firm::uscc, u"91210902MA0G4CT94U"_s},
                                          {&firm::local, u"local"_s}});
    const Record named =
        world.add().add(firm::type, {{&firm::name, u"宏远物业有限公司"_s}, {&firm::local, u"local"_s}});
    const Record other =
        world.add().add(firm::type, {{&firm::name, u"佳和物业"_s}, {&firm::local, u"local"_s}});
    world.send();
    CHECK(world.total(u"firms_total"_s) == 3);
    REQUIRE(world.found().size() == 1);
    CHECK(decide(world.county.ledger(), known.id, named.id, true, u" "_s).error().code
          == u"reason_missing"_s);
    REQUIRE_OK(decide(world.county.ledger(), known.id, named.id, true, reason));
    CHECK(world.total(u"firms_total"_s) == 2);
    CHECK(world.total(u"firms_local"_s) == 2);
    REQUIRE_OK(decide(world.county.ledger(), known.id, other.id, false,
                      reason)); // nobody asked, but a person may say so
    CHECK(world.total(u"firms_total"_s) == 2);
}

TEST_CASE("individuals of one name in two communities stay two until somebody decides", "[returns]")
{
    Communities world;
    for (int i = 0; i < 2; ++i)
        world.add().add(firm::type, {{&firm::name, u"王师傅"_s}, {&firm::provider, u"individual"_s}});
    world.send();
    CHECK(world.total(u"firms_total"_s) == 2);
    CHECK(world.found().size() == 1);
}

TEST_CASE("two individuals of one name in one community are two, at home and in the county", "[returns]")
{
    Communities world;
    ScratchLedger &office = world.add();
    for (int i = 0; i < 2; ++i)
        office.add(firm::type, {{&firm::name, u"王师傅"_s}, {&firm::provider, u"individual"_s}});
    world.send();
    CHECK(world.county.compiled(third).summed.at(u"firms_total"_s) == 2);
    CHECK(world.total(u"firms_total"_s) == 2);
    CHECK(world.found().empty()); // nobody asks an office about itself
}

TEST_CASE("an estate in two communities is one by its code, and suspected by name and address", "[returns]")
{
    Communities world;
    const auto enter = [&](const QString &name, const Value &code, const Value &address) {
        return world.offices.back()->add(estate::type,
                                         {{&estate::name, name},
                                          {&estate::code, code},
                                          {&estate::address, address},
                                          {&estate::serviceMode, u"self"_s}});
    };
    world.add();
    enter(u"佳和家园"_s, u"E-1"_s, {});
    enter(u"和平里"_s, {}, u"中华路12号"_s);
    enter(u"红星小区"_s, {}, u"人民大街3号"_s);
    world.add();
    enter(u"佳和家园二期"_s, u"E-1"_s, {});
    enter(u"和平里"_s, {}, u"中华路12号院"_s);
    enter(u"红星小区"_s, {}, u"解放路88号"_s);
    world.send();
    CHECK(world.total(u"estates_total"_s) == 5);
    const auto found = world.found();
    REQUIRE(found.size() == 1);
    CHECK(found.front().a.title == u"和平里"_s);
}

TEST_CASE("only two of a kind can be the same", "[returns]")
{
    Communities world;
    ScratchLedger &office = world.add();
    const Record firm = office.add(firm::type, {{&firm::name, u"甲"_s}});
    const Record home = office.add(estate::type, {{&estate::name, u"甲"_s}});
    world.send();
    Ledger &county = world.county.ledger();
    CHECK(decide(county, firm.id, home.id, true, reason).error().code == u"not_comparable"_s);
    CHECK(decide(county, firm.id, firm.id, true, reason).error().code == u"same_key"_s);
    CHECK(decide(county, firm.id, county.ids().next(), true, reason).error().code == u"unknown_record"_s);
}

TEST_CASE("likeness is judged on pairs of characters after normalization", "[returns]")
{
    using namespace liuqing::text;
    CHECK(likeness(u"宏远物业"_s, u"宏远 物业"_s) == 100);
    CHECK(likeness(u"宏远物业"_s, u"佳和家园"_s) == 0);
    CHECK(areSimilar(u"宏远物业联合党支部"_s, u"宏远佳和物业联合党支部"_s));
    CHECK_FALSE(areSimilar(u"宏远物业联合党支部"_s, u"退休干部支部"_s));
    CHECK(mayBeNear({}, u"中华路"_s));
    CHECK(likeness(u"甲"_s, u"乙"_s) == 0);
}
