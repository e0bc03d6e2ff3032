// SPDX-License-Identifier: GPL-3.0-or-later
// A bounded queue between two threads of one job: one makes pieces, the other uses them up. Neither waits for ever:
// the maker closes when nothing comes any more, the user stops when nothing is wanted any more. What was used up may be
// given back, so that the thread that allocated it frees it: thousands of small blocks freed elsewhere cost both time.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace liuqing {

template<typename Piece>
class Handover
{
public:
    explicit Handover(size_t most)
        : m_most(most)
    {
    }

    // Waits for room; false when nobody wants any more
    bool push(Piece piece)
    {
        std::vector<Piece> usedUp; // freed when the lock is no longer held
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_pieces.size() < m_most; });
        if (!m_stopped)
            m_pieces.push_back(std::move(piece));
        usedUp.swap(m_usedUp);
        const bool wanted = !m_stopped;
        lock.unlock();
        m_changed.notify_all();
        return wanted;
    }

    // Waits for a piece; none at the end
    std::optional<Piece> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_pieces.empty(); });
        if (m_pieces.empty())
            return std::nullopt;
        std::optional<Piece> piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        return piece;
    }

    void giveBack(Piece piece)
    {
        const std::lock_guard lock(m_mutex);
        m_usedUp.push_back(std::move(piece));
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Piece> m_pieces;
    std::vector<Piece> m_usedUp;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace liuqing
