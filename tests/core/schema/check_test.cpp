// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/schema/attachedfile.h"
#include "core/schema/check.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 10, 12);
const DeclaredFields undeclared; // an office without fields of its own

QString codeOf(const RecordType &type, const Field &field, const Value &value)
{
    const Status checked = checkValue(type, field, value, today);
    return checked ? QString() : checked.error().code;
}

// Values at the limits of a kind: just true, and just false with the code of the refusal
struct AtLimits
{
    std::vector<Value> good;
    std::vector<Value> bad;
    QString code;
};

struct Limits
{
    static AtLimits numbers(int64_t min, int64_t max)
    {
        return {{qint64(min), qint64(max)}, {qint64(min - 1), qint64(max + 1)}, u"not_a_number"_s};
    }
    static AtLimits words(const Vocabulary &from)
    {
        AtLimits out{{}, {u"no_such_word"_s, u" "_s}, u"unknown_word"_s};
        for (const Term &term : from.terms) {
            out.good.emplace_back(text::fromKey(term.code));
            out.bad.emplace_back(text::fromKey(term.code).toUpper());
            out.bad.emplace_back(text::fromKey(term.code) + u' ');
        }
        return out;
    }
    AtLimits operator()(const kind::Text &limit) const
    {
        return {{QString(limit.max, u'长'), u"x"_s}, {QString(limit.max + 1, u'长')}, u"length"_s};
    }
    AtLimits operator()(const kind::Integer &limit) const { return numbers(limit.min, limit.max); }
    AtLimits operator()(const kind::Year &) const { return numbers(1900, 2199); }
    AtLimits operator()(const kind::Scaled &limit) const { return numbers(limit.min, limit.max); }
    AtLimits operator()(const kind::YesNo &) const
    {
        return {{u"yes"_s, u"no"_s}, {u"Yes"_s, u"是"_s, u"1"_s, u"unknown"_s}, u"unknown_word"_s};
    }
    AtLimits operator()(const kind::Date &) const
    {
        return {{u"1900"_s, u"2024-02-29"_s, u"2199-12"_s},
                {u"1899-12-31"_s, u"2200"_s, u"2023-02-29"_s, u"2023/02/01"_s, u"20230201"_s, u"2023-2-1"_s,
                 u"2023-02-01 "_s},
                u"not_a_date"_s};
    }
    AtLimits operator()(const kind::Choice &choice) const { return words(*choice.from); }
    AtLimits operator()(const kind::Choices &choices) const
    {
        AtLimits out{{}, {}, u"unknown_word"_s};
        const AtLimits single = words(*choices.from);
        QStringList all;
        for (const Value &code : single.good)
            all.append(textOf(code));
        out.good.emplace_back(all);
        for (const Value &code : single.bad)
            out.bad.emplace_back(all + QStringList{textOf(code)});
        return out;
    }
    AtLimits operator()(const kind::Link &) const
    {
        return {{RandomValues(1).id()}, {RecordId()}, u"bad_value"_s};
    }
    AtLimits operator()(const kind::Links &) const
    {
        const RecordId id = RandomValues(2).id();
        return {{QStringList{id.toHex()}},
                {QStringList{u"佳和家园"_s}, QStringList{id.toHex(), u""_s}, QStringList{id.toString()},
                 QStringList{id.toHex().toUpper() + u'A'}},
                u"bad_value"_s};
    }
    AtLimits operator()(const kind::Files &) const
    {
        const QString file = AttachedFile{digest::of("content"), u"照片 1.jpg"_s}.stored();
        return {{QStringList{file}, QStringList(AttachedFile::mostOfARecord, file)},
                {QStringList{u"照片 1.jpg"_s}, QStringList{file.mid(1)}, QStringList{file.toUpper()}, QStringList{file + u"/x"_s}, QStringList{file + u' '},
                 QStringList{QString(file.left(65) + QString(200, u'x'))}, QStringList{file.left(64)}, QStringList{file, u""_s}},
                u"bad_value"_s};
    }
    AtLimits operator()(const kind::Identifier &) const { return {{}, {}, {}}; }
};

} // namespace

TEST_CASE("every field takes what can be true up to its limits and refuses what lies beyond", "[schema]")
{
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const AtLimits limits = std::visit(Limits{}, field->kind);
            INFO(type->key << "." << field->key);
            CHECK(codeOf(*type, *field, {}).isEmpty()); // what is not known yet is no error
            for (const Value &value : limits.good)
                CHECK(codeOf(*type, *field, value).isEmpty());
            for (const Value &value : limits.bad)
                CHECK(codeOf(*type, *field, value) == limits.code);
        }
    }
}

TEST_CASE("a value of another shape is never taken", "[schema]")
{
    RandomValues random(41);
    const Value shapes[] = {qint64(2000), u"word"_s, random.id(), QStringList{u"word"_s}};
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const size_t own = random.of(*field).index();
            for (const Value &value : shapes) {
                INFO(type->key << "." << field->key << " holds shape " << value.index());
                if (value.index() != own)
                    CHECK_FALSE(codeOf(*type, *field, value).isEmpty());
            }
        }
    }
}

