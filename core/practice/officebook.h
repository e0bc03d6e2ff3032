// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet as an office makes it by hand: a merged title, a line with the unit that fills it in, headings
// of two rows, merged cells down a column, sums in between, signatures below. Deliberately not the tidy writer
// of exports: these files are there to be read.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace liuqing::practice {

using BookCell = std::variant<std::monostate, QString, double>;
using BookRow = std::vector<BookCell>;

class OfficeBook
{
public:
    explicit OfficeBook(QString sheet, int columns) : m_sheet(std::move(sheet)), m_columns(columns) { }

    void title(const QString &text) { line(text); }
    void line(const QString &text); // one text merged over the whole width
    void row(BookRow cells);
    void header(const QStringList &texts);
    // Groups over their columns: {"", 1} is a heading of both rows
    void header(const std::vector<std::pair<QString, int>> &groups, const QStringList &below);
    // Merges the cells of a column from a row to the last one; rows count from 1
    void mergeDown(int column, int fromRow);

    int rows() const { return static_cast<int>(m_rows.size()); }
    const std::vector<BookRow> &cells() const { return m_rows; }

    // Errors: "io"
    Status saveXlsx(const QString &path) const;
    Status saveCsv(const QString &path) const; // GB18030, as Excel in China saves it

private:
    friend class XlsxPainter;

    struct Merge
    {
        int firstRow;
        int firstColumn;
        int lastRow;
        int lastColumn;
    };

    Result<QByteArray> xlsx() const;

    QString m_sheet;
    int m_columns;
    std::vector<BookRow> m_rows;
    std::vector<Merge> m_merges;
};

// Texts of GB2312 in bytes; a character outside it becomes "?"
QByteArray toGb18030(const QString &text);

} // namespace liuqing::practice
