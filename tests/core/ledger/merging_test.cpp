// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"
#include "tests/support/randomtown.h"

#include "core/base/text.h"
#include "core/ledger/attachments.h"
#include "core/ledger/batches.h"
#include "core/ledger/duplicates.h"
#include "core/ledger/links.h"
#include "core/ledger/merging.h"
#include "core/ledger/rollback.h"
#include "core/ledger/undosteps.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto code = u"91210902MA0G4CT94U"_s;

merging::Side seen(const Record &record)
{
    return {record.id, record.revision};
}

merging::Outcome merge(Ledger &ledger, const Record &kept, const Record &other, const QSet<QString> &fromOther = {})
{
    const auto outcome = merging::merge(ledger, {&kept.type(), seen(kept), seen(other), fromOther});
    REQUIRE_OK(outcome);
    return *outcome;
}

// Everything a ledger holds, revisions aside
std::map<QString, Record> everything(const Ledger &ledger, bool withRetired)
{
    std::map<QString, Record> all;
    for (const RecordType *type : catalogue::types()) {
        const auto records = store::select(ledger, {.type = type, .withRetired = withRetired});
        REQUIRE_OK(records);
        for (const Record &record : *records)
            all.emplace(record.id.toHex(), record);
    }
    return all;
}

bool isLinked(const Ledger &ledger, const Record &record)
{
    for (const auto &[id, each] : everything(ledger, false)) {
        for (const Field *field : each.type().fields) {
            if (linkOf(each.value(*field)) == record.id || listOf(each.value(*field)).contains(record.id.toHex()))
                return true;
        }
    }
    return false;
}

void checkSame(const std::map<QString, Record> &before, const std::map<QString, Record> &after)
{
    REQUIRE(before.size() == after.size());
    for (const auto &[id, record] : before) {
        REQUIRE(after.contains(id));
        CHECK(after.at(id).sameFacts(record));
        CHECK(after.at(id).retired == record.retired);
    }
}

size_t firmsOf(const Ledger &ledger)
{
    return store::select(ledger, {.type = &firm::type})->size();
}

} // namespace

TEST_CASE("the kept record takes what only the other knows and what was chosen, its code included", "[ledger]")
{
    ScratchLedger scratch;
    const Field &beds = scratch.declare(firm::type, {.key = u"x_desk"_s, .kind = u"text"_s, .label = u"窗口"_s});
    const Record kept = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::contact, u"王"_s}, {&firm::local, u"local"_s}});
    const Record other = scratch.add(firm::type, {{&firm::name, u"宏远物业服务有限公司"_s}, {&firm::uscc, code}, {&firm::contact, u"李"_s}, {&beds, u"三号"_s}});
    merge(scratch.ledger(), kept, other, {u"name"_s});
    const Record after = scratch.stored(kept);
    CHECK(after.text(firm::name) == u"宏远物业服务有限公司"_s);
    CHECK(after.text(firm::uscc) == code);
    CHECK(after.text(firm::contact) == u"王"_s);
    CHECK(after.text(firm::local) == u"local"_s);
    CHECK(textOf(after.value(beds)) == u"三号"_s);
    CHECK(scratch.stored(other).retired->contains(kept.id.toString()));
    const auto former = store::select(scratch.ledger(), {.type = &former_name::type});
    REQUIRE(former->size() == 1);
    CHECK(former->front().text(former_name::name) == u"宏远物业"_s);
    CHECK(linkOf(former->front().value(former_name::firm)) == kept.id);
}

TEST_CASE("whatever linked to the other links to the kept one, lists too and once", "[ledger]")
{
    ScratchLedger scratch;
    const Record kept = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record other = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record person = scratch.add(worker::type, {{&worker::name, u"李梅"_s}, {&worker::firm, other.id}});
    const Record both = scratch.add(party_org::type, {{&party_org::name, u"联合支部"_s}, {&party_org::covers, QStringList{other.id.toHex(), kept.id.toHex()}}});
    const auto outcome = merge(scratch.ledger(), kept, other);
    CHECK(outcome.repointed == 2);
    CHECK(linkOf(scratch.stored(person).value(worker::firm)) == kept.id);
    CHECK(listOf(scratch.stored(both).value(party_org::covers)) == QStringList{kept.id.toHex()});
    CHECK(store::select(scratch.ledger(), {.type = &former_name::type})->empty()); // one name
    CHECK(links::usesOf(scratch.ledger(), firm::type, kept.id)->size() == 2);
}

