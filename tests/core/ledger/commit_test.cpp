// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/ledger/backup.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("a record comes back as it was stored", "[ledger]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"阜新宏远物业管理有限公司"_s},
                                                 {&firm::uscc, u"91210902MA0G4CT94U"_s},
                                                 {&firm::local, u"local"_s},
                                                 {&firm::partyMembersReported, qint64(2)}});
    CHECK(firm.text(firm::name) == u"阜新宏远物业管理有限公司"_s);
    CHECK(numberOf(firm.value(firm::partyMembersReported)) == 2);
    CHECK(firm.revision == 1);
    CHECK(firm.unit == u"219901001001"_s);
    CHECK_FALSE(isKnown(firm.value(firm::phone)));
}

TEST_CASE("a change writes only what differs and counts the revision", "[ledger]")
{
    ScratchLedger scratch;
    const Record before = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    Record after = before;
    after.set(firm::local, u"outside"_s);
    const auto batch = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(before, after); });
    REQUIRE_OK(batch);
    CHECK(scratch.stored(before).revision == 2);
    const auto history = journal::history(scratch.ledger().database(), before.id, {});
    REQUIRE_OK(history);
    REQUIRE(history->size() == 2);
    CHECK(history->back().entry.open == QByteArray(R"({"local":[null,"outside"]})"));
    CHECK(history->back().entry.actor == u"王办事"_s);
}

TEST_CASE("a batch that changes nothing leaves no trace", "[ledger]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const auto headBefore = journal::head(scratch.ledger().database());
    const auto batch = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(firm, firm); });
    REQUIRE_OK(batch);
    CHECK(batch->isNull());
    CHECK(*journal::head(scratch.ledger().database()) == *headBefore);
    CHECK(scratch.stored(firm).revision == 1);
}

TEST_CASE("an edit from a stale copy is refused with a sentence", "[ledger]")
{
    ScratchLedger scratch;
    const Record stale = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    Record first = stale;
    first.set(firm::local, u"local"_s);
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(stale, first); }));
    Record second = stale;
    second.set(firm::local, u"outside"_s);
    const auto refused = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(stale, second); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"changed_meanwhile"_s);
    CHECK(scratch.stored(stale).text(firm::local) == u"local"_s);
}

TEST_CASE("a failing batch takes everything back", "[ledger]")
{
    ScratchLedger scratch;
    const auto failed = scratch.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        Record good(firm::type, scratch.ledger().ids().next());
        good.set(firm::name, u"甲物业"_s);
        LIUQING_TRY(commit.add(good));
        return commit.add(Record(firm::type, scratch.ledger().ids().next())); // no name
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == u"required"_s);
    CHECK(*store::count(scratch.ledger(), {.type = &firm::type}) == 0);
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("two live firms cannot share a credit code, a retired one gives it free", "[ledger]")
{
    ScratchLedger scratch;
    const auto code = u"91210902MA0G4CT94U"_s;
    const Record first = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, code}});
    Record second(firm::type, scratch.ledger().ids().next());
    second.set(firm::name, u"乙物业"_s);
    second.set(firm::uscc, code);
    const auto refused = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(second); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"not_unique"_s);
    CHECK(refused.error().where.field == u"firm.uscc"_s);
    REQUIRE_OK(scratch.ledger().commit({.kind = u"retire"_s}, [&](Commit &commit) { return commit.retire(first, u"误录"_s); }));
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(second); }));
}

TEST_CASE("false truth is refused, missing truth is welcome", "[ledger]")
{
    ScratchLedger scratch;
    const auto refusedWith = [&](const RecordType &type, const std::vector<std::pair<const Field *, Value>> &values) {
        Record record(type, scratch.ledger().ids().next());
        for (const auto &[field, value] : values)
            record.set(*field, value);
        const auto result = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(record); });
        return result ? QString() : result.error().code;
    };
    CHECK(refusedWith(firm::type, {{&firm::name, u"甲"_s}}).isEmpty());
    CHECK(refusedWith(firm::type, {{&firm::name, u"甲"_s}, {&firm::uscc, u"91210902MA0G4CT94X"_s}}) == u"check"_s);
    CHECK(refusedWith(firm::type, {{&firm::name, u"甲"_s}, {&firm::local, u"本地"_s}}) == u"unknown_word"_s);
    CHECK(refusedWith(firm::type, {{&firm::name, u"甲"_s}, {&common::since, u"2019-13"_s}}) == u"not_a_date"_s);
    CHECK(refusedWith(estate::type, {{&estate::name, u"佳和家园"_s}, {&estate::households, qint64(-3)}}) == u"not_a_number"_s);
    CHECK(refusedWith(firm::type, {{&firm::name, QString(400, u'长')}}) == u"length"_s);
    CHECK(refusedWith(project::type, {{&project::firm, RecordId::fromString(u"00000000000000000000000000000001").value()},
                                      {&project::estate, RecordId::fromString(u"00000000000000000000000000000002").value()}})
          == u"unknown_link"_s);
}

