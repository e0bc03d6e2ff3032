// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheetml.h"

#include "core/exchange/sheeterrors.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr size_t maximumSheets = 4096;
constexpr size_t maximumMerges = 1 << 20;

// "2019-03-01T00:00:00.000" is a day; a time of day is kept
QString dateText(const QString &stored)
{
    QString text = stored.trimmed();
    if (text.endsWith(u".000"_s))
        text.chop(4);
    if (text.endsWith(u"T00:00:00"_s))
        text.chop(9);
    return text;
}

Cell cellOf(const QString &type, const QString &text)
{
    Cell cell{.kind = text.isEmpty() ? Cell::Kind::blank : Cell::Kind::text, .text = text};
    if (text.isEmpty() || type == u"String"_s)
        return cell;
    if (type == u"Number"_s) {
        bool valid = false;
        const QString digits = text.trimmed();
        cell.number = digits.toDouble(&valid);
        if (valid)
            cell = {.kind = Cell::Kind::number, .text = digits, .number = cell.number};
    } else if (type == u"DateTime"_s) {
        cell.text = dateText(text);
    } else if (type == u"Boolean"_s) {
        cell = {.kind = Cell::Kind::boolean, .text = text.trimmed() == u"1"_s ? u"TRUE"_s : u"FALSE"_s};
    } else if (type == u"Error"_s) {
        cell.kind = Cell::Kind::error;
    }
    return cell;
}

// Lays out the rows of one Table element; positions are told only where they jump
class TableLayout
{
public:
    TableLayout(Where where, const std::function<bool(const SheetRow &)> &row,
                std::vector<MergedRange> *merges)
        : m_where(std::move(where)), m_deliver(row), m_merges(merges)
    { }

    bool stopped() const { return m_stopped; }
    Status start(const XmlStream &xml);
    Status end(QByteArrayView name);
    Status text(QByteArrayView text);

private:
    Status startRow(const XmlStream &xml);
    Status startCell(const XmlStream &xml);

    Where m_where;
    const std::function<bool(const SheetRow &)> &m_deliver;
    std::vector<MergedRange> *m_merges;
    SheetRow m_row;
    int m_blankRowsAfter = 0;
    int m_column = 0; // last one taken
    int m_cell = 0; // where the current cell stands
    QString m_type;
    QString m_text;
    bool m_formula = false;
    bool m_inRow = false;
    bool m_inData = false;
    bool m_inComment = false;
    bool m_stopped = false;
};

Status TableLayout::start(const XmlStream &xml)
{
    if (xml.name() == "Row")
        return startRow(xml);
    if (xml.name() == "Cell")
        return m_inRow ? startCell(xml) : Status();
    if (xml.name() == "Comment") {
        m_inComment = true;
    } else if (xml.name() == "Data" && !m_inComment && m_cell > 0) {
        m_inData = true;
        m_type = xml.attribute("Type");
    }
    return {};
}

Status TableLayout::startRow(const XmlStream &xml)
{
    if (std::exchange(m_inRow, true))
        return sheeterrors::damaged(m_where);
    const QString index = xml.attribute("Index");
    const int following = m_row.number + m_blankRowsAfter + 1;
    const int number = index.isEmpty() ? following : index.toInt();
    if (number < following) {
        m_where.row = following;
        return sheeterrors::rowsOutOfOrder(m_where);
    }
    m_blankRowsAfter = qBound(0, xml.attribute("Span").toInt(), maximumRows);
    if (number > maximumRows)
        return sheeterrors::tooManyRows(m_where);
    m_where.row = m_row.number = number;
    m_row.cells.clear();
    m_column = m_cell = 0;
    return {};
}

Status TableLayout::startCell(const XmlStream &xml)
{
    const QString index = xml.attribute("Index");
    m_cell = index.isEmpty() ? m_column + 1 : index.toInt();
    if (m_cell <= 0 || m_cell > maximumColumns)
        return sheeterrors::tooManyColumns(m_where);
    const int last =
        qMin(maximumColumns, m_cell + qBound(0, xml.attribute("MergeAcross").toInt(), maximumColumns));
    const int lastRow =
        qMin(maximumRows, m_row.number + qBound(0, xml.attribute("MergeDown").toInt(), maximumRows));
    if ((last > m_cell || lastRow > m_row.number) && m_merges != nullptr && m_merges->size() < maximumMerges)
        m_merges->push_back({m_row.number, lastRow, m_cell, last});
    m_column = last;
    m_formula = !xml.attribute("Formula").isEmpty();
    m_text.clear();
    m_type.clear();
    return {};
}

