// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/schema/check.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto idText = u"01934f2a-7c00-7abc-8def-0123456789ab"_s;

template<typename Work> void everyField(Work work)
{
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            INFO(type->key << "." << field->key);
            work(*type, *field);
        }
    }
}

// What the kind is stored as in JSON: "text", "number", "list" or "id"
QString shapeOf(const Field &field)
{
    const std::string_view name = kindName(field.kind);
    if (name == "integer" || name == "year" || name == "decimal")
        return u"number"_s;
    if (name == "choices" || name == "links" || name == "files")
        return u"list"_s;
    return name == "link" ? u"id"_s : u"text"_s;
}

} // namespace

TEST_CASE("a value of any field survives its column and the journal's JSON", "[schema]")
{
    RandomValues random(31);
    everyField([&](const RecordType &type, const Field &field) {
        for (int i = 0; i < 12; ++i) {
            const Value value = random.of(field);
            REQUIRE(checkValue(type, field, value, {2026, 10, 12}));
            REQUIRE(codec::fromSql(field, codec::toSql(value)) == value);
            const QByteArray bytes = json::canonical(QJsonArray{toStoredJson(value)});
            REQUIRE(fromStoredJson(field, QJsonDocument::fromJson(bytes).array().at(0)) == value);
        }
        CHECK(codec::fromSql(field, codec::toSql({})) == Value());
        CHECK(fromStoredJson(field, toStoredJson({})) == Value());
    });
}

TEST_CASE("numbers keep every digit in the journal", "[schema]")
{
    for (const qint64 number :
         {qint64(0), qint64(-1), qint64(9'007'199'254'740'993), qint64(92'233'720'368'547'758)})
        CHECK(fromStoredJson(estate::privateFloorArea, toStoredJson(number)) == Value(number));
}

TEST_CASE("stored JSON of another shape is no value, never an empty or rounded one", "[schema]")
{
    const std::pair<QString, QJsonValue> shapes[] = {
        {u"text"_s, u"word"_s},
        {u"number"_s, 3},
        {u"list"_s, QJsonArray{u"word"_s}},
        {u"id"_s, idText},
        {u"none"_s, true},
        {u"none"_s, QJsonObject{}},
        {u"none"_s, 12.5},
        {u"none"_s, 1e300},
        {u"none"_s, QJsonArray{1}},
        {u"none"_s, QJsonArray{QJsonValue()}},
    };
    everyField([&](const RecordType &, const Field &field) {
        for (const auto &[shape, json] : shapes) {
            INFO(json::canonical(QJsonArray{json}).toStdString());
            const bool fits = shape == shapeOf(field) || (shape == u"id" && shapeOf(field) == u"text");
            CHECK(fromStoredJson(field, json).has_value() == fits);
        }
        CHECK(fromStoredJson(field, QJsonValue(QJsonValue::Undefined)) == Value());
    });
}

TEST_CASE("people and packages get decimals as numbers and links as ids", "[schema]")
{
    const RecordId id = *RecordId::fromString(idText);
    CHECK(toJson(project::fee, qint64(125)).toDouble() == 1.25);
    CHECK(toJson(project::starLevel, qint64(3)).toInteger() == 3);
    CHECK(toJson(project::firm, id).toString() == idText);
    CHECK(toJson(party_org::covers, QStringList{id.toHex()}).toArray() == QJsonArray{idText});
    CHECK(toJson(project::services, QStringList{u"order"_s}).toArray() == QJsonArray{u"order"_s});
    CHECK(toJson(firm::name, u"甲"_s).toString() == u"甲"_s);
    everyField([](const RecordType &, const Field &field) { CHECK(toJson(field, {}).isNull()); });
}

TEST_CASE("there is no empty text, list or link in a record", "[schema]")
{
    Record record(party_org::type, *RecordId::fromString(idText));
    const std::pair<const Field *, Value> empties[] = {{&party_org::name, u""_s},
                                                       {&party_org::covers, QStringList()},
                                                       {&party_org::ledBy, RecordId()},
                                                       {&party_org::kind, QString()}};
    for (const auto &[field, value] : empties) {
        record.set(*field, value);
        CHECK_FALSE(isKnown(record.value(*field)));
        record.setAt(static_cast<size_t>(party_org::type.indexOf(*field)), value);
        CHECK_FALSE(isKnown(record.value(*field)));
    }
    record.set(party_org::membersFull, qint64(0));
    CHECK(isKnown(record.value(party_org::membersFull))); // none is a fact
}

TEST_CASE("a field of another type is unknown in a record and cannot be set", "[schema]")
{
    Record record(firm::type, RecordId());
    record.set(firm::name, u"甲"_s);
    record.set(estate::name, u"佳和家园"_s);
    CHECK(record.text(firm::name) == u"甲"_s);
    CHECK_FALSE(isKnown(record.value(estate::name)));
    CHECK(Record().isNull());
    CHECK_FALSE(isKnown(Record().value(firm::name)));
}

TEST_CASE("records hold the same facts when values and the offices' own fields agree", "[schema]")
{
    RandomValues random(32);
    for (const RecordType *type : catalogue::types()) {
        Record one(*type, random.id());
        for (const Field *field : type->fields)
            one.set(*field, random.of(*field));
        Record other = one;
        other.id = random.id();
        other.revision = 7;
        other.retired = u"误录"_s;
        CHECK(one.sameFacts(other));
        other.extra = {{u"x_lift"_s, 1}};
        CHECK_FALSE(one.sameFacts(other));
        for (const Field *field : type->fields) {
            other = one;
            other.set(*field, Value());
            INFO(type->key << "." << field->key);
            CHECK_FALSE(one.sameFacts(other));
        }
    }
}

TEST_CASE("a record is blank until one field of it is known, those of the office's own included", "[schema]")
{
    RandomValues random(33);
    for (const RecordType *type : catalogue::types()) {
        const Record blank(*type, random.id());
        CHECK(blank.isBlank());
        for (const Field *field : type->fields) {
            Record known = blank;
            known.set(*field, random.of(*field));
            INFO(type->key << "." << field->key);
            CHECK_FALSE(known.isBlank());
            known.set(*field, Value());
            CHECK(known.isBlank());
        }
        Record own = blank;
        own.extra = {{u"x_lift"_s, 1}};
        CHECK_FALSE(own.isBlank());
    }
}

TEST_CASE("asking a value for another shape gives nothing", "[schema]")
{
    const Value values[] = {Value(), qint64(5), u"5"_s, *RecordId::fromString(idText), QStringList{u"5"_s}};
    for (size_t i = 0; i < std::size(values); ++i) {
        CHECK(isKnown(values[i]) == (i != 0));
        CHECK((numberOf(values[i]) == 5) == (i == 1));
        CHECK((textOf(values[i]) == u"5") == (i == 2));
        CHECK(linkOf(values[i]).isNull() == (i != 3));
        CHECK(listOf(values[i]).isEmpty() == (i != 4));
    }
}
