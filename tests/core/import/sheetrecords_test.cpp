// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a sheet parted into records by what they say alone.
#include "tests/support/catch.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/sheetrecords.h"

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;
using Found = SheetRecords::Finding::Kind;

namespace {

using Facts = std::vector<Assignment>;

Record recordOf(const RecordType &type, const Facts &facts)
{
    Record record(type, RecordId());
    assign(record, facts);
    return record;
}

// As an import does it: a row starts a record, joins one, or is held
SheetRecords::Finding take(SheetRecords &records, const RecordType &type, int row, const Facts &facts)
{
    const Record incoming = recordOf(type, facts);
    const auto found = records.find(incoming);
    if (found.kind == Found::fresh)
        return {Found::fresh, records.add(row, found.keys, facts)};
    if (found.kind == Found::about)
        records.join(found.index, row, incoming, facts);
    return found;
}

Facts firmFacts(const QString &name, const QString &code = {}, const QString &contact = {})
{
    Facts facts{{&firm::name, name}};
    if (!code.isEmpty())
        facts.push_back({&firm::uscc, code});
    if (!contact.isEmpty())
        facts.push_back({&firm::contact, contact});
    return facts;
}

Facts person(const QString &name, const QString &mobile = {}, const QString &post = {})
{
    Facts facts{{&worker::name, name}};
    if (!mobile.isEmpty())
        facts.push_back({&worker::mobile, mobile});
    if (!post.isEmpty())
        facts.push_back({&worker::post, post});
    return facts;
}

// Of a ledger without fields of its own
SheetRecords recordsOf(const RecordType &type)
{
    return SheetRecords(type, {type.fields.begin(), type.fields.end()});
}

} // namespace

TEST_CASE("a record is found again by each key it gained on the way", "[import]")
{
    SheetRecords records = recordsOf(firm::type);
    CHECK(take(records, firm::type, 2, firmFacts(u"甲物业"_s)).kind == Found::fresh);
    CHECK(take(records, firm::type, 3, firmFacts(u"甲 物业"_s)).kind == Found::contradicts); // spelled otherwise
    CHECK(take(records, firm::type, 4, firmFacts(u"甲物业"_s, u"A"_s)).kind == Found::about);
    const auto byCode = take(records, firm::type, 5, {{&firm::uscc, u"A"_s}, {&firm::contact, u"王一"_s}});
    CHECK(byCode.kind == Found::about);
    CHECK(records.size() == 1);
    REQUIRE(records.rows(0).size() == 3);
    CHECK(textOf(sayingOf(firm::contact, records.factsOf(0))->value) == u"王一");
    CHECK(records.firstRow(0) == 2);
}

TEST_CASE("a row keeps only what no row before it said", "[import]")
{
    SheetRecords records = recordsOf(firm::type);
    take(records, firm::type, 2, firmFacts(u"甲物业"_s, u"A"_s));
    take(records, firm::type, 3, firmFacts(u"甲物业"_s, u"A"_s, u"王一"_s));
    take(records, firm::type, 4, firmFacts(u"甲物业"_s, u"A"_s, u"王一"_s));
    REQUIRE(records.rows(0).size() == 3);
    CHECK(unpack(firm::type.fields, records.rows(0)[1].brings).size() == 1);
    CHECK(records.rows(0)[2].brings.isEmpty());
}

TEST_CASE("the field in which two rows differ is named", "[import]")
{
    SheetRecords records = recordsOf(firm::type);
    take(records, firm::type, 2, firmFacts(u"甲物业"_s, u"A"_s, u"王一"_s));
    const auto found = take(records, firm::type, 3, firmFacts(u"甲物业"_s, u"A"_s, u"李二"_s));
    REQUIRE(found.kind == Found::contradicts);
    CHECK(found.differing == &firm::contact);
    CHECK(found.index == 0);
}