Status TableLayout::text(QByteArrayView text)
{
    if (m_inData)
        m_text += QString::fromUtf8(text);
    return m_text.size() > maximumCellText ? Status(sheeterrors::cellTooLong(m_where)) : Status();
}

Status TableLayout::end(QByteArrayView name)
{
    if (name == "Data") {
        m_inData = false;
    } else if (name == "Comment") {
        m_inComment = false;
    } else if (name == "Cell" && m_cell > 0) {
        Cell cell = cellOf(m_type, m_text);
        cell.formula = m_formula && !cell.isBlank();
        if (!cell.isBlank()) {
            if (m_row.cells.size() < static_cast<size_t>(m_cell))
                m_row.cells.resize(static_cast<size_t>(m_cell));
            m_row.cells[static_cast<size_t>(m_cell) - 1] = std::move(cell);
        }
        m_cell = 0;
    } else if (name == "Row") {
        m_inRow = false;
        m_stopped = !m_row.cells.empty() && !m_deliver(m_row);
        m_row.cells.clear();
    }
    return {};
}

} // namespace

SpreadsheetMl::SpreadsheetMl(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device)), m_name(std::move(name))
{ }

Result<std::unique_ptr<Workbook>> SpreadsheetMl::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    std::unique_ptr<SpreadsheetMl> workbook(new SpreadsheetMl(std::move(device), name));
    LIUQING_TRY(workbook->list());
    return workbook;
}

Status SpreadsheetMl::list()
{
    m_device->seek(0);
    XmlStream xml(*m_device);
    bool inVisible = false;
    while (xml.next()) {
        if (xml.isText()) {
            if (inVisible && !m_sheets.empty() && xml.text().trimmed() != "SheetVisible"
                && !xml.text().trimmed().isEmpty())
                m_sheets.back().hidden = true;
            continue;
        }
        inVisible = xml.isStart() && xml.name() == "Visible";
        if (!xml.isStart())
            continue;
        if (xml.name() == "Worksheet" && m_sheets.size() < maximumSheets)
            m_sheets.push_back({xml.attribute("Name"), false});
        else if (xml.name() == "Date1904")
            m_dates1904 = true;
    }
    if (xml.failed() || m_sheets.empty())
        return sheeterrors::damaged({.file = m_name});
    return {};
}

Status SpreadsheetMl::walk(int sheet, const std::function<bool(const SheetRow &)> &row,
                           std::vector<MergedRange> *merges)
{
    if (sheet < 0 || static_cast<size_t>(sheet) >= m_sheets.size() || !m_device->seek(0))
        return sheeterrors::damaged({.file = m_name});
    const Where where{.file = m_name, .sheet = m_sheets[static_cast<size_t>(sheet)].name};
    XmlStream xml(*m_device);
    TableLayout layout(where, row, merges);
    int current = -1;
    while (!layout.stopped() && xml.next()) {
        if (xml.isStart() && xml.name() == "Worksheet")
            ++current;
        if (current > sheet)
            return {};
        if (current != sheet)
            continue;
        if (xml.isText()) {
            LIUQING_TRY(layout.text(xml.text()));
        } else if (xml.isStart()) {
            LIUQING_TRY(layout.start(xml));
        } else {
            LIUQING_TRY(layout.end(xml.name()));
        }
    }
    if (xml.failed())
        return sheeterrors::damaged(where);
    return {};
}

Result<std::vector<MergedRange>> SpreadsheetMl::merges(int sheet)
{
    std::vector<MergedRange> ranges;
    LIUQING_TRY(walk(
        sheet, [](const SheetRow &) { return true; }, &ranges));
    return ranges;
}

Status SpreadsheetMl::read(int sheet, const std::function<bool(const SheetRow &)> &row)
{
    return walk(sheet, row, nullptr);
}

} // namespace liuqing
