// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the window, one under the other, under small headings. Arrow keys and clicks choose.
#pragma once

#include <QListWidget>

namespace liuqing {

class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    // texts are set later: setText
    void addHeading();
    int addEntry(); // its place, for chosen() and choose()
    void setTexts(const QStringList &texts); // of headings and entries, in order

    int chosenEntry() const; // -1: none
    void choose(int entry);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int entry);
};

} // namespace liuqing
