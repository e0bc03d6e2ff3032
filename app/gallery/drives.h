// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of where a day begins, and of ledgers whose drives come and go.
#pragma once

#include "app/gallery/sitting.h"

namespace liuqing::gallery {

// The first dialog, with a sentence about what was typed, and the question about work that is kept here
Status renderStart(const QString &folder, const View &view);

// The ledger on a stick, in a wide and a narrow window, and the question when the stick is gone
Status renderStick(const QString &path, Sitting &like);

} // namespace liuqing::gallery
