// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/columns.h"

#include "ui/print/lettering.h"

#include <algorithm>
#include <limits>

namespace liuqing::print {

namespace {

// In sizes of letters
constexpr qreal padding = 0.8;
constexpr qreal narrowest = 1.7;
constexpr qreal shortHeading = 2;
constexpr qreal shortText = 6; // does not wrap
constexpr qreal longText = 20; // wraps although there is room
constexpr qreal longHeading = 8;
constexpr qreal longWord = 11; // a credit code; longer ones are broken
constexpr qreal digit = 0.56; // widths that a table asks for are in digits
constexpr qreal smallestPoints = 8; // until nothing else helps
constexpr char16_t firstWide = 0x1100; // from here on a line may break at every character

struct Width
{
    qreal least = narrowest;
    qreal wished = narrowest;
};

const TableCell &cellAt(const TableRow &row, size_t column)
{
    static const TableCell empty;
    return column < row.size() ? row[column] : empty;
}

class Ruler
{
public:
    qreal widthOf(const QString &text) const
    {
        qreal width = 0;
        for (const QString &line : text.split(u'\n'))
            width = qMax(width, m_letters.widthOf(line) / m_letters.size());
        return width;
    }
    qreal longestWord(const QString &text) const
    {
        qreal longest = 0;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && !text[i].isSpace() && text[i].unicode() < firstWide)
                continue;
            if (i > begin)
                longest = qMax(longest, widthOf(text.mid(begin, i - begin)));
            begin = i + 1;
        }
        return longest;
    }

private:
    Lettering m_letters{10, Lettering::Weight::bold};
};

void widen(Width &width, const Ruler &ruler, const QString &text, qreal unbroken, qreal wrapped)
{
    const qreal whole = ruler.widthOf(text);
    width.wished = qMax(width.wished, qMin(whole, wrapped));
    width.least = qMax(width.least,
                       whole <= unbroken ? whole : qMax(unbroken, qMin(ruler.longestWord(text), longWord)));
}

Width widthOf(const SheetTable &table, const TableRow &further, size_t at)
{
    const Ruler ruler;
    const TableColumn &column = table.columns[at];
    Width width;
    widen(width, ruler, column.heading, shortHeading, longHeading);
    const auto use = [&](const TableRow &row) {
        const TableCell &cell = cellAt(row, at);
        const QString text = shown(column, cell);
        const bool isText = std::holds_alternative<QString>(cell);
        if (!text.isEmpty())
            widen(width, ruler, text, isText ? shortText : std::numeric_limits<qreal>::max(),
                  isText ? longText : std::numeric_limits<qreal>::max());
    };
    for (const auto *rows : {&table.rows, &table.totals})
        std::for_each(rows->begin(), rows->end(), use);
    use(further);
    if (column.width > 0)
        width.wished = column.width * digit;
    return {width.least + padding, qMax(width.least, width.wished) + padding};
}

bool hasTotal(const SheetTable &table, size_t column)
{
    return std::any_of(table.totals.begin(), table.totals.end(), [column](const TableRow &row) {
        return std::holds_alternative<int64_t>(cellAt(row, column));
    });
}

// A sheet does not say that its numbers are years, and nobody adds those up
bool looksLikeYears(const SheetTable &table, size_t column)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [column](const TableRow &row) {
        const auto *number = std::get_if<int64_t>(&cellAt(row, column));
        return number == nullptr || (*number >= 1900 && *number <= 2100);
    });
}

} // namespace

Columns fitted(const SheetTable &table, const TableRow &further, qreal width, qreal points)
{
    std::vector<Width> widths;
    qreal least = 0;
    qreal wished = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        widths.push_back(widthOf(table, further, i));
        least += widths.back().least;
        wished += widths.back().wished;
    }
    const qreal sizes = width / perPoint; // how much there is room for, of letters of one point
    const qreal middle = (least + wished) / 2; // some wrapping is better than small letters
    Columns columns{.points = qBound(qMin(smallestPoints, points), sizes / middle, points)};
    columns.points = qMin(columns.points, sizes / least);
    const qreal room = sizes / columns.points;
    const qreal share = wished > least ? qBound(0.0, (room - least) / (wished - least), 1.0) : 1;
    const qreal stretch = room / (least + share * (wished - least));
    for (const Width &each : widths)
        columns.widths.push_back((each.least + share * (each.wished - each.least)) * stretch * columns.points
                                 * perPoint);
    return columns;
}

bool isNumbered(const SheetTable &table)
{
    int64_t number = 0;
    return table.columns.front().kind == TableColumn::Kind::integer && !hasTotal(table, 0)
        && std::all_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
               const auto *given = std::get_if<int64_t>(&cellAt(row, 0));
               return given != nullptr && *given == ++number;
           });
}

TableRow sumsOf(const SheetTable &table)
{
    TableRow sums;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn::Kind kind = table.columns[i].kind;
        const bool counts = kind == TableColumn::Kind::integer || kind == TableColumn::Kind::decimal;
        const bool wanted = table.totals.empty() ? !(i == 0 && isNumbered(table)) && !looksLikeYears(table, i)
                                                 : hasTotal(table, i);
        int64_t sum = 0;
        for (const TableRow &row : table.rows) {
            const auto *number = std::get_if<int64_t>(&cellAt(row, i));
            sum += number == nullptr ? 0 : *number;
        }
        sums.push_back(counts && wanted ? TableCell(sum) : TableCell());
    }
    return sums;
}

} // namespace liuqing::print