TEST_CASE("an emptied field gives way to a row that knows it", "[import]")
{
    SheetRecords records = recordsOf(firm::type);
    Facts cleared = firmFacts(u"甲物业"_s, u"A"_s);
    cleared.push_back({&firm::contact, Value()});
    take(records, firm::type, 2, cleared);
    CHECK(take(records, firm::type, 3, firmFacts(u"甲物业"_s, u"A"_s, u"王一"_s)).kind == Found::about);
    CHECK(take(records, firm::type, 4, cleared).kind == Found::about);
    CHECK(textOf(sayingOf(firm::contact, records.factsOf(0))->value) == u"王一");
}

TEST_CASE("namesakes are told apart by what they say, persons with a number by the number", "[import]")
{
    SheetRecords records = recordsOf(worker::type);
    CHECK(take(records, worker::type, 2, person(u"张伟"_s, {}, u"order"_s)).index == 0);
    CHECK(take(records, worker::type, 3, person(u"张伟"_s, {}, u"cleaning"_s)).index == 1);
    CHECK(take(records, worker::type, 4, person(u"张伟"_s, {}, u"cleaning"_s)).index == 1);
    CHECK(take(records, worker::type, 5, person(u"张伟"_s, u"13800000001"_s, u"order"_s)).kind == Found::fresh);
    CHECK(records.size() == 3);
}

TEST_CASE("two records that turn out to be one keep their rows and add up", "[import]")
{
    SheetRecords records = recordsOf(firm::type);
    take(records, firm::type, 2, firmFacts(u"甲物业"_s));
    take(records, firm::type, 3, firmFacts(u"乙物业"_s, u"A"_s, u"王一"_s));
    take(records, firm::type, 4, firmFacts(u"丙物业"_s, u"B"_s));
    records.merge(0, 2);
    REQUIRE(records.rows(2).size() == 2);
    CHECK(records.rows(2)[1].number == 2);
}

TEST_CASE("links are exchanged for others, and only links", "[import]")
{
    IdSource ids(Clock::fixed(QDateTime(QDate(2026, 10, 12), QTime(9, 0))), 1);
    const RecordId placeholder = ids.next();
    const RecordId real = ids.next();
    SheetRecords records = recordsOf(unit::type);
    take(records, unit::type, 2, {{&unit::code, u"219901002001"_s}, {&unit::name, u"甲社区"_s}, {&unit::parent, placeholder}});
    records.relink(0, {{placeholder, real}});
    CHECK(linkOf(sayingOf(unit::parent, records.factsOf(0))->value) == real);
    CHECK(textOf(sayingOf(unit::name, records.factsOf(0))->value) == u"甲社区");
}

TEST_CASE("rows that were taken say nothing new when they come again, in any order", "[import]")
{
    for (uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        std::mt19937 engine(seed);
        const auto one = [&](const QStringList &words) { return words[static_cast<qsizetype>(engine() % static_cast<uint32_t>(words.size()))]; };
        SheetRecords records = recordsOf(firm::type);
        std::vector<std::pair<Facts, size_t>> taken;
        for (int row = 2; row < 14; ++row) {
            const Facts facts = firmFacts(one({u"甲"_s, u"乙"_s, u"丙"_s}), one({{}, {}, u"A"_s, u"B"_s}), one({{}, u"王一"_s, u"李二"_s}));
            const auto found = take(records, firm::type, row, facts);
            if (found.kind == Found::fresh || found.kind == Found::about)
                taken.emplace_back(facts, found.index);
        }
        std::shuffle(taken.begin(), taken.end(), engine);
        for (const auto &[facts, index] : taken) {
            CHECK(SheetRecords::differing(records.factsOf(index), recordOf(firm::type, facts)) == nullptr);
            const auto again = records.find(recordOf(firm::type, facts));
            CHECK(again.kind != Found::fresh);
            CHECK(records.packedFactsOf(index) == pack(records.fields(), records.factsOf(index)));
        }
    }
}
