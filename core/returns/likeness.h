// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two names or addresses are, judged on pairs of neighbouring characters after normalization.
#pragma once

#include <QString>

namespace liuqing::returns {

// 0 … 100: shared pairs of characters among all (Dice)
int likeness(const QString &a, const QString &b);
// Half of the pairs shared, or one name inside the other
bool areSimilar(const QString &a, const QString &b);
// Addresses that are alike, or of which one is unknown
bool mayBeNear(const QString &a, const QString &b);

} // namespace liuqing::returns
