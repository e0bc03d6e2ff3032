// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a sheet and the records they mean: found, refused, or created when that was asked for.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

RecordId firmOfOnlyWorker(Importing &office)
{
    return linkOf(office.only(worker::type).value(worker::firm));
}

} // namespace

TEST_CASE("a name finds its record exactly, normalized, or by a former name", "[import]")
{
    Importing office;
    const Record firm = office.scratch.add(firm::type, {{&firm::name, u"阜新(东苑)物业服务有限公司"_s}});
    office.scratch.add(former_name::type, {{&former_name::firm, firm.id}, {&former_name::name, u"东苑房产管理处"_s}});
    for (const QString &name : {u"阜新(东苑)物业服务有限公司"_s, u"阜新（东苑） 物业服务有限公司"_s, u"东苑房产管理处"_s}) {
        INFO(name.toStdString());
        const Taken taken = office.takeText(worker::type, u"姓名,所在企业,岗位\n张伟,%1,保安\n"_s.arg(name));
        CHECK(taken.plan.problems().empty());
        CHECK(firmOfOnlyWorker(office) == firm.id);
    }
    CHECK(office.live(firm::type).size() == 1);
}

TEST_CASE("a name is found exactly before it is found normalized", "[import]")
{
    Importing office;
    const Record wide = office.scratch.add(firm::type, {{&firm::name, u"(甲)物业"_s}});
    const Record plain = office.scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    office.takeText(worker::type, u"姓名,所在企业\n张伟,甲物业\n李娜,（甲）物业\n"_s);
    CHECK(linkOf(office.named(worker::type, u"张伟"_s).value(worker::firm)) == plain.id);
    CHECK(linkOf(office.named(worker::type, u"李娜"_s).value(worker::firm)) == wide.id);
}

TEST_CASE("an unknown name is rejected with what to do, and creates nothing", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(worker::type, u"姓名,所在企业\n张伟,没有的物业\n"_s);
    REQUIRE(shown(taken.plan.problems()) == QStringList{u"2 firm unknown_link"_s});
    CHECK(taken.plan.problems().front().column == u"B");
    CHECK(taken.plan.problems().front().value == u"没有的物业");
    CHECK(taken.plan.problems().front().message.text().contains(u"没有的物业"));
    CHECK(taken.batch.isNull());
    CHECK(office.live(firm::type).empty());
}

TEST_CASE("an ambiguous name is refused, even when missing records may be created", "[import]")
{
    Importing office;
    office.scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, creditCode(1)}});
    office.scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, creditCode(2)}});
    const Taken taken = office.takeText(worker::type, u"姓名,所在企业\n张伟,甲物业\n"_s, {.createLinks = true});
    CHECK(shown(taken.plan.problems()) == QStringList{u"2 firm ambiguous_link"_s});
    CHECK(taken.batch.isNull());
    const Taken byCode = office.takeText(worker::type, u"姓名,所在企业\n张伟,%1\n"_s.arg(creditCode(2)));
    CHECK(byCode.plan.problems().empty());
}

TEST_CASE("an unknown firm is created once, known by name only, when asked", "[import]")
{
    Importing office;
    const QString file = office.sheet(u"姓名,所在企业\n张伟,甲物业\n李娜,甲 物业\n王芳,乙物业\n"_s);
    const Taken taken = office.take(worker::type, file, {.createLinks = true});
    CHECK(taken.plan.createdLinks().size() == 2);
    CHECK(office.live(firm::type).size() == 2);
    const Record firm = office.named(firm::type, u"甲物业"_s);
    CHECK(firm.text(firm::provisional) == u"yes");
    CHECK_FALSE(isKnown(firm.value(firm::uscc)));
    CHECK(linkOf(office.named(worker::type, u"李娜"_s).value(worker::firm)) == firm.id);
    CHECK(office.take(worker::type, file, {.createLinks = true}).batch.isNull());
}

TEST_CASE("a community known by name gets a provisional code of its street", "[import]")
{
    Importing office;
    office.takeText(estate::type, u"小区名称,所属社区\n和平小区,西苑社区\n安居小区,北苑社区\n同乐小区,西苑社区\n"_s, {.createLinks = true});
    const Record west = office.named(unit::type, u"西苑社区"_s);
    CHECK(west.text(unit::code) == u"219901001900");
    CHECK(west.text(unit::level) == u"community");
    CHECK(west.text(unit::provisional) == u"yes");
    CHECK(office.named(unit::type, u"北苑社区"_s).text(unit::code) == u"219901001901");
    CHECK(linkOf(office.named(estate::type, u"同乐小区"_s).value(estate::community)) == west.id);
}

