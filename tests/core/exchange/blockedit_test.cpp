// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of typed cells over records: what they would change, and what they leave alone.
#include "core/exchange/blockedit.h"
#include "core/ledger/rollback.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"
#include "tests/support/packs.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Synonyms words()
{
    auto words = Synonyms::read(fuxinPack());
    REQUIRE_OK(words);
    return *words;
}

BlockPlan planned(ScratchLedger &scratch, const RecordType &type, const std::vector<BlockRow> &rows)
{
    auto plan = BlockPlan::make(scratch.ledger(), words(), type, rows);
    REQUIRE_OK(plan);
    return std::move(*plan);
}

} // namespace

TEST_CASE("a block changes the cells that differ and writes nothing before it is said", "[block]")
{
    ScratchLedger scratch;
    const Record one = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}, {&estate::households, qint64(300)}});
    const Record two = scratch.add(estate::type, {{&estate::name, u"朝阳里"_s}});
    const BlockPlan plan = planned(scratch, estate::type, {{one.id, {{&estate::households, u"300"_s}, {&estate::builtYear, u"1998年"_s}}}, {two.id, {{&estate::households, u"约1,200户"_s}}}});
    CHECK(plan.problems() + plan.changes() == 2); // what is so already is no change
    CHECK(scratch.stored(one).revision == one.revision);
    const auto batch = plan.apply(scratch.ledger());
    REQUIRE_OK(batch);
    CHECK(numberOf(scratch.stored(one).value(estate::builtYear)) == 1998);
    const auto undone = rollback::undo(scratch.ledger(), *batch, u"误贴"_s);
    REQUIRE_OK(undone);
    CHECK_FALSE(isKnown(scratch.stored(one).value(estate::builtYear)));
}

TEST_CASE("a bad cell stays as it is and keeps nobody else from being taken", "[block]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const BlockPlan plan = planned(scratch, firm::type, {{firm.id, {{&firm::uscc, u"91210902MA0G4CT94X"_s}, {&firm::contact, u"张三"_s}, {&firm::name, QString()}}}});
    CHECK(plan.problems() == 2); // a wrong code, and a name that may not be emptied
    CHECK(plan.changes() == 1);
    REQUIRE_OK(plan.apply(scratch.ledger()));
    const Record stored = scratch.stored(firm);
    CHECK(stored.text(firm::contact) == u"张三"_s);
    CHECK(stored.text(firm::name) == u"宏远物业"_s);
    CHECK_FALSE(isKnown(stored.value(firm::uscc)));
}

TEST_CASE("a row about a record that the ledger has changes it instead of adding a second one", "[block]")
{
    ScratchLedger scratch;
    const Record known = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}});
    const BlockPlan plan = planned(scratch, firm::type, {{RecordId(), {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}, {&firm::contact, u"张三"_s}}},
                                                         {RecordId(), {{&firm::name, u"新禾物业"_s}}},
                                                         {RecordId(), {{&firm::contact, u"李四"_s}}}});
    CHECK(plan.added() == 1);
    CHECK(plan.titleOf(0) == u"宏远物业"_s);
    CHECK(plan.problems() == 1); // the third has no name
    REQUIRE_OK(plan.apply(scratch.ledger()));
    CHECK(*store::count(scratch.ledger(), {.type = &firm::type}) == 2);
    CHECK(scratch.stored(known).text(firm::contact) == u"张三"_s);
}

TEST_CASE("two rows about one record are not both taken", "[block]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const BlockPlan plan = planned(scratch, firm::type, {{firm.id, {{&firm::contact, u"张三"_s}}}, {firm.id, {{&firm::contact, u"李四"_s}}}});
    CHECK(plan.changes() == 1);
    CHECK(plan.problems() == 1);
    REQUIRE_OK(plan.apply(scratch.ledger()));
    CHECK(scratch.stored(firm).text(firm::contact) == u"张三"_s);
}

TEST_CASE("a record that somebody changed since is not overwritten", "[block]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const BlockPlan plan = planned(scratch, firm::type, {{firm.id, {{&firm::contact, u"张三"_s}}}});
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) {
        Record after = firm;
        after.set(firm::contact, u"王五"_s);
        return commit.change(firm, after);
    }));
    const auto written = plan.apply(scratch.ledger());
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == u"changed_meanwhile"_s);
    CHECK(scratch.stored(firm).text(firm::contact) == u"王五"_s);
}

TEST_CASE("words of choices are taken as the list shows them", "[block]")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    for (const QString &word : {label("Self-managed"), u"自管"_s, u"self"_s}) {
        const BlockPlan plan = planned(scratch, estate::type, {{estate.id, {{&estate::serviceMode, word}}}});
        INFO(word.toStdString());
        CHECK(plan.changes() == 1);
    }
}

TEST_CASE("a masked value that was copied from the list never takes the place of what it stands for", "[block]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record one = scratch.add(worker::type, {{&worker::name, u"张三丰"_s}, {&worker::firm, firm.id}});
    const Record two = scratch.add(worker::type, {{&worker::name, u"李四光"_s}, {&worker::firm, firm.id}});
    const BlockPlan plan = planned(scratch, worker::type, {{one.id, {{&worker::name, u"张*丰"_s}}}, {two.id, {{&worker::name, u"张*丰"_s}}}});
    CHECK(plan.changes() == 0);
    CHECK(plan.problems() == 1); // over itself it changes nothing
    CHECK(plan.cells()[0].problem.text().contains(u"张*丰"_s));
}
