// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batches.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing::batches {

Result<std::vector<Batch>> latest(const Ledger &ledger, const QString &kind, int limit)
{
    QString sql = u"SELECT id, at, actor, kind, file, details, undone_by FROM batch "_s;
    QVariantList asked{limit};
    if (!kind.isEmpty()) {
        sql += u"WHERE kind = ? "_s;
        asked.prepend(kind);
    }
    auto rows = ledger.database().select(sql + u"ORDER BY rowid DESC LIMIT ?"_s, asked);
    if (!rows)
        return failure(rows.error());
    std::vector<Batch> out;
    while (rows->next()) {
        out.push_back({.id = RecordId::fromBytes(rows->value(0).toByteArray()),
                       .at = rows->value(1).toString(),
                       .actor = rows->value(2).toString(),
                       .kind = rows->value(3).toString(),
                       .file = rows->value(4).toString(),
                       .details = QJsonDocument::fromJson(rows->value(5).toByteArray()).object(),
                       .undoneBy = rows->isNull(6) ? RecordId() : RecordId::fromBytes(rows->value(6).toByteArray())});
    }
    return out;
}

} // namespace liuqing::batches
