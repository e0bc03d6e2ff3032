// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells as spreadsheet programs put them on the clipboard: cells parted by tabs, rows by line ends, cells
// with either in quotes.
#pragma once

#include <QStringList>

#include <vector>

namespace liuqing {

std::vector<QStringList> blockFrom(const QString &text);
QString textOfBlock(const std::vector<QStringList> &rows);

} // namespace liuqing
