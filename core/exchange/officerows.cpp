// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officerows.h"

#include "core/base/text.h"

namespace liuqing::office {

namespace {

constexpr size_t rowsAhead = 9; // a heading, its number and unit rows, and a few samples

bool isLinkColumn(const SheetColumn &column)
{
    return column.isMapped()
        && (std::holds_alternative<kind::Link>(column.field->kind)
            || std::holds_alternative<kind::Links>(column.field->kind));
}

} // namespace

OfficeRows::OfficeRows(Workbook &workbook, const SheetLayout &layout, const RecordType &type,
                       const Synonyms &synonyms)
    : m_workbook(workbook), m_layout(layout), m_type(type), m_synonyms(synonyms), m_columns(std::make_shared<std::vector<SheetColumn>>(layout.columns)),
      m_headerRows(layout.headerRows)
{ }

Status OfficeRows::read(const std::function<bool(OfficeRow)> &row)
{
    const auto merges = m_workbook.merges(m_layout.sheet);
    LIUQING_TRY(merges);
    m_merges = Merges(*merges);
    bool wanted = true;
    const auto status = m_workbook.read(m_layout.sheet, [this, &row, &wanted](const SheetRow &read) {
        if (read.number < m_layout.headerRows.front())
            return true;
        m_ahead.push_back(read);
        if (m_ahead.size() > rowsAhead)
            wanted = row(next());
        return wanted;
    });
    LIUQING_TRY(status);
    while (wanted && !m_ahead.empty())
        wanted = row(next());
    return {};
}

OfficeRow OfficeRows::next()
{
    const int number = m_ahead.front().number;
    if (number > m_headerRows.back() && isNewBlock())
        m_anchors.clear();
    OfficeRow row{.number = number, .columns = m_columns};
    if (std::find(m_headerRows.begin(), m_headerRows.end(), number) != m_headerRows.end()) {
        row.kind = RowKind::header;
        m_blockStarts = true;
        m_afterNote = false;
        row.cells = std::move(m_ahead.front());
    } else {
        const RowContext context{*m_columns, m_merges, m_layout.head, m_afterNote};
        row.kind = kindOfRow(m_ahead.front(), context);
        row.why = whySkipped(row.kind);
        m_afterNote = row.kind == RowKind::note;
        row.cells = row.isData() ? filledDown(m_ahead.front()) : std::move(m_ahead.front());
        if (row.isSkipped() && row.kind != RowKind::empty)
            m_blockStarts = true;
    }
    m_ahead.pop_front();
    return row;
}

// Recognizes a heading further down, the same or another, and reads on by it
bool OfficeRows::isNewBlock()
{
    if (!mayBeginHeader(m_ahead.front(), m_type, m_synonyms))
        return false;
    const std::vector<SheetRow> rows(m_ahead.begin(), m_ahead.end());
    HeaderBlock block = headerAt(rows, m_merges, m_type, m_synonyms);
    const auto mapped = std::count_if(m_columns->begin(), m_columns->end(),
                                      [](const SheetColumn &column) { return column.isMapped(); });
    if (block.rows.empty() || block.match.mapped * 2 < mapped)
        return false;
    beginBlock(std::move(block));
    return true;
}

void OfficeRows::beginBlock(HeaderBlock block)
{
    m_headerRows.insert(m_headerRows.end(), block.rows.begin(), block.rows.end());
    if (layoutSignature(m_type, block.match.columns) == m_layout.signature
        && block.match.columns.front().column == m_layout.columns.front().column) {
        m_columns = std::make_shared<std::vector<SheetColumn>>(m_layout.columns);
        return;
    }
    std::vector<SheetColumn> columns = std::move(block.match.columns);
    // What a person said about a heading holds wherever it stands
    for (SheetColumn &column : columns) {
        for (const SheetColumn &corrected : m_layout.columns) {
            if (m_layout.corrected && text::normalizedName(column.header) == text::normalizedName(corrected.header))
                column.field = corrected.field;
        }
    }
    m_columns = std::make_shared<std::vector<SheetColumn>>(std::move(columns));
}

SheetRow OfficeRows::filledDown(const SheetRow &row)
{
    SheetRow filled = m_workbook.knowsMerges() ? filledByMerges(row) : filledByBlanks(row);
    m_blockStarts = false;
    return filled;
}

SheetRow OfficeRows::filledByMerges(SheetRow row)
{
    for (const SheetColumn &column : *m_columns) {
        const MergedRange *range = m_merges.at(row.number, column.column);
        if (range == nullptr || range->firstColumn != column.column || range->firstRow == range->lastRow)
            continue;
        Anchor &anchor = m_anchors[column.column];
        if (const Cell *cell = cellAt(row, column.column)) {
            anchor = {range->firstRow, *cell};
        } else if (anchor.row == range->firstRow) {
            row.cells.resize(std::max(row.cells.size(), static_cast<size_t>(column.column)));
            row.cells[static_cast<size_t>(column.column - 1)] = anchor.cell;
        }
    }
    return row;
}

// Without merges in the file: a link that stands in the first row of its part holds until the next one
SheetRow OfficeRows::filledByBlanks(SheetRow row)
{
    if (m_blockStarts)
        m_anchors.clear();
    for (const SheetColumn &column : *m_columns) {
        if (!isLinkColumn(column))
            continue;
        const Cell *cell = cellAt(row, column.column);
        if (cell != nullptr && (m_blockStarts || m_anchors.contains(column.column))) {
            m_anchors[column.column] = {row.number, *cell};
        } else if (cell == nullptr && m_anchors.contains(column.column)) {
            row.cells.resize(std::max(row.cells.size(), static_cast<size_t>(column.column)));
            row.cells[static_cast<size_t>(column.column - 1)] = m_anchors[column.column].cell;
        }
    }
    return row;
}

} // namespace liuqing::office
