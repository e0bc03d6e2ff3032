// SPDX-License-Identifier: GPL-3.0-or-later
// Backs the ledger up: where the copy goes, and then where it lies and how large it is, or what kept it from being
// written. The copy is read back and proved before it counts, in the desk's thread for questions.
#pragma once

#include "core/ledger/backup.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace liuqing {

class Saying;

class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(Desk &desk, const QString &folder, QWidget *parent = nullptr);

    void make(); // at the place that is written in the line
    QLineEdit &place() { return *m_place; }
    QPushButton &makeButton() { return *m_make; }
    QPushButton &openButton() { return *m_open; } // opens the folder; visible once the copy is there
    QString told() const;

    void reject() override; // not while it is copying

private:
    void lay();
    void connectAll();
    void choosePlace();
    void tell(const Result<backup::Made> &made);

    void setCopying(bool copying);

    Desk &m_desk;
    bool m_isCopying = false;
    QLabel *m_intro;
    QLineEdit *m_place;
    QPushButton *m_choose;
    QProgressBar *m_progress;
    Saying *m_told;
    QPushButton *m_make;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace liuqing
