// SPDX-License-Identifier: GPL-3.0-or-later
// Separated values in pieces of text: quotes with doubled quotes and line breaks inside, every kind of line
// end, and Excel's ="0123". A row may be cut anywhere between two pieces.
#pragma once

#include "core/exchange/sheet.h"

namespace liuqing {

class CsvParser
{
public:
    // row gets every line, also blank ones; returning false ends the parsing without error
    CsvParser(QChar separator, Where where, std::function<bool(const SheetRow &)> row);

    Status add(QStringView text);
    Status finish();
    bool stopped() const { return m_stopped; }

private:
    enum class State {
        start, // of a field
        plain,
        quoted,
        closing, // after a quote inside a quoted field
    };

    Status take(QChar c);
    Status endField();
    Status endRow();

    QChar m_separator;
    Where m_where;
    std::function<bool(const SheetRow &)> m_deliver;
    SheetRow m_row;
    QString m_field;
    State m_state = State::start;
    bool m_afterReturn = false;
    bool m_stopped = false;
};

} // namespace liuqing
