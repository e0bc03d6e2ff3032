// SPDX-License-Identifier: GPL-3.0-or-later
// The records behind one part of a picture: what a figure counts, and, where it is a share, what it is a
// share of. Made where the ledger is.
#pragma once

#include "ui/models/shownpictures.h"

namespace liuqing {

struct BehindRecord
{
    QString type;
    RecordId id;
    QString title; // masked where it is a person
    QString office; // that reported it; empty: a record of this ledger
    bool counted = true; // in the figure itself, not only in what it is a share of
    std::vector<Message> why = {}; // it is not counted, where that is known
};

struct Behind
{
    qint64 counted = 0;
    qint64 all = 0;
    std::vector<BehindRecord> records; // those not counted first, because they are what is to be done; a part
                                       // of them when they are very many
};

Result<Behind> behindMeasure(const Ledger &ledger, const returns::Book &book, const measure::Scope &scope,
                             const QString &measure);
Result<Behind> behindClear(const Ledger &ledger, const returns::Book &book, const measure::Scope &scope,
                           const QString &clear);

} // namespace liuqing
