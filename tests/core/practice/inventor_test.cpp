// SPDX-License-Identifier: GPL-3.0-or-later
// What is invented is right in form, comes once, and cannot be anybody's.
#include "tests/support/catch.h"

#include "core/identifiers/creditcode.h"
#include "core/identifiers/phones.h"
#include "core/identifiers/residentid.h"
#include "core/practice/inventor.h"
#include "core/practice/names.h"

#include "core/base/text.h"

using namespace liuqing;
using namespace Qt::StringLiterals;
using identifiers::Fault;

namespace {

// How many different ones there are among so many inventions
template<typename Invent> qsizetype different(int times, Invent invent)
{
    QSet<QString> made;
    for (int i = 0; i < times; ++i)
        made.insert(invent());
    return made.size();
}

bool isHanOnly(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return text::isHan(c); });
}

} // namespace

TEST_CASE("invented persons are whole: the ID says the same sex", "[practice]")
{
    practice::Inventor inventor(1);
    practice::Dice dice(1);
    int men = 0;
    for (int i = 0; i < 400; ++i) {
        const auto person = inventor.person(dice);
        REQUIRE(isHanOnly(person.name));
        REQUIRE(person.name.size() >= 2);
        REQUIRE(person.name.size() <= 4);
        REQUIRE(identifiers::residentid::isMale(person.residentId) == person.male);
        men += person.male ? 1 : 0;
    }
    CHECK(men > 160);
    CHECK(men < 280);
}

TEST_CASE("resident IDs are valid, of working age and of the region nobody was born in", "[practice]")
{
    practice::Inventor inventor(2);
    practice::Dice dice(2);
    for (int i = 0; i < 500; ++i) {
        const QString id = inventor.residentId(dice, i % 2 == 0);
        REQUIRE(id.startsWith(u"210999"));
        REQUIRE(identifiers::residentid::fault(id, QDate(2026, 6, 30)) == Fault::none);
        const QDate born = identifiers::residentid::birthDate(id);
        REQUIRE(born.year() >= 1958);
        REQUIRE(born.year() <= 2004);
    }
}

TEST_CASE("mobiles and landlines are right in form and of series nobody has", "[practice]")
{
    practice::Inventor inventor(3);
    practice::Dice dice(3);
    for (int i = 0; i < 300; ++i) {
        const QString mobile = inventor.mobile(dice);
        REQUIRE(mobile.startsWith(u"154"));
        REQUIRE(identifiers::mobile::fault(mobile) == Fault::none);
        const QString landline = inventor.landline(dice);
        REQUIRE(landline.startsWith(u"0420-"));
        REQUIRE(identifiers::landline::fault(landline) == Fault::none);
    }
}

TEST_CASE("credit codes are valid, of firms or of individuals", "[practice]")
{
    practice::Inventor inventor(4);
    practice::Dice dice(4);
    for (const bool individual : {false, true}) {
        for (int i = 0; i < 200; ++i) {
            const QString code = inventor.creditCode(dice, individual);
            REQUIRE(code.startsWith(individual ? u"92219901MA"_s : u"91219901MA"_s));
            REQUIRE(identifiers::creditcode::fault(code) == Fault::none);
            REQUIRE(identifiers::creditcode::organizationPartFits(code));
        }
    }
}

TEST_CASE("nothing invented comes twice", "[practice]")
{
    practice::Inventor inventor(5);
    practice::Dice dice(5);
    CHECK(different(3'000, [&] { return inventor.personName(dice, dice.chance(50)); }) == 3'000);
    CHECK(different(3'000, [&] { return inventor.residentId(dice, true); }) == 3'000);
    CHECK(different(3'000, [&] { return inventor.mobile(dice); }) == 3'000);
    CHECK(different(200, [&] { return inventor.creditCode(dice, false); }) == 200);
    CHECK(different(42, [&] { return inventor.firmName(dice, false); }) == 42);
    CHECK(different(150, [&] { return inventor.estateName(dice, false); }) == 150);
    CHECK(different(80, [&] { return inventor.estateName(dice, true); }) == 80);
}

TEST_CASE("large firms are branches of groups, local ones are of the county", "[practice]")
{
    practice::Inventor inventor(6);
    practice::Dice dice(6);
    CHECK(inventor.firmName(dice, true).endsWith(u"物业服务集团有限公司云川分公司"));
    const QString local = inventor.firmName(dice, false);
    CHECK(local.startsWith(u"云川"));
    CHECK(local.endsWith(u"有限公司"));
    CHECK(inventor.address(dice).startsWith(u"云川区"));
}

TEST_CASE("the word lists name each thing once", "[practice]")
{
    for (const auto &words : {practice::names::surnames, practice::names::firmBrands, practice::names::estateFronts,
                              practice::names::estateBacks, practice::names::oldEstateFronts, practice::names::roads}) {
        QSet<QString> once;
        for (const std::u16string_view word : words)
            once.insert(QStringView(word).toString());
        CHECK(once.size() == static_cast<qsizetype>(words.size()));
    }
    CHECK(practice::names::firstStreet.size() == 7);
    CHECK(practice::names::secondStreet.size() == 7);
}
