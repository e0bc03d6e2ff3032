// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetformats.h"

#include <xlsxwriter.h>

namespace liuqing {

namespace {

constexpr char font[] = "宋体"; // known to Excel and WPS on every Chinese desktop
constexpr double titleSize = 18;
constexpr double bodySize = 11;
constexpr double noteSize = 10;
constexpr uint8_t builtInText = 49; // "@"

QByteArray numberFormat(TableColumn::Kind kind, int scale)
{
    const QByteArray digits = scale > 0 ? QByteArray("0." + QByteArray(scale, '0')) : QByteArray("0");
    switch (kind) {
    case TableColumn::Kind::text:
    case TableColumn::Kind::integer:
        break;
    case TableColumn::Kind::decimal:
        return digits;
    case TableColumn::Kind::date:
        return "yyyy-mm-dd";
    case TableColumn::Kind::percent:
        return digits + '%';
    }
    return "0";
}

uint8_t alignmentOf(TableColumn::Kind kind)
{
    switch (kind) {
    case TableColumn::Kind::text:
        return LXW_ALIGN_LEFT;
    case TableColumn::Kind::date:
        return LXW_ALIGN_CENTER;
    case TableColumn::Kind::integer:
    case TableColumn::Kind::decimal:
    case TableColumn::Kind::percent:
        break;
    }
    return LXW_ALIGN_RIGHT;
}

uint8_t alignmentOf(SheetFormats::Align align)
{
    switch (align) {
    case SheetFormats::Align::left:
        return LXW_ALIGN_LEFT;
    case SheetFormats::Align::center:
        return LXW_ALIGN_CENTER;
    case SheetFormats::Align::right:
        break;
    }
    return LXW_ALIGN_RIGHT;
}

} // namespace

SheetFormats::SheetFormats(lxw_workbook *workbook)
    : m_workbook(workbook)
    , m_title(plain(titleSize))
    , m_heading(plain(bodySize))
    , m_note(plain(noteSize))
{
    format_set_bold(m_title);
    format_set_align(m_title, LXW_ALIGN_CENTER);
    format_set_bold(m_heading);
    format_set_align(m_heading, LXW_ALIGN_CENTER);
    format_set_border(m_heading, LXW_BORDER_THIN);
    format_set_align(m_note, LXW_ALIGN_LEFT);
}

lxw_format *SheetFormats::plain(double size)
{
    lxw_format *format = workbook_add_format(m_workbook);
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    return format;
}

lxw_format *SheetFormats::piece(Align align)
{
    lxw_format *&format = m_pieces[align];
    if (format == nullptr) {
        format = plain(bodySize);
        format_set_align(format, alignmentOf(align));
    }
    return format;
}

lxw_format *SheetFormats::cell(const TableColumn &column, bool asText, bool bold)
{
    const TableColumn::Kind kind = asText ? TableColumn::Kind::text : column.kind;
    lxw_format *&format = m_cells[{kind, column.scale, bold}];
    if (format == nullptr) {
        format = plain(bodySize);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, alignmentOf(kind));
        if (kind == TableColumn::Kind::text)
            format_set_num_format_index(format, builtInText);
        else
            format_set_num_format(format, numberFormat(kind, column.scale).constData());
        if (bold)
            format_set_bold(format);
    }
    return format;
}

} // namespace liuqing
