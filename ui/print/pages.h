// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the pages of a document before there is a device: lines of text, rules and shapes at their
// places. Set once, it is shown in the preview, printed and written as PDF alike, and the number of pages is
// known before the first one is painted.
#pragma once

#include "ui/print/lettering.h"

#include <QDate>
#include <QPagedPaintDevice>
#include <QPainterPath>

#include <vector>

namespace liuqing::print {

// Who printed, and the day that stands on the paper
struct Imprint
{
    QString office;
    QDate day;
};

class Pages
{
public:
    // One empty page; the running line stands small above what goes on on the next ones
    Pages(const QPageLayout &layout, QString running);

    int count() const { return static_cast<int>(m_pages.size()); }
    qreal width() const { return m_size.width(); }
    qreal top() const { return count() == 1 ? 0 : continuedTop(); } // of the page that is being set
    qreal continuedTop() const;
    qreal bottom() const; // above the foot
    void turn();

    // One line within [left, left + width], as high as its letters
    void line(qreal left, qreal top, qreal width, const QString &text, const Lettering &letters,
              Qt::Alignment align = Qt::AlignLeft);
    // Wrapped; returns the height
    qreal paragraph(qreal left, qreal top, qreal width, const QString &text, const Lettering &letters,
                    Qt::Alignment align = Qt::AlignLeft);
    // Side by side: to both edges, or in columns as for signatures; below one another when they do not fit
    enum class Spread { edges, columns };
    qreal pieces(qreal top, const QStringList &texts, const Lettering &letters, Spread spread);
    void frame(const QRectF &rect, qreal pen = thin);
    void rule(const QPointF &from, const QPointF &to, qreal pen = thin);
    void fill(const QPainterPath &shape);

    // The foot of every page: office, page x of y, day
    void sign(const Imprint &imprint);

    // All pages, or those that the device was asked for. False when the device does not take them
    bool paint(QPagedPaintDevice &device) const;

    static constexpr qreal thin = 0.5 * perPoint;
    static constexpr qreal thick = 1.0 * perPoint;

private:
    struct Run
    {
        QPointF at; // of the baseline
        QString text;
        QFont font;
    };
    struct Stroke
    {
        QPainterPath path;
        qreal pen = 0; // 0: filled
    };
    struct Page
    {
        std::vector<Run> runs = {};
        std::vector<Stroke> strokes = {};
    };

    static void paint(QPainter &painter, const Page &page);
    qreal piecesBelow(qreal top, const QStringList &texts, const Lettering &letters);
    void place(Page &page, qreal left, qreal top, qreal width, const QString &text, const Lettering &letters,
               Qt::Alignment align);

    QSizeF m_size;
    QString m_running;
    std::vector<Page> m_pages;
};

} // namespace liuqing::print