TEST_CASE("resident IDs are off until purpose and basis are named", "[ledger]")
{
    ScratchLedger scratch;
    Record person(worker::type, scratch.ledger().ids().next());
    person.set(worker::name, u"张三"_s);
    person.set(worker::residentId, madeUpId);
    const auto off = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(person); });
    REQUIRE_FALSE(off);
    CHECK(off.error().code == u"field_off"_s);
    CHECK_FALSE(scratch.ledger().enable(worker::type, worker::residentId, u" "_s, u"x"_s));
    enableIds(scratch.ledger());
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(person); }));
    CHECK(scratch.stored(person).text(worker::residentId) == madeUpId);
}

TEST_CASE("sealed values are readable through the ledger and nowhere in its bytes", "[ledger]")
{
    ScratchLedger scratch;
    enableIds(scratch.ledger());
    const Record person = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::residentId, madeUpId}, {&worker::mobile, u"13000000000"_s}});
    Record moved = person;
    moved.set(worker::mobile, u"13100000001"_s);
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(person, moved); }));
    const auto backup = backup::into(scratch.path(), scratch.folder() + u"/backups"_s, scratch.ledger().clock());
    REQUIRE_OK(backup);
    CHECK(scratch.stored(person).text(worker::mobile) == u"13100000001"_s);
    scratch.close();
    for (const QString &file : {scratch.path(), backup->file}) {
        const QByteArray bytes = readFile(file);
        for (const QByteArray &secret : {madeUpId.toLatin1(), QByteArray("13000000000"), QByteArray("13100000001")})
            CHECK_FALSE(bytes.contains(secret));
    }
}

TEST_CASE("equal sealed values find each other through the blind index", "[ledger]")
{
    ScratchLedger scratch;
    enableIds(scratch.ledger());
    const Record person = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::residentId, madeUpId}});
    const auto found = store::select(scratch.ledger(), {.type = &worker::type, .where = {{&worker::residentId, madeUpId}}});
    REQUIRE_OK(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().id == person.id);
}

TEST_CASE("names stand in the personal part of the journal, codes in the open part", "[ledger]")
{
    ScratchLedger scratch;
    const Record person = scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::post, u"cleaning"_s}});
    const auto history = journal::history(scratch.ledger().database(), person.id, {});
    CHECK(history->front().entry.open == QByteArray(R"({"post":[null,"cleaning"]})"));
    CHECK(history->front().entry.personal == QByteArray(R"({"name":[null,"张三"]})"));
}

TEST_CASE("every code that must be unique is so among live records, and is free again after retiring", "[ledger]")
{
    const std::pair<const RecordType *, std::pair<const Field *, Value>> codes[] = {
        {&unit::type, {&unit::code, u"219901001777"_s}},
        {&firm::type, {&firm::uscc, u"91210902MA0G4CT94U"_s}},
        {&firm::type, {&firm::provisionalCode, u"LS-001"_s}},
        {&estate::type, {&estate::code, u"JH-01"_s}},
        {&party_org::type, {&party_org::masterCode, u"M-1"_s}},
    };
    for (const auto &[type, code] : codes) {
        ScratchLedger scratch;
        Ledger &ledger = scratch.ledger();
        const auto fresh = [&] {
            return made(ledger, *type, {code, {type->title, u"名称"_s}, {type->find("name"), u"名称"_s}});
        };
        INFO(type->key << "." << code.first->key);
        const Record first = fresh();
        REQUIRE_OK(adding(ledger, first));
        const Record second = fresh();
        const auto refused = adding(ledger, second);
        CHECK(codeOf(refused) == u"not_unique"_s);
        CHECK(refused.error().where.field == fieldName(*type, *code.first));
        CHECK(refused.error().where.record == second.id.toString());
        REQUIRE_OK(retiring(ledger, scratch.stored(first), u"误录"_s));
        REQUIRE_OK(adding(ledger, second));
        CHECK(codeOf(restoring(ledger, scratch.stored(first))) == u"not_unique"_s); // the code is taken by now
        CHECK(scratch.stored(first).retired);
        REQUIRE_OK(retiring(ledger, scratch.stored(second), u"误录"_s));
        REQUIRE_OK(restoring(ledger, scratch.stored(first)));
    }
}

