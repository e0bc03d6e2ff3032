// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of records a workbook holds, judged by its headings, so that nobody has to say it before a sheet is read.
#pragma once

#include "core/exchange/officelayout.h"

namespace liuqing::office {

struct LikelyType
{
    const RecordType *type = nullptr;
    int mapped = 0; // columns that are fields of it
    int unmapped = 0; // columns that are not
};

// Best first; empty when no sheet looks like any type. Errors: those of Workbook::open and Workbook::read
Result<std::vector<LikelyType>> likelyTypes(const QString &file, const Synonyms &words);

} // namespace liuqing::office
