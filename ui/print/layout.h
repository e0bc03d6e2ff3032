// SPDX-License-Identifier: GPL-3.0-or-later
// How a document is put on paper, as somebody chose it: a value that is kept per form as a short text.
#pragma once

#include "core/exchange/sheettable.h"

#include <QPageLayout>

#include <optional>

namespace liuqing::print {

struct Layout
{
    SheetTable::Paper paper = SheetTable::Paper::a4;
    bool landscape = false;
    bool pageSums = false; // 本页小计 of what is counted

    // "a3 landscape sums"; nothing for a text that is none of ours
    QString text() const;
    static std::optional<Layout> fromText(const QString &text);
    // As the sheet itself wishes
    static Layout of(const SheetTable &table) { return {table.paper, table.landscape, false}; }

    // Wider on the left, where offices bind
    QPageLayout page() const;

    bool operator==(const Layout &) const = default;
};

} // namespace liuqing::print
