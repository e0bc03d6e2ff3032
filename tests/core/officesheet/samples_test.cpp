// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks under data/samples against what expected.json says of them.
#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

std::vector<int> numbers(const QJsonValue &list)
{
    std::vector<int> out;
    for (const QJsonValue &one : list.toArray())
        out.push_back(one.toInt());
    return out;
}

QString asText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

void checkColumns(const test::SheetReading &reading, const QJsonObject &columns)
{
    const QStringList found = reading.columns();
    for (const QString &letters : columns.keys())
        CHECK(found.contains(letters + u'=' + columns[letters].toString()));
}

void checkRejected(const test::SheetReading &reading, const QJsonArray &rejected)
{
    QStringList wanted;
    for (const QJsonValue &one : rejected)
        wanted.append(QString::number(one[u"row"_s].toInt()) + u' ' + one[u"field"_s].toString());
    QStringList found;
    for (const auto &[number, row] : reading.rows) {
        for (const office::RowProblem &problem : row.problems)
            found.append(QString::number(number) + u' ' + text::fromKey(problem.field->key));
    }
    CHECK(found == wanted);
    for (const QJsonValue &one : rejected) {
        const QString code = one[u"code"_s].toString();
        const auto row = reading.rows.find(one[u"row"_s].toInt());
        if (!code.isEmpty() && row != reading.rows.end() && !row->second.problems.empty())
            CHECK(row->second.problems.front().code == code);
    }
}

void checkValues(const test::SheetReading &reading, const QJsonArray &values)
{
    auto next = reading.rows.begin();
    for (const QJsonValue &wanted : values) {
        REQUIRE(next != reading.rows.end());
        const int row = wanted[u"row"_s].toInt(next->first);
        const QJsonObject fields = wanted.toObject();
        for (const QString &key : fields.keys()) {
            INFO("row " << row << " " << key.toStdString());
            if (key != u"row")
                CHECK(reading.shown(row, key) == asText(fields[key]));
        }
        ++next;
    }
}

} // namespace

TEST_CASE("the sample workbooks of offices are read as expected", "[officesheet]")
{
    const auto expected = json::parseObject(test::readFile(test::dataFile(u"samples/expected.json"_s)), u"expected"_s);
    REQUIRE_OK(expected);
    for (const QString &file : expected->keys()) {
        INFO(file.toStdString());
        const QJsonObject wanted = (*expected)[file].toObject();
        const auto workbook = Workbook::open(test::dataFile(u"samples/"_s + file));
        REQUIRE_OK(workbook);
        const auto reading = test::readSheet(**workbook, *catalogue::find(wanted[u"type"_s].toString()));
        REQUIRE_OK(reading);
        CHECK(reading->layout.sheetName == wanted[u"sheet"_s].toString());
        CHECK(reading->headerRows == numbers(wanted[u"header_rows"_s]));
        CHECK(static_cast<int>(reading->rows.size()) == wanted[u"data_rows"_s].toInt());
        std::vector<int> skipped;
        for (const auto &[number, why] : reading->skipped)
            skipped.push_back(number);
        CHECK(skipped == numbers(wanted[u"skipped_rows"_s]));
        checkColumns(*reading, wanted[u"columns"_s].toObject());
        checkRejected(*reading, wanted[u"rejected"_s].toArray());
        checkValues(*reading, wanted[u"values"_s].toArray());
    }
}

TEST_CASE("the community of merged cells reaches every estate below it", "[officesheet]")
{
    const auto workbook = Workbook::open(test::dataFile(u"samples/estates_merged_subtotals.xlsx"_s));
    REQUIRE_OK(workbook);
    const auto reading = test::readSheet(**workbook, estate::type);
    REQUIRE_OK(reading);
    CHECK(reading->shown(9, u"community"_s) == u"和平社区"_s);
    CHECK(reading->shown(17, u"community"_s) == u"西环社区"_s);
    CHECK(reading->shown(25, u"community"_s) == u"站前社区"_s);
    CHECK(reading->layout.head.title == u"和平街道住宅小区基本情况统计表"_s);
}

TEST_CASE("who filled in a sheet and when stands in its head", "[officesheet]")
{
    const auto workbook = Workbook::open(test::dataFile(u"samples/firms_grouped_header.xlsx"_s));
    REQUIRE_OK(workbook);
    const auto reading = test::readSheet(**workbook, firm::type);
    REQUIRE_OK(reading);
    CHECK(reading->layout.head.unitName == u"东苑社区"_s);
    CHECK(reading->layout.head.filledOn->stored() == u"2023-10-24"_s);
    CHECK(reading->layout.head.title.endsWith(u"摸底台账"));
}

TEST_CASE("firms of workers stay names until somebody finds them", "[officesheet]")
{
    const auto workbook = Workbook::open(test::dataFile(u"samples/workers_damaged_ids.xlsx"_s));
    REQUIRE_OK(workbook);
    const auto reading = test::readSheet(**workbook, worker::type);
    REQUIRE_OK(reading);
    CHECK(reading->shown(2, u"firm"_s) == u"阜新和顺物业管理有限公司"_s);
    CHECK(reading->shown(5, u"development_stage"_s) == u"activist"_s);
    CHECK(reading->shown(6, u"relation_held"_s) == u"community"_s);
    CHECK(reading->shown(18, u"hired"_s) == u"2021-06"_s);
}
