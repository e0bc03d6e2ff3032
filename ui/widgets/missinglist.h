// SPDX-License-Identifier: GPL-3.0-or-later
// What one of the six clears still misses: the records, and in words what each lacks.
#pragma once

#include "core/clears/clears.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace liuqing {

class MissingList : public QWidget
{
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);
    void show(const clears::State &state, const QString &name);

Q_SIGNALS:
    // Enter or a double click on a record
    void opened(const QString &type, const liuqing::RecordId &id);

private:
    QLabel *m_heading;
    QLabel *m_nothing;
    QTreeWidget *m_rows;
};

} // namespace liuqing
