// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a list, as a menu: filters, columns, views under a name, changing and copying what is chosen,
// paper and xlsx. Made anew each time it opens.
#pragma once

#include "ui/pages/recordslist.h"

#include <QMenu>

namespace liuqing {

class RecordsMenu : public QMenu
{
    Q_OBJECT

public:
    RecordsMenu(Desk &desk, RecordsList &list, QWidget *parent = nullptr);

    void keepView(const QString &name); // as the list is now

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void fill();
    void fillColumns();
    void fillViews();
    void askForName();
    void askForValue();
    void showFields();
    void print();
    void askForFile();
    QString viewsKey() const;

    Desk &m_desk;
    RecordsList &m_list;
    Preferences m_preferences;
};

} // namespace liuqing
