// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one type, page by page: rows are read when they come into view and counted apart, so that a list of a
// million begins as fast as one of ten. What is shown stays until the answer to a new question is there. A cell that is
// changed is stored at once, read as a cell of an office's sheet would be; what cannot be taken stays beside its reason.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/cellmarks.h"
#include "ui/models/shownrecords.h"

#include <QAbstractTableModel>
#include <QCache>

namespace liuqing {

class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int markRole = Qt::UserRole; // CellMark

    explicit RecordsModel(Desk &desk, QObject *parent = nullptr);

    // All live records of the type, in the order of entry
    void show(const RecordType &type);
    // Only those that say all of the words somewhere
    void find(const QString &words);
    // Only those with such a column; empty: all
    void filter(int column, const QString &typed);
    // By this column, the other way round if it is so already; further: after those that it is sorted by
    void sortBy(int column, bool further);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // -1: in the order of entry
    void setOrder(std::vector<store::Order> orders);
    // Reads again what may have changed
    void refresh();
    // While a cell is edited rows stay where they are; what changed meanwhile is read again afterwards
    void hold();
    void release();
    bool isHeld() const { return m_isHeld; }

    // A cell as it is shown, wherever its row goes
    struct Cell
    {
        RecordId record;
        const Field *field = nullptr;
        Value value;
        QString text;
    };
    Cell cellAt(const QModelIndex &index) const; // of no record: the row is not read
    void enter(const Cell &cell, const QString &typed);

    Desk &desk() const { return m_desk; }
    const RecordType *type() const { return m_type; }
    const std::vector<const Field *> &fields() const { return m_fields; }
    QString searched() const { return m_query.words; }
    QString filterOf(int column) const;
    bool isNarrowed() const { return !m_query.words.isEmpty() || !m_query.filters.empty(); }
    // What is asked for, whole: for copying, printing and sums
    store::Query query() const { return m_query; }
    // Null while the row is not read yet
    RecordId idAt(int row) const;
    // Where the record is in the rows that were read; -1: not there
    int rowOf(const RecordId &id) const;
    // Why the cell could not be taken; empty when all is well
    QString problemAt(const QModelIndex &index) const;
    // What the rules ask of it
    QString findingAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void shown(int count); // an answer has arrived: so many records are known of
    void counted(int count); // so many there are
    void refused(const QModelIndex &index, const QString &sentence); // what was entered stays to be mended
    void failed(const QString &sentence);

private:
    using Page = std::vector<ShownRecord>;
    using Place = std::pair<RecordId, const Field *>;
    struct Refusal
    {
        QString typed;
        QString sentence;
    };

    static constexpr int pageRows = 100;

    store::Query pageOf(int page) const;
    void ask(bool anew);
    void fetch(int page) const;
    void takeFirst(Page rows, bool anew);
    void count();
    void take(int page, Page rows);
    void setCount(int count);
    const ShownRecord *at(int row) const; // nullptr: not read
    const Field &fieldAt(int column) const { return *m_fields[static_cast<size_t>(column)]; }
    QModelIndex indexOf(const Place &place) const; // invalid: its row is not read
    void tellChanged(const Place &place);
    void tellRefused(const Place &place, const QString &typed, const QString &problem);
    void tellStored(const Place &place, const QString &typed, const Record &record);

    QVariant told(const QModelIndex &index, const ShownRecord &record, int role) const;
    void markAgain();

    Desk &m_desk;
    CellMarks *m_marks;
    const RecordType *m_type = nullptr;
    std::vector<const Field *> m_fields;
    store::Query m_query; // without a page
    int m_count = 0;
    Latest m_newest; // questions
    bool m_isHeld = false;
    bool m_isStale = false; // to be read again when it is no longer held
    mutable QCache<int, Page> m_pages{200};
    mutable QSet<int> m_asked;
    QHash<Place, Refusal> m_refused;
};

} // namespace liuqing
