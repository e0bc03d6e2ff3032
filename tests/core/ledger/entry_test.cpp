// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"

#include "core/base/scaled.h"
#include "core/ledger/entry.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// A value as a person would type it; empty for links, which go by names
QString typed(const Field &field, const Value &value)
{
    if (const auto *decimal = std::get_if<kind::Scaled>(&field.kind))
        return scaled::format(numberOf(value), decimal->scale);
    if (std::holds_alternative<qint64>(value))
        return QString::number(numberOf(value));
    if (std::holds_alternative<kind::Choices>(field.kind))
        return listOf(value).join(u"; "_s);
    return textOf(value);
}

struct Case
{
    const RecordType *type;
    const Field *field;
    QString text;
    Value wanted;
    QString code = {};
};

void check(const Ledger &ledger, const std::vector<Case> &cases)
{
    for (const Case &each : cases) {
        const auto value = entry::parse(ledger, *each.type, *each.field, each.text);
        INFO(each.type->key << "." << each.field->key << " = \"" << each.text.toStdString() << "\"");
        CHECK(codeOf(value) == each.code);
        if (value)
            CHECK(*value == each.wanted);
        else
            CHECK(value.error().where.field == fieldName(*each.type, *each.field));
    }
}

} // namespace

TEST_CASE("what is typed becomes the value it says, or a refusal that names the field", "[entry]")
{
    ScratchLedger scratch;
    check(scratch.ledger(),
          {
              {&firm::type, &firm::name, u" 甲　物业 "_s, u"甲 物业"_s},
              {&firm::type, &common::remark, u" 第一行\n第二行 "_s, u"第一行\n第二行"_s},
              {&firm::type, &firm::uscc, u"９１２１０９０２ma0g4ct94u"_s, u"91210902MA0G4CT94U"_s},
              {&firm::type, &firm::uscc, u"91210902MA0G4CT94X"_s, {}, u"check"_s},
              {&firm::type, &firm::partyMembersReported, u"12"_s, qint64(12)},
              {&firm::type, &firm::partyMembersReported, u" 12 "_s, qint64(12)},
              {&firm::type, &firm::partyMembersReported, u"-1"_s, {}, u"not_a_number"_s},
              {&firm::type, &firm::partyMembersReported, u"1.5"_s, {}, u"not_a_number"_s},
              {&firm::type, &firm::partyMembersReported, u"十二"_s, {}, u"not_a_number"_s},
              {&firm::type, &firm::local, u"outside"_s, u"outside"_s},
              {&firm::type, &firm::local, u" outside\n"_s, u"outside"_s},
              {&firm::type, &firm::local, u"Outside"_s, {}, u"unknown_word"_s},
              {&firm::type, &firm::associationMember, u"YES"_s, u"yes"_s},
              {&firm::type, &firm::associationMember, u"maybe"_s, {}, u"unknown_word"_s},
              {&firm::type, &common::since, u"2019-03"_s, u"2019-03"_s},
              {&firm::type, &common::since, u" 2019 "_s, u"2019"_s},
              {&firm::type, &common::since, u"2019-3"_s, {}, u"not_a_date"_s},
              {&firm::type, &common::since, u"昨天"_s, {}, u"not_a_date"_s},
              {&estate::type, &estate::builtYear, u"1998"_s, qint64(1998)},
              {&estate::type, &estate::builtYear, u"98"_s, {}, u"not_a_number"_s},
              {&estate::type, &estate::privateFloorArea, u"127232.94"_s, qint64(12723294)},
              {&estate::type, &estate::privateFloorArea, u"127232.945"_s, {}, u"not_a_number"_s},
              {&grade::type, &grade::score, u"-3.5"_s, qint64(-350)},
              {&project::type, &project::services, u"order;cleaning; order ;"_s,
               QStringList{u"order"_s, u"cleaning"_s}},
              {&project::type, &project::services, u"order;sweeping"_s, {}, u"unknown_word"_s},
              {&project::type, &project::services, u" ; "_s, QStringList()},
              {&worker::type, &worker::residentId, u"210999 19700310 1133"_s, madeUpId},
          });
}

TEST_CASE("nothing but blanks is unknown, in any field", "[entry]")
{
    ScratchLedger scratch;
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            for (const QString &text : {QString(), u""_s, u"  "_s, u"　\n"_s}) {
                const auto value = entry::parse(scratch.ledger(), *type, *field, text);
                INFO(type->key << "." << field->key);
                REQUIRE_OK(value);
                CHECK_FALSE(isKnown(*value));
            }
        }
    }
}

