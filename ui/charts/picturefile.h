// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as others get it, with its heading and what it is counted from: as an image for the clipboard and
// a PNG file at twice the size, or as an SVG whose figures stay text. Always on a light ground, because it
// goes into papers.
#pragma once

#include "core/base/result.h"

#include <QImage>

namespace liuqing {

class Picture;

struct PictureCaption
{
    QString title;
    QString note; // how to read it
    QString source; // what it is counted from, as of when; in the window that stands above all pictures
};

QImage imageOf(const Picture &picture, const PictureCaption &caption);
QByteArray pngOf(const Picture &picture, const PictureCaption &caption);
QByteArray svgOf(const Picture &picture, const PictureCaption &caption);

// SVG when the name ends so, otherwise PNG. Error: "io"
Status savePicture(const Picture &picture, const PictureCaption &caption, const QString &path);

} // namespace liuqing
