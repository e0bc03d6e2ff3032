// SPDX-License-Identifier: GPL-3.0-or-later
// What an office need not type because the ledger knows it: the community of an estate in a community's own
// ledger, the provisional code of a provider that can have no credit code.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::derive {

// The record of the ledger's own office
Result<RecordId> ownUnit(const Ledger &ledger);
bool isCommunity(const Office &office);

// Fills fields that are unknown; never changes a known one
Status fill(const Ledger &ledger, Record &record);
// Whether fill() knows anything of such records
bool fills(const RecordType &type);
// Whether fill() may know this field: a blank cell does not clear it
bool fills(const Ledger &ledger, const Field &field);

// The next free provisional code of a community known by name: VVV 900–999 under the office's street.
// Error "no_code_left"
Result<QString> provisionalUnitCode(const Ledger &ledger, const QSet<QString> &taken);

} // namespace liuqing::derive
