// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/officebook.h"

#include "core/base/files.h"
#include "core/exchange/gb18030.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

// What is wrong is the folder that was asked for, so it is named
Status save(const QString &path, const QByteArray &bytes)
{
    const Status written = files::writeWhole(path, bytes);
    return written ? written : Status(files::notWritable(path));
}

QString plain(const BookCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', 15);
    const auto *text = std::get_if<QString>(&cell);
    return text == nullptr ? QString() : *text;
}

QString quoted(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

// Draws one book with the library that knows the format
class XlsxPainter
{
public:
    explicit XlsxPainter(lxw_workbook *workbook, const OfficeBook &book)
        : m_book(book),
          m_sheet(workbook_add_worksheet(workbook, book.m_sheet.toUtf8().constData())),
          m_centred(workbook_add_format(workbook))
    {
        format_set_align(m_centred, LXW_ALIGN_CENTER);
        format_set_align(m_centred, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(m_centred);
    }

    void paint()
    {
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(m_book.m_columns), 16, nullptr);
        for (const OfficeBook::Merge &merge : m_book.m_merges) {
            worksheet_merge_range(m_sheet, static_cast<lxw_row_t>(merge.firstRow), static_cast<lxw_col_t>(merge.firstColumn),
                                  static_cast<lxw_row_t>(merge.lastRow), static_cast<lxw_col_t>(merge.lastColumn), "", m_centred);
        }
        for (size_t row = 0; row < m_book.m_rows.size(); ++row) {
            for (size_t column = 0; column < m_book.m_rows[row].size(); ++column)
                put(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), m_book.m_rows[row][column]);
        }
    }

private:
    void put(lxw_row_t row, lxw_col_t column, const BookCell &cell)
    {
        if (const auto *number = std::get_if<double>(&cell))
            worksheet_write_number(m_sheet, row, column, *number, nullptr);
        else if (const auto *text = std::get_if<QString>(&cell); text != nullptr && !text->isEmpty())
            worksheet_write_string(m_sheet, row, column, text->toUtf8().constData(), nullptr);
    }

    const OfficeBook &m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_centred;
};

void OfficeBook::line(const QString &text)
{
    const int at = rows();
    m_rows.push_back({text});
    if (m_columns > 1)
        m_merges.push_back({at, 0, at, m_columns - 1});
}

void OfficeBook::row(BookRow cells)
{
    m_rows.push_back(std::move(cells));
}

void OfficeBook::header(const QStringList &texts)
{
    m_rows.emplace_back(texts.begin(), texts.end());
}

void OfficeBook::header(const std::vector<std::pair<QString, int>> &groups, const QStringList &below)
{
    const int at = rows();
    BookRow upper;
    BookRow lower;
    for (const auto &[text, width] : groups) {
        const int first = static_cast<int>(upper.size());
        for (int i = 0; i < width; ++i) {
            const QString &under = below[first + i];
            upper.emplace_back(i > 0 ? QString() : text.isEmpty() ? under : text);
            lower.emplace_back(text.isEmpty() ? QString() : under);
        }
        if (text.isEmpty())
            m_merges.push_back({at, first, at + 1, first});
        else if (width > 1)
            m_merges.push_back({at, first, at, first + width - 1});
    }
    m_rows.push_back(std::move(upper));
    m_rows.push_back(std::move(lower));
}

void OfficeBook::mergeDown(int column, int fromRow)
{
    if (fromRow >= rows())
        return;
    m_merges.push_back({fromRow - 1, column, rows() - 1, column});
    for (int row = fromRow; row < rows(); ++row)
        m_rows[static_cast<size_t>(row)][static_cast<size_t>(column)] = {};
}

Result<QByteArray> OfficeBook::xlsx() const
{
    // the library takes narrow file names only, so it writes where it can and the bytes travel on
    const QTemporaryDir folder;
    if (!folder.isValid())
        return files::notWritable(folder.path());
    const QString file = folder.filePath(u"sheet.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = temporary.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (workbook == nullptr)
        return files::notWritable(file);
    lxw_doc_properties properties{};
    properties.created = 1'782'864'000; // 1 July 2026: the same facts give the same bytes
    workbook_set_properties(workbook, &properties);
    XlsxPainter(workbook, *this).paint();
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return files::notWritable(file);
    QFile made(file);
    if (!made.open(QIODevice::ReadOnly))
        return files::notWritable(file);
    return made.readAll();
}

Status OfficeBook::saveXlsx(const QString &path) const
{
    const auto bytes = xlsx();
    if (!bytes)
        return failure(bytes.error());
    return save(path, *bytes);
}

Status OfficeBook::saveCsv(const QString &path) const
{
    QString text;
    for (const BookRow &row : m_rows) {
        QStringList cells;
        for (const BookCell &cell : row)
            cells.append(quoted(plain(cell)));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return save(path, toGb18030(text));
}

QByteArray toGb18030(const QString &text)
{
    static const QHash<QChar, QByteArray> bytesOf = [] {
        QHash<QChar, QByteArray> table;
        for (int high = 0xA1; high <= 0xF7; ++high) {
            for (int low = 0xA1; low <= 0xFE; ++low) {
                const char pair[] = {static_cast<char>(high), static_cast<char>(low)};
                const QByteArray bytes(pair, 2);
                const QString character = Gb18030Decoder::decodeAll(bytes);
                if (character.size() == 1)
                    table.insert(character[0], bytes);
            }
        }
        return table;
    }();
    QByteArray out;
    for (const QChar c : text)
        out += c.unicode() < 0x80 ? QByteArray(1, static_cast<char>(c.unicode())) : bytesOf.value(c, "?");
    return out;
}

} // namespace liuqing::practice