TEST_CASE("a retired record keeps its facts and comes back with them", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::contact, u"李四"_s}});
    REQUIRE_OK(retiring(ledger, firm, u"误录"_s));
    const Record retired = scratch.stored(firm);
    CHECK(retired.sameFacts(firm));
    CHECK(retired.revision == 2);
    CHECK(retiring(ledger, retired, u"再来"_s)->isNull());
    CHECK(codeOf(retiring(ledger, firm, u"旧的副本"_s)) == u"changed_meanwhile"_s);
    REQUIRE_OK(restoring(ledger, retired));
    CHECK(scratch.stored(firm).sameFacts(firm));
    CHECK_FALSE(scratch.stored(firm).retired);
    CHECK(journal::history(ledger.database(), firm.id, {})->back().entry.action == u"restore"_s);
}

TEST_CASE("fields that an office declared for itself are kept, and told in the personal half", "[ledger]")
{
    ScratchLedger scratch;
    Record estate = made(scratch.ledger(), estate::type, {{&estate::name, u"佳和家园"_s}});
    estate.extra = {{u"x_lifts"_s, 12}, {u"x_boiler"_s, u"甲锅炉房"_s}};
    REQUIRE_OK(adding(scratch.ledger(), estate));
    const Record stored = scratch.stored(estate);
    CHECK(stored.extra == estate.extra);
    Record fewer = stored;
    fewer.extra.remove(u"x_boiler"_s);
    REQUIRE_OK(changing(scratch.ledger(), stored, fewer));
    CHECK(scratch.stored(estate).extra == QJsonObject{{u"x_lifts"_s, 12}});
    const auto told = journal::history(scratch.ledger().database(), estate.id, {})->back().entry;
    CHECK_FALSE(told.open.contains("x_"));
    CHECK(told.personal.contains("x_boiler"));
    fewer = scratch.stored(estate);
    Record none = fewer;
    none.extra = {};
    REQUIRE_OK(changing(scratch.ledger(), fewer, none));
    CHECK(scratch.stored(estate).extra.isEmpty());
}

TEST_CASE("work that verifies dates what it touches, unless the date was given", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const Record old = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record same = scratch.add(firm::type, {{&firm::name, u"乙物业"_s}});
    const Record dated = made(ledger, firm::type, {{&firm::name, u"丙物业"_s}, {&common::verifiedOn, u"2026-09"_s}});
    const Record fresh = made(ledger, firm::type, {{&firm::name, u"丁物业"_s}});
    REQUIRE_OK(ledger.commit({.kind = u"import"_s, .verifies = true}, [&](Commit &commit) -> Status {
        LIUQING_TRY(commit.change(old, with(old, {{&firm::local, u"local"_s}})));
        LIUQING_TRY(commit.change(same, same));
        LIUQING_TRY(commit.add(dated));
        return commit.add(fresh);
    }));
    const auto verified = [&](const Record &record) {
        const Record stored = scratch.stored(record);
        return QString(stored.text(common::verifiedOn) + u' ' + stored.text(common::verifiedBy));
    };
    CHECK(verified(old) == u"2026-10-12 王办事"_s);
    CHECK(verified(fresh) == u"2026-10-12 王办事"_s);
    CHECK(verified(dated) == u"2026-09 "_s);
    CHECK(verified(same) == u" "_s); // nothing was written
}

TEST_CASE("a batch is on file with who, why, from which file and what it read", "[ledger]")
{
    ScratchLedger scratch;
    const BatchInfo info{.kind = u"import"_s, .reason = u"摸底"_s, .file = u"企业.xlsx"_s, .details = {{u"new"_s, 1}}};
    const Record firm = made(scratch.ledger(), firm::type, {{&firm::name, u"甲物业"_s}});
    const auto batch = scratch.ledger().commit(info, [&](Commit &commit) {
        CHECK(commit.changes() == 0);
        const Status added = commit.add(firm);
        CHECK(commit.changes() == 1);
        return added;
    });
    REQUIRE_OK(batch);
    auto row = scratch.ledger().database().select(u"SELECT at, actor, kind, reason, file, details, undone_by FROM batch WHERE id = ?"_s, {batch->toBytes()});
    REQUIRE_OK(row);
    REQUIRE(row->next());
    QStringList told;
    for (int i = 0; i < 6; ++i)
        told.append(row->value(i).toString());
    CHECK(told == QStringList{u"2026-10-12T09:00:00"_s, u"王办事"_s, u"import"_s, u"摸底"_s, u"企业.xlsx"_s, u"{\"new\":1}"_s});
    CHECK(row->isNull(6));
}
