// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one xlsx sheet part. One row is filled again and again, so that a sheet of a hundred thousand
// rows costs the memory of one.
#pragma once

#include "core/exchange/sharedstrings.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xmlstream.h"

namespace liuqing {

class XlsxRows
{
public:
    // where names file and sheet for errors; strings and dateStyles outlive the reading
    XlsxRows(const SharedStrings &strings, const std::vector<bool> &dateStyles, Where where);

    Status read(QIODevice &part, const std::function<bool(const SheetRow &)> &row);

private:
    enum class Type {
        number,
        shared,
        boolean,
        error,
        text, // formula result, ISO date or text in the cell itself
    };

    Status start(XmlStream &xml);
    Status startRow(const XmlStream &xml);
    Status startCell(const XmlStream &xml);
    Status endCell();
    void fillNumber(Cell &cell);

    const SharedStrings &m_strings;
    const std::vector<bool> &m_dateStyles;
    Where m_where;
    SheetRow m_row;
    int m_column = 0;
    Type m_type = Type::number;
    bool m_dateStyle = false;
    bool m_formula = false;
    bool m_inValue = false;
    bool m_inRow = false;
    bool m_inCell = false;
    QByteArray m_value; // UTF-8
};

} // namespace liuqing
