// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/print/words.h"

#include <QPageRanges>
#include <QPainter>

namespace liuqing::print {

namespace {

constexpr qreal footHeight = 11 * perMillimeter;
constexpr qreal footGap = 3 * perMillimeter;
constexpr qreal pieceGap = 4 * perMillimeter;
constexpr qreal continuedGap = 1.5 * perMillimeter;
constexpr qreal smallPoints = 9;

} // namespace

Pages::Pages(const QPageLayout &layout, QString running)
    : m_size(layout.paintRect(QPageLayout::Point).size() * perPoint), m_running(std::move(running)),
      m_pages(1)
{ }

qreal Pages::continuedTop() const
{
    return m_running.isEmpty() ? 0 : Lettering(smallPoints).lineHeight() + continuedGap;
}

qreal Pages::bottom() const
{
    return m_size.height() - footHeight;
}

void Pages::turn()
{
    m_pages.emplace_back();
    line(0, 0, width(), m_running, Lettering(smallPoints));
}

void Pages::place(Page &page, qreal left, qreal top, qreal width, const QString &text,
                  const Lettering &letters, Qt::Alignment align)
{
    if (text.isEmpty())
        return;
    const qreal spare = width - letters.widthOf(text);
    const qreal indent = align & Qt::AlignRight ? spare : align & Qt::AlignHCenter ? spare / 2 : 0;
    page.runs.push_back({QPointF(left + indent, top + letters.baseline()), text, letters.font()});
}

void Pages::line(qreal left, qreal top, qreal width, const QString &text, const Lettering &letters,
                 Qt::Alignment align)
{
    place(m_pages.back(), left, top, width, text, letters, align);
}

qreal Pages::paragraph(qreal left, qreal top, qreal width, const QString &text, const Lettering &letters,
                       Qt::Alignment align)
{
    const QStringList lines = letters.wrapped(text, width);
    for (qsizetype i = 0; i < lines.size(); ++i)
        line(left, top + static_cast<qreal>(i) * letters.lineHeight(), width, lines[i], letters, align);
    return static_cast<qreal>(lines.size()) * letters.lineHeight();
}

// As many on a line as fit, one that is wider than the page in lines of its own
qreal Pages::piecesBelow(qreal top, const QStringList &texts, const Lettering &letters)
{
    qreal x = 0;
    qreal y = top;
    for (const QString &text : texts) {
        const qreal wide = letters.widthOf(text);
        if (x > 0 && x + wide > width()) {
            x = 0;
            y += letters.lineHeight();
        }
        const qreal height = paragraph(x, y, width() - x, text, letters);
        y += height - letters.lineHeight();
        x = qMin(x + wide, width()) + pieceGap;
    }
    return y + letters.lineHeight() - top;
}

qreal Pages::pieces(qreal top, const QStringList &texts, const Lettering &letters, Spread spread)
{
    const auto count = static_cast<qreal>(texts.size());
    qreal taken = 0;
    qreal widest = 0;
    for (const QString &text : texts) {
        taken += letters.widthOf(text);
        widest = qMax(widest, letters.widthOf(text));
    }
    const qreal gap = (width() - taken) / qMax(1.0, count - 1);
    if (spread == Spread::edges ? gap < pieceGap : widest > width() / count)
        return piecesBelow(top, texts, letters);
    qreal x = 0;
    for (const QString &text : texts) {
        line(x, top, width() - x, text, letters);
        x += spread == Spread::edges ? letters.widthOf(text) + gap : width() / count;
    }
    return letters.lineHeight();
}

void Pages::frame(const QRectF &rect, qreal pen)
{
    QPainterPath path;
    path.addRect(rect);
    m_pages.back().strokes.push_back({path, pen});
}

void Pages::rule(const QPointF &from, const QPointF &to, qreal pen)
{
    QPainterPath path(from);
    path.lineTo(to);
    m_pages.back().strokes.push_back({path, pen});
}

void Pages::fill(const QPainterPath &shape)
{
    m_pages.back().strokes.push_back({shape, 0});
}

void Pages::sign(const Imprint &imprint)
{
    const Lettering letters(smallPoints);
    const qreal at = bottom() + footGap;
    for (int i = 0; i < count(); ++i) {
        Page &page = m_pages[static_cast<size_t>(i)];
        const QString number = Words::tr("Page %1 of %2").arg(i + 1).arg(count());
        const qreal side = (width() - letters.widthOf(number)) / 2 - pieceGap;
        place(page, 0, at, width(), number, letters, Qt::AlignHCenter);
        place(page, width() - side, at, side, Words::tr("Printed on %1").arg(Words::day(imprint.day)),
              letters, Qt::AlignRight);
        const QStringList office = letters.wrapped(imprint.office, side);
        for (qsizetype k = 0; k < office.size(); ++k)
            place(page, 0, at + static_cast<qreal>(k) * letters.lineHeight(), side, office[k], letters,
                  Qt::AlignLeft);
    }
}

void Pages::paint(QPainter &painter, const Page &page)
{
    painter.setPen(Qt::black);
    for (const Run &run : page.runs) {
        if (painter.font() != run.font)
            painter.setFont(run.font);
        painter.drawText(run.at, run.text);
    }
    for (const Stroke &stroke : page.strokes) {
        if (stroke.pen > 0)
            painter.strokePath(stroke.path,
                               QPen(Qt::black, stroke.pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        else
            painter.fillPath(stroke.path, Qt::black);
    }
}

bool Pages::paint(QPagedPaintDevice &device) const
{
    const QPageRanges asked = device.pageRanges();
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / (72 * perPoint), device.logicalDpiY() / (72 * perPoint));
    bool begun = false;
    for (int i = 0; i < count(); ++i) {
        if (!asked.isEmpty() && !asked.contains(i + 1))
            continue;
        if (begun && !device.newPage())
            return false;
        begun = true;
        paint(painter, m_pages[static_cast<size_t>(i)]);
    }
    return painter.end();
}

} // namespace liuqing::print
