// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titlesOf(const Result<std::vector<Record>> &records)
{
    REQUIRE_OK(records);
    QStringList titles;
    for (const Record &record : *records)
        titles.append(record.text(*record.type().title));
    return titles;
}

// Records of every type, linked as an office would link them, every field known
class Town
{
public:
    Town() : m_random(71, [this](std::string_view type) { return m_ids.at(catalogue::find(type)); })
    {
        enableIds(scratch.ledger());
        for (const RecordType *type : catalogue::types())
            m_ids[type] = scratch.ledger().ids().next();
        for (const RecordType *type : catalogue::types()) { // both of a pair that links to each other
            Record record(*type, m_ids.at(type));
            for (const Field *field : type->fields)
                record.set(*field, m_random.of(*field));
            records.push_back(std::move(record));
        }
        REQUIRE_OK(scratch.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
            for (const Record &record : records)
                LIUQING_TRY(commit.add(record));
            return {};
        }));
    }

    ScratchLedger scratch;
    std::vector<Record> records;

private:
    std::map<const RecordType *, RecordId> m_ids;
    RandomValues m_random;
};

} // namespace

TEST_CASE("a record of any type comes back with every field, after the file was closed too", "[store]")
{
    Town town;
    town.scratch.reopen();
    for (const Record &record : town.records) {
        const Record stored = town.scratch.stored(record);
        INFO(record.type().key);
        for (const Field *field : record.type().fields) {
            INFO(field->key);
            CHECK(stored.value(*field) == record.value(*field));
        }
        CHECK(stored.unit == u"219901001001"_s);
        const auto found = store::find(town.scratch.ledger(), record.id);
        REQUIRE_OK(found);
        CHECK(&(*found)->type() == &record.type());
    }
    CHECK_FALSE(store::find(town.scratch.ledger(), town.scratch.ledger().ids().next())->has_value());
}

TEST_CASE("every field can be asked for by its value, and for being unknown", "[store]")
{
    Town town;
    const Ledger &ledger = town.scratch.ledger();
    for (const Record &record : town.records) {
        const RecordType &type = record.type();
        const qint64 all = *store::count(ledger, {.type = &type});
        for (const Field *field : type.fields) {
            INFO(type.key << "." << field->key);
            const store::Query known{.type = &type, .where = {{field, record.value(*field)}}};
            const auto found = store::select(ledger, known);
            REQUIRE_OK(found);
            CHECK(std::any_of(found->begin(), found->end(),
                              [&](const Record &each) { return each.id == record.id; }));
            CHECK(*store::count(ledger, known) == static_cast<qint64>(found->size()));
            const store::Query unknown{.type = &type, .where = {{field, Value()}}};
            CHECK(*store::count(ledger, unknown) < all);
        }
    }
}

TEST_CASE("conditions narrow down together, lists by each of their items", "[store]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::local, u"local"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}});
    const auto add = [&](const QStringList &services, const Value &stars) {
        scratch.add(project::type,
                    {{&project::firm, firm.id},
                     {&project::estate, estate.id},
                     {&project::services, services},
                     {&project::starLevel, stars}});
    };
    add({u"cleaning"_s, u"order"_s}, qint64(3));
    add({u"order"_s}, qint64(3));
    add({u"cleaning"_s}, {});
    const auto count = [&](std::vector<store::Condition> where) {
        return *store::count(scratch.ledger(), {.type = &project::type, .where = std::move(where)});
    };
    CHECK(count({{&project::services, QStringList{u"order"_s}}}) == 2);
    CHECK(count({{&project::services, QStringList{u"order"_s, u"cleaning"_s}}}) == 1);
    CHECK(count({{&project::services, QStringList{u"lifts"_s}}}) == 0);
    CHECK(count({{&project::starLevel, qint64(3)}, {&project::services, QStringList{u"cleaning"_s}}}) == 1);
    CHECK(count({{&project::starLevel, Value()}, {&project::firm, firm.id}}) == 1);
    CHECK(count({{&project::firm, estate.id}}) == 0);
}

TEST_CASE("lists come in the order that was asked for, page by page, each record once", "[store]")
{
    ScratchLedger scratch;
    RandomValues random(72);
    std::vector<std::pair<qint64, QString>> wanted; // in order of entry
    for (int i = 0; i < 37; ++i) {
        const qint64 households = random.below(6);
        const QString name = u"小区%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        scratch.add(estate::type, {{&estate::name, name}, {&estate::households, households}});
        wanted.emplace_back(households, name);
    }
    const auto names = [&](store::Query query) { return titlesOf(store::select(scratch.ledger(), query)); };
    QStringList byEntry;
    for (const auto &each : wanted)
        byEntry.append(each.second);
    CHECK(names({.type = &estate::type}) == byEntry);
    QStringList backwards(byEntry.rbegin(), byEntry.rend());
    CHECK(names({.type = &estate::type, .orderBy = {{nullptr, true}}}) == backwards);
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList byHouseholds;
    for (const auto &each : wanted)
        byHouseholds.append(each.second);
    CHECK(names({.type = &estate::type, .orderBy = {{&estate::households}}}) == byHouseholds);
    QStringList paged;
    for (int offset = 0; offset < 40; offset += 10)
        paged +=
            names({.type = &estate::type, .orderBy = {{&estate::households}}, .limit = 10, .offset = offset});
    CHECK(paged == byHouseholds);
    CHECK(names({.type = &estate::type, .offset = 35}) == byEntry.mid(35));
    CHECK(names({.type = &estate::type, .limit = 0}).isEmpty());
    CHECK(names({.type = &estate::type, .offset = 99}).isEmpty());
    CHECK(*store::count(scratch.ledger(), {.type = &estate::type, .limit = 5}) == 37); // of all pages
}

