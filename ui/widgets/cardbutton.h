// SPDX-License-Identifier: GPL-3.0-or-later
// A card that can be clicked, or chosen with Enter or Space: its ground, border and focus; what stands on it is painted
// by those that are one.
#pragma once

#include <QAbstractButton>

namespace liuqing {

class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(QWidget *parent = nullptr);

protected:
    // Inside the border
    virtual void paintContent(QPainter &painter, QRect inside) = 0;
    // One line of text, cut where there is no more room; returns its height
    int drawLine(QPainter &painter, const QRect &inside, const QFont &font, const QColor &color, const QString &text) const;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace liuqing
