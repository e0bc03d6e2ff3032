// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"
#include "tests/support/memoryworkbook.h"

#include "core/catalogue/catalogue.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

test::MemoryWorkbook drawn(const QStringList &rows)
{
    test::MemoryWorkbook workbook;
    workbook.addSheet(u"台账"_s);
    for (const QString &row : rows)
        workbook.addRow(row);
    return workbook;
}

test::MemoryWorkbook firms()
{
    return drawn({u"序号 | 企业名称 | 编码甲 | 备注"_s, u"1 | 阜新东苑物业有限公司 | 91210911MA000TQX1R | 无"_s});
}

} // namespace

TEST_CASE("a wanted sheet that is missing is answered with the names there are", "[officesheet]")
{
    auto workbook = firms();
    const auto reading = test::readSheet(workbook, firm::type, {.sheet = u"附件9"_s});
    REQUIRE_FALSE(reading);
    CHECK(reading.error().code == u"no_sheet"_s);
    CHECK(reading.error().text().contains(u"台账"));
}

TEST_CASE("a sheet without headings is answered with what was sought and seen", "[officesheet]")
{
    auto workbook = drawn({u"通知"_s, u"各社区 | 请于 | 周五前 | 报送"_s});
    const auto reading = test::readSheet(workbook, firm::type);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().code == u"no_header"_s);
    CHECK(reading.error().text().contains(u"企业名称"));
    CHECK(reading.error().text().contains(u"各社区 | 请于"));
}

TEST_CASE("a mapping by column letters wins over the headings", "[officesheet]")
{
    auto workbook = firms();
    const auto reading = test::readSheet(workbook, firm::type, {.mapping = {{u"C"_s, u"uscc"_s}, {u"D"_s, std::nullopt}}});
    REQUIRE_OK(reading);
    CHECK(reading->columns() == QStringList{u"B=name"_s, u"C=uscc"_s});
    CHECK(reading->layout.unmapped() == QStringList{u"备注"_s});
    CHECK(reading->layout.corrected);
    CHECK(reading->shown(2, u"uscc"_s) == u"91210911MA000TQX1R"_s);
}

TEST_CASE("a mapping by heading text does the same", "[officesheet]")
{
    auto workbook = firms();
    const auto reading = test::readSheet(workbook, firm::type, {.mapping = {{u"编码甲"_s, u"uscc"_s}}});
    REQUIRE_OK(reading);
    CHECK(reading->columns().contains(u"C=uscc"_s));
}

TEST_CASE("a mapping makes a sheet readable whose headings say nothing", "[officesheet]")
{
    auto workbook = drawn({u"甲栏 | 乙栏"_s, u"阜新东苑物业有限公司 | 张三"_s});
    const auto reading = test::readSheet(workbook, firm::type, {.mapping = {{u"A"_s, u"name"_s}, {u"B"_s, u"contact"_s}}});
    REQUIRE_OK(reading);
    CHECK(reading->headerRows == std::vector<int>{1});
    CHECK(reading->shown(2, u"contact"_s) == u"张三"_s);
}

TEST_CASE("a mapping to a column or field that does not exist is refused with the known ones", "[officesheet]")
{
    auto workbook = firms();
    const auto noField = test::readSheet(workbook, firm::type, {.mapping = {{u"C"_s, u"code"_s}}});
    REQUIRE_FALSE(noField);
    CHECK(noField.error().code == u"bad_mapping"_s);
    CHECK(noField.error().text().contains(u"uscc"));
    const auto noColumn = test::readSheet(workbook, firm::type, {.mapping = {{u"Z"_s, u"uscc"_s}}});
    REQUIRE_FALSE(noColumn);
    CHECK(noColumn.error().text().contains(u"编码甲"));
}

TEST_CASE("a corrected mapping is remembered by the layout's signature", "[officesheet]")
{
    auto workbook = firms();
    const auto first = test::readSheet(workbook, firm::type);
    REQUIRE_OK(first);
    const QString signature = first->layout.signature;
    const auto again = test::readSheet(workbook, firm::type,
                                       {.remembered = [&signature](const QString &asked) {
                                           return asked == signature
                                               ? std::optional(office::ColumnWishes{{u"C"_s, u"uscc"_s}})
                                               : std::nullopt;
                                       }});
    REQUIRE_OK(again);
    CHECK(again->columns().contains(u"C=uscc"_s));
}

TEST_CASE("the signature follows headings and their order, not the rows", "[officesheet]")
{
    auto one = firms();
    auto more = drawn({u"标题"_s, u"序号|企业 名称|编码甲|备注"_s, u"1 | 阜新南湖物业有限公司 | |"_s});
    auto other = drawn({u"企业名称 | 序号 | 编码甲 | 备注"_s, u"阜新南湖物业有限公司 | 1 | | "_s});
    const auto first = test::readSheet(one, firm::type);
    CHECK(first->layout.signature == test::readSheet(more, firm::type)->layout.signature);
    CHECK(first->layout.signature != test::readSheet(other, firm::type)->layout.signature);
}

TEST_CASE("a required field without a column is named as absent, not as a problem of each row", "[officesheet]")
{
    auto workbook = drawn({u"企业名称 | 等次"_s, u"阜新东苑物业有限公司 | 五星"_s});
    const auto reading = test::readSheet(workbook, grade::type);
    REQUIRE_OK(reading);
    const office::ParsedRow &row = reading->rows.at(2);
    CHECK(row.problems.empty());
    REQUIRE(row.absent.size() == 1);
    CHECK(row.absent[0] == &grade::year);
}

TEST_CASE("reading stops when it is told to", "[officesheet]")
{
    auto workbook = drawn({u"企业名称 | 电话"_s, u"阜新东苑物业有限公司 | "_s, u"阜新南湖物业有限公司 |"_s});
    const auto layout = office::recognizeLayout(workbook, firm::type, test::packWords());
    REQUIRE_OK(layout);
    office::OfficeRows rows(workbook, *layout, firm::type, test::packWords());
    int seen = 0;
    REQUIRE_OK(rows.read([&seen](const office::OfficeRow &) { return ++seen < 2; }));
    CHECK(seen == 2);
}

TEST_CASE("every non-blank row after the first heading row is heading, data or skipped with a reason", "[officesheet]")
{
    auto workbook = drawn({u"企业名称 | 电话"_s, u"阜新东苑物业有限公司 | "_s, u""_s, u"合计 | 1"_s, u"注:无"_s,
                           u"企业名称 | 电话"_s, u" | /"_s, u"阜新南湖物业有限公司 |"_s});
    const auto reading = test::readSheet(workbook, firm::type);
    REQUIRE_OK(reading);
    CHECK(reading->headerRows == std::vector<int>{1, 6});
    CHECK(reading->rows.size() == 2);
    CHECK(reading->skipped.size() == 3);
    for (const auto &[number, why] : reading->skipped)
        CHECK_FALSE(why.isEmpty());
}
