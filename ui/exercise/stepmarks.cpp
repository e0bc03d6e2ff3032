// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise/stepmarks.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace liuqing {

namespace {

constexpr int side = 18;
constexpr int between = 4;

void drawTick(QPainter &painter, const QRectF &box)
{
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.28, box.height() * 0.52));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.44, box.height() * 0.68));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.73, box.height() * 0.34));
    painter.drawPath(tick);
}

} // namespace

StepMarks::StepMarks(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMarks::show(int done, int all)
{
    m_done = done;
    m_all = all;
    setToolTip(tr("%1 of %2 done").arg(done).arg(all));
    setAccessibleName(toolTip());
    updateGeometry();
    update();
}

QSize StepMarks::sizeHint() const
{
    return {qMax(0, m_all * (side + between) - between), side};
}

void StepMarks::paintEvent(QPaintEvent *)
{
    const theme::Colors set = theme::colors(palette());
    const QColor onAccent = palette().color(QPalette::HighlightedText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::caption());
    for (int i = 0; i < m_all; ++i) {
        const QRectF box = QRectF(i * (side + between), 0, side, side).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isOpen = i == m_done;
        painter.setPen(QPen(isOpen ? set.accent : i < m_done ? set.good : set.line, 1));
        painter.setBrush(isOpen ? set.accent : set.card);
        painter.drawEllipse(box);
        painter.setBrush(Qt::NoBrush);
        if (i < m_done) {
            painter.setPen(QPen(set.good, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            drawTick(painter, box);
        } else {
            painter.setPen(isOpen ? onAccent : set.quiet);
            painter.drawText(box, Qt::AlignCenter, QString::number(i + 1));
        }
    }
}

} // namespace liuqing
