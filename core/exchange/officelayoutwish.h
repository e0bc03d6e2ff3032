// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping given by a person: {"C": "uscc", "备注": null}. It wins over what the headings say.
#pragma once

#include "core/exchange/officelayout.h"

namespace liuqing::office {

// For a sheet whose headings say nothing: the first row in which all columns named by letters hold texts
HeaderBlock wishedBlock(const std::vector<SheetRow> &rows, const Merges &merges, const ColumnWishes &wishes);
// Error "bad_mapping": no such column or field
Status applyWishes(const ColumnWishes &wishes, const RecordType &type, const Synonyms &synonyms,
                   std::vector<SheetColumn> *columns);

} // namespace liuqing::office
