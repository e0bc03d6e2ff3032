// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dongyuan.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

// Six firms, of which four count: three that were there, one month-precise newcomer; one ended in the period
void addFirms(Dongyuan &town)
{
    const auto add = [&](const std::vector<std::pair<const Field *, Value>> &values) {
        return town.scratch.add(firm::type, values);
    };
    town.jia = add({{&firm::name, u"甲物业服务有限公司"_s},
                    {&firm::uscc, u"91210902MA0G4CT94U"_s},
                    {&firm::provider, u"company"_s},
                    {&firm::local, u"local"_s},
                    {&firm::contact, u"李四"_s},
                    {&common::since, u"2020"_s},
                    {&common::verifiedOn, u"2026-09-10"_s}});
    town.yi = add({{&firm::name, u"乙物业服务有限公司"_s},
                   {&firm::provider, u"company"_s},
                   {&firm::local, u"outside"_s},
                   {&common::since, u"2026-08"_s}});
    town.wang = add({{&firm::name, u"王师傅"_s},
                     {&firm::provider, u"individual"_s},
                     {&firm::provisionalCode, u"L-001"_s},
                     {&firm::local, u"local"_s},
                     {&firm::phone, u"13000000000"_s},
                     {&common::verifiedOn, u"2026-07-01"_s}});
    town.ding = add({{&firm::name, u"丁物业服务有限公司"_s},
                     {&firm::local, u"local"_s},
                     {&common::since, u"2018-05-01"_s},
                     {&common::until, u"2026-08-15"_s}});
    town.wu = add({{&firm::name, u"戊物业服务有限公司"_s},
                   {&firm::local, u"local"_s},
                   {&common::since, u"2026-10-05"_s}}); // after the cut-off
    town.retired = add({{&firm::name, u"误录物业"_s}, {&firm::local, u"local"_s}});
    town.retire(town.retired);
}

void addEstates(Dongyuan &town)
{
    const auto add = [&](const QString &name, const Value &mode, const Value &old, const Value &red) {
        return town.scratch.add(estate::type,
                                {{&estate::name, name},
                                 {&estate::serviceMode, mode},
                                 {&estate::old, old},
                                 {&estate::redCertifiedOn, red}});
    };
    town.jiahe = add(u"佳和家园"_s, u"full"_s, u"no"_s, u"2025-12"_s); // red, and its firm has a branch
    town.xingfu = add(u"幸福里"_s, u"single"_s, u"yes"_s, u"2026-10-01"_s); // certified after the cut-off
    town.ziguan = add(u"自强楼"_s, u"self"_s, u"yes"_s, {});
    town.qiguan = add(u"红星楼"_s, u"abandoned"_s, u"yes"_s, {});
    town.laojie = add(u"老街院"_s, {}, {}, {}); // mode not known: not verified
    town.gongyi = add(u"和平里"_s, u"public"_s, {}, {});
}

void addProjects(Dongyuan &town)
{
    const auto add = [&](const Record &firm, const Record &estate, const Value &from, const Value &to,
                         const Value &state, const Value &staff) {
        return town.scratch.add(project::type,
                                {{&project::firm, firm.id},
                                 {&project::estate, estate.id},
                                 {&project::from, from},
                                 {&project::to, to},
                                 {&project::state, state},
                                 {&project::staffReported, staff}});
    };
    town.full = add(town.jia, town.jiahe, u"2020-01-01"_s, u"2027-12-31"_s, u"formal"_s, qint64(5));
    town.single = add(town.yi, town.xingfu, u"2026-08"_s, {}, {}, qint64(9)); // 6 are recorded
    town.ending =
        add(town.jia, town.gongyi, {}, u"2026-09"_s, {}, {}); // ends with September: still in service
    town.over = add(town.ding, town.qiguan, u"2018"_s, u"2026-08-15"_s, u"left"_s, {});
}

