// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coveragepicture.h"

#include "core/base/scaled.h"

#include <QPainter>
#include <QPolygonF>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qreal barHeight = 14;
constexpr qreal barRadius = 3;
constexpr qreal above = 15; // a bar, for the marks
constexpr qreal below = 12;
constexpr qreal markWidth = 10;
constexpr qreal markHeight = 8;
constexpr qreal baseShare = 0.24; // of the width, for the figure of the base; the targets share the rest

qreal rowHeight()
{
    return theme::gap / 2.0 + drawing::heightOf(drawing::strong()) + above + barHeight + below
        + drawing::heightOf(drawing::caption()) + theme::gap;
}

qreal shareOf(qint64 value, int scale)
{
    return qBound(0.0, scaled::toDouble(value, scale) / 100, 1.0);
}

bool isMoreThanAll(qint64 value, int scale)
{
    return scaled::toDouble(value, scale) > 100;
}

} // namespace

void CoveragePicture::show(const QString &name, int rise, std::vector<Bar> bars)
{
    m_rise = rise;
    m_bars = std::move(bars);
    std::vector<Part> parts;
    for (const Bar &bar : m_bars)
        parts.push_back({bar.key, sentence(bar)});
    setParts(name, std::move(parts));
}

bool CoveragePicture::hasBase() const
{
    return std::any_of(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return bar.base.has_value(); });
}

QString CoveragePicture::meaning(Mark mark) const
{
    switch (mark) {
    case Mark::base:
        return tr("Base");
    case Mark::inPoints:
        return tr("Base + %1 percentage points").arg(m_rise);
    case Mark::ofItself:
        return tr("Base × %1").arg(QString::number((100 + m_rise) / 100.0));
    }
    return {};
}

std::optional<qint64> CoveragePicture::valueOf(const Bar &bar, Mark mark)
{
    switch (mark) {
    case Mark::base:
        return bar.base;
    case Mark::inPoints:
        return bar.inPoints;
    case Mark::ofItself:
        return bar.ofItself;
    }
    return {};
}

// A tenth more than nothing is nothing
bool CoveragePicture::isMeaningless(const Bar &bar, Mark mark)
{
    return mark == Mark::ofItself && bar.base == 0;
}

QString CoveragePicture::sentence(const Bar &bar) const
{
    QStringList said{bar.now ? tr("%1: %2, %3 of %4.")
                                   .arg(bar.name, drawing::percent(*bar.now, bar.scale))
                                   .arg(bar.covered)
                                   .arg(bar.all)
                             : tr("%1: nothing to be covered is entered yet.").arg(bar.name)};
    for (const Mark mark : marksOfAll) {
        const auto value = valueOf(bar, mark);
        if (!value)
            continue;
        const QString figure = drawing::percent(*value, bar.scale);
        if (mark == Mark::base || !bar.now)
            said.append(tr("%1: %2.").arg(meaning(mark), figure));
        else if (isMeaningless(bar, mark))
            said.append(tr("%1: the base is zero, so this says nothing.").arg(meaning(mark)));
        else if (isMoreThanAll(*value, bar.scale))
            said.append(tr("%1: %2, which is more than all.").arg(meaning(mark), figure));
        else if (*bar.now >= *value)
            said.append(tr("%1: %2, reached.").arg(meaning(mark), figure));
        else
            said.append(tr("%1: %2, %3 percentage points short.")
                            .arg(meaning(mark), figure, scaled::format(*value - *bar.now, bar.scale)));
    }
    if (!bar.base)
        said.append(tr("There is no earlier figure to measure a rise against."));
    return said.join(u' ');
}

std::vector<QRectF> CoveragePicture::legend(qreal width) const
{
    std::vector<QRectF> places;
    if (!hasBase())
        return places;
    const qreal line = drawing::heightOf(drawing::caption()) + theme::gap / 2.0;
    QPointF at(theme::gap, 0);
    for (const Mark mark : marksOfAll) {
        const qreal wide = markWidth + theme::gap / 2.0 + drawing::widthOf(drawing::caption(), meaning(mark));
        if (at.x() > theme::gap && at.x() + wide > width - theme::gap)
            at = {theme::gap, at.y() + line};
        places.emplace_back(at, QSizeF(wide, line));
        at.rx() += wide + theme::space;
    }
    return places;
}

