// SPDX-License-Identifier: GPL-3.0-or-later
// The first layer of the sources: for each travelling type one table expression base_<type> with the columns
// filing, id, unit, match, movement and the fields that travel, from own records valid on the day or from
// filed rows, and base_staff. What stands above does not know where the rows come from.
#pragma once

#include "core/measure/scope.h"
#include "core/schema/recordtype.h"

#include <QStringList>

namespace liuqing::measure {

// "name AS (SELECT …)", in order
QStringList baseTables(const Scope &scope);

// Valid on the day: begun, not yet over (a contract is over after its last day), not retired
QString validOn(const RecordType &type, const QString &alias, QDate day);
QString dayText(QDate day); // '2026-09-30', quoted
// A date of any precision as its first day
QString firstDayOf(const QString &column);

} // namespace liuqing::measure
