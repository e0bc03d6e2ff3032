// SPDX-License-Identifier: GPL-3.0-or-later
// The records behind one part of a picture. Enter or a double click opens one, Escape closes the list.
#pragma once

#include "ui/models/picturerecords.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace liuqing {

class BehindList : public QWidget
{
    Q_OBJECT

public:
    explicit BehindList(QWidget *parent = nullptr);

    // isShare: the figure is a part of something, so that what is not counted stands beside it
    void fill(const QString &name, const Behind &behind, bool isShare);
    QTreeWidget &records() { return *m_records; }
    QString heading() const;

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void add(const BehindRecord &record);
    void tellRest(const Behind &behind);
    void setTexts();

    bool m_hasWhy = false;
    bool m_hasOffice = false;
    QLabel *m_heading;
    QPushButton *m_close;
    QTreeWidget *m_records;
    QLabel *m_why; // the chosen record is not counted, in full
    QLabel *m_rest; // what the list cannot do
};

} // namespace liuqing
