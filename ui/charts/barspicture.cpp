// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barspicture.h"

#include <QLocale>
#include <QPainter>

namespace liuqing {

namespace {

constexpr qreal rowHeight = 36;
constexpr qreal barHeight = 14;
constexpr qreal barRadius = 3;
constexpr qreal leastBar = 2; // of nothing: still to be seen where it would begin
constexpr qreal widestName = 0.45; // of the picture

} // namespace

void BarsPicture::show(const QString &name, std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    std::vector<Part> parts;
    for (const Bar &bar : m_bars)
        parts.push_back({bar.key, tr("%1: %2").arg(bar.name, QLocale().toString(bar.number))});
    setParts(name, std::move(parts));
}

qreal BarsPicture::heightFor(qreal) const
{
    return rowHeight * static_cast<qreal>(m_bars.size());
}

QRectF BarsPicture::place(int part, const QSizeF &size) const
{
    return {0, rowHeight * part, size.width(), rowHeight};
}

void BarsPicture::draw(QPainter &painter, const QSizeF &size, const theme::Colors &colors,
                       const drawing::Marks &marks) const
{
    qreal names = 0;
    qreal numbers = 0;
    qint64 most = 1;
    for (const Bar &bar : m_bars) {
        names = qMax(names, drawing::widthOf(drawing::body(), bar.name));
        numbers = qMax(numbers, drawing::widthOf(drawing::strong(), QLocale().toString(bar.number)));
        most = qMax(most, bar.number);
    }
    names = qMin(names, size.width() * widestName);
    const qreal left = theme::gap + names + theme::gap * 1.5;
    const qreal longest = size.width() - left - theme::gap - numbers - theme::gap;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar &bar = m_bars[static_cast<size_t>(i)];
        const QRectF row = place(i, size);
        drawing::mark(painter, row, colors, marks, i);
        drawing::write(painter, QRectF(theme::gap, row.top(), names, row.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, drawing::body(), colors.text, bar.name);
        const qreal wide =
            qMax(leastBar, longest * static_cast<qreal>(bar.number) / static_cast<qreal>(most));
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.number == 0 ? colors.scroll : colors.accent);
        const qreal radius = bar.number == 0 ? 0 : barRadius;
        painter.drawRoundedRect(QRectF(left, row.center().y() - barHeight / 2, wide, barHeight), radius,
                                radius);
        drawing::write(painter, QRectF(left + wide + theme::gap, row.top(), numbers, row.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, drawing::strong(),
                       bar.number == 0 ? colors.quiet : colors.text, QLocale().toString(bar.number));
    }
}

} // namespace liuqing
