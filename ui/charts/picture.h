// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of figures, painted by hand: it is given values and knows no ledger. Its parts (bars, axes) are
// reached with the arrow keys, opened with Enter or a click, and told in sentences to whoever cannot see
// them. What is on the screen and what goes into a file is drawn by the same function.
#pragma once

#include "ui/charts/drawing.h"

#include <QWidget>

namespace liuqing {

class Picture : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString key; // of the measure or the clear
        QString sentence; // its name and all its figures
    };

    explicit Picture(QWidget *parent = nullptr);

    const std::vector<Part> &parts() const { return m_parts; }
    int current() const { return m_current; }
    // Marks the part whose records are shown; an empty key: none
    void choose(const QString &key);
    int partOf(const QString &key) const; // -1: there is none
    QRectF placeOf(int part) const { return place(part, size()); } // in this widget

    virtual qreal heightFor(qreal width) const = 0;
    virtual void draw(QPainter &painter, const QSizeF &size, const theme::Colors &colors,
                      const drawing::Marks &marks) const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int part, bool byKey);
    void moved(const QRect &place); // the arrow keys went to the part that is there

protected:
    // name: of the whole picture
    void setParts(const QString &name, std::vector<Part> parts);
    virtual QRectF place(int part, const QSizeF &size) const = 0;
    virtual int partAt(const QPointF &point) const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void go(int part);
    void hover(int part);
    void tellName();

    QString m_name;
    std::vector<Part> m_parts;
    int m_current = 0;
    int m_hovered = -1;
    QString m_chosen;
};

} // namespace liuqing
