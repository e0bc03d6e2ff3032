// SPDX-License-Identifier: GPL-3.0-or-later
// What a field is called in lists and forms: its label, the unit of its figures, and what it holds.
#pragma once

#include "core/schema/field.h"

#include <QStringList>

namespace liuqing {

QString shownFieldName(const Field &field);

// What a field holds, in words: "Date", "Whole number"
QString shownKind(const QString &kind); // its name in the dictionary
QString shownKind(const Field &field);

// The words a choice or a yes or no is chosen from; empty for what is typed
QStringList choiceWords(const Field &field);

} // namespace liuqing
