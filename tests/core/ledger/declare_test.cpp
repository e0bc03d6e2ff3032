// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that an office declares itself: kept, found, checked and journaled like those of the catalogue.
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

#include "core/base/json.h"
#include "core/ledger/entry.h"
#include "core/ledger/rollback.h"

#include <QJsonDocument>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const FieldDeclaration lonely{.key = u"x_lonely"_s, .kind = u"yes_no"_s, .label = u"独居老人楼栋"_s};
const FieldDeclaration helper{
    .key = u"x_helper"_s, .kind = u"text"_s, .label = u"联络老人"_s, .personal = true};
const FieldDeclaration level{.key = u"x_level"_s,
                             .kind = u"choice"_s,
                             .label = u"风险等级"_s,
                             .words = {{u"low"_s, u"低"_s}, {u"high"_s, u"高"_s}}};

FieldDeclaration ofKind(const QString &kind)
{
    FieldDeclaration made{.key = u"x_"_s + kind, .kind = kind, .label = u"自定"_s + kind};
    if (kind == u"decimal")
        made.decimals = 2;
    if (kind == u"choice")
        made.words = level.words;
    return made;
}

// The code under which a record with this value of the field is refused; "" when it is taken
QString refusal(ScratchLedger &scratch, const Field &field, const Value &value)
{
    Record record(estate::type, scratch.ledger().ids().next());
    record.set(estate::name, u"佳和家园"_s);
    record.set(field, value);
    const auto done =
        scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(record); });
    return done ? QString() : done.error().code;
}

Record changed(ScratchLedger &scratch, const Record &before, const std::function<void(Record &)> &edit,
               RecordId *batch = nullptr)
{
    Record after = before;
    edit(after);
    const auto done = scratch.ledger().commit({.kind = u"set"_s},
                                              [&](Commit &commit) { return commit.change(before, after); });
    REQUIRE_OK(done);
    if (batch != nullptr)
        *batch = *done;
    return scratch.stored(before);
}

journal::Entry lastEntry(ScratchLedger &scratch, const Record &record)
{
    const auto history = journal::history(scratch.ledger().database(), record.id, {});
    REQUIRE_OK(history);
    REQUIRE_FALSE(history->empty());
    return history->back().entry;
}

} // namespace

TEST_CASE("a field of the office's own is kept, found and shown in every kind", "[ledger][declare]")
{
    struct Row
    {
        QString kind, typed, shown;
        Value value;
    };
    const auto row = GENERATE(values<Row>({
        {u"text"_s, u"三号楼"_s, u"三号楼"_s, u"三号楼"_s},
        {u"integer"_s, u"-12"_s, u"-12"_s, qint64(-12)},
        {u"integer"_s, u"999999999999"_s, u"999999999999"_s, qint64(999'999'999'999)},
        {u"year"_s, u"1998"_s, u"1998"_s, qint64(1998)},
        {u"decimal"_s, u"1.2"_s, u"1.20"_s, qint64(120)},
        {u"yes_no"_s, u"yes"_s, u"yes"_s, u"yes"_s},
        {u"date"_s, u"2019-03"_s, u"2019-03"_s, u"2019-03"_s},
        {u"choice"_s, u"high"_s, u"高"_s, u"high"_s},
    }));
    CAPTURE(row.kind.toStdString());
    ScratchLedger scratch;
    const Field &declared = scratch.declare(estate::type, ofKind(row.kind));
    const auto value = entry::parse(scratch.ledger(), estate::type, declared, row.typed);
    REQUIRE_OK(value);
    CHECK(*value == row.value);
    const Record kept = scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}, {&declared, *value}});
    scratch.add(estate::type, {{&estate::name, u"和顺家园"_s}});
    scratch.reopen();
    const Field *field = scratch.ledger().findField(estate::type, u"x_"_s + row.kind);
    REQUIRE(field != nullptr);
    CHECK(kindName(field->kind) == row.kind.toStdString());
    CHECK(scratch.stored(kept).value(*field) == row.value);
    CHECK(*entry::shown(scratch.ledger(), *field, row.value) == row.shown);
    const auto with = store::select(scratch.ledger(), {.type = &estate::type, .where = {{field, row.value}}});
    REQUIRE(with->size() == 1);
    CHECK(with->front().id == kept.id);
    const auto without = store::select(scratch.ledger(), {.type = &estate::type, .where = {{field, {}}}});
    REQUIRE(without->size() == 1);
    CHECK(without->front().id != kept.id);
}

