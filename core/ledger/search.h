// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to find records, as SQL: words over everything a record says (names also by the initials of their
// pinyin), and what is typed above one column of a list.
#pragma once

#include "core/ledger/ledger.h"

#include <QVariant>

namespace liuqing::search {

struct Clause
{
    QString sql = {}; // of WHERE; empty: everything
    QVariantList values = {};
};

// The column of a field, those of the office's own read out of extra
QString columnOf(const Field &field);

// Records that say all of the words somewhere; a word is found in names, codes, dates, words of choices and the names
// of linked records. Numbers of persons are found only as a whole
Clause words(const Ledger &ledger, const RecordType &type, const QString &typed);
// Records that are called so, by any part of the name or its initials
Clause name(const RecordType &type, const QString &typed);
// Above a column: a part of a text, a word of a choice, a number or date or a range of them ("5", ">5", "5-9",
// "2024", "2024-03~2024-06"); "=" asks for empty cells, "*" for filled ones. Error "bad_filter"
Result<Clause> column(const Ledger &ledger, const RecordType &type, const Field &field, const QString &typed);

} // namespace liuqing::search
