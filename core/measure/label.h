// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack calls something, in the languages it speaks: packs carry their words themselves, because they
// are replaced without rebuilding the program.
#pragma once

#include "core/policy/packnode.h"

namespace liuqing::measure {

struct Label
{
    QString en = {};
    QString zh = {};

    QString text() const; // in the language of the moment
    static Result<Label> read(const PackNode &node); // {"en": …, "zh_CN": …}
};

} // namespace liuqing::measure
