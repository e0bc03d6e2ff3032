// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each row: new, changed, same, rejected, skipped, and which record it is about.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("every row is counted once: new, changed, same, rejected or skipped", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,联系人\n甲物业,王一\n乙物业,王二\n"_s);
    const Taken taken = office.takeText(firm::type, u"企业名称,联系人,统一社会信用代码\n甲物业,王一,\n乙物业,李二,\n丙物业,,\n丁物业,,123\n合计,,\n"_s);
    CHECK(shown(taken.plan.counts()) == u"new 1, changed 1, same 1, rejected 1, skipped 1");
    CHECK(taken.plan.counts().read() == 5);
    CHECK(shown(taken.plan.problems()) == QStringList{u"5 uscc length"_s});
    CHECK(office.live(firm::type).size() == 3);
}

TEST_CASE("the same file again changes not one byte and leaves no batch", "[import]")
{
    Importing office;
    const QString file = office.sheet(u"企业名称,联系人\n甲物业,王一\n乙物业,王二\n"_s);
    CHECK_FALSE(office.take(firm::type, file).batch.isNull());
    const QByteArray before = office.bytes();
    const Taken again = office.take(firm::type, file);
    CHECK(again.batch.isNull());
    CHECK(shown(again.plan.counts()) == u"new 0, changed 0, same 2, rejected 0, skipped 0");
    CHECK((office.bytes() == before));
}

TEST_CASE("a row that says the same is not verified anew", "[import]")
{
    Importing office;
    const QString file = office.sheet(u"企业名称,联系人\n甲物业,王一\n"_s);
    office.take(firm::type, file);
    office.scratch.reopen(u"2026-11-01T08:00:00"_s);
    office.takeText(firm::type, u"企业名称,联系人\n甲物业,王一\n乙物业,\n"_s);
    CHECK(office.named(firm::type, u"甲物业"_s).text(common::verifiedOn) == u"2026-10-12");
    CHECK(office.named(firm::type, u"乙物业"_s).text(common::verifiedOn) == u"2026-11-01");
}

TEST_CASE("a blank cell never overwrites unless it is told to", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,联系人,备注\n甲物业,王一,老企业\n"_s);
    const QString blank = u"企业名称,联系人,备注\n甲物业,,老企业\n"_s;
    CHECK(office.takeText(firm::type, blank).batch.isNull());
    CHECK(office.only(firm::type).text(firm::contact) == u"王一");
    const Taken taken = office.takeText(firm::type, blank, {.blankClears = true});
    CHECK(shown(taken.plan.counts()) == u"new 0, changed 1, same 0, rejected 0, skipped 0");
    CHECK(office.only(firm::type).text(firm::contact).isEmpty());
    CHECK(office.only(firm::type).text(common::remark) == u"老企业");
    CHECK(office.takeText(firm::type, blank, {.blankClears = true}).batch.isNull());
}

TEST_CASE("a blank cell does not clear what the program filled in itself", "[import]")
{
    Importing office;
    const QString estates = office.sheet(u"小区名称,所属社区,户数\n和平小区,,300\n"_s);
    office.take(estate::type, estates, {.blankClears = true});
    CHECK_FALSE(linkOf(office.only(estate::type).value(estate::community)).isNull());
    CHECK(office.take(estate::type, estates, {.blankClears = true}).batch.isNull());
    CHECK_FALSE(linkOf(office.only(estate::type).value(estate::community)).isNull());
}

TEST_CASE("rows about one record add up, and stay one record", "[import]")
{
    Importing office;
    const QString file = office.sheet(u"企业名称,联系人,备注\n甲物业,王一,\n甲物业,,老企业\n甲物业,王一,老企业\n"_s);
    CHECK(shown(office.take(firm::type, file).plan.counts()) == u"new 1, changed 1, same 1, rejected 0, skipped 0");
    CHECK(office.only(firm::type).text(firm::contact) == u"王一");
    CHECK(office.only(firm::type).text(common::remark) == u"老企业");
    const Taken again = office.take(firm::type, file);
    CHECK(again.batch.isNull());
    CHECK(shown(again.plan.counts()) == u"new 0, changed 0, same 3, rejected 0, skipped 0");
}

