// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an explanation explains anything. A hint to the person who writes it, never a refusal: a short true
// sentence is better than a long invented one.
#pragma once

#include "core/base/message.h"

namespace liuqing::rules {

// sameElsewhere: how many other findings carry the same words. Empty: nothing to say
Message noteDoubt(const QString &note, int sameElsewhere);

} // namespace liuqing::rules
