// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: VACUUM INTO on a connection of its own, read back and verified before they count. A restore never
// overwrites; a drill restores the newest backup into a scratch file and re-counts it.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace liuqing {

class Ledger;

namespace backup {

struct Made
{
    QString file;
    QByteArray digest; // of the file's bytes
    qint64 records = 0; // journal rows
};

// ledger-20260930-163000.liuqing in the folder. Errors: "io", "disk_full", "damaged"
Result<Made> into(const QString &ledgerPath, const QString &folder, const Clock &clock);
// Under the very name that was asked for. Errors: "exists", "io", "disk_full", "damaged"
Result<Made> to(const QString &ledgerPath, const QString &target);
// Beside the ledger, before a migration
Result<Made> beside(const QString &ledgerPath, const Clock &clock);
// Integrity and journal chain of a file. Errors: "damaged", "not_a_ledger"
Result<Made> verify(const QString &path);
// Copies a verified backup to a path that must not exist
Result<Made> restore(const QString &backupPath, const QString &ledgerPath);
// Restores the newest backup of the folder into a temporary file, verifies it, compares it with the ledger
Result<Made> drill(const QString &ledgerPath, const QString &folder);

} // namespace backup
} // namespace liuqing
