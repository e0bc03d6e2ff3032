// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/practice/sheetwords.h"
#include "core/practice/workbooks.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

using sheetwords::Column;

double sum(const std::vector<Record> &records, const Field &field)
{
    double total = 0;
    for (const Record &record : records)
        total += static_cast<double>(numberOf(record.value(field)));
    return total;
}

// The street's summary: communities merged down their estates, a sum after each
DrawnBook streetSummary(const County &county)
{
    OfficeBook book(u"汇总表"_s, 9);
    book.title(u"望河街道住宅小区基本情况统计表"_s);
    book.line(u"填报单位：望河街道办事处        填报时间：2026年6月30日"_s);
    book.header({u"序号"_s, u"所属社区"_s, u"小区名称"_s, u"小区类型"_s, u"物业管理模式"_s, u"楼栋数"_s, u"总户数"_s, u"建筑面积（平方米）"_s, u"建成年代"_s});
    int serial = 0;
    double households = 0;
    for (const Office &office : county.offices) {
        if (office.level != u"community"_s || !office.code.startsWith(u"219901001"_s))
            continue;
        const auto records = enteredRecords(office, estate::type);
        const int first = book.rows() + 1;
        for (const Record &each : records) {
            book.row({static_cast<double>(++serial), office.name, each.text(estate::name), sheetwords::of(each, estate::kind, serial),
                      sheetwords::of(each, estate::serviceMode, serial), sheetwords::number(each, estate::buildings),
                      sheetwords::number(each, estate::households), sheetwords::number(each, estate::privateFloorArea, 100),
                      sheetwords::number(each, estate::builtYear)});
        }
        book.mergeDown(1, first);
        book.row({{}, u"小计"_s, {}, {}, {}, sum(records, estate::buildings), sum(records, estate::households)});
        households += sum(records, estate::households);
    }
    book.row({{}, u"合计"_s, {}, {}, {}, {}, households});
    book.line(u"制表人：于晓梅        审核人：        （公章）"_s);
    return {{u"望河街道小区情况统计表.xlsx"_s, u"219901001000"_s, &estate::type, serial}, std::move(book)};
}

// Two rows of headings, areas in 10,000 m²
DrawnBook groupedHeadings(const County &county)
{
    const Office &office = *county.find(u"219901002001"_s);
    const std::vector<Column> columns{
        sheetwords::text(u"小区名称"_s, estate::name),
        sheetwords::text(u"坐落位置"_s, estate::address),
        sheetwords::text(u"所属网格"_s, estate::grid),
        sheetwords::figure(u"栋数"_s, estate::buildings),
        sheetwords::figure(u"户数"_s, estate::households),
        sheetwords::figure(u"建筑面积（万平方米）"_s, estate::privateFloorArea, 1'000'000),
        sheetwords::figure(u"应配面积（平方米）"_s, estate::serviceRoomRequired, 100),
        sheetwords::figure(u"实有面积（平方米）"_s, estate::serviceRoomActual, 100),
        sheetwords::word(u"物业服务模式"_s, estate::serviceMode, 1),
    };
    const auto records = enteredRecords(office, estate::type);
    OfficeBook book(u"小区台账"_s, static_cast<int>(columns.size()) + 1);
    book.title(u"住宅小区摸底排查台账"_s);
    book.line(u"单位：松岗社区"_s);
    QStringList below = sheetwords::headings(columns);
    below[8] = u"物业服务用房面积（平方米）"_s;
    book.header({{{}, 1}, {u"小区基本情况"_s, 3}, {u"规模"_s, 3}, {u"物业用房"_s, 2}, {{}, 1}}, below);
    int serial = 0;
    for (const Record &record : records)
        book.row(sheetwords::row(++serial, record, columns));
    book.row({{}, u"合计"_s, {}, {}, sum(records, estate::buildings), sum(records, estate::households)});
    return {{u"松岗社区小区摸底台账.xlsx"_s, office.code, &estate::type, serial}, std::move(book)};
}

// Everything typed as text: "1998年", "312户", "是"
DrawnBook typedTexts(const County &county)
{
    const Office &office = *county.find(u"219901002002"_s);
    OfficeBook book(u"Sheet1"_s, 10);
    book.header({u"小区名称"_s, u"详细地址"_s, u"建成年份"_s, u"是否老旧小区"_s, u"列入改造计划年份"_s, u"总户数"_s, u"停车位"_s, u"充电桩"_s, u"管理方式"_s, u"备注"_s});
    int serial = 0;
    for (const Record &each : enteredRecords(office, estate::type)) {
        const QString renewal = isKnown(each.value(estate::renewalListYear)) ? QString::number(numberOf(each.value(estate::renewalListYear))) : u"/"_s;
        book.row({each.text(estate::name), each.text(estate::address), QString(QString::number(numberOf(each.value(estate::builtYear))) + u"年"_s),
                  sheetwords::tick(each, estate::old, u"是"_s, u"否"_s), renewal,
                  QString(QString::number(numberOf(each.value(estate::households))) + u"户"_s), sheetwords::number(each, estate::parking),
                  sheetwords::number(each, estate::chargingPoints), sheetwords::of(each, estate::serviceMode, ++serial), {}});
    }
    return {{u"北湖社区小区.xlsx"_s, office.code, &estate::type, serial}, std::move(book)};
}

} // namespace

std::vector<DrawnBook> estateBooks(const County &county)
{
    return {streetSummary(county), groupedHeadings(county), typedTexts(county)};
}

} // namespace liuqing::practice
