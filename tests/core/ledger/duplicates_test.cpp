// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"
#include "tests/support/randomtown.h"

#include "core/base/likeness.h"
#include "core/base/text.h"
#include "core/ledger/duplicates.h"
#include "core/ledger/merging.h"
#include "core/ledger/sameness.h"

#include <set>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto code = u"91210902MA0G4CT94U"_s;
const auto otherCode = u"91210904MA02ULM856"_s;

std::vector<duplicates::Pair> found(ScratchLedger &scratch)
{
    const auto pairs = duplicates::suspected(scratch.ledger());
    REQUIRE_OK(pairs);
    return *pairs;
}

std::vector<duplicates::Likely> likely(ScratchLedger &scratch, const Record &draft)
{
    const auto records = duplicates::suspectsOf(scratch.ledger(), draft);
    REQUIRE_OK(records);
    return *records;
}

Record firmCalled(ScratchLedger &scratch, const QString &name, const Values &more = {})
{
    Values values{{&firm::name, name}};
    values.insert(values.end(), more.begin(), more.end());
    return scratch.add(firm::type, values);
}

} // namespace

TEST_CASE("what sets a name apart is found under place, trade and legal form", "[ledger]")
{
    for (const QString &name : {u"宏远物业"_s, u"宏远物业服务有限公司"_s, u"云川市宏远物业管理有限责任公司"_s, u"北山省云川市望河区宏远物业（有限公司）"_s})
        CHECK(text::nameCore(name) == u"宏远"_s);
    CHECK(text::nameCore(u"阳光小区"_s) == text::nameCore(u"阳光"_s));
    CHECK(text::nameCore(u"阳光小区一期"_s) != text::nameCore(u"幸福小区一期"_s));
    CHECK(text::nameCore(u"中共宏远物业党支部委员会"_s) == text::nameCore(u"宏远物业服务有限公司党支部"_s));
    CHECK(text::nameCore(u"宏远物业云川分公司"_s) != text::nameCore(u"宏远物业"_s));
    CHECK(text::nameCore(u"物业管理有限公司"_s) == u"物业管理有限公司"_s); // nothing of its own
}

TEST_CASE("firms of one name, of names alike and of a former name are suspected, each with its sentence", "[ledger]")
{
    ScratchLedger scratch;
    const Record known = firmCalled(scratch, u"宏远物业服务有限公司"_s, {{&firm::uscc, code}});
    const Record same = firmCalled(scratch, u"宏远物业服务（有限公司）"_s);
    const Record alike = firmCalled(scratch, u"云川市宏远物业"_s);
    const Record other = firmCalled(scratch, u"新禾物业"_s);
    const Record renamed = firmCalled(scratch, u"佳和物业"_s);
    scratch.add(former_name::type, {{&former_name::firm, renamed.id}, {&former_name::name, u"新禾物业"_s}});
    const auto pairs = found(scratch);
    REQUIRE(pairs.size() == 4);
    CHECK((pairs[0].a == known.id && pairs[0].b == same.id));
    CHECK(pairs[0].why.text().contains(u"Name of firm"_s));
    for (const size_t i : {1, 2}) {
        CHECK(pairs[i].b == alike.id);
        CHECK(pairs[i].why.text().contains(u"words that many names have"_s));
    }
    CHECK((pairs[3].a == other.id && pairs[3].b == renamed.id));
    CHECK(pairs[3].why.text().contains(u"before"_s));
}

TEST_CASE("a place before the name of a firm does not hide it", "[ledger]")
{
    ScratchLedger scratch;
    firmCalled(scratch, u"云川新禾物业管理有限公司"_s);
    firmCalled(scratch, u"新禾物业"_s);
    firmCalled(scratch, u"大新禾物业"_s);
    REQUIRE(found(scratch).size() == 1);
    CHECK(found(scratch).front().why.text().contains(u"begins with"_s));
}

