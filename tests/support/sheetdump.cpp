// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetdump.h"

#include <QBuffer>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

QChar mark(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::blank:
        return u' ';
    case Cell::Kind::text:
        return u'=';
    case Cell::Kind::number:
        return cell.dateFormat ? u'@' : u'#';
    case Cell::Kind::boolean:
        return u'?';
    case Cell::Kind::error:
        return u'!';
    }
    return u' ';
}

QString dumped(const MergedRange &range)
{
    return columnLetters(range.firstColumn) + QString::number(range.firstRow) + u':'
        + columnLetters(range.lastColumn) + QString::number(range.lastRow);
}

[[noreturn]] void broken(const QString &promise)
{
    std::fprintf(stderr, "broken promise: %s\n", qPrintable(promise));
    std::abort();
}

} // namespace

QString dumped(const SheetRow &row)
{
    QStringList cells;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        if (!cell.isBlank())
            cells += columnLetters(static_cast<int>(i) + 1) + (cell.formula ? u"~"_s : QString()) + mark(cell)
                + cell.text;
    }
    return QString::number(row.number) + u": " + cells.join(u'|');
}

QString brokenPromise(const SheetRow &row, int rowBefore)
{
    if (row.number <= rowBefore || row.number > maximumRows)
        return u"rows ascend within a sheet"_s;
    if (row.cells.size() > static_cast<size_t>(maximumColumns))
        return u"columns stay within a sheet"_s;
    bool content = false;
    for (const Cell &cell : row.cells) {
        content = content || !cell.isBlank();
        if (cell.isBlank() != cell.text.isEmpty())
            return u"exactly blank cells have no text"_s;
        if (cell.kind == Cell::Kind::number && cell.number - cell.number != 0)
            return u"numbers are finite"_s;
    }
    return content ? QString() : u"rows hold something"_s;
}

Result<std::unique_ptr<Workbook>> openBytes(const QByteArray &bytes, const QString &name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return Workbook::openDevice(std::move(buffer), name);
}

Result<WorkbookDump> dump(Workbook &workbook)
{
    WorkbookDump out{workbook.kind(), workbook.dates1904(), {}};
    const std::vector<SheetInfo> infos = workbook.sheets();
    for (size_t i = 0; i < infos.size(); ++i) {
        SheetDump sheet{infos[i], {}, {}};
        const auto merges = workbook.merges(static_cast<int>(i));
        LIUQING_TRY(merges);
        for (const MergedRange &range : *merges) {
            if (range.firstRow < 1 || range.firstColumn < 1 || range.lastRow < range.firstRow
                || range.lastColumn < range.firstColumn)
                broken(u"ranges are ranges"_s);
            sheet.merges += dumped(range);
        }
        sheet.merges.sort();
        int before = 0;
        LIUQING_TRY(workbook.read(static_cast<int>(i), [&](const SheetRow &row) {
            if (const QString promise = brokenPromise(row, before); !promise.isEmpty())
                broken(promise);
            before = row.number;
            sheet.rows += dumped(row);
            return true;
        }));
        out.sheets.push_back(std::move(sheet));
    }
    return out;
}

void checkPromises(Workbook &workbook)
{
    const int sheets = static_cast<int>(workbook.sheets().size());
    for (int i = 0; i < qMin(sheets, 8); ++i) {
        (void)workbook.merges(i);
        int before = 0;
        (void)workbook.read(i, [&](const SheetRow &row) {
            if (const QString promise = brokenPromise(row, before); !promise.isEmpty())
                broken(promise);
            before = row.number;
            return true;
        });
    }
}

Result<WorkbookDump> dumpBytes(const QByteArray &bytes)
{
    const auto workbook = openBytes(bytes);
    if (!workbook)
        return failure(workbook.error());
    return dump(**workbook);
}

} // namespace liuqing::test
