// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets with columns that the office declared itself.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

#include "core/exchange/recordtable.h"
#include "core/ledger/rollback.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const FieldDeclaration lonely{.key = u"x_lonely"_s, .kind = u"yes_no"_s, .label = u"是否独居老人楼栋"_s};
const FieldDeclaration level{.key = u"x_level"_s,
                             .kind = u"choice"_s,
                             .label = u"风险等级"_s,
                             .words = {{u"low"_s, u"低"_s}, {u"high"_s, u"高"_s}}};
const FieldDeclaration since{.key = u"x_since"_s, .kind = u"date"_s, .label = u"入网时间"_s};
const FieldDeclaration helper{
    .key = u"x_helper"_s, .kind = u"text"_s, .label = u"联络老人"_s, .personal = true};

QStringList mapped(const ImportPlan &plan)
{
    QStringList fields;
    for (const office::SheetColumn &column : plan.layout().columns)
        fields.append(column.field == nullptr ? u"-"_s
                                              : QString::fromLatin1(column.field->key.data(),
                                                                    qsizetype(column.field->key.size())));
    return fields;
}

} // namespace

TEST_CASE("a column headed by the label or the key of an own field is taken like any other",
          "[import][declare]")
{
    Importing office;
    const Field &yes = office.scratch.declare(estate::type, lonely);
    const Field &choice = office.scratch.declare(estate::type, level);
    const Field &date = office.scratch.declare(estate::type, since);
    const QString text =
        u"小区名称,户数,*是否独居老人楼栋：,风险等级,x_since\n佳和家园,300,√,☑高 □低,2019年3月\n和顺家园,200,否,低,\n"_s;
    const Taken taken = office.takeText(estate::type, text);
    CHECK(shown(taken.plan.counts()) == u"new 2, changed 0, same 0, rejected 0, skipped 0");
    CHECK(mapped(taken.plan)
          == QStringList{u"name"_s, u"households"_s, u"x_lonely"_s, u"x_level"_s, u"x_since"_s});
    const Record record = office.named(estate::type, u"佳和家园"_s);
    CHECK(record.text(yes) == u"yes");
    CHECK(record.text(choice) == u"high");
    CHECK(record.text(date) == u"2019-03");
    CHECK_FALSE(isKnown(office.named(estate::type, u"和顺家园"_s).value(date)));
    CHECK(office.takeText(estate::type, text).batch.isNull());
    const Taken again = office.takeText(estate::type, u"小区名称,风险等级\n佳和家园,低\n和顺家园,低\n"_s);
    CHECK(shown(again.plan.counts()) == u"new 0, changed 1, same 1, rejected 0, skipped 0");
    CHECK(office.named(estate::type, u"佳和家园"_s).text(choice) == u"low");
    REQUIRE_OK(rollback::undo(office.ledger(), again.batch, u"导错了"_s));
    CHECK(office.named(estate::type, u"佳和家园"_s).sameFacts(record));
}

TEST_CASE("a sheet without declared columns means what it meant before", "[import][declare]")
{
    const QString text = u"小区名称,户数,风险等级,备注\n佳和家园,300,高,老\n"_s;
    Importing plain;
    CHECK(mapped(plain.takeText(estate::type, text).plan)
          == QStringList{u"name"_s, u"households"_s, u"-"_s, u"remark"_s});
    Importing elsewhere;
    elsewhere.scratch.declare(firm::type, level); // of another type
    CHECK(mapped(elsewhere.takeText(estate::type, text).plan)
          == QStringList{u"name"_s, u"households"_s, u"-"_s, u"remark"_s});
}

TEST_CASE("what does not fit an own field is a problem of its cell", "[import][declare]")
{
    Importing office;
    for (const FieldDeclaration &each : {lonely, level, since})
        office.scratch.declare(estate::type, each);
    const QString text =
        u"小区名称,是否独居老人楼栋,风险等级,入网时间\n佳和家园,可能,中,去年\n和顺家园,是,高,2020\n"_s;
    const auto plan = office.plan(estate::type, office.sheet(text));
    REQUIRE_OK(plan);
    CHECK(
        shown(plan->problems())
        == QStringList{u"2 x_lonely unknown_word"_s, u"2 x_level unknown_word"_s, u"2 x_since not_a_date"_s});
    CHECK(shown(plan->counts()) == u"new 1, changed 0, same 0, rejected 1, skipped 0");
    const Taken taken = office.takeText(estate::type, text, {.leaveOut = true});
    CHECK(taken.plan.counts().added == 2);
    CHECK(office.named(estate::type, u"佳和家园"_s).extra.isEmpty());
    const auto kept = office.ledger().database().scalar(u"SELECT group_concat(field) FROM left_out"_s);
    CHECK(kept->toString() == u"estate.x_lonely,estate.x_level,estate.x_since");
}

