// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryworkbook.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

Cell cellOf(QString drawn)
{
    drawn.replace(u"\\n"_s, u"\n"_s);
    if (drawn.isEmpty())
        return {};
    if (drawn.startsWith(u'\''))
        return {.kind = Cell::Kind::text, .text = drawn.mid(1)};
    if (drawn.startsWith(u'@')) {
        const auto days = QDate(1899, 12, 30).daysTo(QDate::fromString(drawn.mid(1), Qt::ISODate));
        return {.kind = Cell::Kind::number,
                .text = QString::number(days),
                .number = static_cast<double>(days),
                .dateFormat = true};
    }
    static const QRegularExpression figure(u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?$"_s);
    if (figure.match(drawn).hasMatch())
        return {.kind = Cell::Kind::number, .text = drawn, .number = drawn.toDouble()};
    return {.kind = Cell::Kind::text, .text = drawn};
}

} // namespace

void MemoryWorkbook::addSheet(const QString &name, bool hidden)
{
    m_sheets.push_back({.info = {name, hidden}});
}

void MemoryWorkbook::addRow(const QString &line)
{
    Sheet &sheet = m_sheets.back();
    SheetRow row{.number = ++sheet.lastRow, .cells = {}};
    if (line.trimmed().isEmpty())
        return;
    const QStringList cells = line.split(u'|');
    for (int i = 0; i < cells.size(); ++i) {
        const QString drawn = cells[i].trimmed();
        const bool merged = drawn == u"<" || drawn == u"^";
        row.cells.push_back(merged ? Cell() : cellOf(drawn));
        if (merged)
            merge(&sheet, row.number, i + 1, drawn == u"<");
    }
    sheet.rows.push_back(std::move(row));
}

void MemoryWorkbook::merge(Sheet *sheet, int row, int column, bool withLeft)
{
    const int besideRow = withLeft ? row : row - 1;
    const int besideColumn = withLeft ? column - 1 : column;
    for (MergedRange &range : sheet->merges) {
        if (range.firstRow <= besideRow && range.lastRow >= besideRow && range.firstColumn <= besideColumn
            && range.lastColumn >= besideColumn) {
            range.lastRow = std::max(range.lastRow, row);
            range.lastColumn = std::max(range.lastColumn, column);
            return;
        }
    }
    sheet->merges.push_back({besideRow, row, besideColumn, column});
}

void MemoryWorkbook::forgetMerges()
{
    m_knowsMerges = false;
}

std::vector<SheetInfo> MemoryWorkbook::sheets() const
{
    std::vector<SheetInfo> infos;
    for (const Sheet &sheet : m_sheets)
        infos.push_back(sheet.info);
    return infos;
}

Result<std::vector<MergedRange>> MemoryWorkbook::merges(int sheet)
{
    if (!m_knowsMerges)
        return std::vector<MergedRange>();
    return m_sheets[static_cast<size_t>(sheet)].merges;
}

Status MemoryWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row)
{
    for (const SheetRow &one : m_sheets[static_cast<size_t>(sheet)].rows) {
        const bool blank = std::all_of(one.cells.begin(), one.cells.end(), [](const Cell &cell) { return cell.isBlank(); });
        if (!blank && !row(one))
            return {};
    }
    return {};
}

} // namespace liuqing::test
