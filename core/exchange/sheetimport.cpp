// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetimport.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/declaredwords.h"
#include "core/exchange/importplanner.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int rowsBetweenProgress = 500;

QJsonObject toJson(const office::ColumnWishes &wishes)
{
    QJsonObject out;
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish)
        out.insert(wish.key(), wish.value() ? QJsonValue(*wish.value()) : QJsonValue());
    return out;
}

office::ColumnWishes wishesFrom(const QJsonObject &json)
{
    office::ColumnWishes wishes;
    for (auto wish = json.begin(); wish != json.end(); ++wish)
        wishes.insert(wish.key(), wish->isString() ? std::optional(wish->toString()) : std::nullopt);
    return wishes;
}

// A mapping that was corrected once for sheets that look like this one
std::function<std::optional<office::ColumnWishes>(const QString &)> rememberedIn(const Ledger &ledger, const RecordType &type)
{
    return [&](const QString &signature) -> std::optional<office::ColumnWishes> {
        const auto stored = store::rememberedLayout(ledger, type, signature);
        if (!stored || stored->isEmpty())
            return std::nullopt;
        return wishesFrom(QJsonDocument::fromJson(*stored).object());
    };
}

} // namespace

Result<ImportPlan> ImportPlan::make(Ledger &ledger, const Synonyms &packWords, const ImportRequest &request)
{
    auto workbook = Workbook::open(request.file);
    if (!workbook)
        return failure(workbook.error());
    ImportPlan plan;
    plan.m_request = request;
    plan.m_fields = ledger.fieldsOf(*request.type);
    const Synonyms synonyms = office::withDeclared(packWords, *request.type, ledger.declared());
    office::LayoutWish wish = request.wish;
    if (!wish.remembered)
        wish.remembered = rememberedIn(ledger, *request.type);
    auto layout = office::recognizeLayout(**workbook, *request.type, synonyms, wish);
    if (!layout)
        return failure(layout.error());
    plan.m_layout = std::move(*layout);
    plan.m_dates1904 = (*workbook)->dates1904();

    ImportPlanner planner(ledger, plan);
    office::OfficeRows rows(**workbook, plan.m_layout, *request.type, synonyms);
    const office::ReadingContext context{*request.type, synonyms, ledger.clock().today(), plan.m_dates1904, plan.m_layout.head.areaUnit};
    Status done;
    int rowsRead = 0;
    bool cancelled = false;
    const auto look = [&](const office::ReadRow &row) {
        done = planner.row(row);
        if (++rowsRead % rowsBetweenProgress == 0 && request.progress)
            cancelled = !request.progress(rowsRead);
        return done.has_value() && !cancelled;
    };
    LIUQING_TRY(ledger.database().reading([&] { return office::readParsed(rows, context, look); }));
    if (!done)
        return failure(done.error());
    if (cancelled)
        return failure("cancelled", Message(QT_TRANSLATE_NOOP("core", "The import was cancelled; nothing was changed.")));
    LIUQING_TRY(planner.finish());
    plan.m_headerRows = rows.headerRows();
    office::OfficeRows again(**workbook, plan.m_layout, *request.type, synonyms);
    LIUQING_TRY(plan.readRejected(again));
    return plan;
}

// The cells of rows that were rejected only after the last one was read
Status ImportPlan::readRejected(office::OfficeRows &rows)
{
    std::map<int, SheetRow *> wanted;
    for (RejectedRow &each : m_rejected) {
        if (each.cells.number == 0)
            wanted.emplace(each.row, &each.cells);
    }
    if (wanted.empty())
        return {};
    return rows.read([&](const office::OfficeRow &row) {
        if (const auto found = wanted.find(row.number); found != wanted.end())
            *found->second = row.cells;
        return row.number < wanted.rbegin()->first;
    });
}

QJsonObject ImportPlan::details() const
{
    QJsonObject columns;
    for (const office::SheetColumn &column : m_layout.columns) {
        if (column.field != nullptr)
            columns.insert(column.letters, text::fromKey(column.field->key));
    }
    return {{u"type"_s, text::fromKey(m_request.type->key)}, {u"sheet"_s, m_layout.sheetName}, {u"columns"_s, columns},
            {u"new"_s, m_counts.added},   {u"changed"_s, m_counts.changed}, {u"same"_s, m_counts.same},
            {u"rejected"_s, m_counts.rejected}, {u"skipped"_s, m_counts.skipped}};
}

Result<RecordId> ImportPlan::apply(Ledger &ledger) const
{
    const BatchInfo info{.kind = u"import"_s, .file = QFileInfo(m_request.file).fileName(), .details = details(), .verifies = true};
    return ledger.commit(info, [&](Commit &commit) { return write(ledger, commit); });
}

Status ImportPlan::write(Ledger &ledger, Commit &commit) const
{
    for (const Record &record : m_created)
        LIUQING_TRY(commit.add(record, u"link"_s));
    for (auto planned = m_planned.begin(); planned != m_planned.end();) {
        if (planned->writes && planned->isNew) {
            LIUQING_TRY(writeNew(commit, planned));
            continue;
        }
        if (planned->writes)
            LIUQING_TRY(writeChange(ledger, commit, *planned));
        ++planned;
    }
    for (const LeftOut &each : m_leftOut) {
        const Planned &planned = m_planned[each.planned];
        LIUQING_TRY(commit.leaveOut(planned.record, *m_request.type, *each.field, each.row, each.code, each.original));
    }
    if (m_request.wish.mapping.isEmpty())
        return {};
    const QByteArray mapping = json::canonical(toJson(m_request.wish.mapping));
    return store::rememberLayout(ledger, commit, *m_request.type, m_layout.signature, mapping);
}

Result<std::vector<FieldChange>> ImportPlan::changesAt(const Ledger &ledger, int row) const
{
    const auto planned = std::find_if(m_planned.begin(), m_planned.end(), [&](const Planned &each) { return each.row == row; });
    if (planned == m_planned.end() || !planned->writes || planned->isNew)
        return std::vector<FieldChange>();
    const auto stored = store::find(ledger, *m_request.type, planned->record);
    if (!stored)
        return failure(stored.error());
    std::vector<FieldChange> changes;
    for (const Assignment &each : unpack(m_fields, planned->values)) {
        const Value before = *stored ? (*stored)->value(*each.field) : Value();
        if (before != each.value)
            changes.push_back({each.field, before, each.value});
    }
    return changes;
}

QString ImportPlan::sourceOf(const Planned &planned) const
{
    return m_layout.sheetName + u'!' + QString::number(planned.row);
}

// The new records from here to the next row that is none; leaves planned behind them
Status ImportPlan::writeNew(Commit &commit, std::vector<Planned>::const_iterator &planned) const
{
    return commit.addAll(*m_request.type, [&]() -> std::optional<NewRecord> {
        if (planned == m_planned.end() || !planned->writes || !planned->isNew)
            return std::nullopt;
        NewRecord added{Record(*m_request.type, planned->record), sourceOf(*planned)};
        assign(added.record, unpack(m_fields, planned->values));
        ++planned;
        return added;
    });
}

Status ImportPlan::writeChange(Ledger &ledger, Commit &commit, const Planned &planned) const
{
    const auto stored = store::find(ledger, *m_request.type, planned.record);
    if (!stored)
        return failure(stored.error());
    Record before = **stored;
    before.revision = planned.revision; // commit refuses when the record has moved on since
    Record after = before;
    assign(after, unpack(m_fields, planned.values));
    return commit.change(before, std::move(after), sourceOf(planned));
}

} // namespace liuqing
