// SPDX-License-Identifier: GPL-3.0-or-later
// The second layer of the sources: what is derived from the surroundings of a row (who is covered, how many
// members a firm holds), and, for distinct counts, several offices' rows of one thing made one row.
#pragma once

#include "core/ledger/sameness.h"
#include "core/measure/scope.h"

#include <QSet>
#include <QString>

namespace liuqing::measure {

// The columns of a source that a statement asks: what is derived for others is left out
struct Asked
{
    bool all = true; // rep and every column
    QSet<QString> columns = {};

    bool has(const QString &column) const { return all || columns.contains(column); }
};

// "WITH …" that offers src_<source> for every source: its columns, plus filing, record_type, number (what the
// row counts: 1, or the number of staff) and rep, the row behind it ("filing·id·unit" in fixed widths).
// For distinct counts, each_<source> offers the rows as each office reported them, without rep
QString sourcesSql(const Scope &scope, const sameness::Groups &groups, const Asked &asked = {});

// The parts of rep
inline constexpr int repFilingDigits = 10;
inline constexpr int repIdDigits = 32;

} // namespace liuqing::measure