TEST_CASE("the hundred and first community without a code is refused", "[import]")
{
    Importing office;
    QString text = u"小区名称,所属社区\n"_s;
    for (int i = 1; i <= 101; ++i)
        text += u"小区%1号,第%1社区\n"_s.arg(i);
    const Taken taken = office.takeText(estate::type, text, {.createLinks = true});
    CHECK(shown(taken.plan.counts()) == u"new 100, changed 0, same 0, rejected 1, skipped 0");
    CHECK(shown(taken.plan.problems()) == QStringList{u"102 community no_code_left"_s});
    CHECK(office.named(unit::type, u"第100社区"_s).text(unit::code) == u"219901001999");
}

TEST_CASE("an estate and its project are created through the firm of the row", "[import]")
{
    Importing office;
    const QString file = office.sheet(u"姓名,所在企业,所在项目\n张伟,甲物业,和平小区\n李娜,甲物业,和平小区\n王芳,乙物业,和平小区\n"_s);
    office.take(worker::type, file, {.createLinks = true});
    CHECK(office.live(estate::type).size() == 1);
    const auto projects = office.live(project::type);
    REQUIRE(projects.size() == 2);
    const Record first = office.named(worker::type, u"张伟"_s);
    const Record second = office.named(worker::type, u"李娜"_s);
    const Record third = office.named(worker::type, u"王芳"_s);
    CHECK(first.value(worker::project) == second.value(worker::project));
    CHECK(first.value(worker::project) != third.value(worker::project));
    const auto own = std::find_if(projects.begin(), projects.end(), [&](const Record &each) { return each.id == linkOf(first.value(worker::project)); });
    REQUIRE(own != projects.end());
    CHECK(own->value(project::firm) == first.value(worker::firm));
    CHECK(linkOf(own->value(project::estate)) == office.only(estate::type).id);
    CHECK(office.take(worker::type, file, {.createLinks = true}).batch.isNull());
}

TEST_CASE("without a firm nobody knows whose project it is", "[import]")
{
    Importing office;
    office.scratch.add(estate::type, {{&estate::name, u"和平小区"_s}});
    const Taken taken = office.takeText(worker::type, u"姓名,所在项目\n张伟,和平小区\n"_s, {.createLinks = true});
    CHECK(shown(taken.plan.problems()) == QStringList{u"2 project unknown_link"_s});
    CHECK(office.live(project::type).empty());
}

TEST_CASE("the newest contract is the project that a name means", "[import]")
{
    Importing office;
    const Record firm = office.scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record estate = office.scratch.add(estate::type, {{&estate::name, u"和平小区"_s}});
    Record newest;
    for (const QString &from : {u"2018-01-01"_s, u"2024-01-01"_s, u"2021-01-01"_s}) {
        const Record made = office.scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::from, from}});
        if (from == u"2024-01-01")
            newest = made;
    }
    office.takeText(worker::type, u"姓名,所在企业,所在项目\n张伟,甲物业,和平小区\n"_s);
    CHECK(linkOf(office.only(worker::type).value(worker::project)) == newest.id);
}

TEST_CASE("a rejected row creates nothing, whatever it names", "[import]")
{
    Importing office;
    const QString text = u"姓名,所在企业,岗位\n张伟,甲物业,宇航员\n李娜,乙物业,保安\n"_s;
    const Taken taken = office.takeText(worker::type, text, {.createLinks = true});
    CHECK(shown(taken.plan.problems()) == QStringList{u"2 post unknown_word"_s});
    CHECK(office.only(firm::type).text(firm::name) == u"乙物业");
    Importing other;
    other.scratch.add(firm::type, {{&firm::name, u"丙物业"_s}, {&firm::uscc, creditCode(1)}});
    other.scratch.add(firm::type, {{&firm::name, u"丙物业"_s}, {&firm::uscc, creditCode(2)}});
    const Taken ambiguous = other.takeText(project::type, u"企业名称,小区名称\n丙物业,和平小区\n"_s, {.createLinks = true});
    CHECK(shown(ambiguous.plan.problems()) == QStringList{u"2 firm ambiguous_link"_s});
    CHECK(ambiguous.plan.createdLinks().empty());
    CHECK(other.live(estate::type).empty());
}

TEST_CASE("what is created for links belongs to the batch and goes with it", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(worker::type, u"姓名,所在企业\n张伟,甲物业\n"_s, {.createLinks = true});
    const auto history = journal::history(office.ledger().database(), {}, taken.batch);
    REQUIRE_OK(history);
    REQUIRE(history->size() == 2);
    CHECK(history->front().entry.source == u"link");
    CHECK(history->back().entry.source.endsWith(u"!2"));
}

TEST_CASE("several names in one cell are several links", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称\n甲物业\n乙物业\n"_s);
    office.takeText(party_org::type, u"党组织名称,覆盖企业\n联合党支部,甲物业、乙物业\n"_s);
    CHECK(listOf(office.only(party_org::type).value(party_org::covers)).size() == 2);
}