qreal CoveragePicture::legendHeight(qreal width) const
{
    const std::vector<QRectF> places = legend(width);
    return places.empty() ? 0 : places.back().bottom() + theme::gap;
}

qreal CoveragePicture::heightFor(qreal width) const
{
    return legendHeight(width) + rowHeight() * static_cast<qreal>(m_bars.size());
}

QRectF CoveragePicture::place(int part, const QSizeF &size) const
{
    return {0, legendHeight(size.width()) + rowHeight() * part, size.width(), rowHeight()};
}

QString CoveragePicture::figureOf(const Bar &bar, Mark mark)
{
    return drawing::percent(*valueOf(bar, mark), bar.scale);
}

// How far the figure is from a target, in short
QString CoveragePicture::remarkOf(const Bar &bar, Mark mark)
{
    const qint64 value = *valueOf(bar, mark);
    if (mark == Mark::base || !bar.now)
        return {};
    if (isMeaningless(bar, mark))
        return tr(", says nothing");
    if (isMoreThanAll(value, bar.scale))
        return tr(", more than all");
    return *bar.now >= value ? u" ✓"_s : tr(", %1 short").arg(scaled::format(value - *bar.now, bar.scale));
}

// Of a mark in a line of words, from the middle of the line
qreal CoveragePicture::tipOf(Mark mark)
{
    switch (mark) {
    case Mark::base:
        return 0;
    case Mark::inPoints:
        return -markHeight / 2;
    case Mark::ofItself:
        return markHeight / 2;
    }
    return 0;
}

// The base is a line through the bar; one target points at it from below, the other, hollow, from above
void CoveragePicture::drawMark(QPainter &painter, Mark mark, const QPointF &tip, const theme::Colors &colors)
{
    constexpr qreal half = markWidth / 2;
    painter.setPen(QPen(colors.text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark == Mark::inPoints ? colors.text : colors.card);
    switch (mark) {
    case Mark::base:
        painter.drawLine(tip - QPointF(0, half), tip + QPointF(0, half));
        break;
    case Mark::inPoints:
        painter.drawPolygon(
            QPolygonF({tip, tip + QPointF(-half, markHeight), tip + QPointF(half, markHeight)}));
        break;
    case Mark::ofItself:
        painter.drawPolygon(
            QPolygonF({tip, tip + QPointF(-half, -markHeight), tip + QPointF(half, -markHeight)}));
        break;
    }
}

void CoveragePicture::drawLegend(QPainter &painter, const QSizeF &size, const theme::Colors &colors) const
{
    const std::vector<QRectF> places = legend(size.width());
    for (size_t i = 0; i < places.size(); ++i) {
        const qreal middle = places[i].center().y();
        drawMark(painter, marksOfAll[i], {places[i].left() + markWidth / 2, middle + tipOf(marksOfAll[i])},
                 colors);
        drawing::write(painter, places[i].adjusted(markWidth + theme::gap / 2.0, 0, 0, 0),
                       Qt::AlignLeft | Qt::AlignVCenter, drawing::caption(), colors.quiet,
                       meaning(marksOfAll[i]));
    }
}

void CoveragePicture::drawBar(QPainter &painter, const QRectF &row, const Bar &bar,
                              const theme::Colors &colors) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.track);
    painter.drawRoundedRect(row, barRadius, barRadius);
    const auto at = [&](qint64 value) { return row.left() + row.width() * shareOf(value, bar.scale); };
    if (bar.now && *bar.now > 0) {
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(
            QRectF(row.topLeft(), QPointF(qMax(at(*bar.now), row.left() + 2), row.bottom())), barRadius,
            barRadius);
    }
    if (bar.base) {
        const qreal x = at(*bar.base);
        for (const auto &[color, wide] :
             {std::pair{colors.card, 4.0}, {colors.text, 1.5}}) { // parted from the bar it crosses
            painter.setPen(QPen(color, wide, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x, row.top() - 4), QPointF(x, row.bottom() + 4));
        }
    }
    if (bar.inPoints)
        drawMark(painter, Mark::inPoints, {at(*bar.inPoints), row.bottom() + 2}, colors);
    if (bar.ofItself)
        drawMark(painter, Mark::ofItself, {at(*bar.ofItself), row.top() - 2}, colors);
}

