// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"
#include "tests/support/memoryworkbook.h"

#include "core/catalogue/catalogue.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

// A sheet with a name column and one more
test::SheetReading read(const RecordType &type, const QString &heading, const QStringList &cells)
{
    const bool person = &type == &worker::type;
    test::MemoryWorkbook workbook;
    workbook.addSheet(u"台账"_s);
    workbook.addRow(u"序号 | %1 | %2"_s.arg(person ? u"姓名"_s : u"名称"_s, heading));
    int row = 0;
    for (const QString &cell : cells)
        workbook.addRow(QString::number(++row) + (person ? u" | 王芳 | "_s : u" | 甲园 | "_s) + cell);
    auto reading = test::readSheet(workbook, type);
    REQUIRE_OK(reading);
    return *std::move(reading);
}

QStringList codes(const test::SheetReading &reading)
{
    QStringList found;
    for (const auto &[number, row] : reading.rows)
        found.append(row.problems.empty() ? u"-"_s : row.problems.front().code);
    return found;
}

} // namespace

TEST_CASE("a problem names column, field, what was typed and what to do", "[officesheet]")
{
    const auto reading = read(estate::type, u"户数"_s, {u"约三百户"_s, u"20"_s});
    const auto &problems = reading.rows.at(2).problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].column == u"C"_s);
    CHECK(problems[0].field == &estate::households);
    CHECK(problems[0].raw == u"约三百户"_s);
    CHECK_FALSE(problems[0].message.isEmpty());
    CHECK(problems[0].code == u"not_a_number"_s);
}

TEST_CASE("figures out of range, with decimals or too large are no numbers", "[officesheet]")
{
    const auto reading = read(estate::type, u"户数"_s, {u"-3"_s, u"2.5"_s, u"99999999"_s, u"300"_s, u"1,398户"_s, u"/"_s});
    CHECK(codes(reading) == QStringList{u"not_a_number"_s, u"not_a_number"_s, u"not_a_number"_s, u"-"_s, u"-"_s, u"-"_s});
    CHECK(reading.shown(6, u"households"_s) == u"1398"_s);
    CHECK(reading.shown(7, u"households"_s).isEmpty());
}

TEST_CASE("years and dates that do not exist are no dates", "[officesheet]")
{
    const auto years = read(estate::type, u"建成年份"_s, {u"1981年"_s, u"九十年代"_s, u"2005"_s});
    CHECK(codes(years) == QStringList{u"-"_s, u"not_a_date"_s, u"-"_s});
    const auto dates = read(worker::type, u"入职时间"_s, {u"2019.3"_s, u"2019-02-30"_s, u"@2020-05-01"_s});
    CHECK(codes(dates) == QStringList{u"-"_s, u"not_a_date"_s, u"-"_s});
    CHECK(dates.shown(4, u"hired"_s) == u"2020-05-01"_s);
}

TEST_CASE("a text longer than its field is a problem, never cut off", "[officesheet]")
{
    const auto reading = read(estate::type, u"备注"_s, {QString(501, u'长'), QString(500, u'短')});
    CHECK(codes(reading) == QStringList{u"length"_s, u"-"_s});
    CHECK(reading.shown(3, u"remark"_s).size() == 500);
}

TEST_CASE("a heading in ten thousands multiplies, a cell with its own unit does not", "[officesheet]")
{
    const auto reading = read(estate::type, u"建筑面积（万㎡）"_s, {u"3.5"_s, u"35000平方米"_s, u"3.5万平方米"_s});
    REQUIRE(reading.rows.size() == 3);
    for (const int row : {2, 3, 4})
        CHECK(reading.shown(row, u"private_floor_area"_s) == u"35000"_s);
    CHECK_FALSE(reading.rows.at(3).find(estate::privateFloorArea)->doubt.isEmpty());
}

TEST_CASE("a blank cell of a mapped column is read as blank, so that an import may clear", "[officesheet]")
{
    const auto reading = read(estate::type, u"地址"_s, {u""_s, u"中华路1号"_s});
    const auto *address = reading.rows.at(2).find(estate::address);
    REQUIRE(address != nullptr);
    CHECK(address->isBlank());
    CHECK(reading.rows.at(2).find(estate::households) == nullptr);
}

TEST_CASE("words with brackets, numbers or ticked boxes are found", "[officesheet]")
{
    const auto reading = read(estate::type, u"服务模式"_s,
                              {u"全委托（包干制）"_s, u"①业主自管"_s, u"□全委 ☑弃管"_s, u"没听说过"_s});
    CHECK(codes(reading) == QStringList{u"-"_s, u"-"_s, u"-"_s, u"unknown_word"_s});
    CHECK(reading.shown(2, u"service_mode"_s) == u"full"_s);
    CHECK(reading.shown(3, u"service_mode"_s) == u"self"_s);
    CHECK(reading.shown(4, u"service_mode"_s) == u"abandoned"_s);
}

TEST_CASE("the column of its own beats what another column says by the way", "[officesheet]")
{
    test::MemoryWorkbook workbook;
    workbook.addSheet(u"花名册"_s);
    workbook.addRow(u"姓名 | 政治面貌 | 发展阶段"_s);
    workbook.addRow(u"王芳 | 入党积极分子 | 发展对象"_s);
    workbook.addRow(u"李强 | 入党积极分子 |"_s);
    const auto reading = test::readSheet(workbook, worker::type);
    REQUIRE_OK(reading);
    CHECK(reading->shown(2, u"development_stage"_s) == u"prospect"_s);
    CHECK(reading->shown(3, u"development_stage"_s) == u"activist"_s);
    CHECK(reading->shown(3, u"political_status"_s) == u"masses"_s);
}

TEST_CASE("a name with commas stays one firm, a list of firms is parted", "[officesheet]")
{
    test::MemoryWorkbook workbook;
    workbook.addSheet(u"支部"_s);
    workbook.addRow(u"党支部名称 | 覆盖企业"_s);
    workbook.addRow(u"东苑物业联合党支部 | 阜新鑫城物业服务有限公司；阜新凯旋物业有限责任公司\\n阜新德润物业服务有限公司"_s);
    const auto parted = test::readSheet(workbook, party_org::type);
    REQUIRE_OK(parted);
    CHECK(parted->rows.at(2).find(party_org::covers)->names.size() == 3);

    test::MemoryWorkbook firms;
    firms.addSheet(u"企业"_s);
    firms.addRow(u"企业名称 | 电话"_s);
    firms.addRow(u"阜新玉龙物业有限责任公司,第一分公司 | 0418-2345678"_s);
    const auto one = test::readSheet(firms, firm::type);
    REQUIRE_OK(one);
    CHECK(one->shown(2, u"name"_s) == u"阜新玉龙物业有限责任公司,第一分公司"_s);
}
