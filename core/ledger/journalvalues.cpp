// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/journalvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace liuqing::journal {

Result<Value> valueOf(const Ledger &ledger, const RecordType &type, const RecordId &record, const Field &field, const QJsonValue &stored)
{
    const auto value = fromStoredJson(field, stored);
    if (field.sensitivity != Sensitivity::sealed || !value || !isKnown(*value))
        return value.value_or(Value());
    const auto plain = ledger.seal().open(QByteArray::fromBase64(textOf(*value).toLatin1()), Seal::context(type, field, record));
    if (!plain)
        return failure(plain.error());
    return Value(*plain);
}

Result<std::vector<FieldStep>> stepsIn(const Ledger &ledger, const RecordType &type, const RecordId &record, const QByteArray &part)
{
    std::vector<FieldStep> steps;
    const QJsonObject pairs = QJsonDocument::fromJson(part).object();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const Field *field = ledger.findField(type, pair.key());
        if (field == nullptr)
            continue;
        const auto before = valueOf(ledger, type, record, *field, pair.value().toArray().at(0));
        const auto after = valueOf(ledger, type, record, *field, pair.value().toArray().at(1));
        if (!before || !after)
            return failure(!before ? before.error() : after.error());
        steps.push_back({field, *before, *after});
    }
    return steps;
}

} // namespace liuqing::journal
