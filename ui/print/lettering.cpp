// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lettering.h"

#include "ui/theme/theme.h"

#include <QTextLayout>

namespace liuqing::print {

namespace {

constexpr qreal leading = 1.35;
constexpr qreal middle = 0.38; // of a Chinese character, above the baseline

QFont made(qreal points, Lettering::Weight weight)
{
    QFont font(theme::body().family());
    font.setPixelSize(qRound(points * perPoint));
    font.setWeight(weight == Lettering::Weight::bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // or widths would follow the pixels of a screen
    // Noto shows digits beside Latin letters with glyphs of their own, which a PDF reader cannot search or
    // copy
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

Lettering::Lettering(qreal points, Weight weight) : m_font(made(points, weight)), m_metrics(m_font) { }

qreal Lettering::lineHeight() const
{
    return size() * leading;
}

qreal Lettering::baseline() const
{
    return lineHeight() / 2 + size() * middle;
}

QStringList Lettering::wrapped(const QString &text, qreal width) const
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (widthOf(paragraph) <= width) {
            lines.append(paragraph);
            continue;
        }
        QTextLayout layout(paragraph, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace liuqing::print
