// SPDX-License-Identifier: GPL-3.0-or-later
// What one field of a form is edited with, by its kind: a choice is chosen, everything else is typed as an office
// writes it. Says when a person has finished with another value; never changes by the wheel.
#pragma once

#include "core/schema/value.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace liuqing {

class ChoiceBox;

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const Field &field, QWidget *parent = nullptr);

    // The stored value, and how it reads
    void show(const Value &value, const QString &text);
    void setReadOnly(bool readOnly);
    // Back to what is stored
    void restore();
    // Names that a link may mean, under the field
    void offer(const QStringList &names);
    bool isLink() const;
    bool isBeingEdited() const; // another text stands there, and the person is not done with it
    QWidget *control() const; // what takes the focus

Q_SIGNALS:
    void typed(const QString &text); // another text than the stored one, and done with it
    void chosen(const Value &value);
    void searched(const QString &text); // typing the name of a link
    void leftByEnter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLine();
    void makeChoice();
    void makeChoices();
    void fillWords();
    void finish();
    void takeChoices();
    const Vocabulary *words() const;

    const Field &m_field;
    Value m_value;
    QString m_text; // as stored
    QLineEdit *m_line = nullptr;
    ChoiceBox *m_choice = nullptr;
    QToolButton *m_choices = nullptr;
    QStringListModel *m_offered = nullptr;
};

} // namespace liuqing
