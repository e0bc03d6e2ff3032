// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordsmodel.h"

#include "core/ledger/entry.h"
#include "ui/forms/recordediting.h"
#include "ui/models/fieldname.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// What a list can be sorted by: what is stored in the order in which it is shown
bool isSortable(const Field &field)
{
    return !field.isDeclared() && field.sensitivity != Sensitivity::sealed && !std::holds_alternative<kind::Link>(field.kind)
        && !std::holds_alternative<kind::Links>(field.kind) && !std::holds_alternative<kind::Choices>(field.kind) && isTyped(field);
}

bool isNumber(const Field &field)
{
    return std::holds_alternative<kind::Integer>(field.kind) || std::holds_alternative<kind::Scaled>(field.kind);
}

// A cell of a list, as the form would take it: refused when somebody changed it since it was shown
Result<Taken> takeCell(Ledger &ledger, const Synonyms &words, const RecordType &type, const RecordId &id, const Value &shown, const Entered &entered)
{
    const auto record = store::find(ledger, type, id);
    if (!record)
        return failure(record.error());
    if (!*record || (*record)->retired)
        return failure("unknown_record", Message(QT_TRANSLATE_NOOP("core", "This record is no longer in the ledger.")), {.record = id.toString()});
    Record asShown = **record;
    asShown.set(*entered.field, shown);
    return takeOver(ledger, words, asShown, entered);
}

} // namespace

RecordsModel::RecordsModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_marks(new CellMarks(desk, this))
{
    connect(m_marks, &CellMarks::changed, this, &RecordsModel::markAgain);
    connect(m_marks, &CellMarks::failed, this, &RecordsModel::failed);
    connect(&desk, &Desk::changed, this, &RecordsModel::refresh);
}

void RecordsModel::show(const RecordType &type)
{
    beginResetModel();
    m_type = &type;
    m_count = 0;
    m_pages.clear();
    m_refused.clear();
    m_fields = {type.title};
    for (const Field *field : m_desk.fieldsOf(type)) {
        if (field != type.title && m_desk.isStored(type, *field))
            m_fields.push_back(field);
    }
    m_query = {.type = m_type, .fields = m_fields};
    endResetModel();
    m_marks->show(type);
    ask(true);
}

void RecordsModel::find(const QString &words)
{
    if (m_type == nullptr || m_query.words == words.trimmed())
        return;
    m_query.words = words.trimmed();
    ask(true);
}

void RecordsModel::filter(int column, const QString &typed)
{
    if (filterOf(column) == typed.trimmed())
        return;
    std::erase_if(m_query.filters, [&](const store::Filter &each) { return each.field == &fieldAt(column); });
    if (!typed.trimmed().isEmpty())
        m_query.filters.push_back({&fieldAt(column), typed.trimmed()});
    ask(true);
}

QString RecordsModel::filterOf(int column) const
{
    const auto found = std::find_if(m_query.filters.begin(), m_query.filters.end(), [&](const store::Filter &each) { return each.field == &fieldAt(column); });
    return found == m_query.filters.end() ? QString() : found->typed;
}

void RecordsModel::sortBy(int column, bool further)
{
    if (column < 0 || column >= columnCount() || !isSortable(fieldAt(column)))
        return;
    auto &orders = m_query.orderBy;
    const auto known = std::find_if(orders.begin(), orders.end(), [&](const store::Order &each) { return each.field == &fieldAt(column); });
    const store::Order order{&fieldAt(column), known != orders.end() && !known->descending};
    std::vector<store::Order> wanted = further ? orders : std::vector<store::Order>{order};
    if (further && known != orders.end())
        wanted[static_cast<size_t>(known - orders.begin())] = order;
    else if (further)
        wanted.push_back(order);
    setOrder(std::move(wanted));
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    const bool any = column >= 0 && column < columnCount() && isSortable(fieldAt(column));
    setOrder(any ? std::vector<store::Order>{{&fieldAt(column), order == Qt::DescendingOrder}} : std::vector<store::Order>());
}

void RecordsModel::setOrder(std::vector<store::Order> orders)
{
    m_query.orderBy = std::move(orders);
    if (m_type == nullptr)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    ask(true);
}

