// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of cells: bad ones, ones of fields that are switched off, and columns mapped by hand.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

#include "core/ledger/seal.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// The texts kept of cells that were left out, as "field code row original"
QStringList leftOut(Importing &office)
{
    auto rows = office.ledger().database().select(u"SELECT id, field, code, sheet_row, sealed, record FROM left_out ORDER BY sheet_row"_s);
    REQUIRE_OK(rows);
    QStringList lines;
    while (rows->next()) {
        const QString name = rows->value(1).toString();
        const RecordType &type = *catalogue::find(name.section(u'.', 0, 0));
        const Field &field = *catalogue::findField(type, name.section(u'.', 1));
        const auto plain = office.ledger().seal().open(rows->value(4).toByteArray(),
                                                       Seal::context(type, field, RecordId::fromBytes(rows->value(0).toByteArray())));
        REQUIRE_OK(plain);
        lines.append(QStringList{name, rows->value(2).toString(), rows->value(3).toString(), *plain}.join(u' '));
    }
    return lines;
}

} // namespace

TEST_CASE("a bad cell rejects its row by default", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(firm::type, u"企业名称,统一社会信用代码,联系人\n甲物业,91219900MA,王一\n乙物业,,李二\n"_s);
    REQUIRE(shown(taken.plan.problems()) == QStringList{u"2 uscc length"_s});
    CHECK_FALSE(taken.plan.problems().front().leftOut);
    CHECK(taken.plan.problems().front().column == u"B");
    CHECK(taken.plan.problems().front().value == u"91219900MA");
    CHECK(office.only(firm::type).text(firm::name) == u"乙物业");
    CHECK(leftOut(office).isEmpty());
}

TEST_CASE("leave-out takes the row, leaves the cell empty and keeps the original sealed", "[import]")
{
    Importing office;
    office.enable(worker::residentId);
    const QString damaged = u"210999198001014000"_s;
    const Taken taken = office.takeText(worker::type, u"姓名,身份证号,岗位\n张伟,%1,保安\n"_s.arg(damaged), {.leaveOut = true});
    CHECK(shown(taken.plan.counts()) == u"new 1, changed 0, same 0, rejected 0, skipped 0");
    REQUIRE(taken.plan.problems().size() == 1);
    CHECK(taken.plan.problems().front().leftOut);
    CHECK(taken.plan.problems().front().field == &worker::residentId);
    const Record person = office.only(worker::type);
    CHECK_FALSE(isKnown(person.value(worker::residentId)));
    CHECK(person.text(worker::post) == u"order");
    REQUIRE(leftOut(office).size() == 1);
    CHECK(leftOut(office).front() == u"worker.resident_id %1 2 %2"_s.arg(taken.plan.problems().front().code, damaged));
    CHECK_FALSE(office.bytes().contains(damaged.toLatin1()));
    CHECK_FALSE(office.bytes().contains(damaged.mid(4, 12).toLatin1()));
}

TEST_CASE("a damaged ID number is not shown whole, neither as value nor in its message", "[import]")
{
    Importing office;
    office.enable(worker::residentId);
    office.enable(worker::mobile);
    const QStringList bad{u"210999198001014000"_s, u"210999800101123"_s, u"21099919800230123X"_s};
    for (const QString &value : bad) {
        const Taken taken = office.takeText(worker::type, u"姓名,身份证号,手机\n张伟,%1,1380000000\n"_s.arg(value));
        REQUIRE(taken.plan.problems().size() == 2);
        for (const ImportProblem &problem : taken.plan.problems()) {
            INFO(problem.message.text().toStdString());
            CHECK_FALSE(problem.value.contains(value));
            CHECK_FALSE(problem.message.text().contains(value));
            CHECK_FALSE(problem.message.text().contains(u"1380000000"));
            CHECK(problem.value.contains(u'*'));
        }
    }
}

TEST_CASE("a row without what it cannot be kept without is rejected even with leave-out", "[import]")
{
    Importing office;
    const Taken taken = office.takeText(firm::type, u"企业名称,联系人,统一社会信用代码\n,王一,123\n乙物业,李二,123\n"_s, {.leaveOut = true});
    CHECK(shown(taken.plan.counts()) == u"new 1, changed 0, same 0, rejected 1, skipped 0");
    CHECK(office.only(firm::type).text(firm::name) == u"乙物业");
    CHECK(leftOut(office) == QStringList{u"firm.uscc length 3 123"_s});
}