TEST_CASE("a record that would link to itself does not", "[ledger]")
{
    ScratchLedger scratch;
    const Record kept = scratch.add(unit::type, {{&unit::code, u"219901001902"_s}, {&unit::name, u"西苑社区"_s}});
    const Record other = scratch.add(unit::type, {{&unit::code, u"219901001903"_s}, {&unit::name, u"西苑社区"_s}, {&unit::successor, kept.id}});
    merge(scratch.ledger(), kept, other);
    CHECK_FALSE(isKnown(scratch.stored(kept).value(unit::successor)));
}

TEST_CASE("a firm known by name only is no longer so once it is one with a known one", "[ledger]")
{
    ScratchLedger scratch;
    const Record byName = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::provisional, u"yes"_s}});
    const Record known = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, code}});
    CHECK(*merging::betterOf(scratch.ledger(), byName, known) == known.id);
    merge(scratch.ledger(), byName, known);
    CHECK_FALSE(isKnown(scratch.stored(byName).value(firm::provisional)));
    CHECK(scratch.stored(byName).text(firm::uscc) == code);
}

TEST_CASE("sealed values move with their record and are still found", "[ledger]")
{
    ScratchLedger scratch;
    enableIds(scratch.ledger());
    const Record kept = scratch.add(worker::type, {{&worker::name, u"李梅"_s}});
    const Record other = scratch.add(worker::type, {{&worker::name, u"李梅"_s}, {&worker::residentId, madeUpId}});
    const auto outcome = merge(scratch.ledger(), kept, other);
    CHECK(scratch.stored(kept).text(worker::residentId) == madeUpId);
    const auto byId = store::select(scratch.ledger(), {.type = &worker::type, .where = {{&worker::residentId, madeUpId}}});
    REQUIRE(byId->size() == 1);
    CHECK(byId->front().id == kept.id);
    const auto batch = batches::find(scratch.ledger(), outcome.batch);
    CHECK((*batch)->kind == u"merge"_s);
    CHECK_FALSE(scratch.stored(other).retired->contains(u"梅"_s)); // reasons are open
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("the kept record has the files of both, and none twice", "[ledger]")
{
    ScratchLedger scratch;
    const Record kept = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record other = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, kept.id, {{u"执照.jpg"_s, "a"}}));
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, other.id, {{u"营业执照.jpg"_s, "a"}, {u"合同.pdf"_s, "b"}}));
    merge(scratch.ledger(), scratch.stored(kept), scratch.stored(other));
    const auto files = attachments::of(scratch.stored(kept));
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == u"执照.jpg"_s);
    CHECK(files[1].name == u"合同.pdf"_s);
}

TEST_CASE("what becomes alike by merging stands, and is suspected in turn", "[ledger]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    std::vector<Record> projects;
    for (int i = 0; i < 2; ++i) {
        projects.push_back(scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}}));
        scratch.add(staff_count::type, {{&staff_count::project, projects.back().id}, {&staff_count::post, u"cleaning"_s}, {&staff_count::number, qint64(7)}});
    }
    REQUIRE(duplicates::suspected(scratch.ledger())->size() == 1);
    merge(scratch.ledger(), projects[0], projects[1]);
    const auto pairs = duplicates::suspected(scratch.ledger());
    REQUIRE(pairs->size() == 1);
    CHECK(pairs->front().type == &staff_count::type);
}

TEST_CASE("what goes on does not end because the other did, unless that was chosen", "[ledger]")
{
    ScratchLedger scratch;
    const Record going = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record ended = scratch.add(firm::type, {{&firm::name, u"宏远物业公司"_s}, {&common::until, u"2025-03"_s}});
    CHECK_FALSE(isKnown(merging::merged(going, ended, {}).value(common::until)));
    CHECK(merging::merged(going, ended, {u"until"_s}).text(common::until) == u"2025-03"_s);
    CHECK(merging::merged(ended, going, {}).text(common::until) == u"2025-03"_s);
    CHECK_FALSE(isKnown(merging::merged(ended, going, {u"until"_s}).value(common::until)));
}

TEST_CASE("a merge that somebody built on is not half taken back", "[ledger]")
{
    ScratchLedger scratch;
    const Record kept = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record other = scratch.add(firm::type, {{&firm::name, u"宏远"_s}, {&firm::uscc, code}});
    const Record worker = scratch.add(worker::type, {{&worker::firm, other.id}, {&worker::name, u"张三"_s}});
    const auto batch = merge(scratch.ledger(), kept, other).batch;
    Record phoned = *store::find(scratch.ledger(), firm::type, kept.id).value();
    phoned.set(firm::contact, u"王"_s);
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(*store::find(scratch.ledger(), firm::type, kept.id).value(), phoned); }));
    const auto before = everything(scratch.ledger(), true);
    const auto undone = rollback::undo(scratch.ledger(), batch, u"误并"_s);
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().code == u"merge_used"_s);
    checkSame(before, everything(scratch.ledger(), true));
    CHECK(linkOf(store::find(scratch.ledger(), worker::type, worker.id).value()->value(worker::firm)) == kept.id);
}

