// SPDX-License-Identifier: GPL-3.0-or-later
// Many new records at once: several to a statement, made by a second thread. Nothing of that may be seen.
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"

#include "core/ledger/backup.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Record> organizations(Ledger &ledger, int count)
{
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        records.push_back(made(ledger, party_org::type, {{&party_org::name, u"第%1党支部"_s.arg(i)},
                                                         {&party_org::kind, u"branch"_s},
                                                         {&party_org::masterCode, u"MC%1"_s.arg(i)}}));
    }
    return records;
}

std::function<std::optional<NewRecord>()> inTurn(const std::vector<Record> &records, size_t &next)
{
    return [&records, &next]() -> std::optional<NewRecord> {
        if (next == records.size())
            return std::nullopt;
        const Record &record = records[next++];
        return NewRecord{record, u"表1!%1"_s.arg(next)};
    };
}

Status addAll(Commit &commit, const std::vector<Record> &records)
{
    size_t next = 0;
    return commit.addAll(party_org::type, inTurn(records, next));
}

Result<RecordId> addingAll(Ledger &ledger, const std::vector<Record> &records)
{
    return ledger.commit({.kind = u"import"_s}, [&](Commit &commit) { return addAll(commit, records); });
}

QStringList namesIn(const Ledger &ledger)
{
    const auto stored = store::select(ledger, {.type = &party_org::type});
    REQUIRE_OK(stored);
    QStringList names;
    for (const Record &record : *stored)
        names.append(record.text(party_org::name));
    return names;
}

} // namespace

TEST_CASE("however many new records come at once, all are there, in their order, with their history", "[ledger]")
{
    const int count = GENERATE(0, 1, 2, 31, 32, 33, 63, 64, 65, 96, 200);
    ScratchLedger scratch;
    const auto records = organizations(scratch.ledger(), count);
    const auto batch = addingAll(scratch.ledger(), records);
    REQUIRE_OK(batch);
    QStringList names;
    for (const Record &record : records)
        names.append(record.text(party_org::name));
    CHECK(namesIn(scratch.ledger()) == names);
    const auto verified = journal::verify(scratch.ledger().database());
    REQUIRE_OK(verified);
    CHECK(verified->valid);
    if (count == 0)
        return;
    const auto history = journal::history(scratch.ledger().database(), {}, *batch);
    REQUIRE_OK(history);
    REQUIRE(history->size() == static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        CHECK((*history)[i].entry.record == records[i].id);
        CHECK((*history)[i].entry.source == u"表1!%1"_s.arg(i + 1));
    }
}

TEST_CASE("a record tells the same story whether it came alone or with others", "[ledger]")
{
    ScratchLedger scratch;
    const auto records = organizations(scratch.ledger(), 40);
    const auto together = addingAll(scratch.ledger(), records);
    REQUIRE_OK(together);
    ScratchLedger other;
    const auto alone = other.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        for (const Record &record : records)
            LIUQING_TRY(commit.add(record));
        return {};
    });
    REQUIRE_OK(alone);
    const auto one = journal::history(scratch.ledger().database(), {}, *together);
    const auto two = journal::history(other.ledger().database(), {}, *alone);
    REQUIRE_OK(one);
    REQUIRE_OK(two);
    REQUIRE(one->size() == two->size());
    for (size_t i = 0; i < one->size(); ++i) {
        CHECK((*one)[i].entry.open == (*two)[i].entry.open);
        CHECK((*one)[i].entry.action == (*two)[i].entry.action);
    }
}

TEST_CASE("of many records the one whose code is taken is named, and none is kept", "[ledger]")
{
    const size_t twice = GENERATE(size_t(1), size_t(31), size_t(32), size_t(40), size_t(63), size_t(69));
    ScratchLedger scratch;
    auto records = organizations(scratch.ledger(), 70);
    records[twice].set(party_org::masterCode, u"MC0"_s);
    const auto headBefore = journal::head(scratch.ledger().database());
    const auto refused = addingAll(scratch.ledger(), records);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"not_unique"_s);
    CHECK(refused.error().where.field == u"party_org.master_code"_s);
    CHECK(refused.error().where.record == records[twice].id.toString());
    CHECK(namesIn(scratch.ledger()).isEmpty());
    CHECK(*journal::head(scratch.ledger().database()) == *headBefore);
}

TEST_CASE("a record that may not be stored stops the others, and none is kept", "[ledger]")
{
    ScratchLedger scratch;
    auto records = organizations(scratch.ledger(), 70);
    records[45].set(party_org::name, {});
    const auto refused = addingAll(scratch.ledger(), records);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"required"_s);
    CHECK(namesIn(scratch.ledger()).isEmpty());
    records[45].set(party_org::name, u"补上的党支部"_s);
    REQUIRE_OK(addingAll(scratch.ledger(), records)); // nothing of the first try is in the way
}

TEST_CASE("records that come together and alone, and changes, take turns in one batch", "[ledger]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const auto first = organizations(ledger, 40);
    const std::vector<Record> second{made(ledger, party_org::type, {{&party_org::name, u"后来的党支部"_s}, {&party_org::kind, u"branch"_s}})};
    const Record alone = made(ledger, party_org::type, {{&party_org::name, u"单独的党支部"_s}, {&party_org::kind, u"branch"_s}});
    const auto batch = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        LIUQING_TRY(addAll(commit, first));
        LIUQING_TRY(commit.add(alone));
        LIUQING_TRY(addAll(commit, second));
        Record before = alone;
        before.revision = 1;
        before.unit = ledger.office().code;
        return commit.change(before, with(before, {{&party_org::name, u"改名的党支部"_s}}));
    });
    REQUIRE_OK(batch);
    const auto verified = journal::verify(ledger.database());
    REQUIRE_OK(verified);
    CHECK(verified->valid);
    const QStringList names = namesIn(ledger);
    CHECK(names.size() == 42);
    CHECK(names.contains(u"后来的党支部"_s));
    CHECK(names.contains(u"改名的党支部"_s));
}