TEST_CASE("every value of every field can be typed", "[entry]")
{
    ScratchLedger scratch;
    RandomValues random(81);
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const bool byName = !entry::linkTargets(*field).empty();
            if (byName || std::holds_alternative<kind::Text>(field->kind) || !isTyped(*field))
                continue; // links below; texts are tidied; files are not typed
            for (int i = 0; i < 10; ++i) {
                const Value value = random.of(*field);
                INFO(type->key << "." << field->key << " = " << typed(*field, value).toStdString());
                const auto back = entry::parse(scratch.ledger(), *type, *field, typed(*field, value));
                REQUIRE_OK(back);
                CHECK(*back == value);
            }
        }
    }
}

TEST_CASE("a link is typed as name, former name, code or id, and means one live record", "[entry]")
{
    ScratchLedger scratch;
    const Record jia =
        scratch.add(firm::type, {{&firm::name, u"甲物业（集团）"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}});
    scratch.add(former_name::type, {{&former_name::firm, jia.id}, {&former_name::name, u"老甲物业"_s}});
    const Record gone = scratch.add(firm::type, {{&firm::name, u"误录物业"_s}});
    REQUIRE_OK(retiring(scratch.ledger(), gone, u"误录"_s));
    for (int i = 0; i < 2; ++i)
        scratch.add(firm::type, {{&firm::name, u"同名物业"_s}});
    const auto estate = scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}});
    std::vector<Case> cases;
    for (const QString &text :
         {u"甲物业（集团）"_s, u"甲 物业(集团)"_s, u"老甲物业"_s, u"91210902MA0G4CT94U"_s, jia.id.toString(),
          jia.id.toHex(), QString(u" "_s + jia.id.toHex().toUpper() + u'\n')})
        cases.push_back({&project::type, &project::firm, text, jia.id});
    for (const QString &text : {u"误录物业"_s, u"甲物业"_s, u"佳和家园"_s, gone.id.toString(),
                                estate.id.toString(), QString(32, u'0')})
        cases.push_back({&project::type, &project::firm, text, {}, u"unknown_link"_s});
    cases.push_back({&project::type, &project::firm, u"同名物业"_s, {}, u"ambiguous_link"_s});
    check(scratch.ledger(), cases);
    const auto ambiguous = entry::parse(scratch.ledger(), project::type, project::firm, u"同名物业"_s);
    CHECK(ambiguous.error().text().contains(u"2"_s));
    CHECK(ambiguous.error().text().contains(u"同名物业"_s));
}

