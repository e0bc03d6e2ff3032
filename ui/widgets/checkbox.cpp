// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkbox.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

namespace liuqing {

void CheckBox::paintEvent(QPaintEvent *event)
{
    QCheckBox::paintEvent(event);
    const theme::Colors set = theme::colors(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF box = QRectF(style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this)).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor frame = !isEnabled() ? set.line : isChecked() || hasFocus() ? set.accent : set.quiet;
    painter.setPen(QPen(frame, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() && isEnabled() ? set.accent : set.card);
    painter.drawRoundedRect(box, 4, 4);
    if (!isChecked())
        return;
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.52));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.72));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.30));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isEnabled() ? palette().color(QPalette::HighlightedText) : set.quiet, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace liuqing
