// SPDX-License-Identifier: GPL-3.0-or-later
// What one field of a form is edited with, by its kind: a choice is chosen, everything else is typed as an office
// writes it. Says when a person has finished with another value; never changes by the wheel.
#pragma once

#include "core/schema/value.h"

#include <QWidget>

class QLineEdit;
class QModelIndex;
class QStandardItemModel;
class QToolButton;

namespace liuqing {

class ChoiceBox;

// What stands before the last of several names of a link, and that name
std::pair<QString, QString> lastPart(const Field &field, const QString &text);

// A record that a link may mean and that is not there yet
struct NewOffer
{
    const RecordType *type;
    QString name;
};

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const Field &field, QWidget *parent = nullptr);

    // The stored value, and how it reads
    void show(const Value &value, const QString &text);
    // As if it had just been typed: stored once the field is left
    void begin(const QString &text);
    void setReadOnly(bool readOnly);
    // Says what was typed, if it is another text; leaving the field does so as well
    void finish();
    // Back to what is stored
    void restore();
    // Names that a link may mean, under the field, and what could be entered anew
    void offer(const QStringList &names, const std::vector<NewOffer> &fresh = {});
    bool isLink() const;
    bool isBeingEdited() const; // another text stands there, and the person is not done with it
    QString text() const; // as it stands there
    QWidget *control() const; // what takes the focus

Q_SIGNALS:
    void typed(const QString &text); // another text than the stored one, and done with it
    void chosen(const Value &value);
    void beingTyped(const QString &text); // not done with it
    void restored(); // what stands there is what was shown again
    void newAsked(const liuqing::NewOffer &offer); // one of those that were offered
    void leftByEnter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLine();
    void makeChoice();
    void makeChoices();
    void fillWords();
    void takeOffered(const QModelIndex &index);
    void takeChoices();
    const Vocabulary *words() const;

    const Field &m_field;
    Value m_value;
    QString m_text; // as stored
    QLineEdit *m_line = nullptr;
    ChoiceBox *m_choice = nullptr;
    QToolButton *m_choices = nullptr;
    QStandardItemModel *m_offered = nullptr;
    std::vector<NewOffer> m_fresh;
};

} // namespace liuqing
