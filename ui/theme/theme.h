// SPDX-License-Identifier: GPL-3.0-or-later
// The one look of the window: colors, spacing and type as tokens, light or dark by the system's palette.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QPushButton;

namespace liuqing::theme {

inline constexpr int gap = 8; // between things that belong together
inline constexpr int space = 16; // between groups
inline constexpr int margin = 24; // around a page
inline constexpr int smallMargin = 8; // where there is little room
inline constexpr int radius = 10;

struct Colors
{
    QColor page;
    QColor card;
    QColor cardHover;
    QColor line;
    QColor text;
    QColor quiet; // secondary text
    QColor accent;
    QColor track; // the unfilled part of a bar
    QColor good;
    QColor missing; // amber: something is still to be found out; never the only mark
    QColor wrong; // a value that was not taken; never the only mark
    QColor side; // of the sidebar
    QColor scroll; // the handle of a scroll bar
};

enum class Scheme { light, dark };

Scheme schemeOf(const QPalette &palette);
Colors colors(Scheme scheme);
Colors colors(const QPalette &palette);
QPalette palette(Scheme scheme);

QFont body();
QFont title();
QFont figure();
QFont caption();

// A button that is not what one comes for; also while it is shown
void setQuiet(QPushButton &button, bool quiet);

// Font, palette and style sheet of the application
void apply(QApplication &application, Scheme scheme);

} // namespace liuqing::theme
