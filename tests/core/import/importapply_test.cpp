// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a plan: all of it or nothing, and taking it back.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

#include "core/ledger/rollback.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QString manyFirms(int count)
{
    QString text = u"企业名称,联系人\n"_s;
    for (int i = 1; i <= count; ++i)
        text += u"第%1物业,王%1\n"_s.arg(i);
    return text;
}

} // namespace

TEST_CASE("an import taken back leaves what was there before", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,联系人,备注\n甲物业,王一,老\n乙物业,王二,\n"_s);
    const QStringList before = office.state();
    const Taken taken = office.takeText(firm::type, u"企业名称,联系人,统一社会信用代码\n甲物业,李一,%1\n丙物业,,\n"_s.arg(creditCode(1)));
    CHECK(office.state() != before);
    const auto undone = rollback::undo(office.ledger(), taken.batch, u"导错了"_s);
    REQUIRE_OK(undone);
    CHECK(undone->undone == 2);
    CHECK(undone->kept.empty());
    CHECK(office.state() == before);
    CHECK(journal::verify(office.ledger().database())->valid);
}

TEST_CASE("an import taken back may be done again", "[import]")
{
    Importing office;
    const QString file = office.sheet(u"姓名,所在企业\n张伟,甲物业\n"_s);
    const Taken first = office.take(worker::type, file, {.createLinks = true});
    REQUIRE_OK(rollback::undo(office.ledger(), first.batch, u"导错了"_s));
    CHECK(office.live(worker::type).empty());
    CHECK(office.live(firm::type).empty());
    CHECK(office.take(worker::type, file, {.createLinks = true}).plan.counts().added == 1);
    CHECK(office.live(firm::type).size() == 1);
}

TEST_CASE("what an import changed and later work depends on is kept until that is gone", "[import]")
{
    Importing office;
    const Taken firms = office.takeText(firm::type, u"企业名称\n甲物业\n乙物业\n"_s);
    const Taken people = office.takeText(worker::type, u"姓名,所在企业\n张伟,甲物业\n"_s);
    const auto partly = rollback::undo(office.ledger(), firms.batch, u"导错了"_s);
    REQUIRE_OK(partly);
    CHECK(partly->undone == 1);
    CHECK(partly->kept.size() == 1);
    CHECK(office.only(firm::type).text(firm::name) == u"甲物业");
    REQUIRE_OK(rollback::undo(office.ledger(), people.batch, u"导错了"_s));
    const auto rest = rollback::undo(office.ledger(), firms.batch, u"导错了"_s);
    REQUIRE_OK(rest);
    CHECK(rest->undone == 1);
    CHECK(rest->kept.empty());
    CHECK(office.live(firm::type).empty());
    CHECK(rollback::undo(office.ledger(), firms.batch, u"再来"_s).error().code == u"not_undoable");
}

TEST_CASE("a cancelled import changes nothing", "[import]")
{
    Importing office;
    const QString file = office.sheet(manyFirms(1200));
    const QByteArray before = office.bytes();
    std::vector<int> seen;
    const auto cancelled = office.plan(firm::type, file, {.progress = [&](int rows) {
        seen.push_back(rows);
        return rows < 1000;
    }});
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == u"cancelled");
    CHECK(seen == std::vector<int>{500, 1000});
    CHECK((office.bytes() == before));
}

TEST_CASE("a plan alone changes nothing", "[import]")
{
    Importing office;
    const QByteArray before = office.bytes();
    REQUIRE_OK(office.plan(firm::type, office.sheet(manyFirms(20))));
    CHECK((office.bytes() == before));
}

TEST_CASE("an import that fails half way writes nothing", "[import]")
{
    Importing office;
    const QString code = creditCode(1);
    const auto plan = office.plan(firm::type, office.sheet(u"企业名称,统一社会信用代码\n甲物业,\n乙物业,%1\n丙物业,\n"_s.arg(code)));
    REQUIRE_OK(plan);
    CHECK(plan->counts().added == 3);
    office.scratch.add(firm::type, {{&firm::name, u"丁物业"_s}, {&firm::uscc, code}}); // meanwhile
    const QByteArray before = office.bytes();
    const auto failed = plan->apply(office.ledger());
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == u"not_unique");
    CHECK(failed.error().where.field == u"firm.uscc");
    CHECK((office.bytes() == before));
    CHECK(office.only(firm::type).text(firm::name) == u"丁物业");
    CHECK(journal::verify(office.ledger().database())->valid);
}

TEST_CASE("a record that moved on between plan and import is not overwritten", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,联系人\n甲物业,王一\n"_s);
    const QString file = office.sheet(u"企业名称,联系人\n甲物业,李二\n乙物业,\n"_s);
    const auto plan = office.plan(firm::type, file);
    REQUIRE_OK(plan);
    const Record before = office.only(firm::type);
    Record after = before;
    after.set(firm::contact, u"赵三"_s);
    REQUIRE_OK(office.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(before, after); }));
    CHECK(plan->apply(office.ledger()).error().code == u"changed_meanwhile");
    CHECK(office.only(firm::type).text(firm::contact) == u"赵三");
    REQUIRE_OK(office.ledger().commit({.kind = u"retire"_s}, [&](Commit &commit) { return commit.retire(office.only(firm::type), u"重复"_s); }));
    CHECK(plan->apply(office.ledger()).error().code == u"changed_meanwhile");
    CHECK(office.live(firm::type).empty());
}

TEST_CASE("the journal names the sheet and row that each record came from", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(firm::type, u"企业名称\n甲物业\n\n乙物业\n"_s);
    const auto history = journal::history(office.ledger().database(), {}, taken.batch);
    REQUIRE_OK(history);
    REQUIRE(history->size() == 2);
    CHECK(history->front().entry.source.endsWith(u"!2"));
    CHECK(history->back().entry.source.endsWith(u"!4"));
    const auto kept = office.ledger().database().scalar(u"SELECT file FROM batch WHERE id = ?"_s, {taken.batch.toBytes()});
    CHECK(kept->toString() == u"sheet.csv");
}
