// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetlayout.h"

#include <cmath>
#include <numeric>

namespace liuqing::sheetlayout {

namespace {

constexpr double margin = 2;
constexpr double narrowest = 5;
constexpr double widestContent = 40; // longer text wraps
constexpr double widestHeading = 14;
constexpr char16_t firstWide = 0x1100; // from Hangul on, scripts and signs of two digits' width

double widthOfLine(QStringView line)
{
    double width = 0;
    for (const QChar c : line)
        width += !c.isSurrogate() && c.unicode() >= firstWide ? 2 : 1; // the two halves of a rare character make two
    return width;
}

} // namespace

double widthOf(QStringView text)
{
    double width = 0;
    for (const QStringView line : text.split(u'\n'))
        width = qMax(width, widthOfLine(line));
    return width;
}

int linesOf(QStringView text, double width)
{
    int lines = 0;
    for (const QStringView line : text.split(u'\n'))
        lines += qMax(1, static_cast<int>(std::ceil(widthOfLine(line) / qMax(width, 1.0))));
    return lines;
}

std::vector<double> columnWidths(const SheetTable &table)
{
    std::vector<double> widths;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        double content = narrowest;
        for (const auto *rows : {&table.rows, &table.totals}) {
            for (const TableRow &row : *rows) {
                if (i < row.size())
                    content = qMax(content, widthOf(shown(column, row[i])));
            }
        }
        const double heading = qMin(widthOf(column.heading), widestHeading);
        const double fitted = qMax(qMin(content, widestContent), heading) + margin;
        widths.push_back(column.width > 0 ? column.width : fitted);
    }
    return widths;
}

double widthOf(const std::vector<double> &widths, Span span)
{
    return std::accumulate(widths.begin() + span.first, widths.begin() + span.last + 1, 0.0);
}

bool hasGroups(const SheetTable &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const TableColumn &column) { return !column.group.isEmpty(); });
}

std::vector<Span> groupSpans(const SheetTable &table)
{
    std::vector<Span> spans;
    const int count = static_cast<int>(table.columns.size());
    for (int i = 0; i < count; ++i) {
        const QString &group = table.columns[static_cast<size_t>(i)].group;
        const bool goesOn = i > 0 && !group.isEmpty() && group == table.columns[static_cast<size_t>(i) - 1].group;
        if (goesOn)
            spans.back().last = i;
        else
            spans.push_back({i, i});
    }
    return spans;
}

std::vector<Span> pieceSpans(const std::vector<double> &widths, int pieces)
{
    std::vector<Span> spans;
    const int columns = static_cast<int>(widths.size());
    const int count = qMin(pieces, columns);
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    int first = 0;
    double taken = 0;
    for (int i = 0; i < count; ++i) {
        const int mostLast = columns - (count - i); // one column stays for each piece to come
        int last = first;
        taken += widths[static_cast<size_t>(first)];
        const double wanted = total * (i + 1) / count;
        while (last < mostLast && (i + 1 == count || taken + widths[static_cast<size_t>(last) + 1] / 2 < wanted))
            taken += widths[static_cast<size_t>(++last)];
        spans.push_back({first, last});
        first = last + 1;
    }
    return spans;
}

} // namespace liuqing::sheetlayout
