// SPDX-License-Identifier: GPL-3.0-or-later
// A scratch ledger that takes sheets in: written in the test as comma-separated text, planned and applied
// through the core alone.
#pragma once

#include "tests/support/ledgers.h"

#include "core/exchange/sheetimport.h"

namespace liuqing::test {

struct Options
{
    office::ColumnWishes mapping = {};
    bool createLinks = false;
    bool leaveOut = false;
    bool blankClears = false;
    std::function<bool(int)> progress = {};
};

struct Taken
{
    ImportPlan plan;
    RecordId batch; // null: nothing was written
};

class Importing
{
public:
    ScratchLedger scratch;

    Ledger &ledger() { return scratch.ledger(); }
    void enable(const Field &field); // of workers

    // Writes the text as a file of the scratch folder
    QString sheet(const QString &text, const QString &name = QStringLiteral("sheet.csv")) const;
    Result<ImportPlan> plan(const RecordType &type, const QString &file, const Options &options = {});
    Taken take(const RecordType &type, const QString &file, const Options &options = {});
    Taken takeText(const RecordType &type, const QString &text, const Options &options = {});

    std::vector<Record> live(const RecordType &type);
    Record only(const RecordType &type); // the one there is
    Record named(const RecordType &type, const QString &name);
    // Every live record with its facts, one line each: what the office sees
    QStringList state();
    QByteArray bytes() const; // of the file
    // What a batch wrote, a line each record: "Sheet1!3 id {field: [before, after]}"
    QString written(const RecordId &batch);
};

// "new 1, changed 0, same 2, rejected 0, skipped 1", and read must be their sum
QString shown(const ImportCounts &counts);
// "row field code" of every problem
QStringList shown(const std::vector<ImportProblem> &problems);

// A valid credit code that nobody has: different for every number
QString creditCode(int number);
// A valid resident ID of region 210999
QString residentId(int number);

} // namespace liuqing::test
