// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmltables.h"

#include "core/exchange/sheeterrors.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr size_t maximumMerges = 1 << 20;

bool isCell(const QString &name)
{
    return name == u"td" || name == u"th";
}

bool isParagraph(const QString &name)
{
    return name == u"p" || name == u"div" || name == u"li";
}

int spanOf(const HtmlTokens &tokens, QStringView name, int most)
{
    const QString value = tokens.attribute(name).trimmed();
    if (value == u"0"_s)
        return most; // to the end of the table
    return qBound(1, value.toInt(), most);
}

} // namespace

HtmlTables::HtmlTables(Where where, std::function<bool(const SheetRow &)> row,
                       std::vector<MergedRange> *merges)
    : m_where(std::move(where)), m_deliver(std::move(row)), m_merges(merges)
{ }

Status HtmlTables::read(QStringView page)
{
    HtmlTokens tokens(page);
    while (!m_stopped && !m_error && tokens.next()) {
        switch (tokens.kind()) {
        case HtmlTokens::Kind::text:
            if (m_inCell)
                addText(resolveEntities(tokens.text()));
            break;
        case HtmlTokens::Kind::open:
            open(tokens);
            break;
        case HtmlTokens::Kind::close:
            close(tokens.name());
            break;
        }
    }
    if (!m_stopped && !m_error)
        endTable();
    return m_error ? Status(failure(*m_error)) : Status();
}

void HtmlTables::open(const HtmlTokens &tokens)
{
    const QString &name = tokens.name();
    if (name == u"table") {
        if (m_inCell) {
            ++m_nested;
            addBreak();
        } else {
            startTable();
        }
    } else if (name == u"tr") {
        if (m_nested > 0)
            addBreak();
        else
            startRow();
    } else if (isCell(name)) {
        if (m_nested > 0)
            m_blankPending = true;
        else
            startCell(tokens);
    } else if (name == u"br" && m_inCell) {
        m_text += u'\n';
        m_blankPending = false;
    } else if (isParagraph(name)) {
        addBreak();
    }
}

void HtmlTables::close(const QString &name)
{
    if (name == u"table") {
        if (m_nested > 0)
            --m_nested;
        else
            endTable();
    } else if (m_nested == 0 && isCell(name)) {
        endCell();
    } else if (m_nested == 0 && name == u"tr") {
        endRow();
    } else if (isParagraph(name)) {
        addBreak();
    }
}

void HtmlTables::startTable()
{
    endTable();
    if (m_row.number > 0)
        ++m_row.number;
    m_inTable = true;
}

void HtmlTables::endTable()
{
    endRow();
    m_inTable = false;
    m_spans.clear();
    if (m_merges == nullptr)
        return;
    const auto first = m_merges->begin() + static_cast<std::ptrdiff_t>(m_tableMerges);
    for (auto range = first; range != m_merges->end(); ++range)
        range->lastRow = qMin(range->lastRow, m_row.number);
    const auto single = [](const MergedRange &range) {
        return range.firstRow == range.lastRow && range.firstColumn == range.lastColumn;
    };
    m_merges->erase(std::remove_if(first, m_merges->end(), single), m_merges->end());
    m_tableMerges = m_merges->size();
}

void HtmlTables::startRow()
{
    endRow();
    if (m_row.number >= maximumRows) {
        m_error = sheeterrors::tooManyRows(m_where).value();
        return;
    }
    m_where.row = ++m_row.number;
    m_inRow = true;
    m_column = 0;
    m_span = 0;
    m_content = false;
    m_row.cells.clear();
}

void HtmlTables::endRow()
{
    endCell();
    if (!std::exchange(m_inRow, false) || m_error)
        return;
    m_spans.insert(m_spans.end(), m_newSpans.begin(), m_newSpans.end());
    if (!std::exchange(m_newSpans, {}).empty())
        std::sort(m_spans.begin(), m_spans.end(),
                  [](const Span &a, const Span &b) { return a.firstColumn < b.firstColumn; });
    if (m_content)
        m_stopped = !m_deliver(m_row);
}

// The next column that no cell from above reaches into
int HtmlTables::freeColumn()
{
    if (m_column == 0)
        std::erase_if(m_spans, [this](const Span &span) { return span.lastRow < m_row.number; });
    int column = m_column + 1;
    while (m_span < m_spans.size() && m_spans[m_span].firstColumn <= column) {
        column = qMax(column, m_spans[m_span].lastColumn + 1);
        ++m_span;
    }
    return column;
}

void HtmlTables::startCell(const HtmlTokens &tokens)
{
    endCell();
    if (!m_inRow)
        startRow();
    const int first = freeColumn();
    if (first > maximumColumns && !m_error)
        m_error = sheeterrors::tooManyColumns(m_where).value();
    if (m_error)
        return;
    const int right = m_span < m_spans.size() ? m_spans[m_span].firstColumn - 1 : maximumColumns;
    const int last = qMin(right, first + spanOf(tokens, u"colspan", maximumColumns) - 1);
    const int lastRow = qMin(maximumRows, m_row.number + spanOf(tokens, u"rowspan", maximumRows) - 1);
    if (lastRow > m_row.number)
        m_newSpans.push_back({first, last, lastRow});
    if ((lastRow > m_row.number || last > first) && m_merges != nullptr && m_merges->size() < maximumMerges)
        m_merges->push_back({m_row.number, lastRow, first, last});
    m_column = last;
    m_cellColumn = first;
    m_inCell = true;
    m_blankPending = false;
    m_text.clear();
}

void HtmlTables::endCell()
{
    m_nested = 0;
    if (!std::exchange(m_inCell, false))
        return;
    const QString text = std::exchange(m_text, {}).trimmed();
    if (text.size() > maximumCellText)
        m_error = sheeterrors::cellTooLong(m_where).value();
    if (text.isEmpty() || m_error)
        return;
    if (m_row.cells.size() < static_cast<size_t>(m_cellColumn))
        m_row.cells.resize(static_cast<size_t>(m_cellColumn));
    m_row.cells[static_cast<size_t>(m_cellColumn) - 1] = {.kind = Cell::Kind::text, .text = text};
    m_content = true;
}

// Blanks and line ends of the page's source are one blank
void HtmlTables::addText(const QString &text)
{
    for (const QChar c : text) {
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
            m_blankPending = true;
            continue;
        }
        if (std::exchange(m_blankPending, false) && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u' ';
        m_text += c;
    }
}

void HtmlTables::addBreak()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
    m_blankPending = false;
}

} // namespace liuqing
