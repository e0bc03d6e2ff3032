// SPDX-License-Identifier: GPL-3.0-or-later
// A record that a link needs and that is not there yet, entered without leaving the record that links to it.
#pragma once

#include "ui/desk/desk.h"
#include "ui/forms/fieldeditor.h"

#include <QDialog>

class QPushButton;

namespace liuqing {

class RecordForm;

class NewRecordDialog : public QDialog
{
    Q_OBJECT

public:
    NewRecordDialog(Desk &desk, const NewOffer &offer, QWidget *parent = nullptr);

    RecordForm &form() { return *m_form; }
    QPushButton &useButton() { return *m_use; }

Q_SIGNALS:
    void made(const liuqing::RecordId &id); // stored, and to be linked to

private:
    void giveBack();

    RecordForm *m_form;
    QPushButton *m_use;
    bool m_wanted = false; // as soon as it is stored
};

} // namespace liuqing