TEST_CASE("several links are parted by semicolons, each of them once", "[entry]")
{
    ScratchLedger scratch;
    const Record jia =
        scratch.add(firm::type, {{&firm::name, u"甲物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}});
    const Record yi = scratch.add(firm::type, {{&firm::name, u"乙物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}});
    const Record project =
        scratch.add(project::type, {{&project::firm, jia.id}, {&project::estate, estate.id}});
    const auto both = QStringList{jia.id.toHex(), yi.id.toHex()};
    check(scratch.ledger(),
          {
              {&party_org::type, &party_org::covers, u"甲物业;乙物业"_s, both},
              {&party_org::type, &party_org::covers, u"甲物业 ; 91210902MA0G4CT94U;乙物业;"_s, both},
              {&party_org::type, &party_org::covers, u"甲物业;丙物业"_s, {}, u"unknown_link"_s},
              {&party_org::type, &party_org::covers, project.id.toString(), QStringList{project.id.toHex()}},
              {&instructor::type, &instructor::firms, project.id.toString(), {}, u"unknown_link"_s},
          });
}

TEST_CASE("people read labels, titles and decimals, and an unknown value as nothing", "[entry]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}});
    const Record project =
        scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}});
    const std::pair<std::pair<const Field *, Value>, QString> cases[] = {
        {{&firm::name, u"甲物业"_s}, u"甲物业"_s},
        {{&firm::local, u"outside"_s}, u"From outside"_s},
        {{&firm::local, u"a_later_word"_s}, u"a_later_word"_s},
        {{&firm::associationMember, u"no"_s}, u"no"_s},
        {{&project::services, QStringList{u"order"_s, u"lifts"_s}}, u"Order keeping、Lifts"_s},
        {{&project::fee, qint64(105)}, u"1.05"_s},
        {{&project::starLevel, qint64(3)}, u"3"_s},
        {{&project::from, u"2019-03"_s}, u"2019-03"_s},
        {{&project::firm, firm.id}, u"甲物业"_s},
        {{&staff_count::project, project.id}, u"佳和家园"_s},
        {{&party_org::covers, QStringList{firm.id.toHex(), project.id.toHex()}}, u"甲物业、佳和家园"_s},
        {{&project::firm, scratch.ledger().ids().next()}, u""_s},
        {{&firm::uscc, u"91210902MA0G4CT94U"_s}, u"91210902MA0G4CT94U"_s},
    };
    for (const auto &[given, wanted] : cases) {
        INFO(given.first->key);
        CHECK(*entry::shown(scratch.ledger(), *given.first, given.second) == wanted);
        CHECK(entry::shown(scratch.ledger(), *given.first, {})->isEmpty());
    }
}

TEST_CASE("personal values are masked unless they are wanted plain", "[entry]")
{
    ScratchLedger scratch;
    const std::pair<std::pair<const Field *, QString>, QString> cases[] = {
        {{&worker::name, u"张三丰"_s}, u"张*丰"_s},
        {{&worker::residentId, madeUpId}, u"210999********1133"_s},
        {{&worker::mobile, u"13000000000"_s}, u"130****0000"_s},
        {{&firm::phone, u"13000000000"_s}, u"130****0000"_s},
        {{&firm::phone, u"0418-2820000"_s}, u"0418-***0000"_s},
    };
    for (const auto &[given, wanted] : cases) {
        INFO(given.first->key << " " << given.second.toStdString());
        CHECK(*entry::shown(scratch.ledger(), *given.first, given.second) == wanted);
        CHECK(entry::maskedText(*given.first, given.second) == wanted);
        CHECK(*entry::shown(scratch.ledger(), *given.first, given.second, false) == given.second);
    }
    CHECK(*entry::shown(scratch.ledger(), firm::contact, u"李四"_s) == u"李四"_s); // whom the office calls
    RandomValues random(82);
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const bool hidden =
                field->sensitivity == Sensitivity::masked || field->sensitivity == Sensitivity::sealed;
            const Value value = hidden && std::holds_alternative<kind::Text>(field->kind) ? Value(u"张三"_s)
                                                                                          : random.of(*field);
            const auto masked = entry::shown(scratch.ledger(), *field, value);
            const auto plain = entry::shown(scratch.ledger(), *field, value, false);
            INFO(type->key << "." << field->key);
            CHECK((*masked != *plain) == hidden);
        }
    }
}

TEST_CASE("many records read as each of them alone does, whatever they link to", "[entry]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}});
    const Record gone = scratch.add(estate::type, {{&estate::name, u"旧村"_s}});
    const Record project = scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}});
    const Record old = scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, gone.id}, {&project::fee, qint64(105)}});
    REQUIRE_OK(retiring(scratch.ledger(), gone, u"拆迁"_s));
    std::vector<Record> records{project, old, made(scratch.ledger(), project::type, {{&project::estate, scratch.ledger().ids().next()}})};
    const std::vector<const Field *> fields{&project::estate, &project::firm, &project::fee, &common::remark};
    const auto texts = entry::shown(scratch.ledger(), records, fields);
    REQUIRE_OK(texts);
    CHECK(*texts == std::vector<QStringList>{{u"佳和家园"_s, u"甲物业"_s, {}, {}}, {u"旧村"_s, u"甲物业"_s, u"1.05"_s, {}}, {{}, {}, {}, {}}});
    CHECK(entry::shown(scratch.ledger(), {}, fields)->empty());
}

TEST_CASE("more records than one statement can ask for are all called by their names", "[entry]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    QStringList links;
    REQUIRE_OK(scratch.ledger().commit({u"test"_s}, [&](Commit &commit) -> Status {
        for (int i = 0; i < 1100; ++i) {
            const Record each = made(scratch.ledger(), firm::type, {{&firm::name, u"企业%1"_s.arg(i)}});
            links.append(each.id.toHex());
            LIUQING_TRY(commit.add(each));
        }
        return {};
    }));
    links.append(firm.id.toHex());
    const auto text = entry::shown(scratch.ledger(), party_org::covers, links);
    REQUIRE_OK(text);
    CHECK(text->split(u'、').size() == 1101);
    CHECK(text->startsWith(u"企业0、企业1、"_s));
    CHECK(text->endsWith(u"企业1099、甲物业"_s));
}
