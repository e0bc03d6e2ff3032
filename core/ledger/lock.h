// SPDX-License-Identifier: GPL-3.0-or-later
// One writer a ledger: a lock file beside it, with who writes and since when. A lock left by a program that
// no longer runs is taken over; a living one is never broken.
#pragma once

#include "core/base/actor.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace liuqing {

class WriterLock
{
public:
    // Error "locked" names the holder
    static Result<WriterLock> take(const QString &ledgerPath, const Actor &actor, const Clock &clock);
    // What a lock calls this computer
    static QString thisComputer();
    // Takes a lock away that another computer, or a stick that was pulled out, left behind: as the stick is here, nobody
    // writes to it elsewhere. One that a living program of this computer holds stays
    static void dropForeign(const QString &ledgerPath);
    // Whether another computer writes to it now
    static bool isHeldElsewhere(const QString &ledgerPath);
    WriterLock(WriterLock &&) noexcept = default;
    WriterLock &operator=(WriterLock &&) noexcept = default;
    ~WriterLock();

private:
    WriterLock() = default;
    std::unique_ptr<QLockFile> m_file;
    QString m_holderFile;
};

} // namespace liuqing
