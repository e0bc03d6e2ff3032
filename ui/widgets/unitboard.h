// SPDX-License-Identifier: GPL-3.0-or-later
// Who has reported for the period and who has not, with version, day and lateness by the day on which it was sent; in the order of office codes. Below
// stands what the return of the chosen office was asked about, and how the office explained it.
#pragma once

#include "core/returns/board.h"
#include "ui/widgets/titledlist.h"

class QLabel;
class QPushButton;

namespace liuqing {

class UnitBoard : public TitledList
{
    Q_OBJECT

public:
    explicit UnitBoard(QWidget *parent = nullptr);

    // due: until when a return is in time
    void show(std::vector<returns::BoardRow> board, QDate due);
    QString remarks() const; // on the return of the chosen office; empty: nothing to say
    QString message() const; // the same, to be pasted into a chat
    QString reminder() const; // to be pasted into a chat: who has not reported yet

private:
    void fill() override;
    QString stateOf(const returns::BoardRow &row) const;
    QStringList cellsOf(const returns::BoardRow &row) const;
    QString lateness(const returns::BoardRow &row) const;
    void setTexts() override;
    void tell();

    std::vector<returns::BoardRow> m_board;
    QDate m_due;
    QLabel *m_remarks;
    QPushButton *m_copyRemarks;
    QPushButton *m_copy;
};

} // namespace liuqing
