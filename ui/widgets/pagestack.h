// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, one of them shown. On a screen smaller than the page needs it is scrolled instead of cut.
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace liuqing {

class PageStack : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    void addPage(QWidget *page);
    QWidget *current() const;
    void show(QWidget *page);
    void setMargin(int margin); // around each page that has one

private:
    QStackedWidget *m_pages;
};

} // namespace liuqing
