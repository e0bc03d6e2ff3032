// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/extrachange.h"

#include "core/base/json.h"

namespace liuqing {

namespace {

const QJsonObject &extraOf(const Record *record)
{
    static const QJsonObject none;
    return record == nullptr ? none : record->extra;
}

} // namespace

ExtraChange::ExtraChange(const Record *before, const Record *after)
    : m_before(extraOf(before)), m_after(extraOf(after)), m_waits(m_before != m_after)
{ }

void ExtraChange::describe(const RecordType &type, const DeclaredFields &declared, const PartFor &partFor)
{
    if (!std::exchange(m_waits, false))
        return;
    QStringList keys = m_before.keys() + m_after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QJsonArray both{m_before.value(key), m_after.value(key)};
        if (both.at(0) == both.at(1))
            continue;
        const Field *field = declared.find(type, key);
        QByteArray opening;
        json::appendString(opening, key);
        partFor(field == nullptr || field->isPersonal(), opening + ':') += json::canonical(both);
    }
}

} // namespace liuqing
