// SPDX-License-Identifier: GPL-3.0-or-later
// The commands, in the groups of the contract. Each group declares its options and runs them over the core.
#pragma once

#include "app/cli/arguments.h"
#include "core/base/period.h"
#include "core/policy/packfolder.h"
#include "core/returns/book.h"
#include "core/rules/finding.h"
#include "resources/builtin.h"

#include <QCoreApplication>

namespace liuqing::cli {

void addLedgerCommands(Arguments &arguments); // new, dictionary, enable, rollback, journal, verify, backup, …
void addRecordCommands(Arguments &arguments); // list, set, retire, export

void addDeclareCommand(Arguments &arguments);
void addImportCommand(Arguments &arguments);
void addExportCommand(Arguments &arguments);
void addDemoCommand(Arguments &arguments);
void addFigureCommands(Arguments &arguments); // clears, check, measure, note
void addReturnCommands(Arguments &arguments); // return, verify, board, compile, trace
void addReceiveCommands(Arguments &arguments); // receive, suspects, same, different

struct OpenLedger
{
    Ledger ledger;
    returns::Book book;
};

Result<OpenLedger> openForFigures(const Session &session, const QString &path, bool writing = false);
Result<Period> periodOf(const QString &text);
QString findingsText(const std::vector<rules::Finding> &found);

// A built-in policy pack by its name, or a folder
Result<PackFolder> packNamed(const QString &pack);
// The policy pack a ledger works with
Result<PackFolder> packOf(const Ledger &ledger);
// The catalogue type of a key. Error "unknown_type" lists what there is
Result<const RecordType *> typeOf(const QString &key);
// A field of the catalogue or of the office's own. Error "unknown_field" lists what there is
Result<const Field *> fieldOf(const Ledger &ledger, const RecordType &type, const QString &key);
Result<RecordId> idOf(const QString &text);
// Whether a file can be written there, asked before the ledger is changed; an empty path can. Error "io"
Status canWrite(const QString &path);

inline QString words(const char *source)
{
    return QCoreApplication::translate("cli", source);
}

} // namespace liuqing::cli
