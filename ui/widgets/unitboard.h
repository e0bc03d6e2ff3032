// SPDX-License-Identifier: GPL-3.0-or-later
// Who has reported for the period and who has not, with version, day and lateness; in the order of office codes.
#pragma once

#include "core/returns/board.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace liuqing {

class UnitBoard : public QWidget
{
    Q_OBJECT

public:
    explicit UnitBoard(QWidget *parent = nullptr);

    // due: until when a return is in time
    void show(std::vector<returns::BoardRow> board, QDate due);
    QTreeWidget &list() { return *m_list; }
    QString reminder() const; // to be pasted into a chat: who has not reported yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString stateOf(const returns::BoardRow &row) const;
    QString lateness(const returns::BoardRow &row) const;
    void setTexts();

    std::vector<returns::BoardRow> m_board;
    QDate m_due;
    QLabel *m_title;
    QTreeWidget *m_list;
    QPushButton *m_copy;
};

} // namespace liuqing
