// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/drafts.h"

#include "core/base/text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing::drafts {

namespace {

QByteArray contextOf(const Ledger &ledger, const RecordType &type)
{
    return QString(u"draft\n"_s + text::fromKey(type.key) + u'\n' + ledger.actor().name).toUtf8();
}

QJsonObject stored(const Record &draft)
{
    QJsonObject values;
    for (const Field *field : draft.type().fields) {
        if (const Value value = draft.value(*field); isKnown(value))
            values.insert(text::fromKey(field->key), toStoredJson(value));
    }
    return {{u"values"_s, values}, {u"extra"_s, draft.extra}};
}

Record read(const RecordType &type, const QJsonObject &json)
{
    Record draft(type, {});
    const QJsonObject values = json[u"values"_s].toObject();
    for (auto each = values.begin(); each != values.end(); ++each) {
        const Field *field = type.find(each.key().toStdString());
        if (const auto value = field == nullptr ? std::nullopt : fromStoredJson(*field, each.value()))
            draft.set(*field, *value);
    }
    draft.extra = json[u"extra"_s].toObject();
    return draft;
}

} // namespace

Status keep(const Ledger &ledger, const Record &draft)
{
    if (draft.isBlank())
        return drop(ledger, draft.type());
    const QString json = QString::fromUtf8(QJsonDocument(stored(draft)).toJson(QJsonDocument::Compact));
    const QDate today = ledger.clock().today();
    return ledger.database().transaction([&]() -> Status {
        LIUQING_TRY(ledger.database().run(u"DELETE FROM draft WHERE begun < ?"_s, {today.addDays(-daysKept).toString(Qt::ISODate)}));
        return ledger.database().run(u"INSERT OR REPLACE INTO draft (type, person, begun, sealed) VALUES (?, ?, ?, ?)"_s,
                                     {text::fromKey(draft.type().key), ledger.actor().name, today.toString(Qt::ISODate),
                                      ledger.seal().seal(json, contextOf(ledger, draft.type()))});
    });
}

Status drop(const Ledger &ledger, const RecordType &type)
{
    return ledger.database().run(u"DELETE FROM draft WHERE type = ? AND person = ?"_s, {text::fromKey(type.key), ledger.actor().name});
}

Result<std::optional<Record>> find(const Ledger &ledger, const RecordType &type)
{
    auto rows = ledger.database().select(u"SELECT sealed FROM draft WHERE type = ? AND person = ?"_s, {text::fromKey(type.key), ledger.actor().name});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return std::optional<Record>();
    const auto json = ledger.seal().open(rows->value(0).toByteArray(), contextOf(ledger, type));
    if (!json)
        return failure(json.error());
    return std::optional(read(type, QJsonDocument::fromJson(json->toUtf8()).object()));
}

} // namespace liuqing::drafts
