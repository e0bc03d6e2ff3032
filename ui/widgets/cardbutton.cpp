// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardbutton.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace liuqing {

CardButton::CardButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int CardButton::drawLine(QPainter &painter, const QRect &inside, const QFont &font, const QColor &color, const QString &text) const
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    const QRect place(inside.left(), inside.top(), inside.width(), metrics.height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, place.width()));
    return metrics.height();
}

void CardButton::paintEvent(QPaintEvent *)
{
    const theme::Colors set = theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? set.accent : set.line, marked ? 2 : 1));
    painter.setBrush(underMouse() ? set.cardHover : set.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
    paintContent(painter, rect().adjusted(theme::space, theme::space, -theme::space, -theme::space));
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace liuqing
