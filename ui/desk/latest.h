// SPDX-License-Identifier: GPL-3.0-or-later
// Of questions of one kind only the newest is to be answered: one that is not begun yet when the next is asked is passed
// over, and the answer of one that was begun is dropped.
#pragma once

#include <atomic>
#include <memory>

namespace liuqing {

// What a question carries along
class Ticket
{
public:
    Ticket() = default; // always to be answered
    Ticket(std::shared_ptr<const std::atomic<int>> newest, int number)
        : m_newest(std::move(newest))
        , m_number(number)
    {
    }

    bool isNewest() const { return m_newest == nullptr || *m_newest == m_number; } // from any thread

private:
    std::shared_ptr<const std::atomic<int>> m_newest;
    int m_number = 0;
};

class Latest
{
public:
    Ticket next() { return {m_newest, ++*m_newest}; } // those before it are old
    Ticket current() const { return {m_newest, *m_newest}; } // as new as the last one

private:
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace liuqing
