// SPDX-License-Identifier: GPL-3.0-or-later
// All records of one type: the list with its search on the left, the chosen record's form on the right.
#pragma once

#include "ui/forms/recordform.h"
#include "ui/models/recordsmodel.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QTimer;

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

    RecordsModel &model() { return *m_model; }
    RecordForm &form() { return *m_form; }
    QTableView &table() { return *m_table; }
    QLineEdit &search() { return *m_search; }

Q_SIGNALS:
    void stored(const liuqing::RecordId &batch);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void lookAt(int row);
    void counted(int count);
    void fitColumns();
    void setTexts();

    Desk &m_desk;
    RecordsModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_search;
    QPushButton *m_new;
    QTimer *m_typing; // the list is searched when typing pauses
    QTableView *m_table;
    QLabel *m_nothing;
    RecordForm *m_form;
    RecordId m_wanted; // to be marked in the list once it is read
    const RecordType *m_fitted = nullptr; // the type whose columns were fitted
    int m_shownCount = 0;
};

} // namespace liuqing