TEST_CASE("records are ordered by a field of the office's own", "[ledger][declare]")
{
    ScratchLedger scratch;
    const Field &own = scratch.declare(estate::type, ofKind(u"integer"_s));
    for (const qint64 number : {9, 100, -3})
        scratch.add(estate::type, {{&estate::name, QString::number(number)}, {&own, number}});
    const auto ordered = store::select(scratch.ledger(), {.type = &estate::type, .orderBy = {{&own}}});
    REQUIRE(ordered->size() == 3);
    CHECK(ordered->front().text(estate::name) == u"-3");
    CHECK(ordered->back().text(estate::name) == u"100");
}

TEST_CASE("declaring the same again changes nothing, otherwise it is refused", "[ledger][declare]")
{
    ScratchLedger scratch;
    scratch.declare(estate::type, level);
    const auto head = journal::head(scratch.ledger().database());
    FieldDeclaration again = level;
    again.label = u" 风险 等级 "_s;
    again.label.remove(u' ');
    CHECK_FALSE(*scratch.ledger().declare(estate::type, again));
    std::vector<FieldDeclaration> otherwise(5, level);
    otherwise[0].label = u"风险"_s;
    otherwise[1].personal = true;
    otherwise[2].words.push_back({u"mid"_s, u"中"_s});
    otherwise[3].words[0].label = u"较低"_s;
    otherwise[4].kind = u"text"_s;
    otherwise[4].words.clear();
    for (const FieldDeclaration &each : otherwise)
        CHECK(scratch.ledger().declare(estate::type, each).error().code == u"declared_otherwise");
    CHECK(*journal::head(scratch.ledger().database()) == *head);
    CHECK(*scratch.ledger().declare(firm::type, otherwise[0])); // another type, another field
}

TEST_CASE("what cannot be declared is refused with its reason", "[ledger][declare]")
{
    struct Row
    {
        QString code;
        FieldDeclaration asked;
    };
    const auto with = [](const FieldDeclaration &base, const std::function<void(FieldDeclaration &)> &edit) {
        FieldDeclaration made = base;
        edit(made);
        return made;
    };
    const std::vector<Row> rows{
        {u"bad_key"_s, with(lonely, [](auto &d) { d.key = u"lonely"_s; })},
        {u"bad_key"_s, with(lonely, [](auto &d) { d.key = u"x_"_s; })},
        {u"bad_key"_s, with(lonely, [](auto &d) { d.key = u"x_Lonely"_s; })},
        {u"bad_key"_s, with(lonely, [](auto &d) { d.key = u"x_独居"_s; })},
        {u"bad_key"_s, with(lonely, [](auto &d) { d.key = u"x_a') OR 1 --"_s; })},
        {u"bad_key"_s, with(lonely, [](auto &d) { d.key = u"x_"_s + QString(39, u'a'); })},
        {u"bad_kind"_s, with(lonely, [](auto &d) { d.kind = u"link"_s; })},
        {u"bad_kind"_s, with(lonely, [](auto &d) { d.kind = QString(); })},
        {u"bad_decimals"_s, with(ofKind(u"decimal"_s), [](auto &d) { d.decimals = 0; })},
        {u"bad_decimals"_s, with(ofKind(u"decimal"_s), [](auto &d) { d.decimals = 7; })},
        {u"bad_decimals"_s, with(lonely, [](auto &d) { d.decimals = 2; })},
        {u"bad_words"_s, with(level, [](auto &d) { d.words.clear(); })},
        {u"bad_words"_s,
         with(lonely,
              [](auto &d) {
                  d.words = {{u"a"_s, u"甲"_s}};
              })},
        {u"bad_words"_s, with(level, [](auto &d) { d.words[1].code = u"low"_s; })},
        {u"bad_words"_s, with(level, [](auto &d) { d.words[1].label = u" 低 "_s; })},
        {u"bad_words"_s, with(level, [](auto &d) { d.words[1].label = u"——"_s; })},
        {u"bad_words"_s, with(level, [](auto &d) { d.words[1].code = u"高"_s; })},
        {u"bad_label"_s, with(lonely, [](auto &d) { d.label = u"  "_s; })},
        {u"bad_label"_s, with(lonely, [](auto &d) { d.label = QString(41, u'长'); })},
        {u"label_taken"_s, with(lonely, [](auto &d) { d.label = u"Households"_s; })},
        {u"label_taken"_s, with(lonely, [](auto &d) { d.label = u"households（户）"_s; })},
        {u"label_taken"_s, with(lonely, [](auto &d) { d.label = u"联络老人"_s; })},
    };
    ScratchLedger scratch;
    scratch.declare(estate::type, helper);
    const auto head = journal::head(scratch.ledger().database());
    for (const Row &row : rows) {
        CAPTURE(row.asked.key.toStdString(), row.asked.label.toStdString(), row.asked.kind.toStdString());
        const auto refused = scratch.ledger().declare(estate::type, row.asked);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == row.code);
    }
    CHECK(*journal::head(scratch.ledger().database()) == *head);
    for (size_t i = 1; i < DeclaredFields::mostOfAType; ++i)
        scratch.declare(estate::type,
                        {.key = u"x_%1"_s.arg(i), .kind = u"text"_s, .label = u"第%1"_s.arg(i)});
    CHECK(scratch.ledger().declare(estate::type, lonely).error().code == u"too_many");
    CHECK_FALSE(*scratch.ledger().declare(estate::type, helper));
}

