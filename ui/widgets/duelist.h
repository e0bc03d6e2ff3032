// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be seen to next, soonest first, with how many days are left.
#pragma once

#include "core/rules/due.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace liuqing {

class DueList : public QWidget
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);

    void show(std::vector<rules::Due> due, QDate today);
    QTreeWidget &list() { return *m_list; }

Q_SIGNALS:
    void opened(const liuqing::rules::Due &due);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::vector<rules::Due> m_due;
    QDate m_today;
    QLabel *m_title;
    QLabel *m_nothing;
    QTreeWidget *m_list;
};

} // namespace liuqing
