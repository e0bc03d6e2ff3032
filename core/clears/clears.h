// SPDX-License-Identifier: GPL-3.0-or-later
// The six clears as of a day: of so many so many are clear, and of the rest what is missing and why. All
// clears over one source are examined in one pass.
#pragma once

#include "core/clears/clearspack.h"
#include "core/measure/engine.h"

namespace liuqing::clears {

struct Missing
{
    QString type;
    RecordId id;
    QString title;
    QStringList keys; // of the sentences
    std::vector<Message> why;
};

struct State
{
    QString clear;
    measure::Label label;
    qint64 numerator = 0;
    qint64 denominator = 0; // 0: shown as a dash
    std::vector<Missing> missing;
};

// "Verified in the period" means the period of the scope, else the quarter of its day
Result<std::vector<State>> evaluate(const Ledger &ledger, const ClearsPack &pack,
                                    const measure::Scope &scope);

} // namespace liuqing::clears
