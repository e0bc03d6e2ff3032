// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an office sheet with what they say. They are read and told apart in a thread of their own, and understood
// in the asking one, which looks at each before the next. They arrive in their order; at most a few batches wait.
#pragma once

#include "core/exchange/officerecord.h"

namespace liuqing::office {

struct ReadRow
{
    OfficeRow row;
    ParsedRow parsed; // of data
};

// Errors: those of OfficeRows::read. Stops without error when take returns false.
Status readParsed(OfficeRows &rows, const ReadingContext &context, const std::function<bool(const ReadRow &)> &take);

} // namespace liuqing::office
