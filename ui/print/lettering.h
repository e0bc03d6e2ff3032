// SPDX-License-Identifier: GPL-3.0-or-later
// A size of letters on paper, and how text runs in it. Everything on paper is measured in twentieths of a
// point, in which letters keep their proportions on every printer and in the preview.
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace liuqing::print {

inline constexpr qreal perPoint = 20;
inline constexpr qreal perMillimeter = perPoint * 72 / 25.4;

class Lettering
{
public:
    enum class Weight { normal, bold };

    explicit Lettering(qreal points, Weight weight = Weight::normal);

    const QFont &font() const { return m_font; }
    qreal size() const { return m_font.pixelSize(); }
    qreal lineHeight() const;
    qreal baseline() const; // below the top of its line
    qreal widthOf(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    // Lines that fit the width; nothing of the text is lost
    QStringList wrapped(const QString &text, qreal width) const;

private:
    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace liuqing::print
