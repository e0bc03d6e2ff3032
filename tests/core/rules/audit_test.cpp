// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/packs.h"

#include "core/rules/audit.h"

using namespace liuqing;
using namespace liuqing::rules;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Period quarter = *Period::fromText(u"2026Q3");

struct Packs
{
    measure::MeasurePack measures = *measure::MeasurePack::load(fuxinPack());
    AuditPack audit = *AuditPack::load(fuxinPack(), measures);
};

// A form in which everything holds
Audited sound()
{
    return {.form = u"LQ-01"_s,
            .period = quarter,
            .unit = u"219901001001"_s,
            .cells = {{u"firms_total"_s, 10},         {u"firms_local"_s, 7},
                      {u"firms_outside"_s, 3},        {u"firms_new"_s, 2},
                      {u"firms_left"_s, 1},           {u"firms_corrected"_s, -1},
                      {u"estates_total"_s, 6},        {u"estates_full"_s, 1},
                      {u"estates_public"_s, 1},       {u"estates_single"_s, 1},
                      {u"estates_self"_s, 1},         {u"estates_abandoned"_s, 1},
                      {u"estates_unverified"_s, 1},   {u"staff_total"_s, 21},
                      {u"staff_manager"_s, 1},        {u"staff_cleaning"_s, 2},
                      {u"staff_order"_s, 3},          {u"staff_engineering"_s, 4},
                      {u"staff_greening"_s, 5},       {u"staff_other"_s, 6},
                      {u"members_total"_s, 5},        {u"members_full"_s, 4},
                      {u"members_probationary"_s, 1}, {u"orgs_founded"_s, 3},
                      {u"orgs_alone"_s, 1},           {u"orgs_area"_s, 1},
                      {u"orgs_industry"_s, 1}}};
}

QStringList rulesOf(const std::vector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

QStringList relationsAfter(const QString &cell, qint64 value)
{
    static const Packs packs;
    Audited audited = sound();
    audited.previous = Cells{{u"firms_total"_s, 10}};
    audited.cells[cell] = value;
    return rulesOf(auditRelations(packs.audit, audited));
}

} // namespace

TEST_CASE("each relation is found broken by a cell of its own", "[rules]")
{
    CHECK(relationsAfter(u"estates_old"_s, 3).isEmpty());
    CHECK(relationsAfter(u"firms_local"_s, 6) == QStringList{u"R01"_s});
    CHECK(relationsAfter(u"firms_corrected"_s, 0) == QStringList{u"R02"_s});
    CHECK(relationsAfter(u"firms_left"_s, 0) == QStringList{u"R02"_s});
    CHECK(relationsAfter(u"estates_public"_s, 2) == QStringList{u"R03"_s});
    CHECK(relationsAfter(u"estates_unverified"_s, 0) == QStringList{u"R03"_s});
    CHECK(relationsAfter(u"staff_greening"_s, 4) == QStringList{u"R05"_s});
    CHECK(relationsAfter(u"members_full"_s, 3) == QStringList{u"R06"_s});
    CHECK(relationsAfter(u"members_total"_s, 22)
          == QStringList{u"R06"_s, u"R06"_s}); // more than staff, and no sum
    CHECK(relationsAfter(u"orgs_industry"_s, 0) == QStringList{u"R07"_s});
}

TEST_CASE("the relation to the last return is skipped in a first period", "[rules]")
{
    const Packs packs;
    Audited audited = sound();
    audited.cells[u"firms_corrected"_s] = 40;
    CHECK(auditRelations(packs.audit, audited).empty());
    audited.previous = Cells{{u"firms_total"_s, 10}};
    const auto found = auditRelations(packs.audit, audited);
    REQUIRE(found.size() == 1);
    CHECK(found.front().severity == Severity::hard);
    CHECK(found.front().cells.contains(u"firms_corrected"_s));
    CHECK(found.front().message.arguments().mid(1) == QStringList{u"10"_s, u"51"_s});
}

