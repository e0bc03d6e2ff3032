// SPDX-License-Identifier: GPL-3.0-or-later
// The practice county as a folder of files: its ledgers, the workbooks to be imported, and the returns that were sent.
#pragma once

#include "core/practice/returns.h"
#include "core/practice/workbooks.h"

namespace liuqing::practice {

struct Folder
{
    County county;
    QStringList ledgers = {}; // paths, in the order of county.offices
    QStringList returns = {};
    std::vector<SampleBook> workbooks = {};
};

// The folder is made, or empty: nothing that is there already is ever mixed with practice files. Errors: "exists", "io",
// those of Ledger and Book
Result<Folder> makeFolder(const QString &path, uint64_t seed, const PackFolder &pack, const Surroundings &around);

} // namespace liuqing::practice