void RecordsModel::refresh()
{
    if (m_type != nullptr)
        ask(false);
}

store::Query RecordsModel::pageOf(int page) const
{
    store::Query query = m_query;
    query.limit = pageRows;
    query.offset = page * pageRows;
    return query;
}

// Reads the first page, then counts; the other pages follow when they are looked at
void RecordsModel::ask(bool anew)
{
    if (m_isHeld && !anew) {
        m_isStale = true;
        return;
    }
    m_asked = {0};
    m_desk.ask(this, [wanted = pageOf(0)](const Ledger &ledger) { return shownRecords(ledger, wanted); },
               [this, anew](Result<Page> rows) {
                   if (m_isHeld && !anew) {
                       m_isStale = true;
                       return;
                   }
                   if (!rows)
                       return Q_EMIT failed(rows.error().text());
                   takeFirst(std::move(*rows), anew);
                   count();
               }, m_newest.next());
}

void RecordsModel::hold()
{
    m_isHeld = true;
}

void RecordsModel::release()
{
    m_isHeld = false;
    if (std::exchange(m_isStale, false))
        refresh();
}

// Until it is counted, there are as many as are known of; what is only read again has as many as it had
void RecordsModel::takeFirst(Page rows, bool anew)
{
    const int known = static_cast<int>(rows.size());
    m_pages.clear();
    m_asked.clear();
    m_pages.insert(0, new Page(std::move(rows)));
    setCount(known < pageRows || anew ? known : qMax(known, m_count));
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    Q_EMIT shown(m_count);
}

void RecordsModel::count()
{
    m_desk.reckon(this, [wanted = m_query](const Ledger &ledger) { return store::count(ledger, wanted); },
                  [this](const Result<qint64> &count) {
                      if (!count)
                          return;
                      setCount(static_cast<int>(qMin<qint64>(*count, std::numeric_limits<int>::max())));
                      Q_EMIT counted(m_count);
                  }, m_newest.current());
}

// Rows are added or taken away at the end: views keep their place
void RecordsModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void RecordsModel::fetch(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    auto *self = const_cast<RecordsModel *>(this); // QAbstractItemModel::data is const, reading on is not
    m_desk.ask(self, [wanted = pageOf(page)](const Ledger &ledger) { return shownRecords(ledger, wanted); },
               [self, page](Result<Page> rows) {
                   if (rows)
                       self->take(page, std::move(*rows));
                   else
                       Q_EMIT self->failed(rows.error().text());
               }, m_newest.current());
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

const ShownRecord *RecordsModel::at(int row) const
{
    const Page *page = row < 0 ? nullptr : m_pages.object(row / pageRows);
    const auto place = static_cast<size_t>(row % pageRows);
    return page == nullptr || place >= page->size() ? nullptr : &(*page)[place];
}

RecordId RecordsModel::idAt(int row) const
{
    const ShownRecord *record = at(row);
    return record == nullptr ? RecordId() : record->id;
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

QString RecordsModel::problemAt(const QModelIndex &index) const
{
    return index.isValid() ? m_refused.value({idAt(index.row()), &fieldAt(index.column())}).sentence : QString();
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
    const Field &field = fieldAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return isNumber(field) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole && role != markRole)
        return {};
    const ShownRecord *record = at(index.row());
    if (record == nullptr) {
        if (m_pages.object(index.row() / pageRows) == nullptr)
            fetch(index.row() / pageRows);
        return {};
    }
    return told(index, *record, role);
}

QVariant RecordsModel::told(const QModelIndex &index, const ShownRecord &record, int role) const
{
    const Field &field = fieldAt(index.column());
    const QString text = record.texts.value(index.column());
    const auto refused = m_refused.constFind(Place(record.id, &field));
    if (refused != m_refused.cend()) {
        if (role == markRole)
            return QVariant();
        return role == Qt::EditRole ? refused->typed : role == Qt::DisplayRole ? QString(u"✕ "_s + refused->typed) : refused->sentence;
    }
    const CellMark mark = m_marks->at(record.id, field, !text.isEmpty());
    if (role == markRole)
        return static_cast<int>(mark);
    if (role != Qt::ToolTipRole || mark == CellMark::none || mark == CellMark::stored)
        return text;
    const QString more = mark == CellMark::derived ? tr("Filled in by the program") : QString(u"! "_s + m_marks->findingAt(record.id, field));
    return text.isEmpty() ? more : QString(text + u'\n' + more);
}

void RecordsModel::markAgain()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {markRole, Qt::ToolTipRole});
}