TEST_CASE("false truth is refused in a field of the office's own too", "[ledger][declare]")
{
    struct Row
    {
        QString kind;
        Value value;
        QString code;
    };
    const std::vector<Row> rows{
        {u"text"_s, QString(201, u'长'), u"length"_s},
        {u"text"_s, qint64(1), u"bad_value"_s},
        {u"integer"_s, qint64(1'000'000'000'000), u"not_a_number"_s},
        {u"integer"_s, u"三"_s, u"bad_value"_s},
        {u"year"_s, qint64(98), u"not_a_number"_s},
        {u"decimal"_s, qint64(100'000'000'000'000), u"not_a_number"_s},
        {u"yes_no"_s, u"是"_s, u"unknown_word"_s},
        {u"date"_s, u"2019-13"_s, u"not_a_date"_s},
        {u"choice"_s, u"高"_s, u"unknown_word"_s},
        {u"choice"_s, QStringList{u"high"_s}, u"bad_value"_s},
    };
    ScratchLedger scratch;
    for (const Row &row : rows) {
        CAPTURE(row.kind.toStdString());
        REQUIRE_OK(scratch.ledger().declare(estate::type, ofKind(row.kind)));
        CHECK(refusal(scratch, *scratch.ledger().findField(estate::type, u"x_"_s + row.kind), row.value)
              == row.code);
    }
    CHECK(*store::count(scratch.ledger(), {.type = &estate::type}) == 0);
    Record half(estate::type, scratch.ledger().ids().next());
    half.set(estate::name, u"半个"_s);
    half.extra = {{u"x_integer"_s, 1.5}};
    CHECK(scratch.ledger()
              .commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(half); })
              .error()
              .code
          == u"bad_value");
    half.extra = {{u"households"_s, 3}};
    CHECK(scratch.ledger()
              .commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(half); })
              .error()
              .code
          == u"bad_key");
}

TEST_CASE("an open field of the office's own stands in the open part of the journal, personal and foreign "
          "ones do not",
          "[ledger][declare]")
{
    ScratchLedger scratch;
    const Field &open = scratch.declare(estate::type, lonely);
    const Field &person = scratch.declare(estate::type, helper);
    Record record(estate::type, scratch.ledger().ids().next());
    record.set(estate::name, u"佳和家园"_s);
    record.set(open, u"yes"_s);
    record.set(person, u"张三"_s);
    record.extra.insert(u"x_foreign"_s, QJsonObject{{u"any"_s, 1}});
    REQUIRE_OK(
        scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(record); }));
    CHECK(lastEntry(scratch, record).open.contains(R"("x_lonely":[null,"yes"])"));
    CHECK_FALSE(lastEntry(scratch, record).open.contains("张三"));
    CHECK(lastEntry(scratch, record).personal
          == QByteArray(R"({"x_foreign":[null,{"any":1}],"x_helper":[null,"张三"]})"));
    const Record now = changed(scratch, scratch.stored(record), [&](Record &after) { after.set(open, {}); });
    CHECK(lastEntry(scratch, record).open == QByteArray(R"({"x_lonely":["yes",null]})"));
    CHECK(lastEntry(scratch, record).personal.isEmpty());
    CHECK(now.extra.size() == 2);
    CHECK(journal::verify(scratch.ledger().database())->valid);
}

