// SPDX-License-Identifier: GPL-3.0-or-later
// A list of texts that are made when they are seen: of many thousand rows a window shows thirty.
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace liuqing {

class TextsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using TextOf = std::function<QString(int row, int column)>;

    // numbers: the column that stands to the right; -1: none
    TextsModel(int columns, int numbers, QObject *parent);

    void setHeads(const QStringList &heads);
    void show(int rows, TextOf textOf);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_columns;
    int m_numbers;
    int m_rows = 0;
    QStringList m_heads;
    TextOf m_textOf;
};

} // namespace liuqing
