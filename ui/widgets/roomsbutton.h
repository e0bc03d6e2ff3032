// SPDX-License-Identifier: GPL-3.0-or-later
// The sidebar where there is no room for it: a button that says where one is, and opens the same entries as a menu.
#pragma once

#include <QToolButton>

namespace liuqing {

class Sidebar;

class RoomsButton : public QToolButton
{
    Q_OBJECT

public:
    RoomsButton(Sidebar &sidebar, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void setTexts();

    Sidebar &m_sidebar;
};

} // namespace liuqing