TEST_CASE("two credit codes are two firms, but namesakes are asked about as their clear asks", "[ledger]")
{
    ScratchLedger scratch;
    firmCalled(scratch, u"宏远物业"_s, {{&firm::uscc, code}});
    firmCalled(scratch, u"宏远物业有限公司"_s, {{&firm::uscc, otherCode}});
    CHECK(found(scratch).empty());
    firmCalled(scratch, u"宏远 物业"_s, {{&firm::uscc, u"91210904MA02ULN85U"_s}});
    REQUIRE(found(scratch).size() == 1);
    CHECK(found(scratch).front().why.text().contains(u"credit codes are not"_s));
}

TEST_CASE("what is decided to be two is not named again, what is retired neither", "[ledger]")
{
    ScratchLedger scratch;
    const Record one = firmCalled(scratch, u"宏远物业"_s);
    const Record other = firmCalled(scratch, u"宏远物业"_s);
    const Record third = firmCalled(scratch, u"宏远物业"_s);
    CHECK(found(scratch).size() == 3);
    REQUIRE_OK(sameness::decide(scratch.ledger(), u"firm"_s, sameness::ownKey(one.id), sameness::ownKey(other.id), false, u"电话核实"_s));
    CHECK(found(scratch).size() == 2);
    REQUIRE_OK(retiring(scratch.ledger(), third, u"误录"_s));
    CHECK(found(scratch).empty());
}

TEST_CASE("workers of one firm and one name are suspected, unless their resident IDs are two", "[ledger]")
{
    ScratchLedger scratch;
    enableIds(scratch.ledger());
    const Record firm = firmCalled(scratch, u"宏远物业"_s);
    const Record elsewhere = firmCalled(scratch, u"新禾物业"_s);
    const auto person = [&](const Record &at, const Values &more = {}) {
        Values values{{&worker::firm, at.id}, {&worker::name, u"李梅"_s}};
        values.insert(values.end(), more.begin(), more.end());
        return scratch.add(worker::type, values);
    };
    const Record first = person(firm, {{&worker::residentId, madeUpId}});
    person(elsewhere);
    CHECK(found(scratch).empty());
    const Record unknown = person(firm);
    REQUIRE(found(scratch).size() == 1);
    CHECK(found(scratch).front().a == first.id);
    CHECK_FALSE(found(scratch).front().why.text().contains(u"李"_s)); // a sentence names no person
    person(firm, {{&worker::residentId, u"210999198507212341"_s}});
    CHECK(found(scratch).size() == 2); // with the one of whom no number is known
    REQUIRE_OK(retiring(scratch.ledger(), unknown, u"误录"_s));
    CHECK(found(scratch).empty());
    person(firm, {{&worker::residentId, madeUpId}});
    CHECK(found(scratch).empty()); // one resident ID is a finding of the rules
}

TEST_CASE("a worker's name alone is no reason", "[ledger]")
{
    ScratchLedger scratch;
    scratch.add(worker::type, {{&worker::name, u"李梅"_s}});
    scratch.add(worker::type, {{&worker::name, u"李梅"_s}});
    CHECK(found(scratch).empty());
}

TEST_CASE("estates of one name are suspected unless they lie apart", "[ledger]")
{
    ScratchLedger scratch;
    scratch.add(estate::type, {{&estate::name, u"阳光小区"_s}, {&estate::address, u"中华路12号"_s}});
    scratch.add(estate::type, {{&estate::name, u"阳光"_s}, {&estate::address, u"海州大街甲8号"_s}});
    CHECK(found(scratch).empty());
    scratch.add(estate::type, {{&estate::name, u"阳光住宅小区"_s}, {&estate::address, u"中华路12号院"_s}});
    CHECK(found(scratch).size() == 1);
}

TEST_CASE("what follows one another is not twice the same", "[ledger]")
{
    ScratchLedger scratch;
    const Record firm = firmCalled(scratch, u"宏远物业"_s);
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const auto contract = [&](const Value &from, const Value &to) {
        scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::from, from}, {&project::to, to}});
    };
    contract(u"2023-01-01"_s, u"2024-12-31"_s);
    contract(u"2025-01-01"_s, u"2026-12-31"_s);
    CHECK(found(scratch).empty());
    contract({}, u"2027"_s);
    CHECK(found(scratch).size() == 2);
}