QString RecordsModel::findingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_marks->findingAt(idAt(index.row()), fieldAt(index.column())) : QString();
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags seen = QAbstractTableModel::flags(index);
    const bool mayChange = index.isValid() && m_desk.canWrite() && at(index.row()) != nullptr && !entry::isMasked(fieldAt(index.column()))
        && isTyped(fieldAt(index.column()));
    return mayChange ? seen | Qt::ItemIsEditable : seen;
}

RecordsModel::Cell RecordsModel::cellAt(const QModelIndex &index) const
{
    const ShownRecord *record = at(index.row());
    if (record == nullptr)
        return {};
    return {record->id, &fieldAt(index.column()), record->values[static_cast<size_t>(index.column())], record->texts.value(index.column())};
}

bool RecordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Cell cell = cellAt(index);
    if (role != Qt::EditRole || cell.field == nullptr)
        return false;
    const bool isOther = value.toString().trimmed() != cell.text;
    enter(cell, value.toString());
    return isOther;
}

void RecordsModel::enter(const Cell &cell, const QString &given)
{
    if (cell.field == nullptr || !m_desk.canWrite())
        return;
    const QString typed = given.trimmed();
    const Place place(cell.record, cell.field);
    const bool wasRefused = m_refused.remove(place) > 0;
    if (typed == cell.text) {
        if (wasRefused)
            tellChanged(place);
        return;
    }
    m_desk.change(this,
                  [words = &m_desk.words(), type = m_type, cell, entered = Entered{cell.field, typed}](Ledger &ledger) {
                      return takeCell(ledger, *words, *type, cell.record, cell.value, entered);
                  },
                  [this, place, typed](const Result<Taken> &taken) {
                      const QString problem = !taken ? taken.error().text() : taken->problem ? taken->problem->message.text() : QString();
                      if (problem.isEmpty())
                          tellStored(place, typed, taken->record);
                      else
                          tellRefused(place, typed, problem);
                  });
}

QModelIndex RecordsModel::indexOf(const Place &place) const
{
    const auto column = std::find(m_fields.begin(), m_fields.end(), place.second);
    return column == m_fields.end() ? QModelIndex() : index(rowOf(place.first), static_cast<int>(column - m_fields.begin()));
}

void RecordsModel::tellChanged(const Place &place)
{
    if (const QModelIndex cell = indexOf(place); cell.isValid())
        Q_EMIT dataChanged(cell, cell);
}

// Desk::changed reads all of it again; while another cell is edited already, this one is seen to be stored all the same
void RecordsModel::tellStored(const Place &place, const QString &typed, const Record &record)
{
    const QModelIndex cell = indexOf(place);
    if (Page *page = cell.isValid() ? m_pages.object(cell.row() / pageRows) : nullptr) {
        ShownRecord &shown = (*page)[static_cast<size_t>(cell.row() % pageRows)];
        shown.values[static_cast<size_t>(cell.column())] = record.value(*place.second);
        shown.texts[cell.column()] = typed;
        Q_EMIT dataChanged(cell, cell);
    }
    m_marks->tellStored(place.first, *place.second);
}

void RecordsModel::tellRefused(const Place &place, const QString &typed, const QString &problem)
{
    m_refused.insert(place, {typed, problem});
    tellChanged(place);
    Q_EMIT refused(indexOf(place), problem);
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Field &field = fieldAt(section);
    if (role == Qt::TextAlignmentRole)
        return isNumber(field) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &orders = m_query.orderBy;
    const auto order = std::find_if(orders.begin(), orders.end(), [&](const store::Order &each) { return each.field == &field; });
    if (order == orders.end())
        return shownFieldName(field);
    const QString place = orders.size() == 1 ? QString() : QString::number(order - orders.begin() + 1);
    return QString(shownFieldName(field) + (order->descending ? u" ▼"_s : u" ▲"_s) + place);
}

} // namespace liuqing