TEST_CASE("retired records are shown to whoever asks for them, and to nobody else", "[store]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record wrong = scratch.add(firm::type, {{&firm::name, u"乙物业"_s}});
    REQUIRE_OK(retiring(scratch.ledger(), wrong, u"误录"_s));
    CHECK(titlesOf(store::select(scratch.ledger(), {.type = &firm::type})) == QStringList{u"甲物业"_s});
    const auto all = store::select(scratch.ledger(), {.type = &firm::type, .withRetired = true});
    REQUIRE(all->size() == 2);
    CHECK_FALSE(all->front().retired);
    CHECK(all->back().retired == u"误录"_s);
    CHECK((*store::find(scratch.ledger(), firm::type, wrong.id))->retired); // by its id it is still there
    CHECK(*store::count(scratch.ledger(), {.type = &firm::type, .where = {{&firm::name, u"乙物业"_s}}}) == 0);
}

TEST_CASE("a part of a name finds it, letter by letter and never as a pattern", "[store]")
{
    ScratchLedger scratch;
    for (const QString &name : {u"佳和家园"_s, u"佳和花园"_s, u"100%小区"_s, u"A_1小区"_s, u"ab'c小区"_s})
        scratch.add(estate::type, {{&estate::name, name}});
    const auto found = [&](const QString &part) {
        return store::select(scratch.ledger(), {.type = &estate::type, .called = part})->size();
    };
    CHECK(found(u"佳和"_s) == 2);
    CHECK(found(u"花园"_s) == 1);
    CHECK(found(u"%"_s) == 1);
    CHECK(found(u"_"_s) == 1);
    CHECK(found(u"'"_s) == 1);
    CHECK(found(u"*"_s) == 0);
    CHECK(found({}) == 5);
}

TEST_CASE("a list stops when its reader has enough", "[store]")
{
    ScratchLedger scratch;
    for (int i = 0; i < 5; ++i)
        scratch.add(firm::type, {{&firm::name, u"物业%1"_s.arg(i)}});
    int seen = 0;
    REQUIRE_OK(
        store::each(scratch.ledger(), {.type = &firm::type}, [&](const Record &) { return ++seen < 2; }));
    CHECK(seen == 2);
    scratch.add(firm::type, {{&firm::name, u"物业5"_s}}); // nothing holds the file
}

TEST_CASE("a name leads to the live records called so, the exact writing first", "[store]")
{
    ScratchLedger scratch;
    const Ledger &ledger = scratch.ledger();
    const auto firm = [&](const QString &name) { return scratch.add(firm::type, {{&firm::name, name}}); };
    const Record wide = firm(u"甲物业（集团）"_s);
    const Record narrow = firm(u"甲物业(集团)"_s);
    const Record renamed = firm(u"新名物业"_s);
    const Record gone = firm(u"误录物业"_s);
    scratch.add(former_name::type,
                {{&former_name::firm, renamed.id}, {&former_name::name, u"旧名（物业）"_s}});
    scratch.add(former_name::type, {{&former_name::firm, renamed.id}, {&former_name::name, u"旧名 物业"_s}});
    REQUIRE_OK(retiring(scratch.ledger(), gone, u"误录"_s));
    using Ids = std::vector<RecordId>;
    const auto named = [&](const QString &name) { return *store::named(ledger, firm::type, name); };
    CHECK(named(u"甲物业(集团)"_s) == Ids{narrow.id});
    CHECK(named(u"甲物业（集团）"_s) == Ids{wide.id});
    CHECK(named(u"甲 物业 集团"_s).size() == 2);
    CHECK(named(u"旧名物业"_s) == Ids{renamed.id}); // once, by either of its former names
    CHECK(named(u"误录物业"_s).empty());
    CHECK(named(u"从未听说"_s).empty());
    CHECK(named(u"甲物业"_s).empty()); // a part is no name
    REQUIRE_OK(retiring(scratch.ledger(), renamed, u"误录"_s));
    CHECK(named(u"旧名物业"_s).empty());
}

TEST_CASE("codes name firms, estates and offices as well as their names do", "[store]")
{
    ScratchLedger scratch;
    const Ledger &ledger = scratch.ledger();
    const Record firm =
        scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}});
    const Record estate =
        scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}, {&estate::code, u"JH-01"_s}});
    CHECK(store::named(ledger, firm::type, u" 91210902MA0G4CT94U "_s)->front() == firm.id);
    CHECK(store::named(ledger, estate::type, u"JH-01"_s)->front() == estate.id);
    CHECK(store::named(ledger, unit::type, u"219901001001"_s)->size() == 1);
    CHECK(store::named(ledger, unit::type, u"东苑社区"_s)->size() == 1);
    CHECK(store::named(ledger, project::type, u"甲物业"_s)->empty()); // is called by its estate, a link
}

TEST_CASE("a record without a name of its own is called by what it links to", "[store]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}});
    const Record project =
        scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}});
    const Record count = scratch.add(
        staff_count::type, {{&staff_count::project, project.id}, {&staff_count::number, qint64(5)}});
    const Record plan = scratch.add(growth::type, {{&growth::project, project.id}});
    CHECK(*store::titleOf(scratch.ledger(), firm) == u"甲物业"_s);
    CHECK(*store::titleOf(scratch.ledger(), project) == u"佳和家园"_s);
    CHECK(*store::titleOf(scratch.ledger(), count) == u"佳和家园"_s); // by way of its project
    CHECK(store::titleOf(scratch.ledger(), plan)->isEmpty()); // no firm known
}
