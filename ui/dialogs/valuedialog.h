// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a field and a value for many records at once. What it would change is shown by BlockDialog afterwards.
#pragma once

#include "core/schema/field.h"

#include <QDialog>

class QLineEdit;

namespace liuqing {

class ChoiceBox;

class ValueDialog : public QDialog
{
    Q_OBJECT

public:
    // first: the field that is chosen at first
    ValueDialog(const std::vector<const Field *> &fields, const Field &first, int records, QWidget *parent = nullptr);

    const Field &field() const;
    QString typed() const;
    ChoiceBox &fieldBox() { return *m_field; }
    QLineEdit &line() { return *m_line; }

private:
    void offerWords();

    std::vector<const Field *> m_fields;
    ChoiceBox *m_field;
    QLineEdit *m_line;
};

} // namespace liuqing
