// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownhistory.h"

#include "core/ledger/batches.h"
#include "core/ledger/entry.h"
#include "core/ledger/journal.h"
#include "core/ledger/journalvalues.h"
#include "ui/models/fieldname.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QString shown(const Ledger &ledger, const Field &field, const Value &value)
{
    if (!isKnown(value))
        return u"—"_s;
    return entry::shown(ledger, field, value).value_or(u"…"_s);
}

Status addChanges(const Ledger &ledger, const RecordType &type, const journal::HistoryRow &row, const QByteArray &part, QStringList &changes)
{
    const auto steps = journal::stepsIn(ledger, type, row.entry.record, part);
    if (!steps)
        return failure(steps.error());
    for (const journal::FieldStep &step : *steps)
        changes.append(shownFieldName(*step.field) + u": "_s + shown(ledger, *step.field, step.before) + u" → "_s + shown(ledger, *step.field, step.after));
    return {};
}

} // namespace

Result<std::vector<ShownEvent>> shownHistory(const Ledger &ledger, const RecordType &type, const RecordId &record)
{
    const auto rows = journal::history(ledger.database(), record, {});
    if (!rows)
        return failure(rows.error());
    std::vector<ShownEvent> events;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const auto batch = batches::find(ledger, row->entry.batch);
        if (!batch)
            return failure(batch.error());
        const QString file = *batch ? (*batch)->file : QString();
        ShownEvent event{.at = QString(row->entry.at.left(16)).replace(u'T', u' '),
                         .who = row->entry.actor,
                         .action = row->entry.action,
                         .from = QStringList{file, row->entry.source}.join(u' ').trimmed(),
                         .changes = {},
                         .erased = row->erased};
        LIUQING_TRY(addChanges(ledger, type, *row, row->entry.open, event.changes));
        LIUQING_TRY(addChanges(ledger, type, *row, row->entry.personal, event.changes));
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace liuqing
