// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"
#include "tests/support/memoryworkbook.h"

#include "core/catalogue/catalogue.h"

using namespace liuqing;
using namespace Qt::StringLiterals;
using office::RowKind;

namespace {

// What a row is below: 序号 | 企业名称 | 统一社会信用代码 | 联系电话 | 从业人数
RowKind kindOf(const QString &line, bool afterNote = false)
{
    test::MemoryWorkbook workbook;
    workbook.addSheet(u"台账"_s);
    workbook.addRow(u"物业服务企业摸底台账 | < | < | < | <"_s);
    workbook.addRow(u"序号 | 企业名称 | 统一社会信用代码 | 联系电话 | 从业人数"_s);
    workbook.addRow(line);
    const auto layout = office::recognizeLayout(workbook, firm::type, test::packWords());
    REQUIRE_OK(layout);
    const office::Merges merges(*workbook.merges(0));
    RowKind kind = RowKind::data;
    REQUIRE_OK(workbook.read(0, [&](const SheetRow &row) {
        if (row.number == 3)
            kind = office::kindOfRow(row, {layout->columns, merges, layout->head, afterNote});
        return true;
    }));
    return kind;
}

void checkAll(RowKind wanted, const QStringList &lines)
{
    for (const QString &line : lines) {
        INFO(line.toStdString());
        CHECK(kindOf(line) == wanted);
    }
}

} // namespace

TEST_CASE("sums are no records, however they are written", "[officesheet]")
{
    checkAll(RowKind::subtotal,
             {u"合计 | | | | 35"_s, u"总　计 | < | | | 35"_s, u" | 小计 | | | 12"_s, u"合 | 计 | | | 12"_s,
              u"合计:14家 | "_s, u" | 东苑社区合计 | | | 60"_s, u"本页小计 | | | | 3"_s, u"共14家"_s,
              u"9 | 累计 | / | / | 35"_s, u"合计（家） | 14"_s});
}

TEST_CASE("a firm whose name contains a word of sums is a record", "[officesheet]")
{
    checkAll(RowKind::data,
             {u"1 | 合计物业有限公司 | 91210911MA000TQX1R | | 5"_s, u"2 | 阜新总计物业服务有限公司 | | |"_s,
              u"3 | 共计家园物业 | | 13924256420 |"_s, u"4 | 阜新物业小计 | 91210911MA000TQX1R | | 5"_s});
}

TEST_CASE("notes begin with their word and go on over rows", "[officesheet]")
{
    checkAll(RowKind::note,
             {u"注:1.本表由社区填报。"_s, u"备注：外地企业须注明 | <"_s, u"填表说明"_s, u"说明：一、范围"_s, u"※ 不得空项"_s,
              u"—— 以下空白 ——"_s, u"注1 含预备党员"_s});
    CHECK(kindOf(u"2.党员员工数含预备党员。"_s, true) == RowKind::note);
    CHECK(kindOf(u"1 | 阜新东苑物业有限公司 | | |"_s, true) == RowKind::data);
}

TEST_CASE("lines for names, stamps and days are signatures", "[officesheet]")
{
    checkAll(RowKind::signature,
             {u"单位负责人:        审核人:        填报人:"_s, u"审核人：张三 | | 填报人：李四"_s, u"单位负责人 | | 填报人 |"_s,
              u" | | | 2023年10月24日"_s, u"东苑社区居民委员会（盖章）"_s, u"填报日期：2023年10月24日"_s, u"年 月 日"_s,
              u"制表人：郑明 | | 联系电话：0418-2345678"_s});
}

TEST_CASE("the title again, an annex and page lines are titles", "[officesheet]")
{
    checkAll(RowKind::title,
             {u"物业服务企业摸底台账 | < | < | < | <"_s, u"附件2"_s, u"续表"_s, u"第2页 共3页"_s, u"（续）"_s});
}

TEST_CASE("a line over the table heads a part of it", "[officesheet]")
{
    checkAll(RowKind::section, {u"二、联建党组织 | < | <"_s, u"（一）国有企业"_s, u"和平社区 | < | < | < | <"_s, u"外地企业"_s});
}

TEST_CASE("examples and rows of column numbers are no records", "[officesheet]")
{
    checkAll(RowKind::example,
             {u"示例 | 阜新某某物业有限公司 | 91210911MA000TQX1R | 13924256420 | 5"_s, u"例 | 某物业 | | |"_s,
              u" | （示例）某物业 | | |"_s, u" | 例：某物业公司 | | |"_s});
    checkAll(RowKind::numbers, {u"1 | 2 | 3 | 4 | 5"_s, u"甲 | 乙 | 1 | 2 | 3"_s, u"'(1) | '(2) | '(3) | '(4) | '(5)"_s});
}

TEST_CASE("a row with only a serial number has nothing filled in", "[officesheet]")
{
    checkAll(RowKind::empty, {u"15 | | | |"_s, u"16 | / | / | — | -"_s});
}

TEST_CASE("an odd record is still a record", "[officesheet]")
{
    checkAll(RowKind::data,
             {u" | 阜新东苑物业有限公司 | | |"_s, u"1 | | 91210911MA000TQX1R | |"_s, u" | 李四（个体） | 无 | 13924256420 | 1"_s,
              u"1 | 2 | | |"_s});
}
