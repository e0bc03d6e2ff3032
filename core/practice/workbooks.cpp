// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/workbooks.h"

#include "core/catalogue/catalogue.h"
#include "core/practice/sheetwords.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

using sheetwords::Column;

// The title of the record that a link means
Column linked(const QString &heading, const Field &field, const std::vector<Record> &targets)
{
    return {heading, [&field, targets](const Record &record) {
                for (const Record &target : targets) {
                    if (target.id == linkOf(record.value(field)))
                        return BookCell(target.text(*target.type().title));
                }
                return BookCell();
            }};
}

DrawnBook projects(const County &county)
{
    const Office &office = *county.find(u"219901002004"_s);
    const std::vector<Column> columns{
        linked(u"物业服务企业"_s, project::firm, enteredRecords(office, firm::type)),
        linked(u"小区名称"_s, project::estate, enteredRecords(office, estate::type)),
        {u"服务内容"_s, [](const Record &record) { return BookCell(sheetwords::of(listOf(record.value(project::services)), project::services)); }},
        sheetwords::word(u"合同状态"_s, project::state), sheetwords::text(u"合同签订时间"_s, project::signedOn),
        sheetwords::text(u"合同起始日期"_s, project::from), sheetwords::text(u"合同终止日期"_s, project::to),
        sheetwords::word(u"收费方式"_s, project::feeBasis), sheetwords::figure(u"收费标准（元）"_s, project::fee, 100),
        sheetwords::figure(u"收缴率（%）"_s, project::collectionRate, 100), sheetwords::word(u"选聘方式"_s, project::selectedBy),
        sheetwords::figure(u"从业人数"_s, project::staffReported), sheetwords::figure(u"其中党员"_s, project::membersReported)};
    OfficeBook book(u"项目"_s, static_cast<int>(columns.size()) + 1);
    book.title(u"文昌社区物业服务项目合同情况表"_s);
    book.header(sheetwords::headings(columns));
    int serial = 0;
    for (const Record &record : enteredRecords(office, project::type))
        book.row(sheetwords::row(++serial, record, columns));
    return {{u"文昌社区物业服务项目.xlsx"_s, office.code, &project::type, serial}, std::move(book)};
}

DrawnBook grades(const County &county)
{
    const Office &office = *county.find(u"219901002005"_s);
    std::vector<Record> estatesByProject;
    for (Record each : enteredRecords(office, project::type)) {
        Record named(estate::type, each.id); // a project is called after its estate
        for (const Record &estate : enteredRecords(office, estate::type)) {
            if (estate.id == linkOf(each.value(project::estate)))
                named.set(estate::name, estate.text(estate::name));
        }
        estatesByProject.push_back(std::move(named));
    }
    const std::vector<Column> columns{
        sheetwords::figure(u"考评年度"_s, grade::year), linked(u"参评企业"_s, grade::firm, enteredRecords(office, firm::type)),
        linked(u"参评项目"_s, grade::project, estatesByProject), sheetwords::figure(u"考评得分"_s, grade::score, 100),
        sheetwords::text(u"评定等次"_s, grade::grade), sheetwords::text(u"公布文件"_s, grade::document),
        sheetwords::word(u"评定来源"_s, grade::source)};
    OfficeBook book(u"等次"_s, static_cast<int>(columns.size()) + 1);
    book.title(u"物业服务质量等次评定结果"_s);
    book.header(sheetwords::headings(columns));
    int serial = 0;
    for (const Record &record : enteredRecords(office, grade::type))
        book.row(sheetwords::row(++serial, record, columns));
    return {{u"机车社区服务质量等次.xlsx"_s, office.code, &grade::type, serial}, std::move(book)};
}

} // namespace

std::vector<DrawnBook> projectBooks(const County &county)
{
    return {projects(county), grades(county)};
}

Result<std::vector<SampleBook>> writeWorkbooks(const County &county, const QString &folder)
{
    std::vector<SampleBook> samples;
    for (const auto draw : {firmBooks, estateBooks, staffBooks, partyBooks, projectBooks}) {
        for (const DrawnBook &drawn : draw(county)) {
            const QString path = QDir(folder).filePath(drawn.sample.file);
            LIUQING_TRY(path.endsWith(u".csv"_s) ? drawn.book.saveCsv(path) : drawn.book.saveXlsx(path));
            samples.push_back(drawn.sample);
        }
    }
    return samples;
}

} // namespace liuqing::practice
