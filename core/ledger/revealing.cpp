// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/revealing.h"

#include "core/ledger/entry.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing {

Result<QString> reveal(Ledger &ledger, const RecordType &type, const RecordId &id, const Field &field, const QString &reason)
{
    const QString name = fieldName(type, field);
    if (reason.trimmed().isEmpty()) {
        return failure("reason_missing", Message(QT_TRANSLATE_NOOP("core", "Say what %1 is needed for; it is written into the history."), {label(field.label)}),
                       {.record = id.toString(), .field = name});
    }
    const auto record = store::find(ledger, type, id);
    if (!record)
        return failure(record.error());
    if (!*record)
        return failure("unknown_record", Message(QT_TRANSLATE_NOOP("core", "This record is no longer in the ledger.")), {.record = id.toString()});
    auto plain = entry::shown(ledger, field, (*record)->value(field), false);
    if (!plain)
        return plain;
    const auto batch = ledger.commit({.kind = u"reveal"_s, .reason = reason.trimmed()}, [&](Commit &commit) {
        const QJsonObject fact{{u"field"_s, name}, {u"record"_s, id.toHex()}, {u"reason"_s, reason.trimmed()}};
        return commit.event(u"reveal"_s, u"field"_s, fact, [](const Database &) { return Status(); });
    });
    return batch ? plain : Result<QString>(failure(batch.error()));
}

} // namespace liuqing
