// SPDX-License-Identifier: GPL-3.0-or-later
// Random communities report the same firms over two quarters while these come, go, are found late and are
// recorded by mistake: whatever happened, stocks and movements of the county agree, and so do its lists.
#include "tests/support/catch.h"
#include "tests/support/county.h"

#include "core/returns/trace.h"

#include <random>

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Period second = *Period::fromText(u"2026Q2");
const Period third = *Period::fromText(u"2026Q3");

// Valid credit codes, so that offices mean the same firm
const std::array codes{u"91210902MA0G4CT94U"_s};

class RandomCounty
{
public:
    explicit RandomCounty(unsigned seed) : m_random(seed)
    {
        for (int i = 0; i < 4; ++i) {
            offices.push_back(
                std::make_unique<ScratchLedger>(u"21990100100%1"_s.arg(i + 1), u"第%1社区"_s.arg(i + 1)));
            offices.back()->reopen();
            m_firms.emplace_back();
            for (int firm = below(4); firm < 4; ++firm)
                addFirm(static_cast<size_t>(i), firm);
        }
    }

    void send(const Period &period)
    {
        for (const auto &office : offices)
            receive(county.ledger(), office->ledger(), fileOwn(office->ledger(), period));
    }

    void live()
    {
        for (size_t office = 0; office < offices.size(); ++office) {
            for (const Record &firm : std::vector<Record>(m_firms[office])) {
                switch (below(5)) {
                case 0: // it leaves, in the quarter or long before anybody noticed
                    end(office, firm, below(2) == 0 ? u"2026-08"_s : u"2025"_s);
                    break;
                case 1: // it never was
                    REQUIRE_OK(offices[office]->ledger().commit({.kind = u"retire"_s}, [&](Commit &commit) {
                        return commit.retire(firm, u"误录"_s);
                    }));
                    break;
                default:
                    break;
                }
            }
            if (below(2) == 0)
                addFirm(office, 4 + below(3));
        }
    }

    std::vector<std::unique_ptr<ScratchLedger>> offices;
    County county;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void addFirm(size_t office, int number)
    {
        const Value since = std::array<Value, 4>{Value(), u"2020"_s, u"2026-05"_s,
                                                 u"2026-08-03"_s}[static_cast<size_t>(below(4))];
        std::vector<std::pair<const Field *, Value>> values{
            {&firm::name, u"物业%1"_s.arg(number)},
            {&firm::local, below(2) == 0 ? u"local"_s : u"outside"_s},
            {&common::since, since}};
        if (number == 3)
            values.push_back({&firm::uscc, codes[0]});
        m_firms[office].push_back(offices[office]->add(firm::type, values));
    }

    void end(size_t office, const Record &firm, const QString &until)
    {
        Record after = firm;
        after.set(common::until, until);
        REQUIRE_OK(offices[office]->ledger().commit(
            {.kind = u"set"_s}, [&](Commit &commit) { return commit.change(firm, after); }));
    }

    std::mt19937 m_random;
    std::vector<std::vector<Record>> m_firms;
};

void checkMovements(const rules::Cells &before, const rules::Cells &now)
{
    CHECK(now.at(u"firms_total"_s)
          == before.at(u"firms_total"_s) + now.at(u"firms_new"_s) - now.at(u"firms_left"_s)
              + now.at(u"firms_corrected"_s));
}

} // namespace

TEST_CASE("stocks and movements of a random county agree, office by office and in the distinct total",
          "[returns]")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        RandomCounty world(seed);
        world.send(second);
        world.live();
        world.send(third);
        const Compiled before = world.county.compiled(second);
        const Compiled now = world.county.compiled(third);
        checkMovements(before.total, now.total);
        checkMovements(before.summed, now.summed);
        REQUIRE(now.rows.size() == before.rows.size());
        for (size_t i = 0; i < now.rows.size(); ++i)
            checkMovements(before.rows[i].cells, now.rows[i].cells);
        CHECK(now.total.at(u"firms_total"_s) <= now.summed.at(u"firms_total"_s));
        for (const QString &cell :
             {u"firms_total"_s, u"firms_new"_s, u"firms_left"_s, u"firms_corrected"_s, u"firms_local"_s}) {
            const auto traced = traceCell(world.county.ledger(), fuxinBook(), u"LQ-01"_s, third, cell);
            REQUIRE_OK(traced);
            CHECK(traced->value == now.total.at(cell));
        }
    }
}
