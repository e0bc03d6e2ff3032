// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"

#include "core/ledger/rollback.h"
#include "core/ledger/undosteps.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"王办事"_s;

rollback::Steps steps(const ScratchLedger &scratch, const QString &actor = who)
{
    const auto found = rollback::stepsOf(const_cast<ScratchLedger &>(scratch).ledger(), actor);
    REQUIRE_OK(found);
    return *found;
}

void take(ScratchLedger &scratch, const RecordId &batch)
{
    REQUIRE_FALSE(batch.isNull());
    const auto outcome = rollback::undo(scratch.ledger(), batch, u"撤销"_s);
    REQUIRE_OK(outcome);
    REQUIRE(outcome->kept.empty());
}

void rename(ScratchLedger &scratch, const Record &firm, const QString &name)
{
    const Record now = scratch.stored(firm);
    REQUIRE_OK(changing(scratch.ledger(), now, with(now, {{&firm::name, name}})));
}

} // namespace

TEST_CASE("an untouched ledger has nothing to take back", "[ledger]")
{
    const ScratchLedger scratch;
    CHECK(steps(scratch).undo.isNull());
    CHECK(steps(scratch).redo.isNull());
}

TEST_CASE("changes are taken back one after the other, and brought back in the opposite order", "[ledger]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"一"_s}});
    rename(scratch, firm, u"二"_s);
    rename(scratch, firm, u"三"_s);
    const auto name = [&] { return scratch.stored(firm).text(firm::name); };
    take(scratch, steps(scratch).undo);
    CHECK(name() == u"二"_s);
    scratch.reopen(); // tomorrow
    take(scratch, steps(scratch).undo);
    CHECK(name() == u"一"_s);
    take(scratch, steps(scratch).redo);
    CHECK(name() == u"二"_s);
    take(scratch, steps(scratch).redo);
    CHECK(name() == u"三"_s);
    CHECK(steps(scratch).redo.isNull());
    take(scratch, steps(scratch).undo);
    CHECK(name() == u"二"_s);
}

TEST_CASE("after something new nothing is brought back any more", "[ledger]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"一"_s}});
    rename(scratch, firm, u"二"_s);
    take(scratch, steps(scratch).undo);
    CHECK_FALSE(steps(scratch).redo.isNull());
    rename(scratch, firm, u"三"_s);
    CHECK(steps(scratch).redo.isNull());
    take(scratch, steps(scratch).undo);
    CHECK(scratch.stored(firm).text(firm::name) == u"一"_s);
}

TEST_CASE("nobody takes back what another person did", "[ledger]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"一"_s}});
    CHECK(steps(scratch, u"李继任"_s).undo.isNull());
}

TEST_CASE("any mixture of changing, taking back and bringing back is that of an editor", "[ledger]")
{
    for (uint32_t seed = 1; seed <= 15; ++seed) {
        INFO("seed " << seed);
        std::mt19937 engine(seed);
        ScratchLedger scratch;
        const Record firm = scratch.add(firm::type, {{&firm::name, u"0"_s}});
        QStringList past{u"0"_s}; // what an editor would keep: the states up to now, and those ahead
        QStringList ahead;
        for (int step = 1; step < 25; ++step) {
            const auto kind = engine() % 3;
            if (kind == 0) {
                past.append(QString::number(step));
                ahead.clear();
                rename(scratch, firm, past.last());
            } else if (kind == 1 && past.size() > 1) {
                ahead.append(past.takeLast());
                take(scratch, steps(scratch).undo);
            } else if (kind == 2 && !ahead.isEmpty()) {
                past.append(ahead.takeLast());
                take(scratch, steps(scratch).redo);
            }
            CHECK(scratch.stored(firm).text(firm::name) == past.last());
            CHECK(steps(scratch).redo.isNull() == ahead.isEmpty());
        }
    }
}
