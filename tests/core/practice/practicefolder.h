// SPDX-License-Identifier: GPL-3.0-or-later
// The practice county written once for all tests of the room.
#pragma once

#include "core/practice/ledgers.h"

#include <QTemporaryDir>

namespace liuqing::test {

struct PracticeFolder
{
    struct Due
    {
        QString unit;
        QString period;
        QDate day;
        qint64 journalRows = 0;
        qint64 grades = 0;
    };

    QTemporaryDir folder;
    practice::County county;
    QStringList ledgers;
    std::vector<Due> due;
};

const PracticeFolder &practiceFolder();
// Somebody on 23 November 2026
Surroundings practiceSurroundings();

} // namespace liuqing::test
