// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/dongyuan.h"
#include "tests/support/packs.h"

#include "core/measure/engine.h"
#include "core/measure/matching.h"

#include <QJsonDocument>

using namespace liuqing;
using namespace liuqing::measure;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Condition conditionOf(const QString &source, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    INFO(json.toStdString());
    REQUIRE_FALSE(object.isEmpty());
    auto condition = Condition::read(PackNode(object, u"test"_s, u"$"_s), *findSource(source));
    REQUIRE_OK(condition);
    return *std::move(condition);
}

// How many rows of the source on 2026-09-30 meet the condition
size_t meeting(Dongyuan &town, const QString &source, const QByteArray &json)
{
    const Scope scope{OwnRecords{}, {2026, 9, 30}, {}};
    const auto rows = list(town.ledger(), scope, {.source = source, .where = conditionOf(source, json)});
    REQUIRE_OK(rows);
    return rows->size();
}

} // namespace

TEST_CASE("a condition asks for codes, sets, knowledge, flags and numbers", "[measure]")
{
    Dongyuan town;
    CHECK(meeting(town, u"estate"_s, R"({"field":"service_mode","is":"full"})") == 1);
    CHECK(meeting(town, u"estate"_s, R"({"field":"service_mode","in":["full","self","abandoned"]})") == 3);
    CHECK(meeting(town, u"estate"_s, R"({"known":"service_mode"})") == 5);
    CHECK(meeting(town, u"estate"_s, R"({"field":"has_dated_project","is":true})") == 2);
    CHECK(meeting(town, u"estate"_s, R"({"field":"has_dated_project","is":false})") == 4);
    CHECK(meeting(town, u"project"_s, R"({"field":"staff_number","at_least":6})") == 1);
    CHECK(meeting(town, u"project"_s, R"({"field":"staff_number","at_most":5})") == 2);
    CHECK(meeting(town, u"project"_s, R"({"field":"staff_number","same_as":"staff_reported"})") == 1);
    CHECK(meeting(town, u"estate"_s, R"({"field":"name","is":"佳和家园"})") == 1);
}

TEST_CASE("what is not known is not so, and its negation holds", "[measure]")
{
    Dongyuan town;
    CHECK(meeting(town, u"estate"_s, R"({"field":"old","is":"yes"})") == 3);
    CHECK(meeting(town, u"estate"_s, R"({"field":"old","is":"no"})") == 1);
    CHECK(meeting(town, u"estate"_s, R"({"not":{"field":"old","is":"yes"}})") == 3); // no, and two unknown
    CHECK(meeting(town, u"estate"_s, R"({"not":{"field":"old","in":["yes","no"]}})") == 2);
    CHECK(meeting(town, u"project"_s, R"({"not":{"field":"staff_reported","at_least":0}})") == 1);
}

TEST_CASE("conditions join with all and any, nested", "[measure]")
{
    Dongyuan town;
    CHECK(meeting(town, u"estate"_s,
                  R"({"all":[{"field":"old","is":"yes"},{"field":"service_mode","is":"self"}]})")
          == 1);
    CHECK(meeting(town, u"estate"_s,
                  R"({"any":[{"field":"service_mode","is":"full"},{"not":{"known":"service_mode"}}]})")
          == 2);
    CHECK(
        meeting(
            town, u"estate"_s,
            R"({"all":[{"any":[{"field":"service_mode","is":"full"},{"field":"service_mode","is":"single"}]},{"not":{"field":"old","is":"yes"}}]})")
        == 1);
}

TEST_CASE("a measure over facts that do not travel is refused for returns, not counted as nothing",
          "[measure]")
{
    Dongyuan town;
    Measure reachable{
        .key = u"reachable"_s,
        .label = {u"Reachable"_s, u"可联系"_s},
        .unit = u"家"_s,
        .top = {.source = u"firm"_s, .where = conditionOf(u"firm"_s, R"({"field":"reachable","is":true})")}};
    CHECK(reachable.ownOnly());
    const Period quarter = *Period::fromText(u"2026Q3");
    const auto own = evaluate(town.ledger(), Scope::own(quarter), {&reachable});
    REQUIRE_OK(own);
    CHECK(own->at(u"reachable"_s).top == 2);
    for (const bool distinct : {false, true}) {
        const auto refused = evaluate(town.ledger(), Scope::filed({1}, quarter, distinct), {&reachable});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == u"not_in_returns"_s);
    }
}

