// SPDX-License-Identifier: GPL-3.0-or-later
// Containers made in memory, for tests and fuzz targets that need hostile or rare files: a ZIP of parts, and
// an Office 97 compound file of streams.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace liuqing::test {

using Parts = std::vector<std::pair<QString, QByteArray>>;

QByteArray zipBytes(const Parts &parts, bool packed = true);
// Streams keep their own sectors, so each is padded to at least 4096 bytes
QByteArray compoundBytes(const Parts &streams);

} // namespace liuqing::test
