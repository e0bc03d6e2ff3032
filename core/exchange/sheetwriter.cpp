// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetwriter.h"

#include "core/base/files.h"
#include "core/base/scaled.h"
#include "core/exchange/sheetformats.h"
#include "core/exchange/sheetlayout.h"

#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

using sheetlayout::Span;

constexpr double titleHeight = 32;
constexpr double titleWidth = 18.0 / 11.0; // its letters against those of the cells
constexpr double lineHeight = 18;
constexpr double noteHeight = 15;
constexpr int64_t mostExact = 999'999'999'999'999; // a sheet keeps 15 digits
constexpr int rowLimit = 1'048'576;
constexpr size_t columnLimit = 16'384;

tl::unexpected<Error> notWritten()
{
    return failure("io", Message(QT_TRANSLATE_NOOP("core", "The sheet could not be written: there is no room for temporary files. Free some space on the system drive and try again.")));
}

tl::unexpected<Error> tooLarge(const SheetTable &table)
{
    return failure("too_large", Message(QT_TRANSLATE_NOOP("core", "“%1” has more rows, columns or text in one cell than a sheet can hold. Write fewer rows at a time, or choose CSV."), {table.name}),
                   {.sheet = table.name});
}

// Writes one table, strictly row after row: rows already written have left the memory
class TableWriter
{
public:
    TableWriter(lxw_worksheet *sheet, const SheetTable &table, SheetFormats &formats)
        : m_sheet(sheet)
        , m_table(table)
        , m_formats(formats)
        , m_widths(sheetlayout::columnWidths(table))
        , m_all{0, static_cast<int>(table.columns.size()) - 1}
    {
    }

    bool write()
    {
        if (!m_table.title.isEmpty())
            writeWide(m_table.title, m_formats.title(), titleHeight, titleWidth);
        for (const QStringList &line : m_table.head)
            writeLine(line);
        writeHeadings();
        for (const TableRow &row : m_table.rows)
            writeRow(row, false);
        for (const TableRow &row : m_table.totals)
            writeRow(row, true);
        for (const QStringList &line : m_table.foot)
            writeLine(line);
        for (const QString &note : m_table.notes)
            writeWide(note, m_formats.note(), noteHeight);
        setUpPage();
        return m_whole;
    }

private:
    void note(lxw_error error) { m_whole = m_whole && error == LXW_NO_ERROR; }

    void text(int column, const QString &content, lxw_format *format)
    {
        const auto at = static_cast<lxw_col_t>(column);
        note(content.isEmpty() ? worksheet_write_blank(m_sheet, m_row, at, format)
                               : worksheet_write_string(m_sheet, m_row, at, content.toUtf8().constData(), format));
    }

    // Text in the first cell and the same look over the others
    void spread(Span span, const QString &content, lxw_format *format)
    {
        text(span.first, content, format);
        for (int column = span.first + 1; column <= span.last; ++column)
            text(column, {}, format);
        merge(m_row, m_row, span);
    }

    // worksheet_merge_range() writes cells of rows that have left the memory, so the range is noted by hand
    void merge(lxw_row_t first, lxw_row_t last, Span span)
    {
        if (first == last && span.first == span.last)
            return;
        auto *range = static_cast<lxw_merged_range *>(std::calloc(1, sizeof(lxw_merged_range)));
        if (range == nullptr)
            return;
        range->first_row = first;
        range->last_row = last;
        range->first_col = static_cast<lxw_col_t>(span.first);
        range->last_col = static_cast<lxw_col_t>(span.last);
        STAILQ_INSERT_TAIL(m_sheet->merged_ranges, range, list_pointers);
        ++m_sheet->merged_range_count;
    }

    void rowHeight(double height) { note(worksheet_set_row(m_sheet, m_row, height, nullptr)); }

    // A sheet program fits the height of rows to wrapped text, but not over merged cells
    void writeWide(const QString &content, lxw_format *format, double height, double widerBy = 1)
    {
        const int lines = sheetlayout::linesOf(content, sheetlayout::widthOf(m_widths, m_all) / widerBy);
        rowHeight(lines * height);
        spread(m_all, content, format);
        ++m_row;
    }

    void writeLine(const QStringList &pieces)
    {
        using Align = SheetFormats::Align;
        if (pieces.size() > qsizetype(m_widths.size()))
            return writeWide(pieces.join(u"    "_s), m_formats.piece(Align::left), lineHeight);
        const auto spans = sheetlayout::pieceSpans(m_widths, static_cast<int>(pieces.size()));
        int lines = 1;
        for (size_t i = 0; i < spans.size(); ++i)
            lines = qMax(lines, sheetlayout::linesOf(pieces[qsizetype(i)], sheetlayout::widthOf(m_widths, spans[i])));
        rowHeight(lines * lineHeight);
        for (size_t i = 0; i < spans.size(); ++i) {
            const Align align = i == 0 ? Align::left : i + 1 == spans.size() ? Align::right : Align::center;
            spread(spans[i], pieces[qsizetype(i)], m_formats.piece(align));
        }
        ++m_row;
    }

    void writeHeadings()
    {
        m_firstHeading = m_row;
        const bool grouped = sheetlayout::hasGroups(m_table);
        if (grouped) {
            rowHeight(lineHeight * 1.2);
            for (const Span span : sheetlayout::groupSpans(m_table)) {
                const TableColumn &column = m_table.columns[static_cast<size_t>(span.first)];
                if (column.group.isEmpty()) {
                    text(span.first, column.heading, m_formats.heading());
                    merge(m_row, m_row + 1, span);
                } else {
                    spread(span, column.group, m_formats.heading());
                }
            }
            ++m_row;
        }
        int lines = 1;
        for (size_t i = 0; i < m_widths.size(); ++i)
            lines = qMax(lines, sheetlayout::linesOf(m_table.columns[i].heading, m_widths[i]));
        rowHeight(lineHeight * (lines + 0.2));
        for (int i = 0; i <= m_all.last; ++i) {
            const TableColumn &column = m_table.columns[static_cast<size_t>(i)];
            text(i, grouped && column.group.isEmpty() ? QString() : column.heading, m_formats.heading());
        }
        ++m_row;
    }

