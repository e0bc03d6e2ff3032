// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chosencells.h"

#include "ui/models/shownrecords.h"

#include <cmath>

namespace liuqing {

namespace {

store::Query rowsOf(store::Query list, const ChosenCells &chosen)
{
    list.fields = chosen.fields;
    list.offset = chosen.firstRow;
    list.limit = chosen.lastRow - chosen.firstRow + 1;
    return list;
}

std::optional<int> decimalsOf(const Field &field)
{
    if (const auto *scaled = std::get_if<kind::Scaled>(&field.kind))
        return scaled->scale;
    return std::holds_alternative<kind::Integer>(field.kind) ? std::optional(0) : std::nullopt;
}

} // namespace

Result<SelectionSum> sumOf(const Ledger &ledger, const store::Query &list, const std::vector<ChosenCells> &chosen)
{
    SelectionSum sum;
    for (const ChosenCells &cells : chosen) {
        LIUQING_TRY(store::each(ledger, rowsOf(list, cells), [&](const Record &record) {
            for (const Field *field : cells.fields) {
                const Value &value = record.value(*field);
                ++sum.cells;
                sum.filled += isKnown(value) ? 1 : 0;
                const auto decimals = decimalsOf(*field);
                if (!decimals || !std::holds_alternative<qint64>(value))
                    continue;
                ++sum.numbers;
                sum.sum += static_cast<double>(numberOf(value)) / std::pow(10.0, *decimals);
                sum.decimals = qMax(sum.decimals, *decimals);
            }
            return true;
        }));
    }
    return sum;
}

Result<std::vector<QStringList>> textsOf(const Ledger &ledger, const store::Query &list, const ChosenCells &chosen)
{
    const auto rows = shownRecords(ledger, rowsOf(list, chosen));
    if (!rows)
        return failure(rows.error());
    std::vector<QStringList> texts;
    for (const ShownRecord &row : *rows)
        texts.push_back(row.texts);
    return texts;
}

Result<std::vector<BlockRow>> filledDown(const Ledger &ledger, const store::Query &list, const ChosenCells &chosen)
{
    const auto shown = shownRecords(ledger, rowsOf(list, chosen));
    if (!shown)
        return failure(shown.error());
    std::vector<BlockRow> rows;
    for (size_t row = 1; row < shown->size(); ++row) {
        BlockRow filled{(*shown)[row].id, {}};
        for (size_t i = 0; i < chosen.fields.size(); ++i)
            filled.cells.push_back({chosen.fields[i], shown->front().texts.value(static_cast<qsizetype>(i))});
        rows.push_back(std::move(filled));
    }
    return rows;
}

Result<std::vector<BlockRow>> changedAlike(const Ledger &ledger, const store::Query &list, const std::vector<ChosenCells> &chosen, const Field &field, const QString &typed)
{
    std::vector<BlockRow> rows;
    QHash<RecordId, bool> known;
    for (const ChosenCells &cells : chosen) {
        LIUQING_TRY(store::each(ledger, rowsOf(list, cells), [&](const Record &record) {
            if (!std::exchange(known[record.id], true))
                rows.push_back({record.id, {{&field, typed}}});
            return true;
        }));
    }
    return rows;
}

int rowsIn(const std::vector<ChosenCells> &chosen)
{
    std::vector<std::pair<int, int>> ranges;
    for (const ChosenCells &cells : chosen)
        ranges.emplace_back(cells.firstRow, cells.lastRow);
    std::sort(ranges.begin(), ranges.end());
    int rows = 0;
    int next = 0; // the first row that is not counted yet
    for (const auto &[first, last] : ranges) {
        rows += qMax(0, last - qMax(first, next) + 1);
        next = qMax(next, last + 1);
    }
    return rows;
}

} // namespace liuqing
