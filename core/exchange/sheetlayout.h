// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pieces of a printed table go: widths from content, headings that span, lines shared out over the
// columns. Knows nothing of any file kind.
#pragma once

#include "core/exchange/sheettable.h"

namespace liuqing::sheetlayout {

// In digits; a Chinese character takes two
double widthOf(QStringView text); // of its longest line
int linesOf(QStringView text, double width); // when wrapped

std::vector<double> columnWidths(const SheetTable &table);

struct Span
{
    int first = 0;
    int last = 0; // column, included
};

double widthOf(const std::vector<double> &widths, Span span);
bool hasGroups(const SheetTable &table);
// Runs of the same group; a column without one is a run of its own
std::vector<Span> groupSpans(const SheetTable &table);
// Shares the columns out among a line's pieces, as evenly as their widths allow; fewer spans than pieces when
// there are fewer columns
std::vector<Span> pieceSpans(const std::vector<double> &widths, int pieces);

} // namespace liuqing::sheetlayout
