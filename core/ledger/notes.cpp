// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/notes.h"

using namespace Qt::StringLiterals;

namespace liuqing::notes {

QString cellSubject(const QString &form, const QString &period, const QString &unit, const QString &cell)
{
    return QStringList{form, period, unit, cell}.join(u'|');
}

Result<QHash<Key, QString>> all(const Ledger &ledger)
{
    auto rows = ledger.database().select(u"SELECT rule, subject, text FROM note"_s);
    if (!rows)
        return failure(rows.error());
    QHash<Key, QString> out;
    while (rows->next())
        out.insert({rows->value(0).toString(), rows->value(1).toString()}, rows->value(2).toString());
    return out;
}

Status write(Ledger &ledger, const QString &rule, const QString &subject, const QString &text)
{
    const QString note = text.trimmed();
    const auto kept = ledger.database().scalar(u"SELECT text FROM note WHERE rule = ? AND subject = ?"_s, {rule, subject});
    if (!kept)
        return failure(kept.error());
    if (kept->toString() == note)
        return {};
    const auto batch = ledger.commit({.kind = u"note"_s}, [&](Commit &commit) {
        const QJsonObject fact{{u"rule"_s, rule}, {u"subject"_s, subject}, {u"text"_s, note}};
        return commit.event(u"note"_s, u"rules"_s, fact, [&](const Database &database) -> Status {
            if (note.isEmpty())
                return database.run(u"DELETE FROM note WHERE rule = ? AND subject = ?"_s, {rule, subject});
            return database.run(
                u"INSERT OR REPLACE INTO note (rule, subject, text, actor, at) VALUES (?,?,?,?,?)"_s,
                {rule, subject, note, ledger.actor().name, ledger.clock().now().toString(Qt::ISODate)});
        });
    });
    return batch ? Status() : Status(failure(batch.error()));
}

} // namespace liuqing::notes
