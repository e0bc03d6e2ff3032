// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations that people give to findings: one per rule and subject. The subject is the id of a record in
// 32 digits, or "form|period|unit|cell" for a cell of a return.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::notes {

using Key = std::pair<QString, QString>; // rule, subject

QString cellSubject(const QString &form, const QString &period, const QString &unit, const QString &cell);

Result<QHash<Key, QString>> all(const Ledger &ledger);
// An empty text takes the note back
Status write(Ledger &ledger, const QString &rule, const QString &subject, const QString &text);

} // namespace liuqing::notes
