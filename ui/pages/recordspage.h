// SPDX-License-Identifier: GPL-3.0-or-later
// Records: the list of a type beside the form of the chosen record.
#pragma once

#include "ui/forms/recordactions.h"
#include "ui/forms/recordform.h"
#include "ui/pages/recordslist.h"
#include "ui/pages/recordsmenu.h"

class QLineEdit;
class QPushButton;
class QToolButton;

namespace liuqing {

class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPage(Desk &desk, QWidget *parent = nullptr);

    void show(const RecordType &type);
    // Shows the record, of whatever type; field: the key of the one to begin with
    void open(const RecordType &type, const RecordId &id, const QString &field = {});
    void create();

    RecordsModel &model() { return m_list->model(); }
    RecordsList &list() { return *m_list; }
    RecordsMenu &menu() { return *m_menu; }
    RecordActions &actions() { return *m_actions; }
    RecordForm &form() { return *m_form; }
    QTableView &table() { return m_list->table(); }
    QLineEdit &search() { return *m_search; }

Q_SIGNALS:
    void stored(const liuqing::RecordId &batch);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void connectAll();
    void lookAt(const RecordId &id);
    void shown(int count);
    void tellCount(int count);
    void setTexts();

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_search;
    QPushButton *m_new;
    QToolButton *m_more;
    QTimer *m_typing;
    RecordsList *m_list;
    RecordsMenu *m_menu;
    RecordForm *m_form;
    RecordActions *m_actions;
    RecordId m_wanted; // to be chosen in the list when it comes into view
    int m_counted = 0;
};

} // namespace liuqing
