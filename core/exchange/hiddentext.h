// SPDX-License-Identifier: GPL-3.0-or-later
// How a cell of somebody's sheet is shown back to them: sealed values never in full, not even damaged ones.
#pragma once

#include "core/schema/field.h"

#include <QString>

namespace liuqing {

// field: what the cell was taken for, nullptr for nothing
inline QString hiddenText(const Field *field, const QString &raw)
{
    if (field == nullptr || field->sensitivity != Sensitivity::sealed || raw.size() < 5)
        return raw;
    const qsizetype kept = qMin<qsizetype>(raw.size() / 4, 4);
    return raw.left(kept) + QString(raw.size() - 2 * kept, QLatin1Char('*')) + raw.right(kept);
}

} // namespace liuqing
