// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/practice/sheetwords.h"
#include "core/practice/workbooks.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

using sheetwords::Column;

// Every firm once that has a code, in the offices whose code begins so
std::vector<Record> firmsOf(const County &county, const QString &codes)
{
    std::vector<Record> firms;
    QSet<QString> seen;
    for (const Office &office : county.offices) {
        if (!office.code.startsWith(codes))
            continue;
        for (const Record &record : enteredRecords(office, firm::type)) {
            const QString code = record.text(firm::uscc);
            if (code.isEmpty() || seen.contains(code))
                continue;
            seen.insert(code);
            firms.push_back(record);
        }
    }
    return firms;
}

void fill(OfficeBook &book, const std::vector<Record> &records, const std::vector<Column> &columns)
{
    int serial = 0;
    for (const Record &record : records)
        book.row(sheetwords::row(++serial, record, columns));
}

DrawnBook countyList(const County &county)
{
    const std::vector<Column> columns{
        sheetwords::text(u"企业名称"_s, firm::name),
        sheetwords::text(u"统一社会信用代码"_s, firm::uscc),
        sheetwords::text(u"法定代表人"_s, firm::legalRepresentative),
        sheetwords::text(u"注册地址"_s, firm::registeredAddress),
        sheetwords::word(u"企业性质"_s, firm::ownership),
        sheetwords::word(u"是否本地企业"_s, firm::local, 1),
        sheetwords::text(u"联系人"_s, firm::contact),
        sheetwords::text(u"联系电话"_s, firm::phone),
        sheetwords::text(u"成立时间"_s, common::since),
    };
    const auto records = firmsOf(county, u"219901"_s);
    OfficeBook book(u"企业名录"_s, static_cast<int>(columns.size()) + 1);
    book.title(u"云川区物业服务企业名录"_s);
    book.header(sheetwords::headings(columns));
    fill(book, records, columns);
    return {{u"云川区物业服务企业名录.xlsx"_s, county.offices.front().code, &firm::type, static_cast<int>(records.size())}, std::move(book)};
}

DrawnBook communityLedger(const County &county)
{
    const Office &office = *county.find(u"219901001001"_s);
    const std::vector<Column> columns{
        sheetwords::text(u"名称"_s, firm::name),
        sheetwords::text(u"统一社会信用代码"_s, firm::uscc),
        sheetwords::text(u"法人代表"_s, firm::legalRepresentative),
        sheetwords::word(u"主体类型"_s, firm::provider),
        sheetwords::word(u"本地/外地"_s, firm::local),
        sheetwords::text(u"姓名"_s, firm::contact),
        sheetwords::text(u"电话"_s, firm::phone),
        sheetwords::text(u"备注"_s, common::remark),
    };
    const auto records = enteredRecords(office, firm::type);
    OfficeBook book(u"附件1"_s, static_cast<int>(columns.size()) + 1);
    book.line(u"附件1"_s);
    book.title(u"红色物业“六清”企业摸底台账"_s);
    book.line(u"填报单位（盖章）："_s + office.name + u"        填报日期：2026年6月30日"_s);
    book.header({{{}, 1}, {u"物业服务企业基本情况"_s, 5}, {u"联系人"_s, 2}, {{}, 1}}, sheetwords::headings(columns));
    fill(book, records, columns);
    book.line(u"注：个人、社区自管的不填统一社会信用代码。"_s);
    book.line(u"单位负责人：            审核人：            填报人："_s + office.clerk);
    return {{u"附件1 东苑社区企业摸底台账.xlsx"_s, office.code, &firm::type, static_cast<int>(records.size())}, std::move(book)};
}

DrawnBook streetCsv(const County &county)
{
    const std::vector<Column> columns{
        sheetwords::text(u"单位名称"_s, firm::name),
        sheetwords::text(u"信用代码"_s, firm::uscc),
        sheetwords::word(u"经济性质"_s, firm::ownership, 1),
        {u"是否协会会员"_s, [](const Record &record) { return BookCell(sheetwords::tick(record, firm::associationMember, u"是"_s, u"否"_s)); }},
        {u"是否党建入章"_s, [](const Record &record) { return BookCell(sheetwords::tick(record, firm::charterNamesParty, u"√"_s, u"×"_s)); }},
        sheetwords::text(u"企业负责人"_s, firm::contact),
        sheetwords::text(u"联系方式"_s, firm::phone),
    };
    const auto records = firmsOf(county, u"219901002"_s);
    OfficeBook book(u"企业"_s, 1);
    book.header(sheetwords::headings(columns));
    fill(book, records, columns);
    return {{u"松岗街道物业企业.csv"_s, u"219901002000"_s, &firm::type, static_cast<int>(records.size())}, std::move(book)};
}

} // namespace

std::vector<DrawnBook> firmBooks(const County &county)
{
    return {countyList(county), communityLedger(county), streetCsv(county)};
}

} // namespace liuqing::practice