TEST_CASE("in any town, what is suspected from one side is suspected from the other, and a decision ends it", "[ledger]")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        RandomTown town(seed, RandomTown::Firms::haveNamesakes);
        Ledger &ledger = town.ledger();
        const auto pairs = duplicates::suspected(ledger);
        REQUIRE_OK(pairs);
        std::set<std::pair<QString, QString>> seen;
        for (const duplicates::Pair &pair : *pairs) {
            CHECK(pair.a != pair.b);
            CHECK(seen.insert({pair.a.toHex(), pair.b.toHex()}).second); // each once
            CHECK_FALSE(pair.why.text().isEmpty());
            const auto one = store::find(ledger, *pair.type, pair.a);
            const auto other = store::find(ledger, *pair.type, pair.b);
            REQUIRE((one && *one && other && *other));
            CHECK_FALSE(((*one)->retired || (*other)->retired));
            const auto fromOne = duplicates::suspectsOf(ledger, **one, 100);
            const auto fromOther = duplicates::suspectsOf(ledger, **other, 100);
            REQUIRE_OK(fromOne);
            REQUIRE_OK(fromOther);
            const auto names = [](const std::vector<duplicates::Likely> &all, const RecordId &id) {
                return std::any_of(all.begin(), all.end(), [&](const duplicates::Likely &each) { return each.id == id; });
            };
            CHECK(names(*fromOne, pair.b));
            CHECK(names(*fromOther, pair.a));
        }
        for (const duplicates::Pair &pair : *pairs)
            REQUIRE_OK(sameness::decide(ledger, text::fromKey(pair.type->key), sameness::ownKey(pair.a), sameness::ownKey(pair.b), false, u"看过"_s));
        CHECK(duplicates::suspected(ledger)->empty());
    }
}

TEST_CASE("no more pairs are named than were asked for", "[ledger]")
{
    ScratchLedger scratch;
    for (int i = 0; i < 6; ++i)
        scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    CHECK(duplicates::suspected(scratch.ledger())->size() == 15); // six that are all alike
    for (const int most : {0, 1, 7}) {
        const auto pairs = duplicates::suspected(scratch.ledger(), most);
        REQUIRE_OK(pairs);
        CHECK(pairs->size() == static_cast<size_t>(most));
    }
}

TEST_CASE("a draft is compared with what is there, and shows no person in full", "[ledger]")
{
    ScratchLedger scratch;
    enableIds(scratch.ledger());
    const Record firm = firmCalled(scratch, u"宏远物业服务有限公司"_s);
    const Record person = scratch.add(worker::type, {{&worker::firm, firm.id}, {&worker::name, u"李小梅"_s}, {&worker::residentId, madeUpId}});
    REQUIRE(likely(scratch, made(scratch.ledger(), firm::type, {{&firm::name, u"宏远物业"_s}})).size() == 1);
    CHECK(likely(scratch, made(scratch.ledger(), firm::type, {{&firm::name, u"宏远物业"_s}})).front().id == firm.id);
    CHECK(likely(scratch, firm).empty()); // itself
    CHECK(likely(scratch, made(scratch.ledger(), firm::type, {})).empty());
    const auto byName = likely(scratch, made(scratch.ledger(), worker::type, {{&worker::firm, firm.id}, {&worker::name, u"李小梅"_s}}));
    REQUIRE(byName.size() == 1);
    CHECK(byName.front().title == u"李*梅"_s);
    const auto byId = likely(scratch, made(scratch.ledger(), worker::type, {{&worker::firm, firm.id}, {&worker::name, u"李晓梅"_s}, {&worker::residentId, madeUpId}}));
    REQUIRE(byId.size() == 1);
    CHECK(byId.front().id == person.id);
    CHECK(likely(scratch, made(scratch.ledger(), worker::type, {{&worker::name, u"李小梅"_s}})).empty());
}
