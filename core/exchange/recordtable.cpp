// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtable.h"

#include "core/base/text.h"
#include "core/exchange/officevalue.h"
#include "core/identifiers/masking.h"
#include "core/ledger/entry.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

bool leaves(const Field &field, ExportScope scope)
{
    if (!isTyped(field))
        return scope == ExportScope::inside; // names of files may name persons
    const bool hidden = field.sensitivity == Sensitivity::sealed || (field.isDeclared() && field.isPersonal());
    return scope == ExportScope::inside || !hidden;
}

TableColumn columnFor(const Field &field)
{
    TableColumn column{.heading = label(field.label), .kind = TableColumn::Kind::text};
    if (field.unit != nullptr)
        column.heading += u" (%1)"_s.arg(label(field.unit));
    if (std::holds_alternative<kind::Integer>(field.kind) || std::holds_alternative<kind::Year>(field.kind))
        column.kind = TableColumn::Kind::integer;
    if (std::holds_alternative<kind::Date>(field.kind))
        column.kind = TableColumn::Kind::date;
    if (const auto *scaled = std::get_if<kind::Scaled>(&field.kind)) {
        column.kind = TableColumn::Kind::decimal;
        column.scale = scaled->scale;
    }
    return column;
}

Result<TableCell> cellFor(const Ledger &ledger, const Field &field, const Value &value, ExportScope scope)
{
    if (!isKnown(value))
        return TableCell();
    if (std::holds_alternative<qint64>(value))
        return TableCell(int64_t(numberOf(value)));
    if (std::holds_alternative<kind::Date>(field.kind)) {
        const auto date = BusinessDate::fromStored(textOf(value));
        return date ? TableCell(*date) : TableCell();
    }
    const bool isName = std::holds_alternative<kind::Text>(field.kind);
    if (scope == ExportScope::outside && field.isPersonal() && isName)
        return TableCell(identifiers::mask::name(textOf(value)));
    // a name is the office's own inside, numbers of persons are masked everywhere
    const bool masked = field.sensitivity == Sensitivity::sealed || (scope == ExportScope::outside && field.sensitivity == Sensitivity::masked);
    auto shown = entry::shown(ledger, field, value, masked);
    return shown ? Result<TableCell>(TableCell(std::move(*shown))) : Result<TableCell>(failure(shown.error()));
}

// Cells of a sheet as they stood there: a day, not its number
QString asShown(const Cell &cell, bool dates1904)
{
    return cell.kind == Cell::Kind::number ? office::text(cell, dates1904).value.value_or(cell.text) : cell.text;
}

} // namespace

Result<SheetTable> recordTable(const Ledger &ledger, const store::Query &query, ExportScope scope)
{
    SheetTable table{.name = label(query.type->label), .title = label(query.type->label), .landscape = true};
    std::vector<const Field *> fields;
    for (const Field *field : query.fields.empty() ? ledger.fieldsOf(*query.type) : query.fields) {
        if (leaves(*field, scope) && ledger.isStored(*query.type, *field)) {
            fields.push_back(field);
            table.columns.push_back(columnFor(*field));
        }
    }
    Status done;
    LIUQING_TRY(store::each(ledger, query, [&](const Record &record) {
        TableRow row;
        for (const Field *field : fields) {
            auto cell = cellFor(ledger, *field, record.value(*field), scope);
            if (!cell) {
                done = failure(cell.error());
                return false;
            }
            row.push_back(std::move(*cell));
        }
        table.rows.push_back(std::move(row));
        return true;
    }));
    if (!done)
        return failure(done.error());
    return table;
}

SheetTable rejectTable(const ImportPlan &plan)
{
    SheetTable table{.name = Message(QT_TRANSLATE_NOOP("core", "Rejected rows")).text(), .landscape = true};
    table.columns.push_back({.heading = Message(QT_TRANSLATE_NOOP("core", "Row in the sheet")).text(), .kind = TableColumn::Kind::integer});
    int last = 0;
    for (const office::SheetColumn &column : plan.layout().columns)
        last = qMax(last, column.column);
    std::vector<QString> headings(static_cast<size_t>(last));
    for (const office::SheetColumn &column : plan.layout().columns)
        headings[static_cast<size_t>(column.column) - 1] = column.header;
    for (const QString &heading : headings)
        table.columns.push_back({.heading = heading});
    table.columns.push_back({.heading = Message(QT_TRANSLATE_NOOP("core", "Why it was rejected")).text(), .width = 60});
    std::multimap<int, QString> reasons;
    for (const ImportProblem &problem : plan.problems())
        reasons.emplace(problem.row, problem.column.isEmpty() ? problem.message.text() : QString(problem.column + u": "_s + problem.message.text()));
    for (const RejectedRow &rejected : plan.rejected()) {
        TableRow row{int64_t(rejected.row)};
        for (size_t i = 0; i < headings.size(); ++i)
            row.push_back(i < rejected.cells.cells.size() ? TableCell(asShown(rejected.cells.cells[i], plan.dates1904())) : TableCell());
        QStringList why;
        const auto [from, to] = reasons.equal_range(rejected.row);
        std::transform(from, to, std::back_inserter(why), [](const auto &each) { return each.second; });
        row.push_back(why.join(u'\n'));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace liuqing
