// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordsblocks.h"

#include "ui/dialogs/blockdialog.h"
#include "ui/models/blocktext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

namespace liuqing {

namespace {

constexpr int mostCopied = 20000; // rows
constexpr int mostPasted = 20000;

} // namespace

RecordsBlocks::RecordsBlocks(Desk &desk, RecordsModel &model, QTableView &table)
    : QObject(&table)
    , m_desk(desk)
    , m_model(model)
    , m_table(table)
{
}

// Columns may stand in another order than their fields
std::vector<const Field *> RecordsBlocks::shownFields(const std::function<bool(int)> &isWanted) const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    std::vector<const Field *> fields;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!m_table.isColumnHidden(column) && isWanted(column))
            fields.push_back(m_model.fields()[static_cast<size_t>(column)]);
    }
    return fields;
}

std::vector<ChosenCells> RecordsBlocks::chosen() const
{
    std::vector<ChosenCells> cells;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        auto fields = shownFields([&](int column) { return column >= range.left() && column <= range.right(); });
        if (!fields.empty())
            cells.push_back({range.top(), range.bottom(), std::move(fields)});
    }
    return cells;
}

// A rectangle over columns that were moved is chosen in several parts
ChosenCells RecordsBlocks::block() const
{
    const QItemSelection ranges = m_table.selectionModel()->selection();
    if (ranges.isEmpty())
        return {};
    const QItemSelectionRange &first = ranges.front();
    auto fields = shownFields([&](int column) {
        return std::any_of(ranges.begin(), ranges.end(), [&](const QItemSelectionRange &range) {
            return range.top() == first.top() && range.bottom() == first.bottom() && column >= range.left() && column <= range.right();
        });
    });
    return {first.top(), first.bottom(), std::move(fields)};
}

void RecordsBlocks::copy()
{
    ChosenCells block = this->block();
    if (block.fields.empty())
        return;
    block.lastRow = qMin(block.lastRow, block.firstRow + mostCopied - 1);
    m_desk.ask(this, [list = m_model.query(), block](const Ledger &ledger) { return textsOf(ledger, list, block); },
               [this](const Result<std::vector<QStringList>> &texts) {
                   if (!texts)
                       return Q_EMIT failed(texts.error().text());
                   QApplication::clipboard()->setText(textOfBlock(*texts));
                   Q_EMIT told(tr("%n row(s) copied. Numbers of persons are copied as they are shown, masked.", nullptr, static_cast<int>(texts->size())));
               });
}

// From the current cell to the right and down; rows below the last are new records
void RecordsBlocks::paste()
{
    const auto block = blockFrom(QApplication::clipboard()->text());
    if (!m_desk.canWrite() || block.empty() || m_model.type() == nullptr)
        return;
    if (block.size() > static_cast<size_t>(mostPasted))
        return Q_EMIT told(tr("%1 rows are on the clipboard; up to %2 are pasted at once. Import larger tables as a workbook.").arg(block.size()).arg(mostPasted));
    const QModelIndex at = m_table.currentIndex();
    const QHeaderView &header = *m_table.horizontalHeader();
    const int from = at.isValid() ? header.visualIndex(at.column()) : 0;
    const auto fields = shownFields([&](int column) { return header.visualIndex(column) >= from; });
    store::Query list = m_model.query();
    list.fields = {m_model.type()->title};
    list.offset = at.isValid() ? at.row() : m_model.rowCount();
    list.limit = static_cast<int>(block.size());
    m_desk.ask(this, [list](const Ledger &ledger) { return store::select(ledger, list); },
               [this, block, fields](const Result<std::vector<Record>> &known) {
                   if (!known)
                       return Q_EMIT failed(known.error().text());
                   std::vector<BlockRow> rows;
                   for (size_t i = 0; i < block.size(); ++i) {
                       BlockRow row{i < known->size() ? (*known)[i].id : RecordId(), {}};
                       for (qsizetype j = 0; j < qMin<qsizetype>(block[i].size(), static_cast<qsizetype>(fields.size())); ++j)
                           row.cells.push_back({fields[static_cast<size_t>(j)], block[i][j]});
                       rows.push_back(std::move(row));
                   }
                   preview(tr("Paste"), std::move(rows));
               });
}

void RecordsBlocks::fillDown()
{
    const ChosenCells block = this->block();
    if (block.fields.empty() || !m_desk.canWrite())
        return;
    if (block.firstRow == block.lastRow)
        return Q_EMIT told(tr("Choose the cell to fill from and the cells below it, then press Ctrl+D."));
    if (areTooMany(block.lastRow - block.firstRow))
        return;
    m_desk.ask(this, [list = m_model.query(), block](const Ledger &ledger) { return filledDown(ledger, list, block); },
               [this](Result<std::vector<BlockRow>> rows) { previewRead(tr("Fill down"), std::move(rows)); });
}

void RecordsBlocks::change(const Field &field, const QString &typed)
{
    if (areTooMany(rowsIn(chosen())))
        return;
    m_desk.ask(this, [list = m_model.query(), cells = chosen(), field = &field, typed](const Ledger &ledger) { return changedAlike(ledger, list, cells, *field, typed); },
               [this](Result<std::vector<BlockRow>> rows) { previewRead(tr("Change the chosen records"), std::move(rows)); });
}

bool RecordsBlocks::areTooMany(int rows)
{
    if (rows > mostPasted)
        Q_EMIT told(tr("%1 rows are chosen; up to %2 are changed at once. Choose fewer, or export, change and import them.").arg(rows).arg(mostPasted));
    return rows > mostPasted;
}

void RecordsBlocks::previewRead(const QString &what, Result<std::vector<BlockRow>> rows)
{
    if (rows)
        preview(what, *std::move(rows));
    else
        Q_EMIT failed(rows.error().text());
}

void RecordsBlocks::preview(const QString &what, std::vector<BlockRow> rows)
{
    m_dialog = new BlockDialog(m_desk, what, *m_model.type(), std::move(rows), &m_table);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] { m_table.setFocus(); });
    m_dialog->open();
}

BlockDialog *RecordsBlocks::dialog() const
{
    return m_dialog;
}

} // namespace liuqing
