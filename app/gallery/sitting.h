// SPDX-License-Identifier: GPL-3.0-or-later
// One window over one ledger in one look, and the pictures that are taken of it.
#pragma once

#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

namespace liuqing {

struct View
{
    QString language;
    theme::Scheme scheme;
    qreal scale;

    QString suffix() const; // of the names of its pictures
    QSize screen() const { return {qRound(1366 / scale), qRound(768 / scale)}; }
    // Says so when it does not fit the screen. Error: "io"
    Status take(QWidget &widget, const QString &path) const;
};

struct Sitting
{
    MainWindow &window;
    QString folder;
    QString ledger;
    View view;
    int pictures = 0;

    // Until all answers are there and drawn
    void settle();
    Status take(const QString &name) { return takeWidget(window, name); }
    Status takeDialog(QWidget &dialog, const QString &name);
    Status takeWidget(QWidget &widget, const QString &name);
};

} // namespace liuqing