TEST_CASE("a change of more than a fifth asks for a note, small numbers and movements do not", "[rules]")
{
    const Packs packs;
    const auto changed = [&](const QString &cell, qint64 before, qint64 now) {
        Audited audited = sound();
        audited.previous = audited.cells;
        audited.previous->at(u"estates_full"_s) = 2; // so that not everything is equal
        (*audited.previous)[cell] = before;
        audited.cells[cell] = now;
        return rulesOf(auditComparisons(packs.audit, packs.measures, audited, {2026, 10, 5}));
    };
    CHECK(changed(u"staff_total"_s, 100, 121) == QStringList{u"R12"_s});
    CHECK(changed(u"staff_total"_s, 100, 79) == QStringList{u"R12"_s});
    CHECK(changed(u"staff_total"_s, 100, 120).isEmpty());
    CHECK(changed(u"staff_total"_s, 0, 5) == QStringList{u"R12"_s});
    CHECK(changed(u"staff_total"_s, 1, 4).isEmpty());
    CHECK(changed(u"firms_new"_s, 0, 50).isEmpty());
}

TEST_CASE("figures all equal to the last return ask whether anybody looked", "[rules]")
{
    const Packs packs;
    Audited audited = sound();
    audited.previous = audited.cells;
    CHECK(rulesOf(auditComparisons(packs.audit, packs.measures, audited, {2026, 10, 5}))
          == QStringList{u"R23"_s});
    audited.previous->at(u"estates_full"_s) = 2;
    CHECK(auditComparisons(packs.audit, packs.measures, audited, {2026, 10, 5}).empty());
    audited.previous.reset();
    CHECK(auditComparisons(packs.audit, packs.measures, audited, {2026, 10, 5}).empty());
}

TEST_CASE("a return outside its days asks why, and is not stopped", "[rules]")
{
    const Packs packs;
    const auto on = [&](QDate day) { return auditComparisons(packs.audit, packs.measures, sound(), day); };
    CHECK(on({2026, 9, 20}).empty());
    CHECK(on({2026, 10, 20}).empty());
    CHECK(rulesOf(on({2026, 9, 19})) == QStringList{u"R22"_s});
    REQUIRE(on({2026, 12, 1}).size() == 1);
    CHECK(on({2026, 12, 1}).front().severity == Severity::soft);
    CHECK(on({2026, 12, 1}).front().subject == u"LQ-01|2026Q3|219901001001|"_s);
}

TEST_CASE("a wrong audit rule is refused with its place in the file", "[rules]")
{
    const Packs packs;
    const auto pathOf = [&](const QByteArray &rule) {
        const ScratchPack pack(u"audit.json"_s, "{\"relations\":[" + rule + "]}");
        const auto loaded = AuditPack::load(pack.open(), packs.measures);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().code == u"bad_pack"_s);
        return loaded.error().where.path;
    };
    const QByteArray label = R"("label":{"en":"A","zh_CN":"甲"},)";
    CHECK(pathOf(R"({"id":"R01","kind":"grave"})") == u"$.relations[0].kind"_s);
    CHECK(pathOf("{\"id\":\"R01\",\"kind\":\"hard\"," + label
                 + R"("left":["firms_total"],"is":"=","right":["moons"]})")
          == u"$.relations[0].right[0]"_s);
    CHECK(pathOf("{\"id\":\"R01\",\"kind\":\"hard\"," + label
                 + R"("left":["firms_total"],"is":"~","right":["firms_new"]})")
          == u"$.relations[0].is"_s);
    CHECK(pathOf("{\"id\":\"R12\",\"kind\":\"soft\"," + label + R"("check":"change","percent":20})")
          == u"$.relations[0].at_least"_s);
    CHECK(pathOf("{\"id\":\"R12\",\"kind\":\"soft\"," + label + R"("check":"guess"})")
          == u"$.relations[0].check"_s);
}
