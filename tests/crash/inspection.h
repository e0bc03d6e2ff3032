// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a ledger after a crash, looked at with SQLite itself and with the program.
#pragma once

#include <QString>
#include <QStringList>

namespace liuqing::crash {

struct Run
{
    int exit = -1; // -1: killed or not started
    QByteArray output;
};

// Runs the program to its end
Run run(const QString &cli, const QStringList &arguments);

// Integrity of the file, chain of the journal, and that the program reads it: what is wrong, or ""
QString whatIsWrong(const QString &cli, const QString &ledger);
// Live records of a type; -1 when the file cannot be read
qint64 liveRecords(const QString &ledger, const QString &type);
qint64 filings(const QString &ledger); // returns on file; -1 when the file cannot be read
int schemaOf(const QString &ledger);
// Takes back what later schemas added, as the first program would have written the file
QString makeOlder(const QString &ledger);

} // namespace liuqing::crash
