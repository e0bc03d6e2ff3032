// SPDX-License-Identifier: GPL-3.0-or-later
// What a field is called in lists and forms: its label, and the unit of its figures.
#pragma once

#include "core/schema/field.h"

#include <QStringList>

namespace liuqing {

QString shownFieldName(const Field &field);

// The words a choice or a yes or no is chosen from; empty for what is typed
QStringList choiceWords(const Field &field);

} // namespace liuqing
