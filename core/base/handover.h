// SPDX-License-Identifier: GPL-3.0-or-later
// A bounded queue between two threads of one job: one makes pieces, the other uses them up. Neither waits for ever:
// the maker closes when nothing comes any more, the user stops when nothing is wanted any more.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

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
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_pieces.size() < m_most; });
        if (!m_stopped)
            m_pieces.push_back(std::move(piece));
        m_changed.notify_all();
        return !m_stopped;
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
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace liuqing
