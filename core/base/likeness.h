// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two names or addresses are, judged on pairs of neighbouring characters after normalization; and what is left
// of a name without the words that many names have.
#pragma once

#include <QString>

namespace liuqing::text {

// 0 … 100: shared pairs of characters among all (Dice)
int likeness(const QString &a, const QString &b);
// Half of the pairs shared, or one name inside the other
bool areSimilar(const QString &a, const QString &b);
// Addresses that are alike, or of which one is unknown
bool mayBeNear(const QString &a, const QString &b);

// What sets a name apart: without the place it begins with, the trade and the legal form ("云川市宏远物业服务有限公司"
// and "宏远物业" are both 宏远). The normalized name itself when nothing of its own would be left
QString nameCore(const QString &name);

} // namespace liuqing::text
