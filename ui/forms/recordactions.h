// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the record of a form as a whole: reading its history, and retiring it with a reason. A retired
// record stays in the history and comes back with Ctrl+Z.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;

namespace liuqing {

class HistoryDialog;

class RecordActions : public QWidget
{
    Q_OBJECT

public:
    explicit RecordActions(Desk &desk, QWidget *parent = nullptr);

    // A stored one; null hides the buttons
    void show(const Record &record, const QString &title);
    void openHistory();
    void retire(const Record &record, const QString &reason);
    QPushButton &historyButton() { return *m_history; }

Q_SIGNALS:
    void retired();
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForReason();
    void setTexts();

    Desk &m_desk;
    Record m_record;
    QString m_title;
    QPushButton *m_history;
    QPushButton *m_retire;
};

} // namespace liuqing
