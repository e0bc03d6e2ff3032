// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing.h"

#include "core/base/scaled.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

namespace liuqing::drawing {

namespace {

constexpr int markRadius = 6;
constexpr qreal stripWidth = 3; // at the side of what is chosen
constexpr qreal headingSize = 1.3; // of the body's

QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

} // namespace

QFont body()
{
    return inPixels(theme::body());
}

QFont strong()
{
    QFont font = theme::body();
    font.setWeight(QFont::DemiBold);
    return inPixels(font);
}

QFont caption()
{
    return inPixels(theme::caption());
}

QFont heading()
{
    QFont font = strong();
    font.setPixelSize(qRound(font.pixelSize() * headingSize));
    return font;
}

qreal heightOf(const QFont &font)
{
    return qCeil(QFontMetricsF(font).height());
}

qreal widthOf(const QFont &font, const QString &text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1; // no letter lost to rounding
}

void write(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QFont &font,
           const QColor &color, const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, static_cast<int>(alignment | Qt::TextSingleLine),
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width()));
}

void mark(QPainter &painter, const QRectF &place, const theme::Colors &colors, const Marks &marks, int part)
{
    if (part != marks.current && part != marks.hovered && part != marks.chosen)
        return;
    painter.setPen(part == marks.current ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(colors.cardHover);
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), markRadius, markRadius);
    if (part == marks.chosen)
        painter.fillRect(
            QRectF(place.left(), place.top() + markRadius, stripWidth, place.height() - 2 * markRadius),
            colors.accent);
}

QString percent(qint64 value, int scale)
{
    return QCoreApplication::translate("drawing", "%1 %").arg(scaled::format(value, scale));
}

} // namespace liuqing::drawing