TEST_CASE("a row of the journal is canonical with fields before and behind the office's own",
          "[ledger][declare]")
{
    ScratchLedger scratch;
    const Field &own =
        scratch.declare(grade::type, {.key = u"x_seen"_s, .kind = u"yes_no"_s, .label = u"已见文件"_s});
    const Record firm = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record record = scratch.add(
        grade::type,
        {{&grade::firm, firm.id}, {&grade::year, qint64(2025)}, {&grade::grade, u"a"_s}, {&own, u"no"_s}});
    const QByteArray open = lastEntry(scratch, record).open;
    CHECK(open.contains("x_seen"));
    CHECK(open.contains("year"));
    CHECK(json::canonical(QJsonDocument::fromJson(open).object()) == open);
}

TEST_CASE("fields of another office are kept untouched by edits, and come back when these are taken back",
          "[ledger][declare]")
{
    ScratchLedger scratch;
    const Field &own = scratch.declare(estate::type, lonely);
    Record record(estate::type, scratch.ledger().ids().next());
    record.set(estate::name, u"佳和家园"_s);
    record.extra = {{u"x_foreign"_s, QJsonArray{u"甲"_s, 2, QJsonValue()}}};
    REQUIRE_OK(
        scratch.ledger().commit({.kind = u"receive"_s}, [&](Commit &commit) { return commit.add(record); }));
    const Record before = scratch.stored(record);
    CHECK(before.extra == record.extra);
    RecordId batch;
    const Record after = changed(
        scratch, before,
        [&](Record &each) {
            each.set(estate::households, qint64(300));
            each.set(own, u"yes"_s);
        },
        &batch);
    CHECK(after.extra.value(u"x_foreign"_s) == record.extra.value(u"x_foreign"_s));
    CHECK(after.text(own) == u"yes");
    REQUIRE_OK(rollback::undo(scratch.ledger(), batch, u"录错"_s));
    CHECK(scratch.stored(record).sameFacts(before));
    RecordId dropping;
    changed(
        scratch, scratch.stored(record), [](Record &each) { each.extra = {}; }, &dropping);
    REQUIRE_OK(rollback::undo(scratch.ledger(), dropping, u"录错"_s));
    CHECK(scratch.stored(record).sameFacts(before));
}

TEST_CASE("values that came before their declaration must fit it", "[ledger][declare]")
{
    ScratchLedger scratch;
    Record record(estate::type, scratch.ledger().ids().next());
    record.set(estate::name, u"佳和家园"_s);
    record.extra = {{u"x_lonely"_s, u"yes"_s}};
    REQUIRE_OK(
        scratch.ledger().commit({.kind = u"receive"_s}, [&](Commit &commit) { return commit.add(record); }));
    FieldDeclaration number = lonely;
    number.kind = u"integer"_s;
    const auto refused = scratch.ledger().declare(estate::type, number);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"does_not_fit");
    CHECK(refused.error().where.record == record.id.toString());
    CHECK(scratch.stored(record).text(scratch.declare(estate::type, lonely)) == u"yes");
}

TEST_CASE("a kind that only a newer program knows is kept like a field of another office",
          "[ledger][declare]")
{
    ScratchLedger scratch;
    scratch.declare(estate::type, lonely);
    REQUIRE_OK(scratch.ledger().database().run(u"UPDATE extra_field SET kind = 'polygon'"_s));
    scratch.reopen();
    CHECK(scratch.ledger().findField(estate::type, lonely.key) == nullptr);
    CHECK(scratch.ledger().fieldsOf(estate::type).size() == estate::type.fields.size());
}
