// SPDX-License-Identifier: GPL-3.0-or-later
// Records that somebody began and that cannot be stored yet, because something that their type requires is not known:
// one for each type and person, sealed as a whole, in the ledger's file and outside of its journal. They are no facts:
// nothing counts them, nothing carries them along, and after a month they are gone.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::drafts {

inline constexpr int daysKept = 30;

// In the place of the one before; a draft that holds nothing is dropped
Status keep(const Ledger &ledger, const Record &draft);
Status drop(const Ledger &ledger, const RecordType &type);
// Of whoever sits here; none: nothing was begun. Values of fields that are not known any more are left out.
// Errors: "unreadable_seal"
Result<std::optional<Record>> find(const Ledger &ledger, const RecordType &type);

} // namespace liuqing::drafts
