// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of one group: the kind of record, its name, what is missing or wrong and what was said to explain it,
// which can be written here. Of many thousand only those are made that are seen.
#pragma once

#include "ui/models/shownfindings.h"

#include <QAbstractTableModel>

namespace liuqing {

class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { kind, record, what, note, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads);
    // group: one of found; nullptr: none. Those that are explained only when asked for
    void show(std::shared_ptr<const std::vector<FindingGroup>> found, const FindingGroup *group, bool explained, bool canWrite);
    const ShownFinding &at(int row) const { return m_group->findings[m_rows[static_cast<size_t>(row)]]; }
    bool isAnyUnverified() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void noted(const liuqing::ShownFinding &finding, const QString &note);

private:
    QString text(const ShownFinding &finding, int column) const;

    std::shared_ptr<const std::vector<FindingGroup>> m_found; // keeps the group
    const FindingGroup *m_group = nullptr;
    std::vector<size_t> m_rows; // places in the group
    bool m_canWrite = false;
    QStringList m_heads;
    std::pair<int, QString> m_typed{-1, {}}; // row and note that is on its way into the ledger
};

} // namespace liuqing