TEST_CASE("every column of every source can be asked of own records and of returns", "[measure]")
{
    Dongyuan town;
    const Period quarter = *Period::fromText(u"2026Q3");
    for (const Source &source : sources()) {
        for (const Column &column : source.columns) {
            const Count count{.source = source.key,
                              .where = conditionOf(
                                  source.key, QByteArray(R"({"known":")" + column.key.toUtf8() + R"("})"))};
            INFO(source.key.toStdString() << "." << column.key.toStdString());
            REQUIRE_OK(list(town.ledger(), Scope::own(quarter), count));
            if (column.ownOnly)
                continue;
            REQUIRE_OK(list(town.ledger(), Scope::filed({1, 2}, quarter, false), count));
            REQUIRE_OK(list(town.ledger(), Scope::filed({1, 2}, quarter, true), count));
        }
    }
}

TEST_CASE("ratios round half up at the decimals of the measure", "[measure]")
{
    const Measure percent{
        .key = u"p"_s, .label = {}, .unit = u"%"_s, .top = {}, .bottom = Count{}, .scale = 2};
    CHECK(Amount{1, 3}.value(percent) == 33'33);
    CHECK(Amount{2, 3}.value(percent) == 66'67);
    CHECK(Amount{1, 8}.value(percent) == 12'50);
    CHECK(Amount{3, 3}.value(percent) == 100'00);
    CHECK_FALSE(Amount{0, 0}.value(percent).has_value());
    const Measure whole{.key = u"w"_s, .label = {}, .unit = u"%"_s, .top = {}, .bottom = Count{}, .scale = 0};
    CHECK(Amount{1, 8}.value(whole) == 13);
}

TEST_CASE("match keys are codes where there are codes, and never carry a person's name", "[measure]")
{
    Record firm(firm::type, *RecordId::fromString(u"00000000000000000000000000000001"));
    firm.unit = u"219901001001"_s;
    firm.set(firm::name, u"宏远物业（有限公司）"_s);
    CHECK(matchOfFirm(firm) == u"name:219901001001|宏远物业有限公司"_s);
    firm.set(firm::provisionalCode, u"LS219901001001-001"_s);
    CHECK(matchOfFirm(firm) == u"provisional:219901001001|LS219901001001-001"_s);
    firm.set(firm::uscc, u"91210902MA0G4CT94U"_s);
    CHECK(matchOfFirm(firm) == u"uscc:91210902MA0G4CT94U"_s);

    Record estate(estate::type, firm.id);
    estate.set(estate::name, u"佳和 家园"_s);
    CHECK(matchOfEstate(estate, u"219901001001"_s) == u"place:219901001001|佳和家园"_s);
    estate.set(estate::code, u"E-1"_s);
    CHECK(matchOfEstate(estate, u"219901001001"_s) == u"code:E-1"_s);

    Record branch(party_org::type, firm.id);
    branch.set(party_org::name, u"联合党支部"_s);
    CHECK(matchOfOrganization(branch) == u"name:联合党支部|"_s);
    branch.set(party_org::approvalNo, u"阜街党〔2024〕3号"_s);
    CHECK(matchOfOrganization(branch).startsWith(u"approval:"_s));
    branch.set(party_org::masterCode, u"009"_s);
    CHECK(matchOfOrganization(branch) == u"master:009"_s);

    Record teacher(instructor::type, firm.id);
    teacher.set(instructor::name, u"赵老师"_s);
    teacher.set(instructor::post, u"街道党建办"_s);
    const QString key = matchOfInstructor(teacher);
    CHECK_FALSE(key.contains(u"赵"_s));
    teacher.set(instructor::name, u"赵 老师"_s);
    CHECK(matchOfInstructor(teacher) == key); // as clerks write it
    teacher.set(instructor::post, u"社区"_s);
    CHECK(matchOfInstructor(teacher) != key);
}
