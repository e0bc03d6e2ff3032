// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a type of record: which are on, which are off until the office has a purpose and a legal basis for them,
// and which it added itself. What is added or switched on stays for good.
#pragma once

#include "core/schema/declaredfields.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace liuqing {

class CheckBox;
class ChoiceBox;
class Saying;

class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    FieldsDialog(Desk &desk, const RecordType &type, QWidget *parent = nullptr);

    QTreeWidget &list() { return *m_list; }
    QPushButton &onButton() { return *m_on; }
    QPushButton &addButton() { return *m_add; }

private:
    void fill();
    const Field *chosen() const;
    void askForPurpose();
    void askForField();

    Desk &m_desk;
    const RecordType &m_type;
    QTreeWidget *m_list;
    QPushButton *m_on;
    QPushButton *m_add;
};

// Asks for what purpose and on which basis a personal field is kept, and switches it on
class PurposeDialog : public QDialog
{
    Q_OBJECT

public:
    PurposeDialog(Desk &desk, const RecordType &type, const Field &field, QWidget *parent = nullptr);

    QLineEdit &purpose() { return *m_purpose; }
    QLineEdit &basis() { return *m_basis; }
    QPushButton &button() { return *m_button; }
    QString told() const;

private:
    void switchOn(const RecordType &type, const Field &field);

    Desk &m_desk;
    QLineEdit *m_purpose;
    QLineEdit *m_basis;
    Saying *m_told;
    QPushButton *m_button;
};

// Asks what a field of the office's own is called and what it holds, and adds it
class OwnFieldDialog : public QDialog
{
    Q_OBJECT

public:
    OwnFieldDialog(Desk &desk, const RecordType &type, QWidget *parent = nullptr);

    QLineEdit &name() { return *m_name; }
    ChoiceBox &kind() { return *m_kind; }
    QPlainTextEdit &words() { return *m_words; }
    CheckBox &personal() { return *m_personal; }
    QPushButton &button() { return *m_button; }
    QString told() const;

private:
    FieldDeclaration declaration() const;
    void declare(const RecordType &type);

    Desk &m_desk;
    QLineEdit *m_name;
    ChoiceBox *m_kind;
    QPlainTextEdit *m_words;
    CheckBox *m_personal;
    Saying *m_told;
    QPushButton *m_button;
};

} // namespace liuqing