void CoveragePicture::drawValues(QPainter &painter, const QRectF &line, const Bar &bar,
                                 const theme::Colors &colors) const
{
    if (!bar.base) {
        const QString why = bar.now ? tr("no earlier figure to measure a rise against")
                                    : tr("nothing to be covered is entered yet");
        return drawing::write(painter, line, Qt::AlignLeft | Qt::AlignVCenter, drawing::caption(),
                              colors.quiet, why);
    }
    const qreal target = line.width() * (1 - baseShare) / 2;
    bool fits = true;
    for (const Mark mark : marksOfAll)
        fits = fits
            && drawing::widthOf(drawing::caption(), figureOf(bar, mark) + remarkOf(bar, mark))
                <= target - markWidth - theme::gap;
    qreal left = line.left();
    for (const Mark mark : marksOfAll) {
        const qreal wide = mark == Mark::base ? line.width() * baseShare : target;
        drawMark(painter, mark, {left + markWidth / 2, line.center().y() + tipOf(mark)}, colors);
        const bool reached = mark != Mark::base && bar.now && !isMeaningless(bar, mark) && *bar.now >= *valueOf(bar, mark);
        const QRectF place(left + markWidth + theme::gap / 2.0, line.top(), wide - markWidth - theme::gap,
                           line.height());
        drawing::write(painter, place, Qt::AlignLeft | Qt::AlignVCenter, drawing::caption(),
                       mark == Mark::base ? colors.quiet
                           : reached      ? colors.good
                                          : colors.text,
                       figureOf(bar, mark) + (fits || reached ? remarkOf(bar, mark) : QString()));
        left += wide;
    }
}

void CoveragePicture::draw(QPainter &painter, const QSizeF &size, const theme::Colors &colors,
                           const drawing::Marks &marks) const
{
    drawLegend(painter, size, colors);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar &bar = m_bars[static_cast<size_t>(i)];
        const QRectF row = place(i, size);
        drawing::mark(painter, row, colors, marks, i);
        const QRectF inside = row.adjusted(theme::gap, theme::gap / 2.0, -theme::gap, -theme::gap / 2.0);
        const QRectF head(inside.left(), inside.top(), inside.width(), drawing::heightOf(drawing::strong()));
        const QString figure = bar.now ? drawing::percent(*bar.now, bar.scale) : u"—"_s;
        const QString parts = bar.now ? tr("%1 of %2").arg(bar.covered).arg(bar.all) : QString();
        const qreal figureWidth = drawing::widthOf(drawing::strong(), figure);
        const qreal partsWidth = drawing::widthOf(drawing::caption(), parts);
        drawing::write(painter, head, Qt::AlignRight | Qt::AlignVCenter, drawing::strong(), colors.text,
                       figure);
        drawing::write(painter, head.adjusted(0, 0, -figureWidth - theme::gap, 0),
                       Qt::AlignRight | Qt::AlignVCenter, drawing::caption(), colors.quiet, parts);
        drawing::write(painter, head.adjusted(0, 0, -figureWidth - partsWidth - 2 * theme::gap, 0),
                       Qt::AlignLeft | Qt::AlignVCenter, drawing::body(), colors.text, bar.name);
        const QRectF track(inside.left(), head.bottom() + above, inside.width(), barHeight);
        drawBar(painter, track, bar, colors);
        const qreal line = drawing::heightOf(drawing::caption());
        drawValues(painter, QRectF(inside.left(), track.bottom() + below, inside.width(), line), bar, colors);
    }
}

} // namespace liuqing