TEST_CASE("a repeated row that contradicts is rejected and names the first row", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(firm::type, u"企业名称,联系人\n甲物业,王一\n乙物业,赵三\n甲物业,李二\n"_s);
    CHECK(shown(taken.plan.counts()) == u"new 2, changed 0, same 0, rejected 1, skipped 0");
    REQUIRE(shown(taken.plan.problems()) == QStringList{u"4 - repeated"_s});
    CHECK(taken.plan.problems().front().message.text().contains(u"row 2"));
    CHECK(taken.plan.rejected().front().row == 4);
    CHECK(office.named(firm::type, u"甲物业"_s).text(firm::contact) == u"王一");
}

TEST_CASE("a firm known by name gains its code", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,联系人\n阜新甲物业有限公司,王一\n"_s);
    const Record known = office.only(firm::type);
    const Taken taken = office.takeText(firm::type, u"企业名称,统一社会信用代码\n阜新甲物业有限公司,%1\n"_s.arg(creditCode(1)));
    CHECK(shown(taken.plan.counts()) == u"new 0, changed 1, same 0, rejected 0, skipped 0");
    CHECK(office.only(firm::type).id == known.id);
    CHECK(office.only(firm::type).text(firm::uscc) == creditCode(1));
    CHECK(office.only(firm::type).text(firm::contact) == u"王一");
}

TEST_CASE("two codes are two firms, whatever they are called", "[import]")
{
    Importing office;
    const QString text = u"企业名称,统一社会信用代码\n甲物业,%1\n甲物业,%2\n"_s.arg(creditCode(1), creditCode(2));
    CHECK(office.takeText(firm::type, text).plan.counts().added == 2);
    CHECK(office.takeText(firm::type, u"企业名称,统一社会信用代码\n甲物业,%1\n"_s.arg(creditCode(3))).plan.counts().added == 1);
    CHECK(office.live(firm::type).size() == 3);
    CHECK(office.takeText(firm::type, text).batch.isNull());
}

TEST_CASE("a code keeps its firm when the name changes", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,统一社会信用代码\n甲物业,%1\n"_s.arg(creditCode(1)));
    const Taken taken = office.takeText(firm::type, u"企业名称,统一社会信用代码\n新甲物业,%1\n"_s.arg(creditCode(1)));
    CHECK(taken.plan.counts().changed == 1);
    CHECK(office.only(firm::type).text(firm::name) == u"新甲物业");
}

TEST_CASE("a row by name and a row by code may be about the same stored firm", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,统一社会信用代码\n甲物业,%1\n"_s.arg(creditCode(1)));
    const Taken taken = office.takeText(firm::type, u"企业名称,统一社会信用代码,联系人\n甲物业,,王一\n甲物业,%1,\n"_s.arg(creditCode(1)));
    CHECK(shown(taken.plan.counts()) == u"new 0, changed 1, same 1, rejected 0, skipped 0");
    CHECK(office.only(firm::type).text(firm::contact) == u"王一");
    const Taken against = office.takeText(firm::type, u"企业名称,统一社会信用代码,联系人\n甲物业,,王一\n甲物业,%1,李二\n"_s.arg(creditCode(1)));
    CHECK(shown(against.plan.problems()) == QStringList{u"3 - repeated"_s});
    CHECK(office.only(firm::type).text(firm::contact) == u"王一");
}

TEST_CASE("a stored firm that gains one code in a sheet does not take the next one", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称\n甲物业\n"_s);
    const QString text = u"企业名称,统一社会信用代码\n甲物业,%1\n甲物业,%2\n甲物业,\n"_s.arg(creditCode(1), creditCode(2));
    const Taken taken = office.takeText(firm::type, text);
    CHECK(shown(taken.plan.counts()) == u"new 1, changed 1, same 1, rejected 0, skipped 0");
    CHECK(office.live(firm::type).size() == 2);
    CHECK(office.takeText(firm::type, text).batch.isNull());
}

