// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/officesheet/sheetcase.h"

#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/files.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

QString joined(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u' ');
}

QString skippedRows(const SheetReading &reading)
{
    std::vector<int> numbers;
    for (const auto &[number, why] : reading.skipped)
        numbers.push_back(number);
    return joined(numbers);
}

QString dataRows(const SheetReading &reading)
{
    std::vector<int> numbers;
    for (const auto &[number, row] : reading.rows)
        numbers.push_back(number);
    return joined(numbers);
}

QString problems(const SheetReading &reading, bool doubts)
{
    QStringList found;
    for (const auto &[number, row] : reading.rows) {
        for (const office::RowProblem &problem : row.problems)
            found.append(QString::number(number) + u' ' + text::fromKey(problem.field->key) + u' ' + problem.code);
        for (const office::FieldReading &field : row.fields) {
            if (doubts && !field.doubt.isEmpty())
                found.append(QString::number(number) + u' ' + text::fromKey(field.field->key));
        }
    }
    return found.join(u"; "_s);
}

QString headOf(const office::SheetHead &head)
{
    const QString day = head.filledOn ? head.filledOn->stored() : QString();
    return QStringList{head.title, head.unitName, day}.join(u" / "_s).trimmed();
}

// "5 name=东苑 households=20": the fields named there, as read
QString rowLike(const SheetReading &reading, const QString &wanted)
{
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    QStringList found{parts.first()};
    for (const QString &part : parts.mid(1)) {
        const QString key = part.section(u'=', 0, 0);
        found.append(key + u'=' + reading.shown(parts.first().toInt(), key));
    }
    return found.join(u' ');
}

QString found(const SheetReading &reading, const Wanted &wanted)
{
    if (wanted.what == u"表")
        return reading.layout.sheetName;
    if (wanted.what == u"表头")
        return joined(reading.headerRows);
    if (wanted.what == u"列")
        return reading.columns().join(u' ');
    if (wanted.what == u"未识别")
        return reading.layout.unmapped().join(u'、');
    if (wanted.what == u"数据")
        return dataRows(reading);
    if (wanted.what == u"跳过")
        return skippedRows(reading);
    if (wanted.what == u"问题")
        return problems(reading, false);
    if (wanted.what == u"表首")
        return headOf(reading.layout.head);
    if (wanted.what == u"行")
        return rowLike(reading, wanted.text);
    return u"(unknown word in the case file)"_s;
}

} // namespace

SheetCase readSheetCase(const QString &path)
{
    SheetCase sheetCase;
    sheetCase.name = QFileInfo(path).completeBaseName();
    int number = 0;
    bool sheet = false;
    const QStringList lines = QString::fromUtf8(readFile(path)).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        const QString rest = line.section(u' ', 1).simplified();
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"类型 ")) {
            sheetCase.type = rest;
        } else if (line.startsWith(u"指定表 ")) {
            sheetCase.sheetWish = rest;
        } else if (line.startsWith(u"不识合并")) {
            sheetCase.workbook.forgetMerges();
        } else if (line.startsWith(u"表 ") || line.startsWith(u"隐藏表 ")) {
            sheetCase.workbook.addSheet(rest, line.startsWith(u"隐藏"));
            sheet = true;
        } else if (line.startsWith(u'|')) {
            if (!sheet)
                sheetCase.workbook.addSheet(u"Sheet1"_s);
            sheet = true;
            sheetCase.workbook.addRow(line.mid(1));
        } else if (line.startsWith(u"= ")) {
            sheetCase.wanted.push_back({number, rest.section(u' ', 0, 0), rest.section(u' ', 1)});
        }
    }
    return sheetCase;
}

QStringList differences(SheetCase *sheetCase)
{
    const RecordType *type = catalogue::find(sheetCase->type);
    if (type == nullptr || sheetCase->wanted.empty())
        return {u"the case names no known type, or wants nothing"_s};
    const auto reading = readSheet(sheetCase->workbook, *type, {.sheet = sheetCase->sheetWish});
    QStringList different;
    for (const Wanted &wanted : sheetCase->wanted) {
        const bool wantsError = wanted.what == u"错误";
        const QString got = wantsError ? (reading ? u"(none)"_s : reading.error().code)
            : reading                  ? found(*reading, wanted)
                                       : reading.error().text();
        if (got != wanted.text) {
            different.append(u"line %1: wanted %2 %3\n        found  %4"_s.arg(wanted.line).arg(wanted.what, wanted.text,
                                                                                             got));
        }
    }
    return different;
}

} // namespace liuqing::test
