// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that is no chance: the same on every machine and in every year.
#include "tests/support/catch.h"

#include "core/practice/dice.h"

#include <array>
#include <set>

using namespace liuqing;

TEST_CASE("dice give the numbers of SplitMix64", "[practice]")
{
    practice::Dice dice(1234567);
    // the reference values of the published algorithm for this seed
    CHECK(dice.next() == 6457827717110365317ULL);
    CHECK(dice.next() == 3203168211198807973ULL);
    CHECK(dice.next() == 9817491932198370423ULL);
}

TEST_CASE("draws stay between their ends and reach both", "[practice]")
{
    practice::Dice dice(1);
    std::set<int> seen;
    for (int i = 0; i < 500; ++i) {
        const int drawn = dice.between(-2, 3);
        REQUIRE(drawn >= -2);
        REQUIRE(drawn <= 3);
        seen.insert(drawn);
    }
    CHECK(seen.size() == 6);
    CHECK(dice.between(7, 7) == 7);
}

TEST_CASE("chances are about as often as they say", "[practice]")
{
    practice::Dice dice(2);
    int hits = 0;
    for (int i = 0; i < 10'000; ++i)
        hits += dice.chance(30) ? 1 : 0;
    CHECK(hits > 2'800);
    CHECK(hits < 3'200);
    CHECK_FALSE(dice.chance(0));
    CHECK(dice.chance(100));
}

TEST_CASE("weights decide which place is drawn, and a weight of nothing never is", "[practice]")
{
    practice::Dice dice(3);
    std::array<int, 4> places{};
    for (int i = 0; i < 8'000; ++i)
        ++places[static_cast<size_t>(dice.weighted({1, 0, 6, 1}))];
    CHECK(places[1] == 0);
    CHECK(places[2] > 5'700);
    CHECK(places[2] < 6'300);
    CHECK(places[0] > 800);
    CHECK(places[3] > 800);
}

TEST_CASE("streams of one seed do not follow each other", "[practice]")
{
    std::set<uint64_t> firsts;
    for (uint64_t stream = 0; stream < 1'000; ++stream)
        firsts.insert(practice::Dice(practice::Dice(9).next(), stream).next());
    CHECK(firsts.size() == 1'000);
    CHECK(practice::Dice(9, 4).next() == practice::Dice(9, 4).next());
}

TEST_CASE("words are drawn from the whole list", "[practice]")
{
    static constexpr std::u16string_view words[] = {u"甲", u"乙", u"丙"};
    practice::Dice dice(5);
    std::set<QString> drawn;
    for (int i = 0; i < 100; ++i)
        drawn.insert(dice.word(words));
    CHECK(drawn.size() == 3);
}
