// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks that were imported, newest first: when, by whom, what became of their rows; each can be taken back.
#pragma once

#include "core/ledger/batches.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace liuqing {

class ImportHistory : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHistory(QWidget *parent = nullptr);

    void show(std::vector<batches::Batch> imports);
    void setUndoable(bool undoable); // nothing is taken back in a ledger that cannot be written
    QTreeWidget &list() { return *m_list; }
    QPushButton &undo() { return *m_undo; }

Q_SIGNALS:
    void undoAsked(const liuqing::RecordId &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    const batches::Batch *chosen() const; // nullptr: none
    void fill();
    void setTexts();

    std::vector<batches::Batch> m_imports;
    bool m_undoable = true;
    QLabel *m_title;
    QTreeWidget *m_list;
    QPushButton *m_undo;
};

} // namespace liuqing
