// SPDX-License-Identifier: GPL-3.0-or-later
// Random decisions on look-alikes against a plain model of groups, and counties of random towns whose every
// cell is traced to its records and back.
#include "tests/core/returns/post.h"
#include "tests/support/catch.h"
#include "tests/support/randomtown.h"

#include "core/returns/suspects.h"
#include "core/returns/trace.h"

#include <numeric>
#include <random>
#include <set>

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// What people said about pairs of things: the last word on each pair counts
class Model
{
public:
    explicit Model(size_t things) : m_things(things) { }

    using Pair = std::pair<size_t, size_t>;

    bool fits(Pair pair, bool same) const
    {
        auto said = m_said;
        said[pair] = same;
        const auto groups = groupsOf(said);
        return std::all_of(said.begin(), said.end(), [&](const auto &each) {
            return each.second || groups[each.first.first] != groups[each.first.second];
        });
    }
    void say(Pair pair, bool same) { m_said[pair] = same; }
    bool areOne(size_t a, size_t b) const { return groupsOf(m_said)[a] == groupsOf(m_said)[b]; }
    std::optional<bool> said(size_t a, size_t b) const
    {
        if (areOne(a, b))
            return true;
        const auto found = m_said.find({a, b});
        return found == m_said.end() ? std::nullopt : std::optional(found->second);
    }
    qint64 things() const
    {
        const auto groups = groupsOf(m_said);
        return qint64(std::set<size_t>(groups.begin(), groups.end()).size());
    }

private:
    std::vector<size_t> groupsOf(const std::map<Pair, bool> &said) const
    {
        std::vector<size_t> groups(m_things);
        std::iota(groups.begin(), groups.end(), size_t(0));
        for (size_t round = 0; round < m_things; ++round) {
            for (const auto &[pair, same] : said) {
                if (same)
                    groups[pair.first] = groups[pair.second] =
                        std::min(groups[pair.first], groups[pair.second]);
            }
        }
        return groups;
    }

    size_t m_things;
    std::map<Pair, bool> m_said;
};

struct Namesakes
{
    explicit Namesakes(size_t offices)
    {
        for (size_t i = 0; i < offices; ++i) {
            Sketch office(u"firm 王师傅 provider=individual local=local"_s, u"21990100100%1"_s.arg(i + 1),
                          u"第%1社区"_s.arg(i + 1));
            ids.push_back(office.id(u"王师傅"_s));
            receive(county.ledger(), office.ledger(), fileOwn(office.ledger(), thirdQuarter));
        }
    }

    std::vector<RecordId> ids;
    County county;
};

// The rows of a cell, whatever it is counted over
void checkTraced(County &county, const Compiled &sheet, const QString &cell)
{
    INFO(cell.toStdString());
    const auto total = traceCell(county.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter, cell);
    REQUIRE_OK(total);
    CHECK(total->value == sheet.total.at(cell));
    qint64 sum = 0;
    for (const CompiledRow &row : sheet.rows) {
        const auto own = traceCell(county.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter, cell, row.unit);
        REQUIRE_OK(own);
        CHECK(own->value == row.cells.at(cell));
        sum += own->value;
        qint64 numbers = 0;
        for (const TracedRow &each : own->rows) {
            CHECK(each.row.unit == row.unit);
            CHECK(each.row.filing == row.filing);
            CHECK(each.journal == 0); // it lies in a return, not among own records
            numbers += each.row.number;
        }
        CHECK(numbers == own->value);
    }
    CHECK(sum == sheet.summed.at(cell));
    CHECK(qAbs(total->value) <= qMax(qAbs(sum), total->value));
}

} // namespace

TEST_CASE("random decisions are taken or refused as a plain model wants, and counted so", "[returns]")
{
    constexpr size_t offices = 5;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        Namesakes world(offices);
        Model model(offices);
        int refused = 0;
        for (int step = 0; step < 40; ++step) {
            const size_t a = random() % offices;
            const size_t b = random() % offices;
            const bool same = random() % 2 == 0;
            if (a == b)
                continue;
            const Model::Pair pair{std::min(a, b), std::max(a, b)};
            const auto done =
                decide(world.county.ledger(), world.ids[a], world.ids[b], same, u"第%1次核实"_s.arg(step));
            CHECK(done.has_value() == model.fits(pair, same));
            if (done)
                model.say(pair, same);
            else
                refused += done.error().code == u"contradiction";
            CHECK(world.county.compiled(thirdQuarter).total.at(u"firms_total"_s) == model.things());
        }
        CHECK(refused > 0);
        const auto place = [&](const RecordId &id) {
            return size_t(std::find(world.ids.begin(), world.ids.end(), id) - world.ids.begin());
        };
        const auto found = suspects(world.county.ledger(), u"LQ-01"_s, thirdQuarter);
        REQUIRE_OK(found);
        CHECK(found->size() == offices * (offices - 1) / 2);
        bool decidedBefore = false;
        for (const Suspect &each : *found) {
            const size_t a = place(each.a.id);
            const size_t b = place(each.b.id);
            CHECK(each.same == model.said(std::min(a, b), std::max(a, b)));
            CHECK_FALSE((decidedBefore && !each.same)); // undecided pairs come first
            decidedBefore = each.same.has_value();
        }
        CHECK(world.county.compiled(thirdQuarter).summed.at(u"firms_total"_s) == qint64(offices));
    }
}

TEST_CASE("every cell of a county of random towns is traced to rows that add up, office by office",
          "[returns]")
{
    for (unsigned seed = 71; seed <= 73; ++seed) {
        INFO("seed " << seed);
        County county;
        std::vector<std::unique_ptr<RandomTown>> towns;
        for (unsigned i = 0; i < 3; ++i) {
            towns.push_back(std::make_unique<RandomTown>(seed * 10 + i, RandomTown::Firms::haveNamesakes,
                                                         u"21990100100%1"_s.arg(i + 1)));
            receive(county.ledger(), towns.back()->ledger(), fileOwn(towns.back()->ledger(), thirdQuarter));
        }
        const Compiled sheet = county.compiled(thirdQuarter);
        REQUIRE(sheet.rows.size() == 3);
        for (const QString &cell : fuxinBook().form(u"LQ-01"_s)->cells())
            checkTraced(county, sheet, cell);
    }
}

TEST_CASE("a record leads to exactly the cells whose lists name it", "[returns]")
{
    RandomTown town(81);
    std::map<RecordId, std::map<QString, qint64>> named;
    for (const QString &cell : fuxinBook().form(u"LQ-01"_s)->cells()) {
        const auto traced = traceCell(town.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter, cell);
        REQUIRE_OK(traced);
        for (const TracedRow &each : traced->rows) {
            named[each.row.id][cell] += each.row.number;
            CHECK(each.journal > 0);
        }
    }
    size_t reached = 0;
    for (const Record &record : town.all) {
        const auto cells = traceRecord(town.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter, record.id);
        REQUIRE_OK(cells);
        std::map<QString, qint64> found;
        for (const TracedRecord &each : *cells) {
            found[each.cell] += each.number;
            CHECK(each.unit == town.ledger().office().code);
            CHECK(each.filing == 0);
        }
        CHECK(found == named[record.id]);
        reached += found.empty() ? 0 : 1;
    }
    CHECK(reached > 10);
}
