// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger on a drive that can be pulled out and plugged in, and the folder for copies on this computer. The drive is a
// folder that goes away; one firm is in the ledger.
#pragma once

#include "core/ledger/workingcopy.h"
#include "tests/support/ledgers.h"

namespace liuqing::test {

class Stick
{
public:
    explicit Stick(const QString &office = QStringLiteral("219901001001"));

    QString folder() const { return m_scratch.folder(); }
    QString drive() const { return folder() + QStringLiteral("/优盘"); }
    QString ledger() const { return drive() + QStringLiteral("/东苑 社区.liuqing"); }
    QString copies() const { return folder() + QStringLiteral("/copies"); }
    QStringList left() const; // the copies on this computer

    void pull() const;
    void plug() const;
    void plugAs(const QString &name) const; // under another letter
    // A folder that comes back is on Windows still held for a moment by who let go of it; a stick is not
    static void waitUntilLetGo(const QString &ledger);
    Result<std::unique_ptr<WorkingCopy>> take() const;

    // One firm more in a file, as a program does
    static void work(const QString &path, const QString &name);
    // What a program does that knows no locks
    void workElsewhere(const QString &name) const;
    static QStringList firms(const QString &path); // their names, sorted

private:
    ScratchLedger m_scratch;
};

} // namespace liuqing::test
