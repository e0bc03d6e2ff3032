// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that owns one open ledger and does with it what it is asked, one thing after the other. SQLite's
// connections belong to the thread that opened them, so the ledger is opened, used and closed in there.
#pragma once

#include "core/ledger/ledger.h"

#include <QThread>

#include <atomic>

namespace liuqing {

class LedgerThread
{
public:
    // Waits until the file is open. Errors: those of Ledger::open
    static Result<std::unique_ptr<LedgerThread>> open(const QString &path, Ledger::Mode mode, const Surroundings &around);
    // Does not wait, and works when nothing else wants to; what is posted before it is open waits, and is dropped when it
    // cannot be opened
    static std::unique_ptr<LedgerThread> openLater(const QString &path, Ledger::Mode mode, const Surroundings &around);
    // What was posted before is done first
    ~LedgerThread();
    LedgerThread(const LedgerThread &) = delete;

    void post(std::function<void(Ledger &)> work);
    // What was posted and is not begun is not done any more, nor what is posted from now on
    void passOver() { m_isOver = true; }
    // Waits for its turn and for the work
    void ask(const std::function<void(Ledger &)> &work);

private:
    LedgerThread();

    QThread m_thread;
    QObject m_inside; // lives in the thread
    std::atomic<bool> m_isOver = false;
    std::optional<Ledger> m_ledger; // touched in the thread alone
};

} // namespace liuqing
