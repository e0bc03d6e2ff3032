// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a form: the field's name, its editor, and below them what is wrong with it, what is still to be found out,
// and the button that helps.
#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace liuqing {

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { none, problem, doubt };

    explicit FieldRow(const Field &field, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    FieldEditor &editor() { return *m_editor; }
    // The sentence below; none takes it away
    void tell(Mark mark, const QString &sentence = {});
    Mark mark() const { return m_mark; }
    QString sentence() const; // as it is shown
    // What the rules of the office say of the field; shown where nothing is wrong with what was entered
    void find(const QString &finding);
    // Records to be entered for what was typed, each a button
    void offerNew(const std::vector<NewOffer> &fresh);
    const std::vector<QPushButton *> &offers() const { return m_offers; }
    // What is shown masked may be asked for, or stands here in full until the row shows another record
    void allowRevealing(bool allowed);
    void reveal(const QString &plain);
    QToolButton &revealButton() { return *m_show; }
    QString revealed() const;

Q_SIGNALS:
    void revealAsked();
    void newAsked(const liuqing::NewOffer &offer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void tellAll();
    void paint();

    const Field &m_field;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    QToolButton *m_show;
    FieldEditor *m_editor;
    QLabel *m_plain;
    QLabel *m_sentence;
    std::vector<QPushButton *> m_offers;
    Mark m_mark = Mark::none;
    QString m_told;
    QString m_finding;
};

} // namespace liuqing
