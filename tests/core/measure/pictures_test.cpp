// SPDX-License-Identifier: GPL-3.0-or-later
// What the pack says is drawn, and the two things that a rise of ten percent can mean.
#include "core/measure/picturespack.h"
#include "tests/support/catch.h"
#include "tests/support/county.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("a rise of ten percent is ten points, or a tenth of the base itself, rounded half up", "[pictures]")
{
    const measure::Rise rise{10};
    CHECK(rise.inPoints(6250, 2) == 7250); // 62.50 % → 72.50 %
    CHECK(rise.ofItself(6250) == 6875);
    CHECK(rise.inPoints(0, 2) == 1000);
    CHECK(rise.ofItself(0) == 0);
    CHECK(rise.ofItself(9231) == 10154); // 92.31 → 101.541
    CHECK(rise.ofItself(5) == 6); // 0.05 → 0.055, half up
    for (qint64 base = 0; base <= 10000; base += 7) {
        CHECK(rise.inPoints(base, 2) >= rise.ofItself(base)); // of what is at most the whole, points ask for more
        CHECK(qAbs(rise.ofItself(base) * 10 - base * 11) <= 5);
    }
}

TEST_CASE("the measures that are drawn are ratios, and counts that are parts of their whole", "[pictures]")
{
    const auto pack = measure::PicturesPack::load(fuxinBook().pack(), fuxinBook().measures());
    REQUIRE_OK(pack);
    CHECK(pack->rise.percent == 10);
    CHECK(pack->coverage.size() >= 3);
    for (const measure::Measure *coverage : pack->coverage)
        CHECK(coverage->bottom.has_value());
    for (const measure::Parts &parts : {pack->modes, pack->forms}) {
        REQUIRE(parts.all != nullptr);
        CHECK_FALSE(parts.all->bottom.has_value());
        for (const measure::Measure *each : parts.each) {
            CHECK_FALSE(each->bottom.has_value());
            CHECK(each->top.source == parts.all->top.source);
        }
    }
}
