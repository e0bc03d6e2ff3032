// SPDX-License-Identifier: GPL-3.0-or-later
// What a counted row is called: by the own record, or by what another office reported of it.
#pragma once

#include "core/measure/engine.h"

#include <QHash>

namespace liuqing {

struct RowName
{
    QString title; // masked where it is a person
    QString office; // that reported it; empty: an own record
};

// For many rows of one ledger
class RowNamer
{
public:
    explicit RowNamer(const Ledger &ledger)
        : m_ledger(&ledger)
    {
    }

    Result<RowName> nameOf(const measure::Listed &row);

private:
    Result<RowName> own(const RecordId &id) const;
    Result<RowName> filed(const measure::Listed &row);
    Result<QString> officeOf(qint64 filing);

    const Ledger *m_ledger;
    QHash<qint64, QString> m_offices;
};

} // namespace liuqing