// A list of five for the first project (its count is not looked at), a count of six for the second, one
// worker who left and one who works at a project that is over
void addStaff(Dongyuan &town)
{
    const auto worker = [&](const QString &name, const Record &project, const Value &post,
                            const Value &status, const Value &relation, const Value &left) {
        town.workers.push_back(town.scratch.add(worker::type,
                                                {{&worker::name, name},
                                                 {&worker::project, project.id},
                                                 {&worker::post, post},
                                                 {&worker::politicalStatus, status},
                                                 {&worker::relationHeld, relation},
                                                 {&worker::left, left}}));
    };
    worker(u"张一"_s, town.full, u"manager"_s, u"full"_s, u"here"_s, {});
    worker(u"张二"_s, town.full, u"order"_s, u"full"_s, u"here"_s, {});
    worker(u"张三"_s, town.full, u"order"_s, u"full"_s, u"here"_s, {});
    worker(u"张四"_s, town.full, u"cleaning"_s, u"probationary"_s, u"community"_s, {});
    worker(u"张五"_s, town.full, u"other"_s, u"masses"_s, {}, u"2026-10-01"_s); // leaves after the cut-off
    worker(u"张六"_s, town.full, u"order"_s, u"full"_s, u"here"_s, u"2026-09-30"_s); // gone on the day
    worker(u"张七"_s, town.over, u"order"_s, u"full"_s, u"here"_s, {});
    const auto count = [&](const Record &project, const Value &post, const Value &status,
                           const Value &relation, qint64 number) {
        town.scratch.add(staff_count::type,
                         {{&staff_count::project, project.id},
                          {&staff_count::post, post},
                          {&staff_count::politicalStatus, status},
                          {&staff_count::relationHeld, relation},
                          {&staff_count::number, number}});
    };
    count(town.full, u"order"_s, u"masses"_s, {}, 40);
    count(town.single, u"cleaning"_s, u"masses"_s, {}, 4);
    count(town.single, {}, {}, {}, 1);
    count(town.single, u"greening"_s, u"full"_s, u"unknown"_s, 1);
}

void addParty(Dongyuan &town)
{
    const auto add = [&](const QString &name, const QString &kind, const Value &formed, const Value &since,
                         const Record &covered) {
        return town.scratch.add(party_org::type,
                                {{&party_org::name, name},
                                 {&party_org::kind, kind},
                                 {&party_org::formed, formed},
                                 {&party_org::establishedOn, since},
                                 {&party_org::covers, QStringList{covered.id.toHex()}}});
    };
    town.branch = add(u"甲物业党支部"_s, u"branch"_s, u"alone"_s, u"2021-06"_s, town.jia);
    town.joint = add(u"东苑联合党支部"_s, u"joint_branch"_s, u"area"_s, u"2026-09-30"_s,
                     town.single); // covers the firm through its project
    for (const Field *have : {&party_org::hasPlace, &party_org::hasFacilities, &party_org::hasSign,
                              &party_org::hasFlag, &party_org::hasPress, &party_org::hasRules})
        town.set(town.branch, *have, u"yes"_s);
    town.teacher = town.scratch.add(instructor::type,
                                    {{&instructor::name, u"赵老师"_s},
                                     {&instructor::post, u"街道党建办"_s},
                                     {&instructor::firms, QStringList{town.wang.id.toHex()}},
                                     {&instructor::sentOn, u"2026"_s}});
}

} // namespace

Dongyuan::Dongyuan()
{
    addFirms(*this);
    addEstates(*this);
    addProjects(*this);
    addStaff(*this);
    addParty(*this);
}

void Dongyuan::set(const Record &record, const Field &field, const Value &value)
{
    const Record before = scratch.stored(record);
    Record after = before;
    after.set(field, value);
    REQUIRE_OK(
        ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(before, after); }));
}

void Dongyuan::retire(const Record &record)
{
    const Record before = scratch.stored(record);
    REQUIRE_OK(ledger().commit({.kind = u"retire"_s},
                               [&](Commit &commit) { return commit.retire(before, u"误录"_s); }));
}

} // namespace liuqing::test
