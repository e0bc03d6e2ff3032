// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet does not say and every one of its rows needs, entered once for all of them: the project of a staff list.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace liuqing {

class FieldRow;

class GivenFields : public QWidget
{
    Q_OBJECT

public:
    explicit GivenFields(Desk &desk, QWidget *parent = nullptr);

    void show(const RecordType &type, const std::vector<const Field *> &fields);
    FieldRow *row(const Field &field) const; // nullptr: not asked for

Q_SIGNALS:
    void given(const liuqing::Field &field, const liuqing::Value &value);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const Field &field);
    void read(FieldRow *row, const QString &text);

    Desk &m_desk;
    const RecordType *m_type = nullptr;
    QLabel *m_title;
    QHBoxLayout *m_layout;
    std::vector<FieldRow *> m_rows;
};

} // namespace liuqing
