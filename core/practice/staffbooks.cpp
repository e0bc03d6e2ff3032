// SPDX-License-Identifier: GPL-3.0-or-later
// The staff lists that firms handed in, each in the layout its bookkeeper likes.
#include "core/catalogue/catalogue.h"
#include "core/practice/sheetwords.h"
#include "core/practice/workbooks.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

using sheetwords::Column;

Column same(const QString &heading, const QString &text)
{
    return {heading, [text](const Record &) { return BookCell(text); }};
}

Column number(const QString &heading, std::function<QString(const QString &)> typed, const Field &field = worker::residentId)
{
    return {heading, [typed, &field](const Record &person) { return BookCell(typed(person.text(field))); }};
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += QChar(c.unicode() < 0x80 ? static_cast<char16_t>(c.unicode() + 0xFEE0) : c.unicode());
    return wide;
}

void fill(OfficeBook &book, const StaffList &list, const std::vector<Column> &columns)
{
    int serial = 0;
    for (const Record &person : list.workers)
        book.row(sheetwords::row(++serial, person, columns));
}

OfficeBook plain(const StaffList &list, const std::vector<Column> &columns, const QString &sheet)
{
    OfficeBook book(sheet, static_cast<int>(columns.size()) + 1);
    book.header(sheetwords::headings(columns));
    fill(book, list, columns);
    return book;
}

OfficeBook complete(const StaffList &list)
{
    return plain(list,
                 {sheetwords::text(u"姓名"_s, worker::name), sheetwords::word(u"性别"_s, worker::sex),
                  sheetwords::text(u"身份证号"_s, worker::residentId), sheetwords::text(u"手机号码"_s, worker::mobile),
                  sheetwords::word(u"岗位"_s, worker::post), sheetwords::word(u"政治面貌"_s, worker::politicalStatus),
                  sheetwords::word(u"组织关系所在"_s, worker::relationHeld), sheetwords::text(u"入职时间"_s, worker::hired),
                  same(u"服务小区"_s, list.estate), same(u"物业企业"_s, list.firm)},
                 u"花名册"_s);
}

// The ID numbers became numbers on the way: the last three digits are gone for ever
OfficeBook damagedNumbers(const StaffList &list)
{
    const Column number{u"身份证号码"_s, [](const Record &person) {
                            bool isNumber = false;
                            const double value = person.text(worker::residentId).toDouble(&isNumber);
                            return isNumber ? BookCell(value) : BookCell(person.text(worker::residentId));
                        }};
    return plain(list,
                 {same(u"公司名称"_s, list.firm), same(u"项目名称"_s, list.estate), sheetwords::text(u"姓名"_s, worker::name), number,
                  sheetwords::word(u"工种"_s, worker::post, 1), sheetwords::word(u"政治面貌"_s, worker::politicalStatus, 1)},
                 u"Sheet1"_s);
}

// Typed by somebody who knows that numbers get damaged: apostrophes, full width, groups
OfficeBook guardedNumbers(const StaffList &list)
{
    const Column number{u"身份证号"_s, [](const Record &person) {
                            const QString id = person.text(worker::residentId);
                            switch (id[15].digitValue() % 3) {
                            case 0:
                                return BookCell(QString(u'\'' + id));
                            case 1:
                                return BookCell(fullWidth(id));
                            default:
                                return BookCell(QString(id.left(6) + u' ' + id.mid(6, 8) + u' ' + id.mid(14)));
                            }
                        }};
    return plain(list,
                 {sheetwords::text(u"员工姓名"_s, worker::name), sheetwords::word(u"性别"_s, worker::sex), number,
                  sheetwords::word(u"职务"_s, worker::post, 2), sheetwords::word(u"政治面貌"_s, worker::politicalStatus, 2),
                  same(u"所在企业"_s, list.firm), same(u"所在小区"_s, list.estate)},
                 u"员工"_s);
}

OfficeBook groupedHeadings(const StaffList &list)
{
    const std::vector<Column> columns{
        sheetwords::text(u"姓名"_s, worker::name), sheetwords::word(u"性别"_s, worker::sex), sheetwords::text(u"联系电话"_s, worker::mobile),
        same(u"物业公司"_s, list.firm), same(u"服务项目"_s, list.estate), sheetwords::word(u"岗位"_s, worker::post, 1),
        sheetwords::word(u"政治面貌"_s, worker::politicalStatus), sheetwords::word(u"组织关系"_s, worker::relationHeld, 1)};
    OfficeBook book(u"附件3"_s, static_cast<int>(columns.size()) + 1);
    book.line(u"附件3"_s);
    book.title(u"物业服务企业从业人员花名册"_s);
    book.line(u"填报单位（盖章）："_s + list.firm + u"    填报日期：2026年6月28日"_s);
    book.header({{{}, 1}, {u"个人信息"_s, 3}, {u"任职情况"_s, 3}, {u"党员信息"_s, 2}}, sheetwords::headings(columns));
    fill(book, list, columns);
    book.line(u"单位负责人：        填表人：        联系电话："_s);
    return book;
}

