// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the table of a sheet onto pages: headings again on every one, cells with their borders, texts wrapped
// and never cut (a row that is higher than a page goes on on the next), page sums, totals.
#pragma once

#include "ui/print/columns.h"
#include "ui/print/pages.h"

namespace liuqing::print {

struct TableStyle
{
    qreal points = 10.5; // at most
    qreal padding = 1.1 * perMillimeter; // above and below a text
    bool pageSums = false;
    bool mergeFirst = false; // equal neighbours in the first column share a cell
};

class TableSetter
{
public:
    TableSetter(Pages &pages, const SheetTable &table, const TableStyle &style);

    // Returns where the table ends on its last page
    qreal set(qreal top);

private:
    struct Row
    {
        std::vector<QStringList> cells = {};
        qsizetype lines = 1;
        bool total = false;
    };
    struct Heading
    {
        QRectF rect; // from the top of the table
        QStringList lines;
    };
    enum class At { middle, top };

    void makeSums();
    void makeHeadings();
    void addHeading(size_t first, size_t last, qreal top, qreal bottom, const QString &text);
    qreal headingHeight(size_t first, size_t last, const QString &text) const;
    qreal widthOf(size_t first, size_t last) const { return m_lefts[last + 1] - m_lefts[first]; }
    qreal textWidth(size_t first, size_t last) const;
    qreal heightOf(qsizetype lines) const;
    qsizetype linesIn(qreal height) const;
    qreal sumHeight() const
    {
        return m_style.pageSums ? heightOf(m_sumLabel.size() + (m_firstSum == 0 ? 1 : 0)) : 0;
    }

    void cell(const QRectF &rect, const QStringList &lines, const Lettering &letters, Qt::Alignment align,
              At at = At::middle);
    void setHeadings();
    Row wrapped(const TableRow &row, bool total) const;
    void setRow(const Row &row);
    void setSlice(const Row &row, qsizetype from, qsizetype lines);
    void endGroup();
    void endRows(); // of this page: what is said of them stands below
    void endPage();
    void turn();

    Pages &m_pages;
    const SheetTable &m_table;
    TableStyle m_style;
    TableRow m_summed; // of the whole table; empty where nothing is added up
    std::vector<int64_t> m_sums; // of this page
    size_t m_firstSum = 0;
    QStringList m_sumLabel;
    Columns m_columns;
    std::vector<qreal> m_lefts; // and the right edge of the last column
    std::vector<Qt::Alignment> m_alignments;
    Lettering m_normal;
    Lettering m_bold;
    std::vector<Heading> m_headings;
    qreal m_headingsHeight = 0;
    qreal m_start = 0; // of the table on this page
    qreal m_y = 0;
    QStringList m_group; // that is open in the first column, and where it began
    qreal m_groupTop = 0;
};

} // namespace liuqing::print
