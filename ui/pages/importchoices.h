// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may choose about a workbook as a whole: what its rows are, which sheet, what to do about names the ledger
// does not know and about bad cells, and what the sheet does not say for all its rows.
#pragma once

#include "ui/pages/importjob.h"

#include <QWidget>

class QLabel;

namespace liuqing {

class CheckBox;
class ChoiceBox;
class GivenFields;

class ImportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoices(Desk &desk, QWidget *parent = nullptr);

    void show(ImportJob *job);
    GivenFields &given() { return *m_given; }
    CheckBox &leaveOut() { return *m_leaveOut; }

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void connectAll();
    void fillTypes();
    void fillSheets();
    void setTexts();

    QPointer<ImportJob> m_job;
    QLabel *m_typeLabel;
    ChoiceBox *m_type;
    QLabel *m_sheetLabel;
    ChoiceBox *m_sheetBox;
    CheckBox *m_createLinks;
    CheckBox *m_leaveOut;
    GivenFields *m_given;
};

} // namespace liuqing
