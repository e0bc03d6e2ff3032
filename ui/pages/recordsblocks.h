// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells of a list: copied, pasted from a spreadsheet, filled down, or changed together. What would change is
// shown before it is written.
#pragma once

#include "core/exchange/blockedit.h"
#include "ui/models/recordsmodel.h"
#include "ui/models/chosencells.h"

#include <QPointer>

class QTableView;

namespace liuqing {

class BlockDialog;

class RecordsBlocks : public QObject
{
    Q_OBJECT

public:
    RecordsBlocks(Desk &desk, RecordsModel &model, QTableView &table);

    void copy();
    void paste();
    void fillDown(); // the first of the chosen rows into the others
    void change(const Field &field, const QString &typed); // of all chosen rows
    std::vector<ChosenCells> chosen() const;
    BlockDialog *dialog() const; // that shows what would change; nullptr: none

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    std::vector<const Field *> shownFields(const std::function<bool(int)> &isWanted) const; // by column; from left to right
    ChosenCells block() const;
    bool areTooMany(int rows);
    void previewRead(const QString &what, Result<std::vector<BlockRow>> rows);
    void preview(const QString &what, std::vector<BlockRow> rows);

    Desk &m_desk;
    RecordsModel &m_model;
    QTableView &m_table;
    QPointer<BlockDialog> m_dialog;
};

} // namespace liuqing
