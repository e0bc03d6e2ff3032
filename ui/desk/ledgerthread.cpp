// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ledgerthread.h"

namespace liuqing {

LedgerThread::LedgerThread()
{
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

LedgerThread::~LedgerThread()
{
    QMetaObject::invokeMethod(&m_inside, [this] { m_ledger.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<LedgerThread>> LedgerThread::open(const QString &path, Ledger::Mode mode, const Surroundings &around)
{
    std::unique_ptr<LedgerThread> thread(new LedgerThread);
    Status opened;
    const auto work = [&] {
        auto ledger = Ledger::open(path, mode, around);
        if (ledger)
            thread->m_ledger.emplace(std::move(*ledger));
        else
            opened = failure(ledger.error());
    };
    QMetaObject::invokeMethod(&thread->m_inside, work, Qt::BlockingQueuedConnection);
    if (!opened)
        return failure(opened.error());
    return thread;
}

std::unique_ptr<LedgerThread> LedgerThread::openLater(const QString &path, Ledger::Mode mode, const Surroundings &around)
{
    std::unique_ptr<LedgerThread> thread(new LedgerThread);
    thread->m_thread.setPriority(QThread::LowPriority);
    const auto open = [inside = thread.get(), path, mode, around] {
        if (auto ledger = Ledger::open(path, mode, around))
            inside->m_ledger.emplace(std::move(*ledger));
    };
    QMetaObject::invokeMethod(&thread->m_inside, open, Qt::QueuedConnection);
    return thread;
}

void LedgerThread::post(std::function<void(Ledger &)> work)
{
    const auto guarded = [this, work = std::move(work)] {
        if (m_ledger && !m_isOver)
            work(*m_ledger);
    };
    QMetaObject::invokeMethod(&m_inside, guarded, Qt::QueuedConnection);
}

void LedgerThread::ask(const std::function<void(Ledger &)> &work)
{
    const auto guarded = [&] {
        if (m_ledger)
            work(*m_ledger);
    };
    QMetaObject::invokeMethod(&m_inside, guarded, Qt::BlockingQueuedConnection);
}

} // namespace liuqing
