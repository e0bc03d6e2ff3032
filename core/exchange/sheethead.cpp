// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheethead.h"

#include "core/base/text.h"
#include "core/exchange/officedate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

QStringList filled(const SheetRow &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        if (!cell.isBlank())
            texts.append(text::tidy(cell.text));
    }
    return texts;
}

void readUnit(const QString &line, SheetHead *head)
{
    static const QRegularExpression unit(
        u"(?:填报单位|填表单位|上报单位|报送单位|填报社区|填报企业|填报街道|编制单位|单位名称|单位)\\s*(?:\\("
        u"[^)]*\\))?\\s*:\\s*"
        u"(?!万|平方|㎡|m2|户|个|家|人|元)([^\\s:,。;]+?)(?=\\s|填报|填表|报送|日期|时间|联系|审核|$)"_s);
    if (const auto match = unit.match(line); head->unitName.isEmpty() && match.hasMatch())
        head->unitName = match.captured(1);
}

void readDay(const QString &line, SheetHead *head)
{
    static const QRegularExpression day(
        u"(?:日期|时间|截止|截至)\\s*:?\\s*([0-9〇零一二三四五六七八九十]{4}\\s*[年./-]\\s*"
        u"[0-9一二三四五六七八九十]{1,3}(?:\\s*[月./-]\\s*[0-9一二三四五六七八九十]{0,3}\\s*日?)?)"_s);
    if (const auto match = day.match(line); !head->filledOn && match.hasMatch()) {
        const Cell cell{.kind = Cell::Kind::text, .text = text::withoutSpaces(match.captured(1))};
        head->filledOn = date(cell).value;
    }
}

void readAreaUnit(const QString &line, SheetHead *head)
{
    static const QRegularExpression unit(u"单位\\s*:[^:]*?(万平方米|万平米|万m2|万㎡)"_s);
    if (const auto match = unit.match(line); match.hasMatch())
        head->areaUnit = match.captured(1);
}

} // namespace

SheetHead readHead(std::span<const SheetRow> rows)
{
    static const QRegularExpression annex(u"^(附件|附表|表)\\s*[0-9一二三四五六七八九十]*\\s*:?$"_s);
    SheetHead head;
    for (const SheetRow &row : rows) {
        const QStringList texts = filled(row);
        const QString line = texts.join(u"  "_s);
        readUnit(line, &head);
        readDay(line, &head);
        readAreaUnit(line, &head);
        if (head.title.isEmpty() && texts.size() == 1 && !line.contains(u':')
            && !annex.match(line).hasMatch())
            head.title = line;
    }
    return head;
}

} // namespace liuqing::office
