// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blocktext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QString quotedWhereNeeded(const QString &cell)
{
    const bool needed = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
    return needed ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

std::vector<QStringList> blockFrom(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool begun = false; // something of this row was there
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        if (quoted) {
            const bool doubled = each == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (each == u'"' && !doubled) {
                quoted = false;
                continue;
            }
            cell += each;
            i += doubled ? 1 : 0;
            continue;
        }
        begun = true;
        if (each == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (each == u'\t') {
            row.append(std::exchange(cell, {}));
        } else if (each == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.push_back(std::exchange(row, {}));
            begun = false;
        } else if (each != u'\r') {
            cell += each;
        }
    }
    if (begun) {
        row.append(cell);
        rows.push_back(row);
    }
    return rows;
}

QString textOfBlock(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quotedWhereNeeded(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace liuqing
