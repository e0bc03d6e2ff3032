// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/sheets.h"

#include "tests/support/catch.h"

#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace liuqing::test {

QMap<QString, QByteArray> unzipped(const QByteArray &bytes)
{
    QMap<QString, QByteArray> parts;
    zip_t *archive = zip_open_from_source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_index(archive, index, 0, &stat);
        QByteArray part(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        CHECK(zip_fread(file, part.data(), stat.size) == part.size());
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), part);
    }
    zip_discard(archive);
    return parts;
}

namespace {

ReadCell readCell(QXmlStreamReader &xml)
{
    ReadCell cell{.type = xml.attributes().value(u"t"_s).toString(), .text = {}, .format = xml.attributes().value(u"s"_s).toInt()};
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"c")) {
        cell.formula = cell.formula || xml.name() == u"f";
        if (xml.isStartElement() && xml.name() == u"v" && cell.type.isEmpty())
            cell.type = u"n"_s;
        if (xml.isCharacters())
            cell.text += xml.text();
    }
    return cell;
}

} // namespace

ReadSheet readSheet(const QByteArray &xlsx, int number)
{
    ReadSheet sheet;
    QXmlStreamReader xml(unzipped(xlsx)[u"xl/worksheets/sheet%1.xml"_s.arg(number)]);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        const QString place = xml.attributes().value(u"r"_s).toString();
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            sheet.attributes.insert(element + u'.' + attribute.name(), attribute.value().toString());
        if (element == u"row"_s)
            sheet.heights.insert(place.toInt(), xml.attributes().value(u"ht"_s).toDouble());
        else if (element == u"mergeCell"_s)
            sheet.merges.append(xml.attributes().value(u"ref"_s).toString());
        else if (element == u"oddFooter"_s)
            sheet.footer = xml.readElementText();
        else if (element == u"c"_s)
            sheet.cells.insert(place, readCell(xml));
    }
    REQUIRE_FALSE(xml.hasError());
    sheet.merges.sort();
    return sheet;
}

SheetTable officeTable()
{
    using Kind = TableColumn::Kind;
    return {.name = u"附件2"_s,
            .title = u"物业服务企业党组织“六清”情况统计表"_s,
            .head = {{u"填报单位（盖章）：东苑社区"_s, u"统计截止：2026年9月30日"_s, u"单位：个、平方米"_s}},
            .columns = {{.heading = u"序号"_s, .kind = Kind::integer},
                        {.heading = u"企业名称"_s},
                        {.heading = u"统一社会信用代码"_s},
                        {.heading = u"面积"_s, .kind = Kind::decimal, .scale = 2, .group = u"在管项目"_s},
                        {.heading = u"收缴率"_s, .kind = Kind::percent, .scale = 1, .group = u"在管项目"_s},
                        {.heading = u"成立时间"_s, .kind = Kind::date},
                        {.heading = u"联系电话"_s}},
            .rows = {{1, u"宏远物业"_s, u"91210900123456789X"_s, 12723294, 875, *BusinessDate::fromParts(2019, 3, 1), u"04183312345"_s},
                     {2, u"=HYPERLINK(\"http://x\")"_s, u"912109001234567890"_s, u"不详"_s, {}, *BusinessDate::fromParts(2020, 5)}},
            .totals = {{{}, u"合计"_s, {}, 12723294}},
            .foot = {{u"单位负责人："_s, u"审核人："_s, u"填报人："_s, u"联系电话："_s, u"填报日期："_s}},
            .notes = {u"说明：面积按合同填写。"_s},
            .paper = SheetTable::Paper::a3,
            .landscape = true};
}

} // namespace liuqing::test
