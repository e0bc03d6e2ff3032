// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/practice/sheetwords.h"
#include "core/practice/workbooks.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

using sheetwords::Column;

constexpr std::pair<const Field *, std::u16string_view> haves[] = {
    {&party_org::hasPlace, u"场所"}, {&party_org::hasFacilities, u"设施"}, {&party_org::hasSign, u"标志"},
    {&party_org::hasFlag, u"党旗"}, {&party_org::hasPress, u"书报"}, {&party_org::hasRules, u"制度"}};

QString coveredFirms(const Office &office, const Record &organization)
{
    QStringList names;
    const QStringList covered = listOf(organization.value(party_org::covers));
    for (const Record &firm : enteredRecords(office, firm::type)) {
        if (covered.contains(firm.id.toHex()))
            names.append(firm.text(firm::name));
    }
    return names.join(u'、');
}

// The community's: what the organization is, whom it covers, the six-haves with ticks
DrawnBook communityList(const County &county)
{
    const Office &office = *county.find(u"219901002003"_s);
    std::vector<Column> columns{
        sheetwords::text(u"党组织名称"_s, party_org::name), sheetwords::word(u"党组织类别"_s, party_org::kind),
        sheetwords::word(u"组建方式"_s, party_org::formed),
        {u"覆盖企业"_s, [&office](const Record &record) { return BookCell(coveredFirms(office, record)); }},
        sheetwords::text(u"批复文号"_s, party_org::approvalNo), sheetwords::text(u"成立时间"_s, party_org::establishedOn),
        sheetwords::text(u"换届时间"_s, party_org::termFrom), sheetwords::text(u"届满时间"_s, party_org::termTo),
        sheetwords::text(u"书记"_s, party_org::secretary), sheetwords::figure(u"正式党员数"_s, party_org::membersFull)};
    for (const auto &[field, name] : haves) {
        columns.push_back({u"有"_s + QStringView(name), [field = field](const Record &record) {
                               return BookCell(sheetwords::tick(record, *field, u"√"_s, u"×"_s));
                           }});
    }
    const auto records = enteredRecords(office, party_org::type);
    OfficeBook book(u"党组织"_s, static_cast<int>(columns.size()) + 1);
    book.title(u"物业服务企业党组织情况统计表"_s);
    book.line(u"填报单位："_s + office.name + u"党委        填报日期：2026年6月30日"_s);
    book.header({{{}, 1}, {u"党组织基本情况"_s, 8}, {u"班子和党员"_s, 2}, {u"“六有”情况"_s, 6}}, sheetwords::headings(columns));
    int serial = 0;
    for (const Record &record : records)
        book.row(sheetwords::row(++serial, record, columns));
    book.line(u"审核人：            填表人："_s + office.clerk);
    return {{u"附件4 柳荫社区物业党组织情况.xlsx"_s, office.code, &party_org::type, serial}, std::move(book)};
}

// The street's: one line an organization, communities merged down
DrawnBook streetList(const County &county)
{
    OfficeBook book(u"支部名单"_s, 8);
    book.title(u"望河街道物业党组织名单"_s);
    book.header({u"序号"_s, u"所属社区"_s, u"支部名称"_s, u"上级党组织"_s, u"组建形式"_s, u"支部书记"_s, u"党员人数"_s, u"阵地类型"_s});
    int serial = 0;
    for (const Office &office : county.offices) {
        if (office.level != u"community"_s || !office.code.startsWith(u"219901001"_s))
            continue;
        const int first = book.rows() + 1;
        for (const Record &each : enteredRecords(office, party_org::type)) {
            book.row({static_cast<double>(++serial), office.name, each.text(party_org::name), each.text(party_org::superior),
                      sheetwords::of(each, party_org::formed, 1), each.text(party_org::secretary),
                      sheetwords::number(each, party_org::membersFull), sheetwords::of(each, party_org::venue)});
        }
        book.mergeDown(1, first);
    }
    book.line(u"注：与社区共用阵地的，注明“与社区共用”。"_s);
    return {{u"望河街道物业党组织名单.xlsx"_s, u"219901001000"_s, &party_org::type, serial}, std::move(book)};
}

} // namespace

std::vector<DrawnBook> partyBooks(const County &county)
{
    return {communityList(county), streetList(county)};
}

} // namespace liuqing::practice
