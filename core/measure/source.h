// SPDX-License-Identifier: GPL-3.0-or-later
// What measures and clears can be counted over: named sources of rows with named columns, the fields of the
// record type that travel plus what is derived from its surroundings. Own records and filings offer the
// same columns; the few that exist at home alone say so.
#pragma once

#include "core/schema/recordtype.h"

#include <QString>

#include <vector>

namespace liuqing::measure {

enum class Shape {
    word, // a code of a vocabulary, or yes and no
    text,
    number,
    date,
    flag, // true or false, never unknown
    other, // links and lists: only known or unknown
};

struct Column
{
    QString key;
    Shape shape;
    std::vector<QString> words = {}; // the codes of a word
    bool ownOnly = false; // not in filings
};

struct Source
{
    QString key;
    std::vector<Column> columns;

    const Column *find(const QString &column) const;
};

// firm, estate, project, staff, party_org, instructor
const std::vector<Source> &sources();
const Source *findSource(const QString &key);

} // namespace liuqing::measure
