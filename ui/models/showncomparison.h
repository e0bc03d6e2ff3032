// SPDX-License-Identifier: GPL-3.0-or-later
// Two records side by side, as somebody compares them: what each says of every field that one of them knows, masked as in
// a form, and how much hangs on each. Made where the ledger is.
#pragma once

#include "core/ledger/duplicates.h"
#include "core/ledger/merging.h"

namespace liuqing {

struct ComparedField
{
    enum class State { same, onlyOne, differ };

    QString key;
    QString name;
    std::array<QString, 2> texts; // may be the same although they differ: they are masked
    State state = State::same;
};

struct ShownSide
{
    merging::Side side;
    QString title;
    QString uses; // "Worker: 12、Service project: 3"
};

struct ShownComparison
{
    const RecordType *type = nullptr; // null: one of them is gone
    std::array<ShownSide, 2> sides;
    std::vector<ComparedField> fields; // those that differ first
    int better = 0; // the side to keep unless told otherwise
};

Result<ShownComparison> shownComparison(const Ledger &ledger, const RecordType &type, const RecordId &one, const RecordId &other);

} // namespace liuqing
