// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/base/files.h"

namespace liuqing {

namespace {

QString guarded(const QString &text)
{
    // full-width signs start formulas in Chinese editions too
    static constexpr QStringView starters = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && starters.contains(text.front()) ? QString(u'\'' + text) : text;
}

void appendCell(QByteArray &line, const QString &text)
{
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t' || c == u';' || c == u' ';
    });
    const QByteArray bytes = text.toUtf8();
    line += quoted ? QByteArray('"' + QByteArray(bytes).replace("\"", "\"\"") + '"') : bytes;
}

// A heading that stands twice is told apart by its group
QString headingOf(const SheetTable &table, const TableColumn &column)
{
    const auto same = std::count_if(table.columns.begin(), table.columns.end(),
                                    [&](const TableColumn &other) { return other.heading == column.heading; });
    return same > 1 && !column.group.isEmpty() ? QString(column.group + u' ' + column.heading) : column.heading;
}

} // namespace

QByteArray csvOf(const SheetTable &table)
{
    QByteArray out = "\xEF\xBB\xBF";
    for (size_t i = 0; i < table.columns.size(); ++i) {
        out += i > 0 ? "," : "";
        appendCell(out, guarded(headingOf(table, table.columns[i])));
    }
    out += "\r\n";
    for (const TableRow &row : table.rows) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            out += i > 0 ? "," : "";
            if (i >= row.size())
                continue;
            const QString text = shown(table.columns[i], row[i]);
            appendCell(out, std::holds_alternative<QString>(row[i]) ? guarded(text) : text);
        }
        out += "\r\n";
    }
    return out;
}

Status writeCsv(const QString &path, const SheetTable &table)
{
    return files::writeWhole(path, csvOf(table));
}

} // namespace liuqing
