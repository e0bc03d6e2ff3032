// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picturefile.h"

#include "core/base/files.h"
#include "ui/charts/picture.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int width = 720;
constexpr int sharpness = 2;
constexpr int dotsPerInch = 96; // fonts are laid out in pixels of this size
constexpr qreal inchesPerMeter = 39.37;

constexpr int wrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

QString wordsOf(const PictureCaption &caption)
{
    return caption.note.isEmpty() ? caption.source : QString(caption.source + u'\n' + caption.note);
}

qreal noteHeight(const QString &note)
{
    const QRectF room(0, 0, width - 2 * theme::margin, 10000);
    return qCeil(QFontMetricsF(drawing::caption()).boundingRect(room, wrapped, note).height()) + theme::gap;
}

qreal headHeight(const PictureCaption &caption)
{
    return theme::margin + drawing::heightOf(drawing::heading()) + theme::gap / 2.0
        + noteHeight(wordsOf(caption)) + theme::gap;
}

QSize sizeOf(const Picture &picture, const PictureCaption &caption)
{
    return {width, qCeil(headHeight(caption) + picture.heightFor(width - 2 * theme::margin) + theme::margin)};
}

void drawSheet(QPainter &painter, const Picture &picture, const PictureCaption &caption)
{
    const theme::Colors colors = theme::colors(theme::Scheme::light);
    const QSize size = sizeOf(picture, caption);
    const qreal inside = width - 2 * theme::margin;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), colors.card);
    const qreal title = drawing::heightOf(drawing::heading());
    drawing::write(painter, QRectF(theme::margin, theme::margin, inside, title),
                   Qt::AlignLeft | Qt::AlignVCenter, drawing::heading(), colors.text, caption.title);
    painter.setFont(drawing::caption());
    painter.setPen(colors.quiet);
    painter.drawText(
        QRectF(theme::margin, theme::margin + title + theme::gap / 2.0, inside, noteHeight(wordsOf(caption))),
        wrapped, wordsOf(caption));
    painter.translate(theme::margin, headHeight(caption));
    picture.draw(painter, QSizeF(inside, picture.heightFor(inside)), colors, {});
}

} // namespace

QImage imageOf(const Picture &picture, const PictureCaption &caption)
{
    QImage image(sizeOf(picture, caption) * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    {
        QPainter painter(&image);
        drawSheet(painter, picture, caption);
    }
    const int dots = qRound(dotsPerInch * sharpness * inchesPerMeter); // so that it is pasted in its size
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

QByteArray pngOf(const Picture &picture, const PictureCaption &caption)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture, caption).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Picture &picture, const PictureCaption &caption)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(sizeOf(picture, caption));
    svg.setViewBox(QRect(QPoint(), sizeOf(picture, caption)));
    svg.setResolution(dotsPerInch);
    svg.setTitle(caption.title);
    svg.setDescription(picture.accessibleDescription());
    QPainter painter(&svg);
    drawSheet(painter, picture, caption);
    painter.end();
    return bytes;
}

Status savePicture(const Picture &picture, const PictureCaption &caption, const QString &path)
{
    return files::writeWhole(path,
                      path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? svgOf(picture, caption)
                                                                    : pngOf(picture, caption));
}

} // namespace liuqing
