// SPDX-License-Identifier: GPL-3.0-or-later
// What a pasted block, a fill or a change of many records would do, shown before it is done. Nothing is written until
// it is said; afterwards Ctrl+Z takes all of it back at once.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/blockmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace liuqing {

class BlockDialog : public QDialog
{
    Q_OBJECT

public:
    // what: "Paste", "Fill down", "Change the chosen records"
    BlockDialog(Desk &desk, const QString &what, const RecordType &type, std::vector<BlockRow> rows, QWidget *parent = nullptr);

    BlockModel &model() { return *m_model; }
    QPushButton &write() { return *m_write; }
    QString told() const;

Q_SIGNALS:
    void planned(); // what it would do is shown

private:
    void lay();
    void take(std::shared_ptr<const BlockPlan> plan);
    void apply();

    Desk &m_desk;
    std::shared_ptr<const BlockPlan> m_plan;
    BlockModel *m_model;
    QLabel *m_told;
    QTableView *m_table;
    QPushButton *m_write;
    QPushButton *m_leave;
};

} // namespace liuqing
