// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen steps that brought the file from one schema version to the next. A step is never edited after
// its release; a test proves that all steps together make the same file as tables::createStatements().
#pragma once

#include "core/ledger/database.h"

#include <QStringList>

namespace liuqing::migrations {

// Statements that bring a file from version - 1 to version
QStringList step(int version);

// Runs the missing steps in one transaction and sets user_version
Status migrate(const Database &database, int from, int to);

// Names of tables and indexes with their columns, one a line: what two files are compared by
Result<QStringList> shape(const Database &database);

} // namespace liuqing::migrations
