// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordsmodel.h"

#include "ui/models/fieldname.h"

namespace liuqing {

namespace {

// What a list can be sorted by: what is stored in the order in which it is shown
bool isSortable(const Field &field)
{
    return !field.isDeclared() && field.sensitivity != Sensitivity::sealed && !std::holds_alternative<kind::Link>(field.kind)
        && !std::holds_alternative<kind::Links>(field.kind) && !std::holds_alternative<kind::Choices>(field.kind);
}

bool isNumber(const Field &field)
{
    return std::holds_alternative<kind::Integer>(field.kind) || std::holds_alternative<kind::Scaled>(field.kind);
}

} // namespace

RecordsModel::RecordsModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &RecordsModel::refresh);
}

void RecordsModel::show(const RecordType &type)
{
    beginResetModel();
    m_type = &type;
    m_searched.clear();
    m_orderBy = nullptr;
    m_descending = false;
    m_count = 0;
    m_pages.clear();
    m_fields = {type.title};
    for (const Field *field : m_desk.fieldsOf(type)) {
        if (field != type.title && m_desk.isStored(type, *field))
            m_fields.push_back(field);
    }
    endResetModel();
    begin();
}

void RecordsModel::find(const QString &text)
{
    if (m_searched == text.trimmed())
        return;
    m_searched = text.trimmed();
    begin();
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    const bool any = column >= 0 && column < columnCount() && isSortable(*m_fields[static_cast<size_t>(column)]);
    const Field *field = any ? m_fields[static_cast<size_t>(column)] : nullptr;
    const bool descending = field != nullptr && order == Qt::DescendingOrder;
    if (m_type == nullptr || (field == m_orderBy && descending == m_descending))
        return;
    m_orderBy = field;
    m_descending = descending;
    begin();
}

void RecordsModel::refresh()
{
    if (m_type != nullptr)
        begin();
}

store::Query RecordsModel::query(int page) const
{
    return {.type = m_type,
            .fields = m_fields,
            .nameContains = m_searched,
            .orderBy = m_orderBy,
            .descending = m_descending,
            .limit = pageRows,
            .offset = page * pageRows};
}

// Counts anew and reads the first page; the others follow when they are looked at
void RecordsModel::begin()
{
    ++m_question;
    m_asked = {0};
    const auto ask = [wanted = query(0)](const Ledger &ledger) -> Result<Answer> {
        auto rows = shownRecords(ledger, wanted);
        if (!rows)
            return failure(rows.error());
        if (static_cast<int>(rows->size()) < pageRows)
            return Answer{static_cast<qint64>(rows->size()), 0, std::move(*rows)};
        const auto count = store::count(ledger, wanted);
        if (!count)
            return failure(count.error());
        return Answer{*count, 0, std::move(*rows)};
    };
    m_desk.ask(this, ask, [this, question = m_question](Result<Answer> answer) {
        if (question != m_question)
            return;
        if (answer)
            replace(std::move(*answer));
        else
            Q_EMIT failed(answer.error().text());
    });
}

// Rows are added or taken away at the end, and all are said to have changed: views keep their place
void RecordsModel::replace(Answer answer)
{
    const int count = static_cast<int>(qMin<qint64>(answer.count, std::numeric_limits<int>::max()));
    m_pages.clear();
    m_asked.clear();
    m_pages.insert(0, new Page(std::move(answer.rows)));
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    Q_EMIT shown(m_count);
}

void RecordsModel::fetch(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    auto *self = const_cast<RecordsModel *>(this); // QAbstractItemModel::data is const, reading on is not
    const auto ask = [wanted = query(page)](const Ledger &ledger) { return shownRecords(ledger, wanted); };
    m_desk.ask(self, ask, [self, page, question = m_question](Result<Page> rows) {
        if (question != self->m_question)
            return;
        if (rows)
            self->take(page, std::move(*rows));
        else
            Q_EMIT self->failed(rows.error().text());
    });
}

void RecordsModel::take(int page, Page rows)
{
    m_asked.remove(page);
    m_pages.insert(page, new Page(std::move(rows)));
    const int first = page * pageRows;
    const int last = qMin(m_count, first + pageRows) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

RecordId RecordsModel::idAt(int row) const
{
    const Page *page = row < 0 ? nullptr : m_pages.object(row / pageRows);
    const auto place = static_cast<size_t>(row % pageRows);
    return page == nullptr || place >= page->size() ? RecordId() : (*page)[place].id;
}

int RecordsModel::rowOf(const RecordId &id) const
{
    for (const int page : m_pages.keys()) {
        const Page &rows = *m_pages.object(page);
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const ShownRecord &row) { return row.id == id; });
        if (found != rows.end())
            return page * pageRows + static_cast<int>(found - rows.begin());
    }
    return -1;
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &field = *m_fields[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return isNumber(field) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Page *page = m_pages.object(index.row() / pageRows);
    if (page == nullptr) {
        fetch(index.row() / pageRows);
        return {};
    }
    const auto row = static_cast<size_t>(index.row() % pageRows);
    return row < page->size() ? QVariant((*page)[row].texts.value(index.column())) : QVariant();
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Field &field = *m_fields[static_cast<size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return isNumber(field) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(shownFieldName(field)) : QVariant();
}

} // namespace liuqing
