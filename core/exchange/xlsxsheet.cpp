// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include "core/exchange/mergescan.h"
#include "core/exchange/sheeterrors.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

int wholeNumber(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value > maximumRows * 10)
            return -1;
        value = value * 10 + (c - '0');
    }
    return text.isEmpty() ? -1 : value;
}

std::optional<double> decimal(QByteArrayView text)
{
    constexpr qsizetype longest = 40;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    double value = 0;
    const auto parsed = std::from_chars(text.begin() + (text.front() == '+' ? 1 : 0), text.end(), value);
    const bool plain = parsed.ec == std::errc() && parsed.ptr == text.end() && value - value == 0;
    return plain ? std::optional(value) : std::nullopt;
}

} // namespace

XlsxRows::XlsxRows(const SharedStrings &strings, const std::vector<bool> &dateStyles, Where where)
    : m_strings(strings), m_dateStyles(dateStyles), m_where(std::move(where))
{
    m_value.reserve(1024); // kept by resize(0)
}

Status XlsxRows::read(QIODevice &part, const std::function<bool(const SheetRow &)> &row)
{
    XmlStream xml(part);
    while (xml.next()) {
        if (xml.isText()) {
            if (m_inValue)
                m_value += xml.text();
            if (m_value.size() > maximumCellText)
                return sheeterrors::cellTooLong(m_where);
        } else if (xml.isStart()) {
            LIUQING_TRY(start(xml));
        } else {
            m_inValue = false;
            if (xml.name() == "c" && m_inCell) {
                LIUQING_TRY(endCell());
            } else if (xml.name() == "row") {
                m_inRow = false;
                if (hasContent(m_row) && !row(m_row))
                    return {};
            } else if (xml.name() == "sheetData") {
                return {};
            }
        }
    }
    if (xml.failed())
        return sheeterrors::damaged(m_where);
    return {};
}

Status XlsxRows::start(XmlStream &xml)
{
    const QByteArrayView name = xml.name();
    m_inValue = false;
    if (name == "c")
        return startCell(xml);
    if (name == "v" || name == "t")
        m_inValue = m_inCell;
    else if (name == "row")
        return startRow(xml);
    else if (name == "f")
        m_formula = true;
    else if (name == "rPh")
        xml.skipElement(); // a failure shows at the next token
    return {};
}

Status XlsxRows::startRow(const XmlStream &xml)
{
    int number = m_row.number + 1;
    for (size_t i = 0; i < xml.attributeCount(); ++i) {
        const auto [name, value] = xml.attributeAt(i);
        if (name == "r")
            number = wholeNumber(value);
    }
    if (std::exchange(m_inRow, true))
        return sheeterrors::damaged(m_where);
    if (number > maximumRows) {
        m_where.row = m_row.number;
        return sheeterrors::tooManyRows(m_where);
    }
    if (number <= m_row.number) {
        m_where.row = m_row.number + 1;
        return sheeterrors::rowsOutOfOrder(m_where);
    }
    m_row.number = number;
    m_where.row = number;
    m_column = 0;
    m_inCell = false;
    m_row.cells.clear();
    return {};
}

Status XlsxRows::startCell(const XmlStream &xml)
{
    int column = m_column + 1;
    m_type = Type::number;
    m_dateStyle = false;
    m_formula = false;
    m_inCell = m_inRow;
    m_value.resize(0);
    for (size_t i = 0; i < xml.attributeCount(); ++i) {
        const auto [name, value] = xml.attributeAt(i);
        if (name == "r") {
            column = cellPosition(value).column;
            if (column == 0)
                column = maximumColumns + 1;
        } else if (name == "s") {
            const auto style = static_cast<size_t>(wholeNumber(value));
            m_dateStyle = style < m_dateStyles.size() && m_dateStyles[style];
        } else if (name == "t") {
            m_type = value == "s" ? Type::shared
                : value == "b"    ? Type::boolean
                : value == "e"    ? Type::error
                : value == "n"    ? Type::number
                                   : Type::text;
        }
    }
    if (column > maximumColumns)
        return sheeterrors::tooManyColumns(m_where);
    m_column = column;
    return {};
}

Status XlsxRows::endCell()
{
    m_inCell = false;
    if (m_value.isEmpty())
        return {};
    if (m_row.cells.size() < static_cast<size_t>(m_column))
        m_row.cells.resize(static_cast<size_t>(m_column));
    Cell &cell = m_row.cells[static_cast<size_t>(m_column) - 1];
    cell.formula = m_formula;
    switch (m_type) {
    case Type::number:
        fillNumber(cell);
        break;
    case Type::shared: {
        const int index = wholeNumber(m_value);
        if (index < 0 || index >= m_strings.count())
            return sheeterrors::damaged(m_where);
        cell.text = m_strings.at(index);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::blank : Cell::Kind::text;
        break;
    }
    case Type::boolean:
        cell.kind = Cell::Kind::boolean;
        cell.text = m_value == "1" || m_value == "true" ? u"TRUE"_s : u"FALSE"_s;
        break;
    case Type::error:
        cell.kind = Cell::Kind::error;
        cell.text = QString::fromUtf8(m_value);
        break;
    case Type::text:
        cell.kind = Cell::Kind::text;
        cell.text = withoutXmlEscapes(QString::fromUtf8(m_value));
        break;
    }
    return {};
}

void XlsxRows::fillNumber(Cell &cell)
{
    const QByteArrayView digits = QByteArrayView(m_value).trimmed();
    const std::optional<double> number = decimal(digits);
    cell.text = QString::fromUtf8(digits);
    cell.kind = number ? Cell::Kind::number : Cell::Kind::text;
    cell.number = number.value_or(0);
    cell.dateFormat = number && m_dateStyle;
}

} // namespace liuqing
