// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layout.h"

using namespace Qt::StringLiterals;

namespace liuqing::print {

namespace {

constexpr QMarginsF margins(20, 15, 15, 10); // millimeters

} // namespace

QString Layout::text() const
{
    QString out = paper == SheetTable::Paper::a3 ? u"a3"_s : u"a4"_s;
    out += landscape ? u" landscape"_s : u" portrait"_s;
    return pageSums ? out + u" sums"_s : out;
}

std::optional<Layout> Layout::fromText(const QString &text)
{
    for (const SheetTable::Paper paper : {SheetTable::Paper::a4, SheetTable::Paper::a3}) {
        for (const bool landscape : {false, true}) {
            for (const bool sums : {false, true}) {
                const Layout layout{paper, landscape, sums};
                if (layout.text() == text)
                    return layout;
            }
        }
    }
    return std::nullopt;
}

QPageLayout Layout::page() const
{
    return {QPageSize(paper == SheetTable::Paper::a3 ? QPageSize::A3 : QPageSize::A4),
            landscape ? QPageLayout::Landscape : QPageLayout::Portrait, margins, QPageLayout::Millimeter};
}

} // namespace liuqing::print
