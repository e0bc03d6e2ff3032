// SPDX-License-Identifier: GPL-3.0-or-later
// What links to a record: told by the catalogue, counted in a ledger, pointed elsewhere.
#include "tests/core/ledger/records.h"
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"
#include "tests/support/randomtown.h"

#include "core/ledger/entry.h"
#include "core/ledger/links.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

bool linksTo(const Record &record, const RecordId &target)
{
    const auto &fields = record.type().fields;
    return std::any_of(fields.begin(), fields.end(), [&](const Field *field) {
        return linkOf(record.value(*field)) == target || listOf(record.value(*field)).contains(target.toHex());
    });
}

} // namespace

TEST_CASE("a field may link to a type exactly when the type is among its targets", "[ledger]")
{
    for (const RecordType *target : catalogue::types()) {
        const auto fields = links::fieldsTo(*target);
        for (const RecordType *type : catalogue::types()) {
            for (const Field *field : type->fields) {
                const auto targets = entry::linkTargets(*field);
                const bool may = std::find(targets.begin(), targets.end(), target) != targets.end();
                const auto told = std::count_if(fields.begin(), fields.end(), [&](const links::LinkField &each) { return each.type == type && each.field == field; });
                INFO(type->key << "." << field->key << " to " << target->key);
                CHECK(told == (may ? 1 : 0));
            }
        }
    }
}

TEST_CASE("in any town as many records hang on a record as link to it, and each is found", "[ledger]")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        RandomTown town(seed);
        std::vector<Record> live;
        for (const RecordType *type : catalogue::types()) {
            const auto records = store::select(town.ledger(), {.type = type});
            REQUIRE_OK(records);
            live.insert(live.end(), records->begin(), records->end());
        }
        for (const Record &target : live) {
            const auto uses = links::usesOf(town.ledger(), target.type(), target.id);
            REQUIRE_OK(uses);
            for (const RecordType *type : catalogue::types()) {
                const auto linking = std::count_if(live.begin(), live.end(), [&](const Record &each) { return &each.type() == type && linksTo(each, target.id); });
                const auto told = std::find_if(uses->begin(), uses->end(), [&](const links::Uses &each) { return each.type == type; });
                INFO(type->key << " to " << target.type().key);
                CHECK((told == uses->end() ? 0 : told->records) == linking);
            }
        }
    }
}

TEST_CASE("a link that is pointed elsewhere leaves nothing behind, stands once, in its place, and never at itself", "[ledger]")
{
    RandomValues random(51);
    const RecordId from = random.id();
    const RecordId to = random.id();
    const RecordId third = random.id();
    Record branch(party_org::type, random.id());
    const auto covering = [&](const std::vector<RecordId> &ids) {
        QStringList hex;
        for (const RecordId &id : ids)
            hex.append(id.toHex());
        branch.set(party_org::covers, hex);
        const Record after = links::repointed(branch, party_org::covers, from, to);
        CHECK(after.value(party_org::name) == branch.value(party_org::name));
        return listOf(after.value(party_org::covers));
    };
    CHECK(covering({third, from}) == QStringList{third.toHex(), to.toHex()});
    CHECK(covering({from, third}) == QStringList{to.toHex(), third.toHex()});
    CHECK(covering({to, third, from}) == QStringList{to.toHex(), third.toHex()}); // both were covered
    CHECK(covering({third}) == QStringList{third.toHex()});
    CHECK(covering({}).isEmpty());

    Record project(project::type, random.id());
    project.set(project::firm, from);
    project.set(project::estate, third);
    const Record after = links::repointed(project, project::firm, from, to);
    CHECK(linkOf(after.value(project::firm)) == to);
    CHECK(linkOf(after.value(project::estate)) == third);
    CHECK(links::repointed(after, project::firm, from, third).sameFacts(after)); // it was not there any more

    Record unit(unit::type, to);
    unit.set(unit::parent, from);
    CHECK_FALSE(isKnown(links::repointed(unit, unit::parent, from, to).value(unit::parent)));
}
