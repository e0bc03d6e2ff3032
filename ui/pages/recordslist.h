// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records as a sheet: cells are chosen, changed, copied and pasted as in a spreadsheet, columns are sorted,
// hidden and narrowed down, and below stands what the chosen cells add up to.
#pragma once

#include "ui/desk/preferences.h"
#include "ui/pages/recordsblocks.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTimer;

namespace liuqing {

class FilterHeader;

class RecordsList : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsList(Desk &desk, QWidget *parent = nullptr);

    void show(const RecordType &type); // as the person left it

    RecordsModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    FilterHeader &header() { return *m_header; }
    RecordsBlocks &blocks() { return *m_blocks; }
    QString told() const; // below the list

    void showFilters(bool visible);
    void showColumn(int column, bool visible);
    void moveColumn(int column, int by); // -1: to the left; the first one stays
    bool isColumnShown(int column) const;
    store::Query shownQuery() const; // with the columns that are shown, in their order
    void showAllAgain(); // every column, unsorted, not narrowed down
    // Columns, order and filters as a text, and back
    QJsonObject view() const;
    void setView(const QJsonObject &view);

Q_SIGNALS:
    void looked(const liuqing::RecordId &id); // another row
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void connectAll();
    void keepView();
    void shown(int count);
    void headColumns();
    void sum();
    QString about(const QModelIndex &cell) const;
    void tellSum(const SelectionSum &sum);
    void setTexts();

    Desk &m_desk;
    Preferences m_preferences;
    RecordsModel *m_model;
    QTableView *m_table;
    FilterHeader *m_header;
    RecordsBlocks *m_blocks;
    QLabel *m_nothing;
    QLabel *m_told;
    QTimer *m_summing;
    const RecordType *m_fitted = nullptr; // whose columns were made as wide as what they show
    int m_question = 0;
    bool m_setting = false; // a view: what it does is no wish of the person's
};

} // namespace liuqing
