// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks that were imported, newest first: when, by whom, what became of their rows; each can be taken back.
#pragma once

#include "core/ledger/batches.h"
#include "ui/widgets/titledlist.h"

class QPushButton;

namespace liuqing {

class ImportHistory : public TitledList
{
    Q_OBJECT

public:
    explicit ImportHistory(QWidget *parent = nullptr);

    void show(std::vector<batches::Batch> imports);
    void setUndoable(bool undoable); // nothing is taken back in a ledger that cannot be written
    QPushButton &undo() { return *m_undo; }

Q_SIGNALS:
    void undoAsked(const liuqing::RecordId &batch);

private:
    const batches::Batch *chosen() const; // nullptr: none
    void fill() override;
    void setTexts() override;

    std::vector<batches::Batch> m_imports;
    bool m_undoable = true;
    QPushButton *m_undo;
};

} // namespace liuqing
