// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/senders.h"

using namespace Qt::StringLiterals;

namespace liuqing::senders {

namespace {

Result<std::vector<Sender>> selected(const Ledger &ledger, const QString &where, const QVariantList &values)
{
    auto rows = ledger.database().select(
        u"SELECT key_id, unit, name, public_key, since FROM sender"_s + where + u" ORDER BY unit, since"_s, values);
    if (!rows)
        return failure(rows.error());
    std::vector<Sender> found;
    while (rows->next()) {
        found.push_back({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(),
                         rows->value(3).toByteArray(), rows->value(4).toString()});
    }
    return found;
}

} // namespace

Result<std::vector<Sender>> all(const Ledger &ledger)
{
    return selected(ledger, {}, {});
}

Result<std::vector<Sender>> ofUnit(const Ledger &ledger, const QString &unit)
{
    return selected(ledger, u" WHERE unit = ?"_s, {unit});
}

Result<std::optional<Sender>> byKey(const Ledger &ledger, const QString &keyId)
{
    const auto found = selected(ledger, u" WHERE key_id = ?"_s, {keyId});
    if (!found)
        return failure(found.error());
    return found->empty() ? std::optional<Sender>() : std::optional(found->front());
}

Status trust(Commit &commit, const Ledger &ledger, const Sender &sender)
{
    const auto known = byKey(ledger, sender.keyId);
    if (!known)
        return failure(known.error());
    if (*known)
        return {};
    const QJsonObject fact{{u"key"_s, sender.keyId}, {u"unit"_s, sender.unit}, {u"name"_s, sender.name}};
    return commit.event(u"trust"_s, u"sender"_s, fact, [&](const Database &database) {
        return database.run(u"INSERT INTO sender (key_id, unit, name, public_key, since) VALUES (?, ?, ?, ?, ?)"_s,
                            {sender.keyId, sender.unit, sender.name, sender.publicKey, ledger.clock().now().toString(Qt::ISODate)});
    });
}

} // namespace liuqing::senders
