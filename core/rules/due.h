// SPDX-License-Identifier: GPL-3.0-or-later
// What an office has to see to next: returns to be sent, contracts and terms that end.
#pragma once

#include "core/base/period.h"
#include "core/rules/auditpack.h"

namespace liuqing::rules {

enum class DueKind { sendReturn, contractEnds, termEnds };

struct Due
{
    DueKind kind = DueKind::sendReturn;
    QDate by; // may have passed
    QString type = {}; // of the record; empty for a return
    RecordId record = {};
    QString title = {}; // of the record; of a return the period
};

// Soonest first. A return is due from the days before the end of its quarter that the pack says until it is sent;
// a contract two months and a term half a year before it ends
Result<std::vector<Due>> dueBy(const Ledger &ledger, const AuditPack &pack, const QString &form, QDate today);

} // namespace liuqing::rules
