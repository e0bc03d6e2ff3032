// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radarpicture.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qreal usualHeight = 320;
constexpr qreal widestName = 0.32; // of the picture; a longer name takes two lines
constexpr qreal between = 6; // the end of an axis and its words
constexpr qreal around = 3; // above and below the words
constexpr qreal beside = 5;
constexpr qreal dot = 4;
constexpr int rings = 4;
constexpr int washed = 46; // the filled part lets the rings through

QString figureOf(const RadarPicture::Axis &axis)
{
    if (axis.all == 0)
        return u"—"_s;
    const QString figure = u"%1/%2"_s.arg(axis.clear).arg(axis.all);
    return axis.clear == axis.all ? QString(figure + u" ✓"_s) : figure;
}

qreal widthOf(const RadarPicture::Axis &axis)
{
    return qMax(drawing::widthOf(drawing::body(), axis.name),
                drawing::widthOf(drawing::strong(), figureOf(axis)))
        + 2 * beside;
}

} // namespace

struct RadarPicture::Web
{
    QPointF center;
    qreal radius = 0;
    qreal words = 0; // width
    qreal lines = 0; // height of the words above and below
    qreal sideLines = 0; // of those at the sides
    qreal count = 0;

    QPointF direction(int axis) const
    {
        const qreal angle = 2 * M_PI * axis / count - M_PI / 2;
        return {qCos(angle), qSin(angle)};
    }
    QPointF at(int axis, qreal share) const { return center + direction(axis) * radius * share; }
    bool isUpright(int axis) const { return qAbs(direction(axis).x()) < 0.1; }
};

void RadarPicture::show(const QString &name, std::vector<Axis> axes)
{
    m_axes = std::move(axes);
    std::vector<Part> parts;
    for (const Axis &axis : m_axes)
        parts.push_back({axis.key,
                         axis.all == 0
                             ? tr("%1: nothing entered yet").arg(axis.name)
                             : tr("%1: %2 of %3 clear").arg(axis.name).arg(axis.clear).arg(axis.all)});
    setParts(name, std::move(parts));
}

qreal RadarPicture::heightFor(qreal) const
{
    return usualHeight;
}

RadarPicture::Web RadarPicture::web(const QSizeF &size) const
{
    Web web;
    web.count = static_cast<qreal>(m_axes.size());
    web.lines = drawing::heightOf(drawing::body()) + drawing::heightOf(drawing::strong()) + 2 * around;
    web.center = {size.width() / 2, size.height() / 2};
    qreal outmost = 0;
    for (int i = 0; i < static_cast<int>(m_axes.size()); ++i) {
        web.words = qMax(web.words, widthOf(m_axes[static_cast<size_t>(i)]));
        outmost = qMax(outmost, qAbs(web.direction(i).x()));
    }
    web.sideLines = web.lines;
    if (web.words > size.width() * widestName) {
        web.words = size.width() * widestName;
        web.sideLines += drawing::heightOf(drawing::body());
    }
    const qreal high = size.height() / 2 - web.lines - between;
    const qreal wide = (size.width() / 2 - web.words - between) / qMax(outmost, 0.5);
    web.radius = qMax<qreal>(10, qMin(high, wide));
    return web;
}

QRectF RadarPicture::place(int part, const QSizeF &size) const
{
    const Web net = web(size);
    const QPointF end = net.at(part, 1);
    const QPointF out = net.direction(part);
    const qreal wide =
        net.isUpright(part) ? qMin(size.width(), widthOf(m_axes[static_cast<size_t>(part)])) : net.words;
    if (net.isUpright(part))
        return {end.x() - wide / 2, out.y() < 0 ? end.y() - between - net.lines : end.y() + between, wide,
                net.lines};
    return {out.x() < 0 ? end.x() - between - wide : end.x() + between, end.y() - net.sideLines / 2, wide,
            net.sideLines};
}

