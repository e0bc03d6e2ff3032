// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batches.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing::batches {

namespace {

const QString selected = QStringLiteral("SELECT id, at, actor, kind, file, details, undone_by FROM batch ");

Batch batchAt(const QSqlQuery &row)
{
    return {.id = RecordId::fromBytes(row.value(0).toByteArray()),
            .at = row.value(1).toString(),
            .actor = row.value(2).toString(),
            .kind = row.value(3).toString(),
            .file = row.value(4).toString(),
            .details = QJsonDocument::fromJson(row.value(5).toByteArray()).object(),
            .undoneBy = row.isNull(6) ? RecordId() : RecordId::fromBytes(row.value(6).toByteArray())};
}

} // namespace

Result<std::vector<Batch>> latest(const Ledger &ledger, const QString &kind, int limit)
{
    QString sql = selected;
    QVariantList asked{limit};
    if (!kind.isEmpty()) {
        sql += u"WHERE kind = ? "_s;
        asked.prepend(kind);
    }
    auto rows = ledger.database().select(sql + u"ORDER BY rowid DESC LIMIT ?"_s, asked);
    if (!rows)
        return failure(rows.error());
    std::vector<Batch> out;
    while (rows->next())
        out.push_back(batchAt(*rows));
    return out;
}

Result<std::optional<Batch>> find(const Ledger &ledger, const RecordId &batch)
{
    auto rows = ledger.database().select(selected + u"WHERE id = ?"_s, {batch.toBytes()});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return std::optional<Batch>();
    return std::optional<Batch>(batchAt(*rows));
}

} // namespace liuqing::batches