// Parted by posts under section lines, sums below
OfficeBook sections(const StaffList &list)
{
    const std::vector<Column> columns{
        sheetwords::text(u"姓名"_s, worker::name), sheetwords::word(u"性别"_s, worker::sex), sheetwords::text(u"身份证号"_s, worker::residentId),
        sheetwords::word(u"岗位"_s, worker::post), same(u"所在企业"_s, list.firm), same(u"服务小区"_s, list.estate),
        sheetwords::word(u"政治面貌"_s, worker::politicalStatus, 1)};
    OfficeBook book(u"人员"_s, static_cast<int>(columns.size()) + 1);
    book.title(list.estate + u"项目人员名单"_s);
    book.header(sheetwords::headings(columns));
    static constexpr std::u16string_view lines[] = {u"一、管理人员", u"二、一线人员"};
    int serial = 0;
    for (const bool managers : {true, false}) {
        book.line(QStringView(lines[managers ? 0 : 1]).toString());
        int counted = 0;
        for (const Record &person : list.workers) {
            if ((person.text(worker::post) == u"manager"_s) != managers)
                continue;
            book.row(sheetwords::row(++serial, person, columns));
            ++counted;
        }
        book.row({{}, u"小计"_s, u"%1人"_s.arg(counted)});
    }
    return book;
}

// Ticks for members, months with a point, the estate merged down all rows
OfficeBook ticks(const StaffList &list)
{
    const std::vector<Column> columns{
        same(u"小区名称"_s, list.estate), same(u"物业服务企业名称"_s, list.firm), sheetwords::text(u"姓名"_s, worker::name),
        {u"是否党员"_s, [](const Record &person) { return BookCell(person.text(worker::politicalStatus) == u"full"_s ? u"√"_s : u"×"_s); }},
        sheetwords::word(u"岗位类别"_s, worker::post),
        {u"入职年月"_s, [](const Record &person) { return BookCell(QString(person.text(worker::hired).left(7)).replace(u'-', u'.')); }},
        sheetwords::text(u"持证情况"_s, worker::certificates)};
    OfficeBook book(u"Sheet1"_s, static_cast<int>(columns.size()) + 1);
    book.title(u"从业人员登记表"_s);
    book.header(sheetwords::headings(columns));
    const int first = book.rows() + 1;
    fill(book, list, columns);
    book.mergeDown(1, first);
    return book;
}

QString spaced(const QString &name)
{
    return name.size() == 2 ? QString(name.left(1) + u"　"_s + name.right(1)) : name;
}

// Names of two characters stretched, dates in words
OfficeBook stretchedNames(const StaffList &list)
{
    const Column hired{u"到岗时间"_s, [](const Record &person) {
                           const QStringList parts = person.text(worker::hired).split(u'-');
                           return BookCell(QString(parts[0] + u"年"_s + QString::number(parts[1].toInt()) + u"月"_s));
                       }};
    return plain(list,
                 {number(u"姓 名"_s, spaced, worker::name), sheetwords::word(u"性 别"_s, worker::sex), sheetwords::word(u"岗 位"_s, worker::post, 1),
                  sheetwords::word(u"政治面貌"_s, worker::politicalStatus), hired, sheetwords::text(u"电话"_s, worker::mobile),
                  same(u"公司名称"_s, list.firm), same(u"服务小区"_s, list.estate)},
                 u"员工花名册"_s);
}

OfficeBook withoutNumbers(const StaffList &list)
{
    return plain(list,
                 {sheetwords::text(u"姓名"_s, worker::name), sheetwords::word(u"性别"_s, worker::sex), sheetwords::word(u"工作岗位"_s, worker::post, 2),
                  sheetwords::word(u"政治面貌"_s, worker::politicalStatus, 1), same(u"物业公司名称"_s, list.firm), same(u"所属项目"_s, list.estate)},
                 u"人员"_s);
}

int damagedRows(const StaffList &list)
{
    return static_cast<int>(std::count_if(list.workers.begin(), list.workers.end(), [](const Record &person) {
        return !person.text(worker::residentId).endsWith(u'X');
    }));
}

} // namespace

std::vector<DrawnBook> staffBooks(const County &county)
{
    static constexpr OfficeBook (*layouts[])(const StaffList &) = {complete, damagedNumbers, guardedNumbers, groupedHeadings,
                                                                   sections, ticks, stretchedNames, withoutNumbers};
    std::vector<DrawnBook> books;
    for (size_t i = 0; i < county.staffLists.size() && i < std::size(layouts); ++i) {
        const StaffList &list = county.staffLists[i];
        const bool damaged = layouts[i] == damagedNumbers && county.find(list.unit)->keepsPersonalNumbers;
        const int rejected = damaged ? damagedRows(list) : 0;
        const QString ending = layouts[i] == withoutNumbers ? u".csv"_s : u".xlsx"_s;
        books.push_back({{u"%1-%2人员名单%3"_s.arg(list.estate).arg(i + 1).arg(ending), list.unit, &worker::type,
                          static_cast<int>(list.workers.size()) - rejected, rejected},
                         layouts[i](list)});
    }
    return books;
}

} // namespace liuqing::practice
