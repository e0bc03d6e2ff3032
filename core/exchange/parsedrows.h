// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an office sheet with what they say, read and parsed in a thread of their own while the asking thread
// looks at the ones before. They arrive in their order; at most a few batches wait.
#pragma once

#include "core/exchange/officerecord.h"

namespace liuqing::office {

struct ReadRow
{
    OfficeRow row; // its columns are those of the moment of reading: not to be asked
    ParsedRow parsed; // of data
};

// Errors: those of OfficeRows::read. Stops without error when take returns false.
Status readParsed(OfficeRows &rows, const ReadingContext &context, const std::function<bool(const ReadRow &)> &take);

} // namespace liuqing::office
