// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/formsheet.h"

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

QString filledIn(const FormLine &line, const Office &office, const Period &period)
{
    QString value = line.value;
    if (line.key == u"unit_name"_s)
        value = office.name;
    else if (line.key == u"unit_code"_s)
        value = office.code;
    else if (line.key == u"period"_s)
        value = period.text();
    return line.label.text() + u'：' + (value.isEmpty() ? u"________"_s : value);
}

// Title, head, columns and foot: all but the figures
SheetTable emptySheet(const Book &book, const Form &form, const Office &office, const Period &period)
{
    SheetTable table{.name = form.key, .title = form.title.text()};
    QStringList top;
    QStringList below;
    for (const FormLine &line : form.head)
        (line.key.startsWith(u"unit"_s) || line.key == u"period"_s ? below : top).append(filledIn(line, office, period));
    below.append(Message(QT_TRANSLATE_NOOP("core", "Unit of measure")).text() + u'：' + form.unit.text());
    table.head = {top, below};
    table.columns.push_back({.heading = Message(QT_TRANSLATE_NOOP("core", "No.")).text(), .kind = TableColumn::Kind::integer});
    table.columns.push_back({.heading = Message(QT_TRANSLATE_NOOP("core", "Office")).text()});
    for (const FormGroup &group : form.groups) {
        for (const QString &cell : group.cells) {
            const measure::Measure *measure = book.measures().find(cell);
            table.columns.push_back({.heading = measure == nullptr ? cell : measure->label.text(), .kind = TableColumn::Kind::integer, .group = group.label.text(), .width = 7});
        }
    }
    QStringList foot;
    for (const FormLine &line : form.foot)
        foot.append(line.label.text() + u"：            "_s);
    table.foot = {foot};
    for (const measure::Label &note : form.notes)
        table.notes.append(note.text());
    table.paper = SheetTable::Paper::a3;
    table.landscape = true;
    return table;
}

TableRow rowOf(const Form &form, const TableCell &number, const QString &name, const rules::Cells &cells)
{
    TableRow row{number, name};
    for (const QString &cell : form.cells()) {
        const auto value = cells.find(cell);
        row.push_back(value == cells.end() ? TableCell() : TableCell(int64_t(value->second)));
    }
    return row;
}

} // namespace

SheetTable sheetOf(const Book &book, const Form &form, const Return &made, const Office &office)
{
    SheetTable table = emptySheet(book, form, office, made.period);
    table.rows.push_back(rowOf(form, int64_t(1), office.name, made.cells));
    for (const rules::Finding &finding : made.findings) {
        if (finding.severity == rules::Severity::hard)
            table.notes.append(Message(QT_TRANSLATE_NOOP("core", "Sent with errors, %1: %2 — explanation: %3"), {finding.rule, finding.message.text(), finding.note}).text());
    }
    return table;
}

SheetTable sheetOf(const Book &book, const Form &form, const Compiled &compiled, const Office &office)
{
    SheetTable table = emptySheet(book, form, office, compiled.period);
    int64_t number = 0;
    for (const CompiledRow &row : compiled.rows)
        table.rows.push_back(rowOf(form, ++number, row.name, row.cells));
    table.totals.push_back(rowOf(form, TableCell(), Message(QT_TRANSLATE_NOOP("core", "Total, each counted once")).text(), compiled.total));
    table.totals.push_back(rowOf(form, TableCell(), Message(QT_TRANSLATE_NOOP("core", "Plain sum of the returns")).text(), compiled.summed));
    return table;
}

} // namespace liuqing::returns