TEST_CASE("what was changed or retired since it was shown is not merged", "[ledger]")
{
    ScratchLedger scratch;
    const Record kept = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record other = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    REQUIRE_OK(changing(scratch.ledger(), other, with(other, {{&firm::contact, u"李"_s}})));
    CHECK(codeOf(merging::merge(scratch.ledger(), {&firm::type, seen(kept), seen(other)})) == u"changed_meanwhile"_s);
    REQUIRE_OK(retiring(scratch.ledger(), scratch.stored(other), u"误录"_s));
    CHECK(codeOf(merging::merge(scratch.ledger(), {&firm::type, seen(kept), seen(scratch.stored(other))})) == u"not_two"_s);
    CHECK(codeOf(merging::merge(scratch.ledger(), {&firm::type, seen(kept), seen(kept)})) == u"not_two"_s);
    CHECK(firmsOf(scratch.ledger()) == 1);
}

TEST_CASE("a person who is merged is named in no reason and in no open half of the journal", "[ledger]")
{
    ScratchLedger scratch;
    const std::pair<const RecordType *, const Field *> people[] = {{&instructor::type, &instructor::name}, {&worker::type, &worker::name}};
    for (const auto &[type, name] : people) {
        const Record kept = scratch.add(*type, {{name, u"欧阳指导"_s}});
        const Record other = scratch.add(*type, {{name, u"欧阳指导员"_s}});
        const auto outcome = merge(scratch.ledger(), kept, other);
        const auto retired = store::select(scratch.ledger(), {.type = type, .withRetired = true});
        REQUIRE_OK(retired);
        for (const Record &record : *retired)
            CHECK_FALSE(record.retired.value_or(QString()).contains(u"欧阳"_s));
        const auto reason = scratch.ledger().database().scalar(u"SELECT reason FROM batch WHERE id = ?"_s, {outcome.batch.toBytes()});
        REQUIRE_OK(reason);
        CHECK(reason->toString().contains(kept.id.toString()));
        CHECK_FALSE(reason->toString().contains(u"欧阳"_s));
        const auto rows = journal::history(scratch.ledger().database(), {}, outcome.batch);
        REQUIRE_OK(rows);
        for (const journal::HistoryRow &row : *rows)
            CHECK_FALSE(QString::fromUtf8(row.entry.open).contains(u"欧阳"_s));
    }
}

TEST_CASE("in any town, after merging nothing links to the retired one, and taking it back restores everything", "[ledger]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        RandomTown town(seed, RandomTown::Firms::haveNamesakes);
        Ledger &ledger = town.ledger();
        std::mt19937 random(seed);
        for (const RecordType *type : {&firm::type, &estate::type, &project::type, &worker::type, &party_org::type}) {
            auto records = *store::select(ledger, {.type = type});
            if (records.size() < 2)
                continue;
            std::shuffle(records.begin(), records.end(), random);
            const auto before = everything(ledger, true);
            const size_t firms = firmsOf(ledger);
            QSet<QString> chosen;
            for (const Field *field : type->fields) {
                if (random() % 3 == 0)
                    chosen.insert(text::fromKey(field->key));
            }
            const auto outcome = merge(ledger, records[0], records[1], chosen);
            CHECK_FALSE(isLinked(ledger, records[1]));
            CHECK(firmsOf(ledger) == firms - (type == &firm::type ? 1 : 0));
            CHECK(rollback::stepsOf(ledger, u"王办事"_s)->undo == outcome.batch);
            const auto undone = rollback::undo(ledger, outcome.batch, u"撤销"_s);
            REQUIRE_OK(undone);
            CHECK(undone->kept.empty());
            auto after = everything(ledger, true);
            for (const auto &[id, record] : everything(ledger, true)) { // a former name that was added is retired
                if (!before.contains(id)) {
                    CHECK(record.retired);
                    after.erase(id);
                }
            }
            checkSame(before, after);
            const auto again = rollback::undo(ledger, undone->batch, u"恢复"_s); // Ctrl+Y
            REQUIRE_OK(again);
            CHECK(again->kept.empty());
            CHECK_FALSE(isLinked(ledger, records[1]));
        }
        CHECK(journal::verify(ledger.database())->valid);
    }
}
