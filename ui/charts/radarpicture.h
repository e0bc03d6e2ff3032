// SPDX-License-Identifier: GPL-3.0-or-later
// Shares on axes around one center, the six clears above all: the further out the line, the more is clear. At
// the end of each axis stands what it is and how many of how many; an axis of nothing is left open and never
// counts as none.
#pragma once

#include "ui/charts/picture.h"

namespace liuqing {

class RadarPicture : public Picture
{
    Q_OBJECT

public:
    struct Axis
    {
        QString key;
        QString name;
        qint64 clear = 0;
        qint64 all = 0;
    };

    using Picture::Picture;

    void show(const QString &name, std::vector<Axis> axes);

    qreal heightFor(qreal width) const override;
    void draw(QPainter &painter, const QSizeF &size, const theme::Colors &colors,
              const drawing::Marks &marks) const override;

protected:
    QRectF place(int part, const QSizeF &size) const override; // of the words at the end of the axis
    int partAt(const QPointF &point) const override; // also anywhere along the axis

private:
    struct Web; // where things are at a size

    Web web(const QSizeF &size) const;
    void drawRings(QPainter &painter, const Web &web, const theme::Colors &colors,
                   const drawing::Marks &marks) const;
    void drawShares(QPainter &painter, const Web &web, const theme::Colors &colors) const;

    std::vector<Axis> m_axes;
};

} // namespace liuqing
