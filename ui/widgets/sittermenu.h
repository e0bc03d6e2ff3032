// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits here, below the rooms: the name, and behind it the language, another ledger, backing up, practising and the help.
#pragma once

#include <QToolButton>

namespace liuqing {

class SitterMenu : public QToolButton
{
    Q_OBJECT

public:
    // help: the action of the window; practises: there is an exercise to be done
    SitterMenu(const QString &person, QAction *help, bool practises, QWidget *parent);

    void standInSidebar(bool inSidebar);

Q_SIGNALS:
    void personAsked(const QString &name); // somebody else sits here
    void languageAsked(const QString &language);
    void ledgerAsked(); // another one is to be opened
    void backupAsked();
    void exerciseAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForPerson();
    void setTexts();

    QString m_name;
    QAction *m_person;
    QAction *m_ledger;
    QAction *m_backup;
    QAction *m_exercise;
};

} // namespace liuqing
