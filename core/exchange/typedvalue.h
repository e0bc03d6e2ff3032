// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into one field of a form, read in the same way as a cell of an office's sheet: 2019.3,
// 1,234户, 党员, a name for a link. What an office may write in a sheet it may type as well.
#pragma once

#include "core/exchange/assignments.h"
#include "core/exchange/officevalue.h"
#include "core/ledger/ledger.h"
#include "core/policy/synonyms.h"

namespace liuqing::office {

struct Typed
{
    std::vector<Assignment> says; // of the field, unknown for blank; a word may say something of a second field too
    std::optional<Problem> problem = {}; // then nothing is said
    Message doubt = {};
};

// record: as far as it is known; it tells which firm a project belongs to. Errors: those of reading the ledger
Result<Typed> readTyped(const Ledger &ledger, const Synonyms &words, const Record &record, const Field &field,
                        const QString &text);

} // namespace liuqing::office
