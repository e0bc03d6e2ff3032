// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a figure is counted from, each with what it adds. Own records open with Enter or a double click;
// those of other offices name the office.
#pragma once

#include "ui/models/shownreturn.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace liuqing {

class TextsModel;

class CountedList : public QWidget
{
    Q_OBJECT

public:
    explicit CountedList(QWidget *parent = nullptr);

    void show(const QString &title, std::vector<CountedRecord> records);
    void clear();
    QTreeView &list() { return *m_list; }

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();

    std::vector<CountedRecord> m_records;
    QLabel *m_title;
    TextsModel *m_model;
    QTreeView *m_list;
};

} // namespace liuqing
