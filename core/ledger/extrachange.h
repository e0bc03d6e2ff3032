// SPDX-License-Identifier: GPL-3.0-or-later
// What a change does to the x_… fields of a record, as its journal row tells it: field by field, in the order
// of keys. One that nobody declared in this ledger may hold anything and counts as personal.
#pragma once

#include "core/schema/declaredfields.h"
#include "core/schema/value.h"

namespace liuqing {

class ExtraChange
{
public:
    // Where to append, after the opening "key":
    using PartFor = std::function<QByteArray &(bool isPersonal, const QByteArray &opening)>;

    ExtraChange(const Record *before, const Record *after);

    bool precedes(const Field &field) const { return m_waits && field.key > "x_"; }
    void describe(const RecordType &type, const DeclaredFields &declared, const PartFor &partFor); // once

private:
    const QJsonObject &m_before;
    const QJsonObject &m_after;
    bool m_waits;
};

} // namespace liuqing
