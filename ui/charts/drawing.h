// SPDX-License-Identifier: GPL-3.0-or-later
// What all pictures draw with. Fonts are measured in pixels, so that a picture is laid out on paper and in a
// file as it is in the window.
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace liuqing::drawing {

// The parts of a picture that stand out; -1: none
struct Marks
{
    int current = -1; // has the keyboard
    int hovered = -1;
    int chosen = -1; // its records are shown
};

QFont body();
QFont strong();
QFont caption();
QFont heading(); // of a picture in a file

qreal heightOf(const QFont &font);
qreal widthOf(const QFont &font, const QString &text);
// One line, cut off with "…" where it does not fit
void write(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QFont &font,
           const QColor &color, const QString &text);
// The ground under a part: nothing unless it stands out
void mark(QPainter &painter, const QRectF &place, const theme::Colors &colors, const Marks &marks, int part);

QString percent(qint64 value, int scale);

} // namespace liuqing::drawing
