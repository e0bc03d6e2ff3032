// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

#include "core/ledger/notes.h"
#include "core/ledger/sameness.h"

#include <random>

using namespace liuqing;
using namespace liuqing::sameness;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto reason = u"电话核实"_s;

Decision same(const QString &a, const QString &b)
{
    return {.type = u"firm"_s,
            .a = std::min(a, b),
            .b = std::max(a, b),
            .same = true,
            .reason = reason,
            .actor = {},
            .at = {}};
}

} // namespace

TEST_CASE("what nobody decided stands for itself", "[sameness]")
{
    const Groups groups;
    CHECK(groups.groupOf(u"firm"_s, u"uscc:1"_s) == u"uscc:1"_s);
    CHECK(groups.members().empty());
}

TEST_CASE("sameness passes on through a chain, within one kind", "[sameness]")
{
    const Groups groups({same(u"a"_s, u"b"_s), same(u"c"_s, u"d"_s), same(u"b"_s, u"c"_s)});
    const QString group = groups.groupOf(u"firm"_s, u"a"_s);
    for (const QString &each : {u"b"_s, u"c"_s, u"d"_s})
        CHECK(groups.groupOf(u"firm"_s, each) == group);
    CHECK(groups.groupOf(u"firm"_s, u"e"_s) == u"e"_s);
    CHECK(groups.groupOf(u"estate"_s, u"b"_s) == u"b"_s);
    CHECK(groups.members().size() == 4);
}

TEST_CASE("groups of random decisions are those of a naive closure", "[sameness]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        constexpr int size = 12;
        std::vector<Decision> all;
        std::array<int, size> naive{};
        for (int i = 0; i < size; ++i)
            naive[static_cast<size_t>(i)] = i;
        const auto name = [](int i) { return QString(QChar(u'a' + i)); };
        for (int i = 0; i < 9; ++i) {
            const int a = static_cast<int>(random() % size);
            const int b = static_cast<int>(random() % size);
            if (a == b)
                continue;
            all.push_back(same(name(a), name(b)));
            const int from = naive[static_cast<size_t>(a)];
            for (int &each : naive)
                each = each == from ? naive[static_cast<size_t>(b)] : each;
        }
        const Groups groups(all);
        for (int a = 0; a < size; ++a) {
            for (int b = 0; b < size; ++b) {
                INFO("round " << round << ": " << a << " and " << b);
                CHECK((groups.groupOf(u"firm"_s, name(a)) == groups.groupOf(u"firm"_s, name(b)))
                      == (naive[static_cast<size_t>(a)] == naive[static_cast<size_t>(b)]));
            }
        }
    }
}

TEST_CASE("a decision says who, when and why, in either order of the pair", "[sameness]")
{
    ScratchLedger scratch;
    REQUIRE_OK(decide(scratch.ledger(), u"firm"_s, u"z"_s, u"a"_s, true, reason));
    const auto all = decisions(scratch.ledger());
    REQUIRE_OK(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().a == u"a"_s);
    CHECK(all->front().same);
    CHECK(all->front().reason == reason);
    CHECK(all->front().actor == u"王办事"_s);
    CHECK(all->front().at == u"2026-10-12T09:00:00"_s);
    REQUIRE_OK(decide(scratch.ledger(), u"firm"_s, u"a"_s, u"z"_s, false, u"看错了"_s));
    CHECK(decisions(scratch.ledger())->size() == 1);
    CHECK_FALSE(decisions(scratch.ledger())->front().same);
    const auto history = journal::history(scratch.ledger().database(), {}, {});
    CHECK(std::count_if(history->begin(), history->end(),
                        [](const auto &row) { return row.entry.action == u"decide"; })
          == 2);
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("a refused decision changes nothing", "[sameness]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    CHECK(decide(ledger, u"firm"_s, u"a"_s, u"a"_s, true, reason).error().code == u"same_key"_s);
    CHECK(decide(ledger, u"firm"_s, u"a"_s, u"b"_s, true, u"  "_s).error().code == u"reason_missing"_s);
    REQUIRE_OK(decide(ledger, u"firm"_s, u"a"_s, u"b"_s, false, reason));
    REQUIRE_OK(decide(ledger, u"firm"_s, u"a"_s, u"c"_s, true, reason));
    const auto refused = decide(ledger, u"firm"_s, u"b"_s, u"c"_s, true, reason);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"contradiction"_s);
    CHECK(refused.error().text().contains(reason));
    CHECK(decisions(ledger)->size() == 2);
    REQUIRE_OK(decide(ledger, u"estate"_s, u"b"_s, u"c"_s, true, reason)); // another kind, another matter
}

