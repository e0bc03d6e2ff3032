// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"

#include "ui/print/tablesetter.h"
#include "ui/print/words.h"

namespace liuqing::print {

namespace {

constexpr qreal titlePoints = 18;
constexpr qreal linePoints = 10.5;
constexpr qreal notePoints = 9;
constexpr qreal belowTitle = 3 * perMillimeter;
constexpr qreal belowLine = 1 * perMillimeter;
constexpr qreal aboveFoot = 5 * perMillimeter;
constexpr qreal aboveNotes = 3 * perMillimeter;

qreal setHead(Pages &pages, const SheetTable &table)
{
    qreal y = 0;
    if (!table.title.isEmpty())
        y += pages.paragraph(0, y, pages.width(), table.title,
                             Lettering(titlePoints, Lettering::Weight::bold), Qt::AlignHCenter)
            + belowTitle;
    for (const QStringList &line : table.head)
        y += pages.pieces(y, line, Lettering(linePoints), Pages::Spread::edges) + belowLine;
    return y;
}

qreal heightOfNotes(const Pages &pages, const QStringList &notes)
{
    const Lettering letters(notePoints);
    qreal height = aboveNotes;
    for (const QString &note : notes)
        height += static_cast<qreal>(letters.wrapped(note, pages.width()).size()) * letters.lineHeight();
    return height;
}

// Places for signatures stay together, and with a few notes below them
qreal setFoot(Pages &pages, qreal top, const std::vector<QStringList> &foot, const QStringList &notes)
{
    const Lettering letters(linePoints);
    const qreal below = heightOfNotes(pages, notes);
    const qreal needed = static_cast<qreal>(foot.size()) * (letters.lineHeight() + aboveFoot)
        + (below < pages.bottom() / 3 ? below : 0);
    if (top + needed > pages.bottom()) {
        pages.turn();
        top = pages.top();
    }
    for (const QStringList &line : foot) {
        top += aboveFoot;
        top += pages.pieces(top, line, letters, Pages::Spread::columns);
    }
    return top;
}

} // namespace

void setNotes(Pages &pages, qreal top, const QStringList &notes)
{
    const Lettering letters(notePoints);
    qreal y = top + aboveNotes;
    for (const QString &note : notes) {
        for (const QString &line : letters.wrapped(note, pages.width())) {
            if (y + letters.lineHeight() > pages.bottom()) {
                pages.turn();
                y = pages.top();
            }
            pages.line(0, y, pages.width(), line, letters);
            y += letters.lineHeight();
        }
    }
}

Sheet::Sheet(SheetTable table, Imprint imprint) : m_table(std::move(table)), m_imprint(std::move(imprint))
{
    const TableRow sums = sumsOf(m_table);
    m_canSum = std::any_of(sums.begin(), sums.end(), [](const TableCell &sum) { return sum.index() != 0; });
}

Pages Sheet::pages(const QPageLayout &page, bool pageSums) const
{
    Pages pages(page, Words::tr("%1 (continued)").arg(name()));
    qreal y = setHead(pages, m_table);
    if (!m_table.columns.empty())
        y = TableSetter(pages, m_table, {.pageSums = pageSums}).set(y);
    y = setFoot(pages, y, m_table.foot, m_table.notes);
    setNotes(pages, y, m_table.notes);
    pages.sign(m_imprint);
    return pages;
}

} // namespace liuqing::print
