// SPDX-License-Identifier: GPL-3.0-or-later
// The messy little workbook that the guided exercise hands a clerk: three invented estates, one heading that nobody
// understands and two cells that cannot be taken. Each round has estates and a file of its own, so that the exercise
// can be done again in the same ledger.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::practice {

// Whether it belongs to the practice county: its division codes 2199… are given to no place
bool isPractice(const liuqing::Office &office);

struct ExerciseBook
{
    QString file; // its name
    QStringList estates; // the year of the second and the parking spaces of the third cannot be taken
    QString column; // letters of the heading that nobody understands; it holds the households
};

ExerciseBook exerciseBook(int round);
// Whether any of its estates is in the ledger
Result<bool> holdsRound(const Ledger &ledger, int round);
// The first round whose estates the ledger does not hold yet
Result<int> nextRound(const Ledger &ledger);
// Beside the ledgers; a file that is there already is left as it is. Errors: "io"
Status writeExerciseBook(int round, const QString &folder);

} // namespace liuqing::practice
