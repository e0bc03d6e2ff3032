// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tablesetter.h"

#include "core/exchange/sheetlayout.h"
#include "ui/print/words.h"

namespace liuqing::print {

namespace {

constexpr qreal sideOfSize = 0.35; // left and right of a text, against the size of its letters

Qt::Alignment alignmentOf(const SheetTable &table, size_t column)
{
    switch (table.columns[column].kind) {
    case TableColumn::Kind::text:
        return Qt::AlignLeft;
    case TableColumn::Kind::date:
        return Qt::AlignHCenter;
    case TableColumn::Kind::integer:
    case TableColumn::Kind::decimal:
    case TableColumn::Kind::percent:
        break;
    }
    return column == 0 && isNumbered(table) ? Qt::AlignHCenter : Qt::AlignRight;
}

} // namespace

TableSetter::TableSetter(Pages &pages, const SheetTable &table, const TableStyle &style)
    : m_pages(pages), m_table(table), m_style(style),
      m_summed(style.pageSums ? sumsOf(table) : TableRow(table.columns.size())), m_sums(table.columns.size()),
      m_columns(fitted(table, m_summed, pages.width(), style.points)), m_lefts(1), m_normal(m_columns.points),
      m_bold(m_columns.points, Lettering::Weight::bold)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        m_lefts.push_back(m_lefts.back() + m_columns.widths[i]);
        m_alignments.push_back(alignmentOf(table, i));
    }
    makeSums();
    makeHeadings();
}

void TableSetter::makeSums()
{
    const auto first =
        std::find_if(m_summed.begin(), m_summed.end(), [](const TableCell &sum) { return sum.index() != 0; });
    m_style.pageSums = first != m_summed.end();
    if (!m_style.pageSums)
        return;
    m_firstSum = static_cast<size_t>(first - m_summed.begin());
    m_sumLabel = m_bold.wrapped(Words::tr("Page sum"), textWidth(0, m_firstSum == 0 ? 0 : m_firstSum - 1));
}

qreal TableSetter::set(qreal top)
{
    m_y = top;
    if (m_y > m_pages.top() && m_y + m_headingsHeight + heightOf(1) + sumHeight() > m_pages.bottom()) {
        m_pages.turn();
        m_y = m_pages.top();
    }
    setHeadings();
    for (const TableRow &row : m_table.rows) {
        setRow(wrapped(row, false));
        for (size_t i = 0; i < row.size() && i < m_sums.size(); ++i) {
            const auto *number = std::get_if<int64_t>(&row[i]);
            m_sums[i] += number == nullptr ? 0 : *number;
        }
    }
    endRows();
    m_style.pageSums = false; // totals are no rows of a page
    for (const TableRow &row : m_table.totals)
        setRow(wrapped(row, true));
    endPage();
    return m_y;
}

qreal TableSetter::textWidth(size_t first, size_t last) const
{
    return widthOf(first, last) - 2 * sideOfSize * m_normal.size();
}

qreal TableSetter::heightOf(qsizetype lines) const
{
    return static_cast<qreal>(lines) * m_normal.lineHeight() + 2 * m_style.padding;
}

qsizetype TableSetter::linesIn(qreal height) const
{
    return static_cast<qsizetype>((height - 2 * m_style.padding) / m_normal.lineHeight());
}

qreal TableSetter::headingHeight(size_t first, size_t last, const QString &text) const
{
    return heightOf(m_bold.wrapped(text, textWidth(first, last)).size());
}

void TableSetter::addHeading(size_t first, size_t last, qreal top, qreal bottom, const QString &text)
{
    m_headings.push_back({{m_lefts[first], top, widthOf(first, last), bottom - top},
                          m_bold.wrapped(text, textWidth(first, last))});
}

// Headings of columns in a group stand below that of the group, the others beside both
void TableSetter::makeHeadings()
{
    qreal upper = 0;
    qreal lower = 0;
    qreal beside = 0;
    const auto spans = sheetlayout::groupSpans(m_table);
    for (const auto span : spans) {
        const auto first = static_cast<size_t>(span.first);
        const QString &group = m_table.columns[first].group;
        if (!group.isEmpty())
            upper = qMax(upper, headingHeight(first, static_cast<size_t>(span.last), group));
    }
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        qreal &height = m_table.columns[i].group.isEmpty() ? beside : lower;
        height = qMax(height, headingHeight(i, i, m_table.columns[i].heading));
    }
    m_headingsHeight = qMax(upper + lower, beside);
    for (const auto span : spans) {
        const auto first = static_cast<size_t>(span.first);
        const auto last = static_cast<size_t>(span.last);
        const QString &group = m_table.columns[first].group;
        if (!group.isEmpty())
            addHeading(first, last, 0, upper, group);
        for (size_t i = first; i <= last; ++i)
            addHeading(i, i, group.isEmpty() ? 0 : upper, m_headingsHeight, m_table.columns[i].heading);
    }
}