TEST_CASE("two contracts of one firm in one estate are two projects", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称\n甲物业\n"_s);
    office.takeText(estate::type, u"小区名称\n和平小区\n"_s);
    office.takeText(project::type, u"企业名称,小区名称\n甲物业,和平小区\n"_s);
    const QString text = u"企业名称,小区名称,合同起始日期\n甲物业,和平小区,2021-01-01\n甲物业,和平小区,2024-01-01\n"_s;
    const Taken taken = office.takeText(project::type, text);
    CHECK(shown(taken.plan.counts()) == u"new 1, changed 1, same 0, rejected 0, skipped 0");
    CHECK(office.live(project::type).size() == 2);
    CHECK(office.takeText(project::type, text).batch.isNull());
}

TEST_CASE("namesakes without ID numbers are kept apart, and the sheet may come again", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称\n甲物业\n"_s);
    const QString file = office.sheet(u"姓名,所在企业,岗位\n张伟,甲物业,保安\n张伟,甲物业,保洁\n张伟,甲物业,保安\n李娜,甲物业,\n"_s);
    const Taken taken = office.take(worker::type, file);
    CHECK(shown(taken.plan.counts()) == u"new 3, changed 0, same 1, rejected 0, skipped 0");
    CHECK(office.live(worker::type).size() == 3);
    const QByteArray before = office.bytes();
    const Taken again = office.take(worker::type, file);
    CHECK(again.batch.isNull());
    CHECK(shown(again.plan.counts()) == u"new 0, changed 0, same 4, rejected 0, skipped 0");
    CHECK((office.bytes() == before));
}

TEST_CASE("namesakes with ID numbers are who their numbers say", "[import]")
{
    Importing office;
    office.enable(worker::residentId);
    office.takeText(firm::type, u"企业名称\n甲物业\n"_s);
    const QString text = u"姓名,所在企业,身份证号,岗位\n张伟,甲物业,%1,保安\n张伟,甲物业,%2,保洁\n"_s.arg(residentId(1), residentId(3));
    CHECK(office.takeText(worker::type, text).plan.counts().added == 2);
    CHECK(office.takeText(worker::type, text).batch.isNull());
    const Taken swapped = office.takeText(worker::type, u"姓名,所在企业,身份证号,岗位\n张伟,甲物业,%1,保洁\n张伟,甲物业,%2,保安\n"_s.arg(residentId(1), residentId(3)));
    CHECK(shown(swapped.plan.counts()) == u"new 0, changed 2, same 0, rejected 0, skipped 0");
}

TEST_CASE("a sheet that was sorted since changes nothing", "[import]")
{
    Importing office;
    office.takeText(worker::type, u"姓名,岗位\n张伟,保安\n张伟,保洁\n李娜,保洁\n"_s);
    const Taken again = office.takeText(worker::type, u"姓名,岗位\n李娜,保洁\n张伟,保洁\n张伟,保安\n"_s);
    CHECK(again.batch.isNull());
    CHECK(shown(again.plan.counts()) == u"new 0, changed 0, same 3, rejected 0, skipped 0");
}

TEST_CASE("a row without a code means the firm without a code", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,统一社会信用代码\n甲物业,%1\n甲物业,%2\n"_s.arg(creditCode(1), creditCode(2)));
    office.scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    office.takeText(firm::type, u"企业名称,联系人\n甲物业,王一\n"_s);
    for (const Record &record : office.live(firm::type))
        CHECK((record.text(firm::contact) == u"王一") == !isKnown(record.value(firm::uscc)));
}

TEST_CASE("a code that one row brings belongs to that row's firm for the rest of the sheet", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称\n甲物业\n"_s);
    const QString text = u"企业名称,联系人,统一社会信用代码\n甲物业,王一,\n甲物业,,%1\n乙物业,,%1\n"_s.arg(creditCode(1));
    CHECK(shown(office.takeText(firm::type, text).plan.problems()) == QStringList{u"4 - repeated"_s});
    CHECK(office.only(firm::type).text(firm::uscc) == creditCode(1));
}
