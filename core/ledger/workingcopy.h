// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger on a stick or a network drive, worked on in a copy on this computer: copied in, and written back whole and
// verified. The writer's lock lies beside the original, so that others see who has it. When the drive was pulled out or
// the program killed, the copy stays with a note of what the original was then; the next time the same ledger comes, under
// whatever letter, the work goes on where it was. An original that somebody else has changed meanwhile is never
// overwritten, and the work on this computer is never thrown away: then both are kept, and a sentence says where. Work whose
// drive does not come back is moved out of here and becomes a ledger of this computer.
#pragma once

#include "core/base/files.h"
#include "core/ledger/copyfolder.h"
#include "core/ledger/lock.h"

#include <QDateTime>

namespace liuqing {

// What was worked on here and is not on its drive
struct KeptWork
{
    QString file; // the copy
    QString original; // where it came from
    QString drive; // of the original, as people call it
    QDateTime changed;
};

class WorkingCopy
{
public:
    // folder: where the copies of this computer lie, for this person's account alone.
    // Errors: "locked", "read_only", "not_found", "not_a_ledger", "damaged" (and a copy is here), "io", "disk_full"
    static Result<std::unique_ptr<WorkingCopy>> take(const QString &original, const QString &folder, const Actor &actor, const Clock &clock);

    QString original() const { return m_original; }
    QString path() const { return m_path; } // of the copy
    bool isAhead() const { return m_isAhead; } // goes on with work that the original has not
    const Message &remark() const { return m_remark; } // what was found of earlier work; empty: nothing

    // Nobody may be writing to the copy meanwhile. Nothing to do when it was not changed. Errors: "changed_elsewhere",
    // "drive_gone", "busy", "io", "disk_full", "cancelled": the copy stays and goes on being the truth
    Status writeBack(const files::Going &going = {});

    // Writes back, then leaves nothing of the copy on this computer; it stays when that fails
    Status finish();

    // What earlier times left in the folder and nobody works on now; the drives are not asked, they may be far away
    static std::vector<KeptWork> kept(const QString &folder);
    // Goes on as a ledger of this computer, at a place where there is no file. Errors: "busy", "exists", "not_a_ledger",
    // "io", "disk_full": the work stays kept
    static Status moveOut(const KeptWork &work, const QString &target);

private:
    struct Left;

    WorkingCopy(QString original, WriterLock lock);
    Status begin(const QString &folder);
    Status copyIn(const QString &folder);
    void look(Left &left, const QByteArray &now);
    bool isThere() const;
    Status bringBackups() const;
    Status note();
    bool isAsNoted() const;
    Result<bool> isUntouched() const;

    QString m_original;
    QString m_drive; // what people call it, while it is there to be asked
    WriterLock m_lock; // of the original
    std::optional<CopyFolder> m_folder; // of this copy alone
    QString m_path;
    QByteArray m_base; // digest of the original as it was copied in or written back last
    qint64 m_size = 0; // of the original then
    QDateTime m_changed;
    bool m_isAhead = false;
    Message m_remark;
};

} // namespace liuqing