    void writeRow(const TableRow &row, bool bold)
    {
        for (int i = 0; i <= m_all.last; ++i) {
            const auto at = static_cast<size_t>(i);
            writeCell(i, m_table.columns[at], at < row.size() ? row[at] : TableCell(), bold);
        }
        ++m_row;
    }

    void writeCell(int at, const TableColumn &column, const TableCell &cell, bool bold)
    {
        const auto to = static_cast<lxw_col_t>(at);
        using Kind = TableColumn::Kind;
        const auto *number = std::get_if<int64_t>(&cell);
        const auto *date = std::get_if<BusinessDate>(&cell);
        const bool isNumber = number != nullptr && column.kind != Kind::text && column.kind != Kind::date
            && *number >= -mostExact && *number <= mostExact;
        const bool isDay = date != nullptr && column.kind == Kind::date && date->firstDay() == date->lastDay();
        if (isNumber) {
            const int scale = column.kind == Kind::percent ? column.scale + 2 : column.kind == Kind::decimal ? column.scale : 0;
            note(worksheet_write_number(m_sheet, m_row, to, scaled::toDouble(*number, scale), m_formats.cell(column, false, bold)));
        } else if (isDay) {
            const QDate day = date->firstDay();
            lxw_datetime written{.year = day.year(), .month = day.month(), .day = day.day(), .hour = 0, .min = 0, .sec = 0};
            note(worksheet_write_datetime(m_sheet, m_row, to, &written, m_formats.cell(column, false, bold)));
        } else {
            const QString content = shown(column, cell);
            text(at, content, m_formats.cell(column, !content.isEmpty(), bold));
        }
    }

    void setUpPage()
    {
        for (size_t i = 0; i < m_widths.size(); ++i)
            note(worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), m_widths[i], nullptr));
        constexpr uint8_t a3 = 8;
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(m_sheet, m_table.paper == SheetTable::Paper::a3 ? a3 : a4);
        if (m_table.landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.6);
        const lxw_row_t below = m_firstHeading + (sheetlayout::hasGroups(m_table) ? 2 : 1);
        note(worksheet_repeat_rows(m_sheet, m_firstHeading, below - 1));
        worksheet_freeze_panes(m_sheet, below, 0);
        const QString pages = Message(QT_TRANSLATE_NOOP("core", "Page %1 of %2"), {u"&P"_s, u"&N"_s}).text();
        note(worksheet_set_footer(m_sheet, QByteArray("&C" + pages.toUtf8()).constData()));
    }

    lxw_worksheet *m_sheet;
    const SheetTable &m_table;
    SheetFormats &m_formats;
    std::vector<double> m_widths;
    Span m_all;
    lxw_row_t m_row = 0;
    lxw_row_t m_firstHeading = 0;
    bool m_whole = true;
};

// A name that Excel takes: at most 31 characters, none of []:*?/\, none twice
QString sheetName(const SheetTable &table, QStringList &taken)
{
    QString base = table.name;
    for (QChar &c : base) {
        if (QStringView(u"[]:*?/\\'").contains(c) || c < u' ')
            c = u' ';
    }
    base = base.simplified();
    if (base.isEmpty())
        base = u"Sheet"_s;
    QString name = base.left(31);
    for (int copy = 2; taken.contains(name, Qt::CaseInsensitive); ++copy) {
        const QString suffix = u" (%1)"_s.arg(copy);
        name = base.left(31 - suffix.size()) + suffix;
    }
    taken.append(name);
    return name;
}

bool fits(const SheetTable &table)
{
    const size_t lines = 3 + table.head.size() + table.rows.size() + table.totals.size() + table.foot.size()
        + static_cast<size_t>(table.notes.size());
    return !table.columns.empty() && table.columns.size() <= columnLimit && lines <= rowLimit;
}

Status writeTables(lxw_workbook *workbook, const std::vector<SheetTable> &tables)
{
    SheetFormats formats(workbook);
    QStringList taken;
    for (const SheetTable &table : tables) {
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, sheetName(table, taken).toUtf8().constData());
        if (sheet == nullptr || !fits(table) || !TableWriter(sheet, table, formats).write())
            return tooLarge(table);
    }
    return {};
}

} // namespace

Result<QByteArray> xlsxOf(const std::vector<SheetTable> &tables, const QDateTime &created)
{
    // the library takes narrow file names only, so it writes where it can and the bytes travel on
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten();
    QByteArray temporary = QFile::encodeName(folder.path());
    const QByteArray path = QFile::encodeName(folder.filePath(u"sheet.xlsx"_s));
    lxw_workbook_options options{.constant_memory = LXW_TRUE, .tmpdir = temporary.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (workbook == nullptr)
        return notWritten();
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(created.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
    const Status written = writeTables(workbook, tables);
    const lxw_error closed = workbook_close(workbook);
    LIUQING_TRY(written);
    QFile file(folder.filePath(u"sheet.xlsx"_s));
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return notWritten();
    return file.readAll();
}

Status writeXlsx(const QString &path, const std::vector<SheetTable> &tables, const QDateTime &created)
{
    const auto bytes = xlsxOf(tables, created);
    if (!bytes)
        return failure(bytes.error());
    return files::writeWhole(path, *bytes);
}

} // namespace liuqing
