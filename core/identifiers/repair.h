// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the one value a slip away from a wrong identifier that obeys every rule: letters read for digits
// (O for 0), or two neighbours swapped. Two such values, or none, mean no suggestion: a person looks.
#pragma once

#include <QString>

namespace liuqing::identifiers {

struct RepairRules
{
    // May the character stand at this place at all?
    bool (*fits)(qsizetype place, QChar c) = nullptr;
    // Characters it is easily mistaken for at this place
    QStringView (*lookAlikes)(QChar c) = nullptr;
    bool (*isValid)(QStringView value, const void *context) = nullptr;
    const void *context = nullptr;
};

QString onlyRepair(QStringView wrong, const RepairRules &rules);

} // namespace liuqing::identifiers
