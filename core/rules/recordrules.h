// SPDX-License-Identifier: GPL-3.0-or-later
// Findings on records: cells left out of imports that are still empty, resident IDs that stand twice, lists
// and counts of staff that differ, firms known by name only.
#pragma once

#include "core/rules/auditpack.h"

namespace liuqing::rules {

// With notes; messages name no person
Result<std::vector<Finding>> recordFindings(const Ledger &ledger, const AuditPack &pack, QDate asOf);

} // namespace liuqing::rules
