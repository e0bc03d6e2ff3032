// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet are about one record: decided by the sheet alone, so that it comes again unchanged;
// and which stored record that is.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

#include "core/ledger/rollback.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// Takes the sheet and proves that it may come again
Taken takeTwice(Importing &office, const RecordType &type, const QString &text, const Options &options = {})
{
    const QString file = office.sheet(text);
    Taken first = office.take(type, file, options);
    const QByteArray before = office.bytes();
    const Taken again = office.take(type, file, options);
    CHECK(again.plan.counts().added + again.plan.counts().changed == 0);
    CHECK(again.batch.isNull());
    CHECK((office.bytes() == before));
    return first;
}

QString firmRows(const QStringList &rows)
{
    return u"企业名称,统一社会信用代码,联系人\n"_s + rows.join(u'\n') + u'\n';
}

} // namespace

TEST_CASE("a row without a code is about the firm whose code the sheet gives with that name", "[import]")
{
    const QString coded = u"甲物业,%1,"_s.arg(creditCode(1));
    for (const QStringList &rows :
         {QStringList{coded, u"甲物业,,王一"_s}, QStringList{u"甲物业,,王一"_s, coded}}) {
        Importing office;
        takeTwice(office, firm::type, firmRows(rows));
        CHECK(office.only(firm::type).text(firm::uscc) == creditCode(1));
        CHECK(office.only(firm::type).text(firm::contact) == u"王一");
    }
}

TEST_CASE("a row with and a row without the code that contradict each other are not made two firms",
          "[import]")
{
    const QString coded = u"甲物业,%1,李二"_s.arg(creditCode(1));
    for (const QStringList &rows :
         {QStringList{coded, u"甲物业,,王一"_s}, QStringList{u"甲物业,,王一"_s, coded}}) {
        Importing office;
        const Taken taken = takeTwice(office, firm::type, firmRows(rows));
        CHECK(shown(taken.plan.problems()) == QStringList{u"3 - repeated"_s});
        CHECK(office.live(firm::type).size() == 1);
    }
}

TEST_CASE("a row that may be about two firms of the sheet is refused, unless it says nothing new", "[import]")
{
    Importing office;
    const QString two = u"甲物业,%1,王一\n甲物业,%2,李二"_s.arg(creditCode(1), creditCode(2));
    const Taken taken =
        takeTwice(office, firm::type, firmRows({two, u"甲物业,,赵三"_s, u"甲物业,,"_s, u"甲物业,,李二"_s}));
    CHECK(shown(taken.plan.counts()) == u"new 2, changed 0, same 2, rejected 1, skipped 0");
    REQUIRE(shown(taken.plan.problems()) == QStringList{u"4 - repeated"_s});
    CHECK(taken.plan.problems().front().message.text().contains(u"row 2"));
    CHECK(taken.plan.problems().front().message.text().contains(u"Unified social credit code"));
}

TEST_CASE("two stored firms of one name may both be listed with what is known of them", "[import]")
{
    Importing office;
    office.scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::contact, u"王一"_s}});
    office.scratch.add(
        firm::type, {{&firm::name, u"甲物业"_s}, {&firm::contact, u"李二"_s}, {&firm::uscc, creditCode(1)}});
    const QString coded = u"甲物业,%1,李二"_s.arg(creditCode(1));
    const QByteArray before = office.bytes();
    for (const QStringList &rows :
         {QStringList{coded, u"甲物业,,王一"_s}, QStringList{u"甲物业,,王一"_s, coded}}) {
        const Taken taken = office.takeText(firm::type, firmRows(rows));
        CHECK(shown(taken.plan.counts()) == u"new 0, changed 0, same 2, rejected 0, skipped 0");
        CHECK((office.bytes() == before));
    }
}

TEST_CASE("a row is not given a stored person whom another row of the sheet describes", "[import]")
{
    Importing office;
    office.enable(worker::residentId);
    office.takeText(firm::type, u"企业名称\n甲物业\n"_s);
    office.takeText(worker::type,
                    u"姓名,身份证号,所在企业,岗位\n张伟,,,\n张伟,%1,甲物业,保洁\n"_s.arg(residentId(1)));
    const QString text =
        u"姓名,身份证号,所在企业,岗位\n张伟,%1,,保安\n李娜,%1,甲物业,保洁\n张伟,%1,,保安\n"_s.arg(
            residentId(1));
    takeTwice(office, worker::type, text);
    for (const Record &record : office.live(worker::type))
        CHECK(record.text(worker::name) != u"李娜");
}

TEST_CASE("rows refused only once the sheet is read keep their cells for the rejects workbook", "[import]")
{
    Importing office;
    office.takeText(estate::type, u"小区名称\n和平小区\n"_s);
    const Taken taken =
        office.takeText(project::type, u"服务小区,合同起始日期,服务星级\n和平小区,2021-01-01,4\n"_s);
    CHECK(shown(taken.plan.problems()) == QStringList{u"2 firm required"_s});
    REQUIRE(taken.plan.rejected().size() == 1);
    CHECK(taken.plan.rejected().front().row == 2);
    REQUIRE(taken.plan.rejected().front().cells.cells.size() == 3);
    CHECK(taken.plan.rejected().front().cells.cells.back().text == u"4");
}

