// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a form: the fields of a type, under the headings its catalogue gives them; the office's own fields last.
#pragma once

#include "ui/desk/desk.h"
#include "ui/forms/fieldrow.h"

class QVBoxLayout;

namespace liuqing {

class FormBody : public QWidget
{
    Q_OBJECT

public:
    FormBody(const Desk &desk, const RecordType &type, QWidget *parent = nullptr);

    const RecordType &type() const { return m_type; }
    const std::vector<FieldRow *> &rows() const { return m_rows; }
    FieldRow *row(const Field &field) const;
    // Below all rows
    void append(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const char *heading, const std::vector<const Field *> &fields);
    void setTexts();

    const RecordType &m_type;
    QVBoxLayout *m_layout;
    std::vector<FieldRow *> m_rows;
    std::vector<std::pair<QLabel *, const char *>> m_headings; // nullptr: the office's own fields
};

} // namespace liuqing
