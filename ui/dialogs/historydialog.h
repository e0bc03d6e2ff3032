// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a record: who changed what, when, and from which workbook and row.
#pragma once

#include "ui/models/shownhistory.h"

#include <QDialog>

class QTreeWidget;

namespace liuqing {

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const QString &title, const std::vector<ShownEvent> &events, QWidget *parent = nullptr);

    QTreeWidget &list() { return *m_list; }

private:
    void add(const ShownEvent &event);

    QTreeWidget *m_list;
};

} // namespace liuqing