TEST_CASE("identifiers are stored in their strict form and with their check digit right", "[schema]")
{
    struct Case
    {
        const RecordType *type;
        const Field *field;
        QString value;
        QString code;
    };
    const Case cases[] = {
        {&firm::type, &firm::uscc, u"91210902MA0G4CT94U"_s, {}},
        {&firm::type, &firm::uscc, u"91210902MA0G4CT94X"_s, u"check"_s},
        {&firm::type, &firm::uscc, u"91210902MA0G4CT9"_s, u"length"_s},
        {&worker::type, &worker::residentId, u"210999197003101133"_s, {}},
        {&worker::type, &worker::residentId, u"210999197003101134"_s, u"check"_s},
        {&worker::type, &worker::mobile, u"13000000000"_s, {}},
        {&worker::type, &worker::mobile, u"1300000000"_s, u"mobile"_s},
        {&unit::type, &unit::code, u"219901001001"_s, {}},
        {&unit::type, &unit::code, u"2199010010"_s, u"format"_s},
    };
    for (const Case &each : cases) {
        INFO(each.field->key << " " << each.value.toStdString());
        CHECK(codeOf(*each.type, *each.field, each.value) == each.code);
    }
}

TEST_CASE("nobody was born after today", "[schema]")
{
    RandomCodes codes(9);
    for (int i = 0; i < 50; ++i) {
        const QString number = codes.residentId();
        const QDate born = QDate::fromString(number.mid(6, 8), u"yyyyMMdd"_s);
        CHECK(checkValue(worker::type, worker::residentId, number, born.addDays(1)));
        CHECK_FALSE(checkValue(worker::type, worker::residentId, number, born.addDays(-1)));
    }
}

TEST_CASE("a refusal names the field in words and by its key", "[schema]")
{
    const Status refused = checkValue(estate::type, estate::households, qint64(-1), today);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where.field == u"estate.households"_s);
    CHECK(refused.error().text().contains(u"Households"_s));
    const Status word = checkValue(firm::type, firm::local, u"本地"_s, today);
    CHECK(word.error().text().contains(u"本地"_s));
    const Status digit = checkValue(firm::type, firm::uscc, u"91210902MA0G4CT94X"_s, today);
    CHECK(digit.error().where.field == u"firm.uscc"_s);
}

TEST_CASE("a record needs its few required fields and nothing else", "[schema]")
{
    const std::pair<const RecordType *, QStringList> needed[] = {
        {&unit::type, {u"code"_s, u"name"_s}},
        {&firm::type, {u"name"_s}},
        {&former_name::type, {u"firm"_s, u"name"_s}},
        {&estate::type, {u"name"_s}},
        {&estate_part::type, {u"estate"_s, u"community"_s}},
        {&project::type, {u"firm"_s, u"estate"_s}},
        {&worker::type, {u"name"_s}},
        {&staff_count::type, {u"project"_s, u"number"_s}},
        {&party_org::type, {u"name"_s}},
        {&instructor::type, {u"name"_s}},
        {&growth::type, {}},
        {&grade::type, {u"year"_s, u"grade"_s}},
    };
    CHECK(std::size(needed) == catalogue::types().size());
    RandomValues random(42);
    for (const auto &[type, fields] : needed) {
        Record record(*type, random.id());
        for (const QString &key : fields) {
            const Status missing = checkRecord(record, undeclared, today);
            INFO(type->key << " without " << key.toStdString());
            REQUIRE_FALSE(missing);
            CHECK(missing.error().code == u"required"_s);
            CHECK(missing.error().where.field == text::fromKey(type->key) + u'.' + key);
            const Field &field = *catalogue::findField(*type, key);
            record.set(field, random.of(field));
        }
        INFO(type->key);
        CHECK(checkRecord(record, undeclared, today));
    }
}

TEST_CASE("one false value spoils a record, whichever field it stands in", "[schema]")
{
    RandomValues random(43);
    for (const RecordType *type : catalogue::types()) {
        Record whole(*type, random.id());
        for (const Field *field : type->fields)
            whole.set(*field, random.of(*field));
        REQUIRE(checkRecord(whole, undeclared, today));
        for (const Field *field : type->fields) {
            for (const Value &value : std::visit(Limits{}, field->kind).bad) {
                Record spoilt = whole;
                spoilt.set(*field, value);
                if (!isKnown(spoilt.value(*field)))
                    continue;
                INFO(type->key << "." << field->key);
                const Status refused = checkRecord(spoilt, undeclared, today);
                REQUIRE_FALSE(refused);
                CHECK(refused.error().where.field.endsWith(u'.' + text::fromKey(field->key)));
            }
        }
    }
}
