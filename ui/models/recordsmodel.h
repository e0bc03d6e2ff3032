// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one type, page by page: rows are counted at once and read when they come into view, so that a list of
// a million begins as fast as one of ten. What is shown stays until the answer to a new question is there.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/shownrecords.h"

#include <QAbstractTableModel>
#include <QCache>

namespace liuqing {

class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordsModel(Desk &desk, QObject *parent = nullptr);

    // All live records of the type, in the order of entry
    void show(const RecordType &type);
    // Only those whose name contains the text
    void find(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Reads again what may have changed
    void refresh();

    const RecordType *type() const { return m_type; }
    const std::vector<const Field *> &fields() const { return m_fields; }
    QString searched() const { return m_searched; }
    // Null while the row is not read yet
    RecordId idAt(int row) const;
    // Where the record is in the rows that were read; -1: not there
    int rowOf(const RecordId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void shown(int count); // an answer has arrived: so many records
    void failed(const QString &sentence);

private:
    using Page = std::vector<ShownRecord>;
    struct Answer
    {
        qint64 count = 0;
        int page = 0;
        Page rows;
    };

    static constexpr int pageRows = 100;

    store::Query query(int page) const;
    void begin();
    void fetch(int page) const;
    void take(int page, Page rows);
    void replace(Answer answer);

    Desk &m_desk;
    const RecordType *m_type = nullptr;
    std::vector<const Field *> m_fields;
    QString m_searched;
    const Field *m_orderBy = nullptr;
    bool m_descending = false;
    int m_count = 0;
    int m_question = 0; // answers to an earlier one are dropped
    mutable QCache<int, Page> m_pages{200};
    mutable QSet<int> m_asked;
};

} // namespace liuqing
