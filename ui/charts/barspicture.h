// SPDX-License-Identifier: GPL-3.0-or-later
// Counts as bars below one another: the name in front, the number behind.
#pragma once

#include "ui/charts/picture.h"

namespace liuqing {

class BarsPicture : public Picture
{
    Q_OBJECT

public:
    struct Bar
    {
        QString key;
        QString name;
        qint64 number = 0;
    };

    using Picture::Picture;

    void show(const QString &name, std::vector<Bar> bars);

    qreal heightFor(qreal width) const override;
    void draw(QPainter &painter, const QSizeF &size, const theme::Colors &colors,
              const drawing::Marks &marks) const override;

protected:
    QRectF place(int part, const QSizeF &size) const override;

private:
    std::vector<Bar> m_bars;
};

} // namespace liuqing
