// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger on a stick or a network drive, worked on in a copy on this computer: copied in, and written back whole and
// verified. The writer's lock lies beside the original, so that others see who has it. When the drive was pulled out or
// the program killed, the copy stays with its note (core/ledger/keptwork.h); the next time the same ledger comes, under
// whatever letter, the work goes on where it was. An original that somebody else has changed meanwhile is never
// overwritten, and the work on this computer is never thrown away: then both are kept, and a sentence says where.
#pragma once

#include "core/base/files.h"
#include "core/ledger/keptwork.h"
#include "core/ledger/lock.h"

namespace liuqing {

class WorkingCopy
{
public:
    // folder: where the copies of this computer lie, for this person's account alone.
    // Errors: "locked", "read_only", "not_found", "not_a_ledger", "damaged" (and a copy is here), "io", "disk_full"
    static Result<std::unique_ptr<WorkingCopy>> take(const QString &original, const QString &folder, const Actor &actor, const Clock &clock);

    QString original() const { return m_work.original; }
    QString path() const { return m_work.file; } // of the copy
    bool isAhead() const { return m_isAhead; } // goes on with work that the original has not
    const Message &remark() const { return m_remark; } // what was found of earlier work; empty: nothing

    // Nobody may be writing to the copy meanwhile. Nothing to do when it was not changed. Errors: "changed_elsewhere",
    // "drive_gone", "lock_lost", "busy", "io", "disk_full", "cancelled": the copy stays and goes on being the truth
    Status writeBack(const files::Going &going = {});

    // Writes back, then leaves nothing of the copy on this computer; it stays when that fails
    Status finish();

private:
    WorkingCopy(const QString &original, WriterLock lock);
    Status begin(const QString &folder);
    Status copyIn(const QString &folder);
    void look(LeftWork &left, const QByteArray &now);
    bool isThere() const;
    Status refuseWhenGone() const;
    Result<QByteArray> originalNow() const;
    Status hasArrived(const QByteArray &digest);

    WriterLock m_lock; // of the original
    std::optional<CopyFolder> m_folder; // of this copy alone
    KeptWork m_work;
    qint64 m_size = 0; // of the original when it was in the first of its states
    QDateTime m_changed;
    bool m_isAhead = false;
    Message m_remark;
};

} // namespace liuqing
