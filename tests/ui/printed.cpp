// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printed.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

print::Imprint imprint()
{
    return {u"东苑社区"_s, QDate(2026, 10, 12)};
}

SheetTable estates(int count)
{
    SheetTable table{.name = u"小区"_s, .title = u"东苑社区住宅小区台账"_s};
    table.head = {{u"填报单位：东苑社区"_s, u"报告期：2026年第3季度"_s, u"计量单位：户、平方米"_s}};
    table.columns = {
        {.heading = u"序号"_s, .kind = TableColumn::Kind::integer},
        {.heading = u"小区名称"_s},
        {.heading = u"建成年份"_s, .kind = TableColumn::Kind::integer},
        {.heading = u"户数"_s, .kind = TableColumn::Kind::integer, .group = u"规模"_s},
        {.heading = u"建筑面积"_s, .kind = TableColumn::Kind::decimal, .scale = 2, .group = u"规模"_s}};
    for (int i = 1; i <= count; ++i)
        table.rows.push_back({int64_t(i), u"第%1小区"_s.arg(i), int64_t(1980 + i % 40), int64_t(100 + i),
                              int64_t(123456 + 7 * i)});
    table.foot = {{u"单位负责人："_s, u"审核人："_s, u"填报人："_s}};
    table.notes = {u"统计范围：报告期末日有效的记录。"_s};
    return table;
}

} // namespace liuqing::test
