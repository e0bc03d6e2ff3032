// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cleartile.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int barHeight = 6;

QString figureOf(const ClearTile::Content &content)
{
    return content.all == 0 ? u"—"_s : QString::number(content.clear);
}

QString ofAll(const ClearTile::Content &content)
{
    return content.all == 0 ? QString() : u" / %1"_s.arg(content.all);
}

void drawBar(QPainter &painter, const QRectF &place, const ClearTile::Content &content, const theme::Colors &set)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(set.track);
    painter.drawRoundedRect(place, barHeight / 2.0, barHeight / 2.0);
    if (content.all == 0 || content.clear == 0)
        return;
    QRectF filled = place;
    filled.setWidth(qMax<qreal>(barHeight, place.width() * static_cast<qreal>(content.clear) / static_cast<qreal>(content.all)));
    painter.setBrush(content.complete ? set.good : set.accent);
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

} // namespace

void ClearTile::show(const Content &content)
{
    m_content = content;
    const QString figure = figureOf(content) + ofAll(content);
    setAccessibleName(u"%1 %2"_s.arg(content.name, figure));
    setAccessibleDescription(content.missing);
    setText(content.name);
    updateGeometry();
    update();
}

QSize ClearTile::sizeHint() const
{
    const int lines = QFontMetrics(theme::body()).height() + QFontMetrics(theme::figure()).height()
        + QFontMetrics(theme::caption()).height();
    return {240, lines + barHeight + 2 * theme::space + 3 * theme::gap};
}

QSize ClearTile::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void ClearTile::paintContent(QPainter &painter, QRect inside)
{
    const theme::Colors set = theme::colors(palette());
    inside.setTop(inside.top() + drawLine(painter, inside, theme::body(), set.quiet, m_content.name) + theme::gap / 2);
    const int wide = QFontMetrics(theme::figure()).horizontalAdvance(figureOf(m_content));
    const int high = drawLine(painter, inside, theme::figure(), set.text, figureOf(m_content));
    painter.setFont(theme::body());
    painter.setPen(set.quiet);
    painter.drawText(QRect(inside.left() + wide, inside.top(), inside.width() - wide, high - 4), Qt::AlignLeft | Qt::AlignBottom, ofAll(m_content));
    inside.setTop(inside.top() + high + theme::gap);
    drawBar(painter, QRectF(inside.left(), inside.top(), inside.width(), barHeight), m_content, set);
    inside.setTop(inside.top() + barHeight + theme::gap);
    drawLine(painter, inside, theme::caption(), m_content.all == 0 ? set.quiet : m_content.complete ? set.good : set.missing, m_content.missing);
}

} // namespace liuqing
