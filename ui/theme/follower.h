// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the look of the program light or dark as the system is, while it runs: what is typed, chosen and open stays.
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <functional>

namespace liuqing::theme {

class Follower : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<QPalette()>;

    // Applies what the system has now; ask: the palette of the system
    explicit Follower(QApplication &application, Ask ask = systemPalette);

    Scheme scheme() const { return m_scheme; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QPalette systemPalette();
    void follow();

    QApplication &m_application;
    Ask m_ask;
    Scheme m_scheme;
    bool m_isFollowing = false; // what changes meanwhile is our own doing
};

} // namespace liuqing::theme