TEST_CASE("problems and rejected rows stand in the order of the sheet, whenever they were found", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(
        firm::type, firmRows({u"甲物业,,王一"_s, u"甲物业,,李二"_s, u"乙物业,12,"_s, u"甲物业,,赵三"_s}));
    CHECK(shown(taken.plan.problems())
          == QStringList{u"3 - repeated"_s, u"4 uscc length"_s, u"5 - repeated"_s});
    std::vector<int> rows;
    for (const RejectedRow &each : taken.plan.rejected())
        rows.push_back(each.row);
    CHECK(rows == std::vector<int>{3, 4, 5});
}

TEST_CASE("a bad cell that is left out is kept with the row it stood in", "[import]")
{
    Importing office;
    const Taken taken =
        office.takeText(firm::type, u"企业名称,联系电话\n甲物业,\n甲物业,12\n"_s, {.leaveOut = true});
    CHECK(shown(taken.plan.counts()) == u"new 1, changed 0, same 1, rejected 0, skipped 0");
    const auto row = office.ledger().database().scalar(u"SELECT sheet_row FROM left_out"_s);
    CHECK(row->toInt() == 3);
}

namespace {

QString offices(const QString &more = {})
{
    return u"单位名称,单位代码,上级单位\n甲社区,219901002001,和平街道\n和平街道,219901002000,\n"
           "乙社区,219901002002,219901002000\n"_s
        + more;
}

} // namespace

TEST_CASE("a list of offices may name a superior that stands further down, by name or code", "[import]")
{
    Importing office;
    const Taken taken = takeTwice(office, unit::type, offices());
    CHECK(shown(taken.plan.counts()) == u"new 3, changed 0, same 0, rejected 0, skipped 0");
    const RecordId street = office.named(unit::type, u"和平街道"_s).id;
    CHECK(linkOf(office.named(unit::type, u"甲社区"_s).value(unit::parent)) == street);
    CHECK(linkOf(office.named(unit::type, u"乙社区"_s).value(unit::parent)) == street);
}

TEST_CASE("offices that name each other are taken back together", "[import]")
{
    Importing office;
    const QStringList before = office.state();
    const Taken taken =
        office.takeText(unit::type, offices(u"丙社区,219901002003,丁社区\n丁社区,219901002004,丙社区\n"_s));
    const auto undone = rollback::undo(office.ledger(), taken.batch, u"导错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 5);
    CHECK(undone->kept.empty());
    CHECK(office.state() == before);
}

TEST_CASE("what later work needs is kept with all that it needs in turn", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(unit::type, offices());
    office.takeText(estate::type, u"小区名称,所属社区\n和平小区,甲社区\n"_s);
    const auto undone = rollback::undo(office.ledger(), taken.batch, u"导错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 1); // 乙社区
    REQUIRE(undone->kept.size() == 2);
    CHECK(office.named(unit::type, u"和平街道"_s).retired == std::nullopt);
}

TEST_CASE("an office whose superior was refused is refused with it", "[import]")
{
    Importing office;
    const QString text =
        u"单位名称,单位代码,上级单位\n甲社区,219901002001,丙社区\n乙社区,219901002002,甲社区\n丙社区,219901002003,没有的街道\n"_s;
    const Taken taken = takeTwice(office, unit::type, text);
    CHECK(shown(taken.plan.problems())
          == QStringList{u"2 parent unknown_link"_s, u"3 parent unknown_link"_s, u"4 parent unknown_link"_s});
    CHECK(taken.batch.isNull());
}

TEST_CASE("a superior's name that two rows of the list bear is ambiguous", "[import]")
{
    Importing office;
    const QString text =
        u"单位名称,单位代码,上级单位\n和平街道,219901002000,\n和平街道,219901003000,\n甲社区,219901002001,和平街道\n"_s;
    const Taken taken = takeTwice(office, unit::type, text);
    CHECK(shown(taken.plan.problems()) == QStringList{u"4 parent ambiguous_link"_s});
}

TEST_CASE("an office that the list renames is found by its new name alone", "[import]")
{
    Importing office;
    office.takeText(unit::type, u"单位名称,单位代码\n旧街道,219901002000\n"_s);
    const QString text =
        u"单位名称,单位代码,上级单位\n甲社区,219901002001,新街道\n新街道,219901002000,\n乙社区,219901002002,旧街道\n"_s;
    const Taken taken = takeTwice(office, unit::type, text);
    CHECK(shown(taken.plan.problems()) == QStringList{u"4 parent unknown_link"_s});
    CHECK(linkOf(office.named(unit::type, u"甲社区"_s).value(unit::parent))
          == office.named(unit::type, u"新街道"_s).id);
}
