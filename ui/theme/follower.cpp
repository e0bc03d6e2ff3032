// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/follower.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace liuqing::theme {

Follower::Follower(QApplication &application, Ask ask)
    : m_application(application)
    , m_ask(std::move(ask))
    , m_scheme(schemeOf(m_ask()))
{
    QApplication::setStyle(QStringLiteral("fusion")); // one look on every system; that of Windows has no dark one
    apply(application, m_scheme);
    application.installEventFilter(this);
}

bool Follower::eventFilter(QObject *watched, QEvent *event)
{
    const bool changed = event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange;
    if (changed && !m_isFollowing) {
        m_isFollowing = true;
        QMetaObject::invokeMethod(this, &Follower::follow, Qt::QueuedConnection); // once, when all windows know
    }
    return QObject::eventFilter(watched, event);
}

// The palette of the program hides that of the system; without it the system's own shows
QPalette Follower::systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

void Follower::follow()
{
    m_scheme = schemeOf(m_ask());
    apply(m_application, m_scheme);
    // the sheet gives widgets the palette back that they had before it: whoever has colors of its own sets them again
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::PaletteChange);
        QApplication::sendEvent(widget, &changed);
    }
    m_isFollowing = false;
}

} // namespace liuqing::theme