void TableSetter::cell(const QRectF &rect, const QStringList &lines, const Lettering &letters,
                       Qt::Alignment align, At at)
{
    m_pages.frame(rect);
    const qreal side = sideOfSize * m_normal.size();
    const qreal height = static_cast<qreal>(lines.size()) * letters.lineHeight();
    qreal y = at == At::top ? rect.top() + m_style.padding : rect.top() + (rect.height() - height) / 2;
    for (const QString &line : lines) {
        m_pages.line(rect.left() + side, y, rect.width() - 2 * side, line, letters, align);
        y += letters.lineHeight();
    }
}

void TableSetter::setHeadings()
{
    m_start = m_y;
    for (const Heading &heading : m_headings)
        cell(heading.rect.translated(0, m_y), heading.lines, m_bold, Qt::AlignHCenter);
    m_y += m_headingsHeight;
}

TableSetter::Row TableSetter::wrapped(const TableRow &row, bool total) const
{
    Row out{.total = total};
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const QString text = i < row.size() ? shown(m_table.columns[i], row[i]) : QString();
        out.cells.push_back((total ? m_bold : m_normal).wrapped(text, textWidth(i, i)));
        out.lines = qMax(out.lines, out.cells.back().size());
    }
    return out;
}

void TableSetter::setRow(const Row &row)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype rest = row.lines - from;
        const bool begun = m_y > m_start + m_headingsHeight;
        const qsizetype here = qMin(rest, linesIn(m_pages.bottom() - m_y - sumHeight()));
        const bool wholeOnNext = from == 0 && here < rest
            && rest <= linesIn(m_pages.bottom() - m_pages.continuedTop() - m_headingsHeight - sumHeight());
        if (begun && (here < 1 || wholeOnNext)) {
            turn();
            continue;
        }
        setSlice(row, from, qMax(qsizetype(1), here));
        from += qMax(qsizetype(1), here);
        if (from >= row.lines)
            return;
        turn();
    }
}

void TableSetter::setSlice(const Row &row, qsizetype from, qsizetype lines)
{
    const bool merges = m_style.mergeFirst && !row.total;
    if (merges && m_group != row.cells.front()) {
        endGroup();
        m_group = row.cells.front();
        m_groupTop = m_y;
    }
    const At at = lines == row.lines ? At::middle : At::top;
    for (size_t i = merges ? 1 : 0; i < row.cells.size(); ++i)
        cell({m_lefts[i], m_y, widthOf(i, i), heightOf(lines)}, row.cells[i].mid(from, lines),
             row.total ? m_bold : m_normal, m_alignments[i], at);
    m_y += heightOf(lines);
}

void TableSetter::endGroup()
{
    if (!m_group.isEmpty())
        cell({0, m_groupTop, widthOf(0, 0), m_y - m_groupTop}, m_group, m_normal, Qt::AlignHCenter);
    m_group.clear();
}

void TableSetter::endRows()
{
    endGroup();
    if (!m_style.pageSums)
        return;
    const qreal height = sumHeight();
    if (m_firstSum > 0)
        cell({0, m_y, widthOf(0, m_firstSum - 1), height}, m_sumLabel, m_bold, Qt::AlignHCenter);
    for (size_t i = m_firstSum; i < m_summed.size(); ++i) {
        QStringList lines = i == 0 ? m_sumLabel : QStringList();
        if (m_summed[i].index() != 0)
            lines.append(shown(m_table.columns[i], TableCell(m_sums[i])));
        cell({m_lefts[i], m_y, widthOf(i, i), height}, lines, m_bold, Qt::AlignRight);
        m_sums[i] = 0;
    }
    m_y += height;
}

void TableSetter::endPage()
{
    if (m_y > m_start)
        m_pages.frame({0, m_start, m_pages.width(), m_y - m_start}, Pages::thick);
}

void TableSetter::turn()
{
    endRows();
    endPage();
    m_pages.turn();
    m_y = m_pages.top();
    setHeadings();
}

} // namespace liuqing::print
