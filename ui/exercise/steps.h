// SPDX-License-Identifier: GPL-3.0-or-later
// The guided exercise as a table: what is to be done, why, where, and the small function that finds out whether it was
// done, either in the ledger itself or, where nothing is stored, in the window.
#pragma once

#include "core/practice/exercisebook.h"

#include <span>

namespace liuqing {

class MainWindow;

namespace exercise {

// What the steps of a round speak of
struct Facts
{
    practice::ExerciseBook book;
    QString folder; // where the workbook lies
    QString firm; // that is looked for by initials
    QString initials;
};

struct Looked
{
    bool done = false;
    Message hint = {}; // done in part: what is left
};

struct Step
{
    const char *title;
    const char *what; // one or two sentences; %1 firm, %2 initials, %3 workbook, %4–%6 estates, %7 column, %8 folder
    const char *why; // half a sentence
    bool (*inWindow)(MainWindow &window, const Facts &facts); // nullptr: the ledger is asked
    Result<Looked> (*inLedger)(const Ledger &ledger, const Facts &facts); // nullptr: the window is
    void (*show)(MainWindow &window, const Facts &facts); // goes to the page
};

std::span<const Step> steps();

// Only a community of the practice county has it
bool isFor(const Office &office);
// Of a round that was begun in the ledger
Result<Facts> factsOf(const Ledger &ledger, int round, const QString &folder);
Message said(const char *source, const Facts &facts);

} // namespace exercise
} // namespace liuqing
