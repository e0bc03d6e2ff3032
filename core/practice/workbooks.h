// SPDX-License-Identifier: GPL-3.0-or-later
// Sample workbooks for practising imports: firms, estates, staff lists, Party organizations, projects and grades
// in the layouts in which they really arrive. What each holds is known, so a test can import them all.
#pragma once

#include "core/base/result.h"
#include "core/practice/county.h"
#include "core/practice/officebook.h"

namespace liuqing::practice {

struct SampleBook
{
    QString file; // name in the folder
    QString ledger; // code of the office it is for
    const RecordType *type = nullptr;
    int rows = 0; // that are to be taken
    int rejected = 0; // damaged on purpose
};

struct DrawnBook
{
    SampleBook sample;
    OfficeBook book;
};

std::vector<DrawnBook> firmBooks(const County &county);
std::vector<DrawnBook> estateBooks(const County &county);
std::vector<DrawnBook> staffBooks(const County &county);
std::vector<DrawnBook> partyBooks(const County &county);
std::vector<DrawnBook> projectBooks(const County &county); // grades too

// Writes all of them into an existing folder. Errors: "io"
Result<std::vector<SampleBook>> writeWorkbooks(const County &county, const QString &folder);

} // namespace liuqing::practice
