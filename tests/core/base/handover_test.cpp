// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/handover.h"

#include <memory>
#include <numeric>
#include <thread>

using namespace liuqing;

TEST_CASE("pieces come out in the order in which they were handed over", "[base]")
{
    Handover<int> queue(3);
    std::thread maker([&] {
        for (int i = 0; i < 1000; ++i)
            queue.push(i);
        queue.close();
    });
    std::vector<int> got;
    while (const auto piece = queue.pop())
        got.push_back(*piece);
    maker.join();
    std::vector<int> wanted(1000);
    std::iota(wanted.begin(), wanted.end(), 0);
    CHECK(got == wanted);
}

TEST_CASE("what was handed over before the end is still to be had", "[base]")
{
    Handover<int> queue(2);
    CHECK(queue.push(1));
    CHECK(queue.push(2));
    queue.close();
    CHECK(queue.pop() == 1);
    CHECK(queue.pop() == 2);
    CHECK_FALSE(queue.pop());
}

TEST_CASE("a maker that waits for room goes home when nothing is wanted any more", "[base]")
{
    Handover<int> queue(1);
    bool wanted = true;
    int made = 0;
    std::thread maker([&] {
        while (wanted)
            wanted = queue.push(made++);
    });
    CHECK(queue.pop() == 0);
    queue.stop();
    maker.join();
    CHECK(made <= 4); // one taken, one waiting, one refused, and no more
}

TEST_CASE("what was given back is freed by the thread that made it", "[base]")
{
    using Piece = std::shared_ptr<int>;
    std::vector<std::thread::id> freedBy; // outlives the queue, which frees the last ones
    Handover<Piece> queue(1);
    std::thread::id makerId;
    std::thread maker([&] {
        makerId = std::this_thread::get_id();
        for (int i = 0; i < 50; ++i) {
            queue.push(Piece(new int(i), [&](int *number) {
                freedBy.push_back(std::this_thread::get_id()); // never by two at once: the user gives all back
                delete number;
            }));
        }
        queue.close();
    });
    while (auto piece = queue.pop())
        queue.giveBack(std::move(*piece));
    maker.join();
    CHECK(freedBy.size() >= 45); // all but the last ones
    CHECK(std::all_of(freedBy.begin(), freedBy.end(), [&](std::thread::id each) { return each == makerId; }));
}
