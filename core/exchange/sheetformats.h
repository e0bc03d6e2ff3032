// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of a workbook's cells, each made once: the workbook owns them.
#pragma once

#include "core/exchange/sheettable.h"

#include <map>
#include <tuple>

struct lxw_workbook;
struct lxw_format;

namespace liuqing {

class SheetFormats
{
public:
    enum class Align { left, center, right };

    explicit SheetFormats(lxw_workbook *workbook);

    lxw_format *title() const { return m_title; }
    lxw_format *heading() const { return m_heading; }
    lxw_format *note() const { return m_note; }
    lxw_format *piece(Align align);
    // asText: what is not of the column's kind is written as text there
    lxw_format *cell(const TableColumn &column, bool asText, bool bold);

private:
    lxw_format *plain(double size);

    lxw_workbook *m_workbook;
    lxw_format *m_title;
    lxw_format *m_heading;
    lxw_format *m_note;
    std::map<Align, lxw_format *> m_pieces;
    std::map<std::tuple<TableColumn::Kind, int, bool>, lxw_format *> m_cells;
};

} // namespace liuqing