TEST_CASE("figures are taken in the unit that the label names", "[import][declare]")
{
    struct Row
    {
        QString label, heading, cell;
        qint64 value;
    };
    const auto row = GENERATE(values<Row>({
        {u"补助"_s, u"补助"_s, u"1.5"_s, 150},
        {u"补助"_s, u"补助(万元)"_s, u"1.5"_s, 1'500'000},
        {u"补助"_s, u"补助"_s, u"1.5万元"_s, 1'500'000},
        {u"补助(元)"_s, u"补助（元）"_s, u"1.5"_s, 150},
        {u"补助(元)"_s, u"补助"_s, u"1.5"_s, 150},
        {u"补助(万元)"_s, u"补助(万元)"_s, u"1.5"_s, 150},
        {u"补助(万元)"_s, u"补助"_s, u"1.5"_s, 150},
        {u"补助(万元)"_s, u"补助(元)"_s, u"15000"_s, 150},
        {u"补助(万元)"_s, u"补助(万元)"_s, u"15000元"_s, 150},
        {u"补助(万元)"_s, u"补助(万元)"_s, u"-0.01万元"_s, -1},
    }));
    CAPTURE(row.label.toStdString(), row.heading.toStdString(), row.cell.toStdString());
    Importing office;
    const Field &grant = office.scratch.declare(
        estate::type, {.key = u"x_grant"_s, .kind = u"decimal"_s, .label = row.label, .decimals = 2});
    const Taken taken =
        office.takeText(estate::type, u"小区名称,%1\n佳和家园,%2\n"_s.arg(row.heading, row.cell));
    CHECK(taken.plan.problems().empty());
    CHECK(numberOf(office.only(estate::type).value(grant)) == row.value);
}

TEST_CASE("an office's own label wins over a wording of the pack, and the field of the pack keeps its others",
          "[import][declare]")
{
    Importing office;
    const QString text = u"小区名称,总户数,户数\n佳和家园,300,299\n"_s;
    const Taken before = office.takeText(estate::type, text);
    REQUIRE(mapped(before.plan).contains(u"households"_s));
    REQUIRE(mapped(before.plan).count(u"-"_s) == 1);
    const Field &all =
        office.scratch.declare(estate::type, {.key = u"x_all"_s, .kind = u"integer"_s, .label = u"总户数"_s});
    office.takeText(estate::type, text);
    CHECK(numberOf(office.only(estate::type).value(all)) == 300);
    CHECK(numberOf(office.only(estate::type).value(estate::households)) == 299);
    const Field &own =
        office.scratch.declare(estate::type, {.key = u"x_homes"_s, .kind = u"integer"_s, .label = u"户数"_s});
    office.takeText(estate::type, u"小区名称,户数\n佳和家园,301\n"_s);
    CHECK(numberOf(office.only(estate::type).value(own)) == 301);
}

TEST_CASE("a mapping may name an own field, and one that is none is refused with those there are",
          "[import][declare]")
{
    Importing office;
    const Field &person = office.scratch.declare(estate::type, helper);
    const QString file = office.sheet(u"小区名称,谁常去看\n佳和家园,张三\n"_s);
    const auto refused = office.plan(estate::type, file, {.mapping = {{u"B"_s, u"x_nobody"_s}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"bad_mapping");
    CHECK(refused.error().text().contains(u"x_helper 联络老人"_s));
    office.take(estate::type, file, {.mapping = {{u"B"_s, u"x_helper"_s}}});
    CHECK(office.only(estate::type).text(person) == u"张三");
    // remembered for sheets that look like it
    office.takeText(estate::type, u"小区名称,谁常去看\n和顺家园,李四\n"_s);
    CHECK(office.named(estate::type, u"和顺家园"_s).text(person) == u"李四");
}

TEST_CASE("a blank cell empties an own field only when that is asked for", "[import][declare]")
{
    Importing office;
    const Field &yes = office.scratch.declare(estate::type, lonely);
    office.takeText(estate::type, u"小区名称,是否独居老人楼栋\n佳和家园,是\n"_s);
    const QString blank = u"小区名称,是否独居老人楼栋\n佳和家园,\n"_s;
    CHECK(office.takeText(estate::type, blank).batch.isNull());
    office.takeText(estate::type, blank, {.blankClears = true});
    CHECK_FALSE(isKnown(office.only(estate::type).value(yes)));
    CHECK(office.only(estate::type).extra.isEmpty());
}

TEST_CASE("a personal field of the office's own stays in the office", "[import][declare]")
{
    Importing office;
    office.scratch.declare(estate::type, helper);
    office.scratch.declare(estate::type, level);
    office.takeText(estate::type, u"小区名称,联络老人,风险等级\n佳和家园,张三,高\n"_s);
    const auto columns = [&](ExportScope scope) {
        const auto table = recordTable(office.ledger(), {.type = &estate::type}, scope);
        REQUIRE_OK(table);
        QStringList headings;
        for (const TableColumn &column : table->columns)
            headings.append(column.heading);
        return headings;
    };
    CHECK(columns(ExportScope::inside).mid(estate::type.fields.size())
          == QStringList{u"联络老人"_s, u"风险等级"_s});
    CHECK(columns(ExportScope::outside).mid(estate::type.fields.size() - 1) == // without attachments
          QStringList{u"风险等级"_s});
}
