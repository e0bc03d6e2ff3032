// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a web page as rows of one sheet, laid out as a browser would: cells that reach over several
// rows and columns push the others aside. Tables follow each other with a row between; a table inside a cell
// becomes that cell's text.
#pragma once

#include "core/exchange/htmltokens.h"
#include "core/exchange/sheet.h"

namespace liuqing {

class HtmlTables
{
public:
    // merges may be null
    HtmlTables(Where where, std::function<bool(const SheetRow &)> row, std::vector<MergedRange> *merges);

    Status read(QStringView page);

private:
    struct Span // of a cell that reaches into the rows below
    {
        int firstColumn;
        int lastColumn;
        int lastRow;
    };

    void open(const HtmlTokens &tokens);
    void close(const QString &name);
    void startTable();
    void endTable();
    void startRow();
    void endRow();
    void startCell(const HtmlTokens &tokens);
    void endCell();
    void addText(const QString &text);
    void addBreak();
    int freeColumn();

    Where m_where;
    std::function<bool(const SheetRow &)> m_deliver;
    std::vector<MergedRange> *m_merges;
    size_t m_tableMerges = 0; // where those of the current table start
    SheetRow m_row;
    QString m_text;
    std::vector<Span> m_spans; // from the rows above, by column
    std::vector<Span> m_newSpans; // from this row
    size_t m_span = 0; // the next one right of m_column
    int m_column = 0; // last one taken in this row
    int m_cellColumn = 0;
    int m_nested = 0; // tables inside the current cell
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_blankPending = false;
    bool m_content = false;
    bool m_stopped = false;
    std::optional<Error> m_error;
};

} // namespace liuqing