int RadarPicture::partAt(const QPointF &point) const
{
    if (const int words = Picture::partAt(point); words >= 0)
        return words;
    const Web net = web(size());
    const QPointF from = point - net.center;
    if (m_axes.empty() || qHypot(from.x(), from.y()) > net.radius)
        return -1;
    int nearest = 0;
    qreal best = -1;
    for (int i = 0; i < static_cast<int>(m_axes.size()); ++i) {
        const qreal along = QPointF::dotProduct(from, net.direction(i));
        if (i == 0 || along > best) {
            best = along;
            nearest = i;
        }
    }
    return nearest;
}

void RadarPicture::drawRings(QPainter &painter, const Web &net, const theme::Colors &colors,
                             const drawing::Marks &marks) const
{
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= rings; ++ring) {
        QPolygonF around;
        for (int i = 0; i < static_cast<int>(m_axes.size()); ++i)
            around.append(net.at(i, static_cast<qreal>(ring) / rings));
        painter.setPen(QPen(ring == rings ? colors.scroll : colors.line, 1));
        painter.drawPolygon(around);
    }
    for (int i = 0; i < static_cast<int>(m_axes.size()); ++i) {
        const bool shown = i == marks.current || i == marks.hovered || i == marks.chosen;
        painter.setPen(QPen(shown ? colors.accent : colors.line, shown ? 2 : 1));
        painter.drawLine(net.center, net.at(i, 1));
    }
}

void RadarPicture::drawShares(QPainter &painter, const Web &net, const theme::Colors &colors) const
{
    const auto count = static_cast<int>(m_axes.size());
    const auto known = [&](int i) { return m_axes[static_cast<size_t>(i % count)].all > 0; };
    const auto end = [&](int i) {
        const Axis &axis = m_axes[static_cast<size_t>(i % count)];
        return net.at(i % count, static_cast<qreal>(axis.clear) / static_cast<qreal>(axis.all));
    };
    QColor wash = colors.accent;
    wash.setAlpha(washed);
    QPainterPath area;
    QPainterPath edge;
    area.setFillRule(Qt::WindingFill);
    for (int i = 0; i < count; ++i) { // between axes of which both are known
        if (!known(i) || !known(i + 1))
            continue;
        area.addPolygon(QPolygonF({net.center, end(i), end(i + 1), net.center}));
        edge.moveTo(end(i));
        edge.lineTo(end(i + 1));
    }
    painter.fillPath(area, wash);
    painter.strokePath(edge, QPen(colors.accent, 2, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < count; ++i) {
        if (!known(i))
            continue;
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(m_axes[static_cast<size_t>(i)].clear == m_axes[static_cast<size_t>(i)].all
                             ? colors.accent
                             : colors.card);
        painter.drawEllipse(end(i), dot, dot);
    }
}

void RadarPicture::draw(QPainter &painter, const QSizeF &size, const theme::Colors &colors,
                        const drawing::Marks &marks) const
{
    if (m_axes.empty())
        return;
    const Web net = web(size);
    drawRings(painter, net, colors, marks);
    drawShares(painter, net, colors);
    for (int i = 0; i < static_cast<int>(m_axes.size()); ++i) {
        const Axis &axis = m_axes[static_cast<size_t>(i)];
        const QRectF words = place(i, size);
        drawing::mark(painter, words, colors, marks, i);
        const Qt::Alignment side = net.isUpright(i) ? Qt::AlignHCenter
            : net.direction(i).x() < 0              ? Qt::AlignRight
                                                    : Qt::AlignLeft;
        const QRectF inside = words.adjusted(beside, around, -beside, -around);
        const qreal last = drawing::heightOf(drawing::strong());
        painter.setFont(drawing::body());
        painter.setPen(colors.quiet);
        painter.drawText(inside.adjusted(0, 0, 0, -last),
                         static_cast<int>(side | Qt::AlignBottom) | Qt::TextWordWrap, axis.name);
        drawing::write(painter, QRectF(inside.left(), inside.bottom() - last, inside.width(), last),
                       side | Qt::AlignVCenter, drawing::strong(), colors.text, figureOf(axis));
    }
}

} // namespace liuqing
