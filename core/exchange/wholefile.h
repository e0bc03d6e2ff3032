// SPDX-License-Identifier: GPL-3.0-or-later
// Files for others are written whole or not at all: a stick that is pulled leaves the old file or none.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace liuqing {

// Error: "io"
Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace liuqing
