// SPDX-License-Identifier: GPL-3.0-or-later
// Work on a ledger of a stick or a network drive: the copy on this computer and the note beside it, which says of what
// states of the original it goes on. Work that never came back to its drive is listed where ledgers are opened, goes on
// when the drive comes with the ledger as it was, and can be moved out to go on as a ledger of this computer.
#pragma once

#include "core/ledger/copyfolder.h"

#include <QByteArrayList>
#include <QDateTime>

namespace liuqing {

struct KeptWork
{
    QString file; // the copy
    QString original; // where it came from
    QString drive; // of the original, as people call it
    // Digests of the original: as it was copied in or written back last; then, until that is known to have arrived, what
    // was being written
    QByteArrayList states = {};
    bool isAlone = false; // the original is damaged: all that is here counts
    QDateTime changed = {};

    // What is here and nobody works on now; the drives are not asked, they may be far away
    static std::vector<KeptWork> in(const QString &folder);

    // Beside the copy. Error: "io"
    Status note() const;
    // Whether the copy is none of these states; one that cannot be read now may be later
    bool isMoreThan(const QByteArrayList &digests) const;
    // Of the same ledger, by its beginnings where both can be read
    bool beginsAs(const QString &ledger) const;
    // Whether it would go on where it came from; asks that drive
    bool goesOnThere() const;
    // Goes on as a ledger of this computer, at a place where there is no file. Errors: "busy", "exists", "not_a_ledger",
    // "io", "disk_full": the work stays kept
    Status moveOut(const QString &target) const;
};

// A copy of an earlier time, held so that nobody else takes it up
struct LeftWork
{
    CopyFolder folder;
    KeptWork work;

    // Folders without a note are cleared away: what lay in them was only read, or never there whole
    static std::vector<LeftWork> in(const QString &folder);
};

namespace copies {

// A program that died in mid-write left its journal beside the ledger: opening it for writing brings the file back.
// Errors: those of Database::open
Status recover(const QString &ledger);
// Page by page
bool isSound(const QString &ledger);
// What was kept before an older ledger was brought up to date belongs beside the ledger that lasts. Errors: "io", "disk_full"
Status bringBackups(const QString &fromFolder, const QString &ledger);
// Of a ledger that another computer may be writing to, between two changes of it. Errors: "busy", "io", "disk_full"
Status copyForReading(const QString &original, const QString &target);

} // namespace copies

} // namespace liuqing