TEST_CASE("a sheet with bad cells imported again keeps their originals once", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,统一社会信用代码\n甲物业,123\n"_s, {.leaveOut = true});
    office.takeText(firm::type, u"企业名称,统一社会信用代码,联系人\n甲物业,123,王一\n乙物业,4567,\n"_s, {.leaveOut = true});
    CHECK(leftOut(office) == QStringList{u"firm.uscc length 2 123"_s, u"firm.uscc length 3 4567"_s});
}

TEST_CASE("a bad cell never takes away what is stored", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,统一社会信用代码\n甲物业,%1\n"_s.arg(creditCode(1)));
    const Taken taken = office.takeText(firm::type, u"企业名称,统一社会信用代码\n甲物业,123\n"_s, {.leaveOut = true, .blankClears = true});
    CHECK(taken.plan.counts().same == 1);
    CHECK(office.only(firm::type).text(firm::uscc) == creditCode(1));
}

TEST_CASE("a field that is off is recognized and named, but not stored", "[import]")
{
    Importing office;
    const QString text = u"姓名,身份证号,手机号码\n张伟,%1,13812345678\n李娜,不是号码,1\n"_s.arg(residentId(1));
    const Taken taken = office.takeText(worker::type, text);
    CHECK((taken.plan.notStored() == std::vector<const Field *>{&worker::residentId, &worker::mobile}));
    CHECK(taken.plan.layout().unmapped().isEmpty());
    CHECK(taken.plan.problems().empty());
    CHECK(office.live(worker::type).size() == 2);
    CHECK_FALSE(office.bytes().contains(residentId(1).toLatin1()));
    CHECK_FALSE(office.bytes().contains("13812345678"));
    CHECK_FALSE(isKnown(office.named(worker::type, u"张伟"_s).value(worker::residentId)));
}

TEST_CASE("a field that is on is stored sealed", "[import]")
{
    Importing office;
    office.enable(worker::residentId);
    office.takeText(worker::type, u"姓名,身份证号\n张伟,%1\n"_s.arg(residentId(1)));
    CHECK(office.only(worker::type).text(worker::residentId) == residentId(1));
    CHECK_FALSE(office.bytes().contains(residentId(1).toLatin1()));
}

TEST_CASE("a mapping given by hand is remembered for that layout", "[import]")
{
    Importing office;
    const QString text = u"企业名称,甲乙丙\n甲物业,王一\n"_s;
    CHECK(office.takeText(firm::type, text).plan.layout().unmapped() == QStringList{u"甲乙丙"_s});
    CHECK(office.takeText(firm::type, text, {.mapping = {{u"甲乙丙"_s, u"contact"_s}}}).plan.counts().changed == 1);
    CHECK(office.only(firm::type).text(firm::contact) == u"王一");
    const Taken remembered = office.takeText(firm::type, u"企业名称,甲乙丙\n甲物业,李二\n"_s);
    CHECK(remembered.plan.layout().corrected);
    CHECK(office.only(firm::type).text(firm::contact) == u"李二");
    const Taken other = office.takeText(firm::type, u"企业名称,备注,甲乙丙\n甲物业,好,赵三\n"_s);
    CHECK(other.plan.layout().unmapped() == QStringList{u"甲乙丙"_s});
}

TEST_CASE("a column may be switched off by hand, by heading or by letter", "[import]")
{
    Importing office;
    office.takeText(firm::type, u"企业名称,联系人,备注\n甲物业,王一,好\n"_s, {.mapping = {{u"备注"_s, std::nullopt}, {u"B"_s, std::nullopt}}});
    CHECK_FALSE(isKnown(office.only(firm::type).value(firm::contact)));
    CHECK_FALSE(isKnown(office.only(firm::type).value(common::remark)));
}

TEST_CASE("a mapping to nothing there is refused with its words", "[import]")
{
    Importing office;
    const QString file = office.sheet(u"企业名称,联系人\n甲物业,王一\n"_s);
    for (const office::ColumnWishes &wish : {office::ColumnWishes{{u"联系人"_s, u"no_field"_s}}, office::ColumnWishes{{u"没有这列"_s, u"contact"_s}}}) {
        const auto refused = office.plan(firm::type, file, {.mapping = wish});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == u"bad_mapping");
    }
}
