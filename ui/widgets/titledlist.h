// SPDX-License-Identifier: GPL-3.0-or-later
// A list below its title, the shape of most lists of the pages: filled anew when the language changes.
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace liuqing {

class TitledList : public QWidget
{
    Q_OBJECT

public:
    QTreeWidget &list() { return *m_list; }

protected:
    // The column that has room to spare is stretched. Whoever is one calls refill() at the end of its constructor
    TitledList(int columns, int stretched, QWidget *parent);

    virtual void setTexts() = 0; // what does not depend on the rows
    virtual void fill() = 0; // rows and title
    void refill();
    QVBoxLayout &below(); // for what stands below the list

    void changeEvent(QEvent *event) override;

    QLabel *m_title;
    QTreeWidget *m_list;
};

} // namespace liuqing
