// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/blockedit.h"

#include "core/exchange/typedvalue.h"
#include "core/ledger/derive.h"
#include "core/ledger/entry.h"
#include "core/schema/check.h"

using namespace Qt::StringLiterals;

namespace liuqing {

Result<BlockPlan> BlockPlan::make(const Ledger &ledger, const Synonyms &words, const RecordType &type, const std::vector<BlockRow> &rows)
{
    BlockPlan plan;
    plan.m_rows.reserve(rows.size());
    store::Matcher matcher(ledger);
    LIUQING_TRY(ledger.database().reading([&]() -> Status {
        for (const BlockRow &row : rows)
            LIUQING_TRY(plan.readRow({ledger, words, matcher}, type, row));
        return {};
    }));
    return plan;
}

Status BlockPlan::readRow(const Asked &asked, const RecordType &type, const BlockRow &block)
{
    const Ledger &ledger = asked.ledger;
    Row row{.before = std::nullopt, .after = Record(type, block.record)};
    if (!block.record.isNull()) {
        auto stored = store::find(ledger, type, block.record);
        if (!stored)
            return failure(stored.error());
        row.before = *std::move(stored);
    }
    if (row.before)
        row.after = *row.before;
    const size_t first = m_cells.size();
    for (const auto &[field, typed] : block.cells)
        LIUQING_TRY(readCell(ledger, asked.words, row, *field, typed));
    if (block.record.isNull()) {
        auto stored = known(asked, row.after);
        if (!stored)
            return failure(stored.error());
        if (*stored) { // the same cells, over the record that they are about
            m_cells.resize(first);
            return readRow(asked, type, {(*stored)->id, block.cells});
        }
        LIUQING_TRY(derive::fill(ledger, row.after));
        checkNew(row);
    } else if (!row.before || row.before->retired || m_taken.contains(block.record)) {
        row.isBad = true;
        m_cells.push_back({m_rows.size(), type.title, {}, {}, {}, row.before && !row.before->retired
                ? Message(QT_TRANSLATE_NOOP("core", "An earlier row of the block is about the same record. Keep the right one."))
                : Message(QT_TRANSLATE_NOOP("core", "This record is no longer in the ledger."))});
    }
    checkFacts(ledger, row);
    if (row.before) {
        m_taken.insert(row.before->id);
        auto title = entry::shownTitle(ledger, *row.before);
        if (!title)
            return failure(title.error());
        row.title = *std::move(title);
    }
    m_rows.push_back(std::move(row));
    return {};
}

Status BlockPlan::readCell(const Ledger &ledger, const Synonyms &words, Row &row, const Field &field, const QString &typed)
{
    BlockCell cell{m_rows.size(), &field, typed, {}, {}, {}};
    const Value before = row.before ? row.before->value(field) : Value();
    if (row.before) {
        auto shown = entry::shown(ledger, field, before);
        if (!shown)
            return failure(shown.error());
        cell.before = *std::move(shown);
    }
    if (typed.trimmed() == cell.before)
        return {}; // also for masked values, which are pasted as they were copied
    const auto read = office::readTyped(ledger, words, row.after, field, typed);
    if (!read)
        return failure(read.error());
    if (read->problem) {
        cell.problem = read->problem->message;
        m_cells.push_back(std::move(cell));
        return {};
    }
    if (!ledger.isStored(row.after.type(), field)) {
        cell.problem = Message(QT_TRANSLATE_NOOP("core", "%1 is switched off in this ledger."), {label(field.label)});
        m_cells.push_back(std::move(cell));
        return {};
    }
    for (const Assignment &each : read->says)
        row.after.set(*each.field, each.value);
    if (row.after.value(field) == before)
        return {};
    if (field.required && !isKnown(row.after.value(field))) {
        row.after.set(field, before);
        cell.problem = Message(QT_TRANSLATE_NOOP("core", "%1 is missing; a record of this kind cannot be kept without it."), {label(field.label)});
        m_cells.push_back(std::move(cell));
        return {};
    }
    auto shown = entry::shown(ledger, field, row.after.value(field));
    if (!shown)
        return failure(shown.error());
    cell.after = *std::move(shown);
    m_cells.push_back(std::move(cell));
    return {};
}

// A record that the ledger has already under what the row says
Result<std::optional<Record>> BlockPlan::known(const Asked &asked, const Record &incoming)
{
    const auto found = asked.matcher.candidates(incoming);
    if (!found)
        return failure(found.error());
    if (found->size() != 1)
        return std::optional<Record>();
    return store::find(asked.ledger, incoming.type(), found->front());
}

// What its fields say together
void BlockPlan::checkFacts(const Ledger &ledger, Row &row)
{
    const Status right = row.isBad ? Status() : checkRecord(row.after, ledger.declared(), ledger.clock().today());
    if (right)
        return;
    row.isBad = true;
    m_cells.push_back({m_rows.size(), row.after.type().title, {}, {}, {}, right.error().message});
}

void BlockPlan::checkNew(Row &row)
{
    for (const Field *field : row.after.type().fields) {
        if (!field->required || isKnown(row.after.value(*field)))
            continue;
        row.isBad = true;
        m_cells.push_back({m_rows.size(), field, {}, {}, {},
                           Message(QT_TRANSLATE_NOOP("core", "%1 is missing; a record of this kind cannot be kept without it."), {label(field->label)})});
    }
}

int BlockPlan::changes() const
{
    return static_cast<int>(std::count_if(m_cells.begin(), m_cells.end(), [this](const BlockCell &cell) { return cell.problem.isEmpty() && !m_rows[cell.row].isBad; }));
}

int BlockPlan::problems() const
{
    return static_cast<int>(std::count_if(m_cells.begin(), m_cells.end(), [](const BlockCell &cell) { return !cell.problem.isEmpty(); }));
}

int BlockPlan::added() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.before && !row.isBad; }));
}

Result<RecordId> BlockPlan::apply(Ledger &ledger) const
{
    return ledger.commit({.kind = u"set"_s, .verifies = true}, [&](Commit &commit) -> Status {
        for (const Row &row : m_rows) {
            if (row.isBad)
                continue;
            if (row.before) {
                LIUQING_TRY(commit.change(*row.before, row.after));
                continue;
            }
            Record added = row.after;
            added.id = ledger.ids().next();
            LIUQING_TRY(commit.add(std::move(added)));
        }
        return {};
    });
}

} // namespace liuqing
