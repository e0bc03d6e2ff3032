// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a form: the field's name, its editor, and below them what is wrong with it and what to do.
#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;

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
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void paint();

    const Field &m_field;
    QLabel *m_label;
    FieldEditor *m_editor;
    QLabel *m_sentence;
    Mark m_mark = Mark::none;
};

} // namespace liuqing
