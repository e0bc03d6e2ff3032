// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand for a code: yes and no in all their signs, choices with remarks, numbering or ticked
// boxes, and the headings of columns.
#pragma once

#include "core/exchange/officevalue.h"

#include <QHash>

namespace liuqing::office {

// 是 否 √ × 有 无 Y N TRUE 1 0 …; "是(2023年)" is a yes. Problem "unknown_word".
Value<bool> yesNo(const Cell &cell);

// words: text::normalizedName of a word → its code. "全委托(包干制)" is found as 全委托, "1.本地" as 本地,
// and of "☑本地 □外地" the ticked one. Problems "unknown_word", "several" (more than one box ticked).
Value<QString> choice(const Cell &cell, const QHash<QString, QString> &words);

struct Heading
{
    QString name;
    QString unit; // "万㎡", "户"; empty without one

    bool operator==(const Heading &) const = default;
};

// "*建筑面积\n（万㎡）：" → 建筑面积, 万㎡. Brackets that hold no unit belong to the name.
Heading normalizedHeading(QStringView raw);

} // namespace liuqing::office
