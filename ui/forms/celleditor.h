// SPDX-License-Identifier: GPL-3.0-or-later
// Editing a cell of a list in place: choices are chosen, links are found while typing, everything else is typed as an
// office writes it. Enter stores and goes down, Tab to the right, Escape leaves what is stored.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace liuqing {

class RecordsModel;

class CellEditor : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellEditor(RecordsModel &model, QTableView *table);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    RecordsModel &m_model;
};

} // namespace liuqing
