// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"

#include "core/exchange/sheeterrors.h"

namespace liuqing {

CsvParser::CsvParser(QChar separator, Where where, std::function<bool(const SheetRow &)> row)
    : m_separator(separator), m_where(std::move(where)), m_deliver(std::move(row))
{
    m_row.number = 1;
    m_where.row = 1;
}

Status CsvParser::add(QStringView text)
{
    for (const QChar c : text) {
        if (m_stopped)
            return {};
        if (c == u'\n' && std::exchange(m_afterReturn, false))
            continue;
        m_afterReturn = false;
        LIUQING_TRY(take(c));
    }
    return {};
}

Status CsvParser::take(QChar c)
{
    if (m_state == State::quoted || (m_state == State::closing && c == u'"')) {
        const bool closes = m_state == State::quoted && c == u'"';
        m_state = closes ? State::closing : State::quoted;
        if (!closes)
            m_field += c;
        if (m_field.size() > maximumCellText)
            return sheeterrors::unclosedQuote(m_where);
        return {};
    }
    if (c == u'\r' || c == u'\n') {
        m_afterReturn = c == u'\r';
        return endRow();
    }
    if (c == m_separator)
        return endField();
    if (m_state == State::start && c == u'"') {
        m_state = State::quoted;
        return {};
    }
    m_state = State::plain;
    m_field += c;
    return m_field.size() > maximumCellText ? Status(sheeterrors::cellTooLong(m_where)) : Status();
}

Status CsvParser::endField()
{
    if (m_row.cells.size() >= static_cast<size_t>(maximumColumns))
        return sheeterrors::tooManyColumns(m_where);
    const bool guarded = m_field.size() >= 3 && m_field.startsWith(u"=\"") && m_field.endsWith(u'"');
    Cell cell;
    cell.text = guarded ? m_field.sliced(2, m_field.size() - 3) : m_field;
    cell.kind = cell.text.isEmpty() ? Cell::Kind::blank : Cell::Kind::text;
    m_row.cells.push_back(std::move(cell));
    m_field.clear();
    m_state = State::start;
    return {};
}

Status CsvParser::endRow()
{
    LIUQING_TRY(endField());
    if (m_row.number > maximumRows)
        return sheeterrors::tooManyRows(m_where);
    m_stopped = !m_deliver(m_row);
    m_row.cells.clear();
    m_where.row = ++m_row.number;
    return {};
}

Status CsvParser::finish()
{
    if (m_stopped)
        return {};
    if (m_state == State::quoted)
        return sheeterrors::unclosedQuote(m_where);
    const bool nothing = m_state == State::start && m_row.cells.empty();
    return nothing ? Status() : endRow();
}

} // namespace liuqing
