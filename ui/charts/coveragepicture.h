// SPDX-License-Identifier: GPL-3.0-or-later
// Coverages as bars from nothing to all, each with the earlier figure it started from and with both targets
// that a rise of so many percent can mean: so many percentage points more, and so much more of itself. Every
// mark has its own shape, its own side of the bar and its figure in words.
#pragma once

#include "ui/charts/picture.h"

#include <array>
#include <optional>

namespace liuqing {

class CoveragePicture : public Picture
{
    Q_OBJECT

public:
    struct Bar
    {
        QString key;
        QString name;
        qint64 covered = 0;
        qint64 all = 0;
        int scale = 0; // decimals of the figures below, percent
        std::optional<qint64> now;
        std::optional<qint64> base;
        std::optional<qint64> inPoints;
        std::optional<qint64> ofItself;
    };

    using Picture::Picture;

    void show(const QString &name, int rise, std::vector<Bar> bars);

    qreal heightFor(qreal width) const override;
    void draw(QPainter &painter, const QSizeF &size, const theme::Colors &colors,
              const drawing::Marks &marks) const override;

protected:
    QRectF place(int part, const QSizeF &size) const override;

private:
    enum class Mark { base, inPoints, ofItself };
    static constexpr std::array marksOfAll{Mark::base, Mark::inPoints, Mark::ofItself};

    bool hasBase() const;
    QString meaning(Mark mark) const;
    QString sentence(const Bar &bar) const;
    static std::optional<qint64> valueOf(const Bar &bar, Mark mark);
    static QString figureOf(const Bar &bar, Mark mark);
    static bool isMeaningless(const Bar &bar, Mark mark);
    static QString remarkOf(const Bar &bar, Mark mark);
    static qreal tipOf(Mark mark);
    static void drawMark(QPainter &painter, Mark mark, const QPointF &tip, const theme::Colors &colors);
    // Where the words of each mark stand above the bars, as many lines as the width needs
    std::vector<QRectF> legend(qreal width) const;
    qreal legendHeight(qreal width) const;
    void drawLegend(QPainter &painter, const QSizeF &size, const theme::Colors &colors) const;
    void drawBar(QPainter &painter, const QRectF &row, const Bar &bar, const theme::Colors &colors) const;
    void drawValues(QPainter &painter, const QRectF &line, const Bar &bar, const theme::Colors &colors) const;

    int m_rise = 0;
    std::vector<Bar> m_bars;
};

} // namespace liuqing