TEST_CASE("a decision can be revoked by its opposite, and the journal keeps both", "[sameness]")
{
    ScratchLedger scratch;
    REQUIRE_OK(decide(scratch.ledger(), u"firm"_s, u"a"_s, u"b"_s, true, reason));
    REQUIRE_OK(decide(scratch.ledger(), u"firm"_s, u"b"_s, u"c"_s, true, reason));
    const auto joined = [&](const QString &one, const QString &other) {
        const auto all = groups(scratch.ledger());
        REQUIRE_OK(all);
        return all->groupOf(u"firm"_s, one) == all->groupOf(u"firm"_s, other);
    };
    CHECK(joined(u"a"_s, u"c"_s));
    scratch.reopen();
    REQUIRE_OK(decide(scratch.ledger(), u"firm"_s, u"b"_s, u"a"_s, false, u"两家不同的企业"_s));
    CHECK_FALSE(joined(u"a"_s, u"c"_s));
    CHECK(joined(u"b"_s, u"c"_s));
    const auto history = journal::history(scratch.ledger().database(), {}, {});
    REQUIRE_OK(history);
    CHECK(history->at(history->size() - 3).entry.open.contains(reason.toUtf8()));
    CHECK(history->back().entry.open.contains(u"两家不同的企业"_s.toUtf8()));
    REQUIRE_OK(decide(scratch.ledger(), u"firm"_s, u"a"_s, u"c"_s, false, reason)); // follows already, may be said
}

TEST_CASE("whatever people decide one after the other, no two decisions on file contradict", "[sameness]")
{
    ScratchLedger scratch;
    std::mt19937 random(17);
    int refused = 0;
    for (int step = 0; step < 150; ++step) {
        const QString a(QChar(u'a' + static_cast<int>(random() % 6)));
        const QString b(QChar(u'a' + static_cast<int>(random() % 6)));
        const auto before = decisions(scratch.ledger());
        const Status decided = decide(scratch.ledger(), u"firm"_s, a, b, random() % 2 == 0, reason);
        const auto after = decisions(scratch.ledger());
        REQUIRE_OK(after);
        const Groups all(*after);
        for (const Decision &each : *after) {
            INFO("step " << step << ": " << each.a.toStdString() << " and " << each.b.toStdString());
            REQUIRE((all.groupOf(u"firm"_s, each.a) == all.groupOf(u"firm"_s, each.b)) == each.same);
        }
        if (!decided) {
            ++refused;
            REQUIRE(after->size() == before->size());
            REQUIRE((decided.error().code == u"contradiction") != (a == b));
        }
    }
    CHECK(refused > 30);
    CHECK(ownKey(*RecordId::fromString(u"000000000000000000000000000000ab")) == u"id:000000000000000000000000000000ab"_s);
}

TEST_CASE("a note is kept per rule and subject, replaced and taken back", "[notes]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    const QString cell = notes::cellSubject(u"LQ-01"_s, u"2026Q3"_s, u"219901001001"_s, u"staff_total"_s);
    CHECK(cell == u"LQ-01|2026Q3|219901001001|staff_total"_s);
    REQUIRE_OK(notes::write(ledger, u"R12"_s, cell, u" 新增两个小区 "_s));
    REQUIRE_OK(notes::write(ledger, u"R23"_s, cell, u"已核"_s));
    REQUIRE_OK(notes::write(ledger, u"R12"_s, cell, u"新增三个小区"_s));
    CHECK(notes::all(ledger)->value({u"R12"_s, cell}) == u"新增三个小区"_s);
    REQUIRE_OK(notes::write(ledger, u"R12"_s, cell, u" "_s));
    CHECK(notes::all(ledger)->size() == 1);
    CHECK(journal::verify(ledger.database())->valid);
}
