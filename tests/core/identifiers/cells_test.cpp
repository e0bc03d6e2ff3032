// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers as they lie in spreadsheet cells, damaged ones included.
#include "tests/support/catch.h"

#include "core/identifiers/clean.h"
#include "core/identifiers/identifiers.h"
#include "tests/core/identifiers/randomcodes.h"

#include <QElapsedTimer>

using namespace liuqing;
using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

const QDate today(2026, 11, 23);

std::string codeOf(Kind kind, const QString &text, bool number)
{
    const Checked checked = checkCell(kind, text, number, today);
    return checked.problem ? checked.problem->code : "";
}

} // namespace

TEST_CASE("an ID number kept as a number has lost its last three digits", "[identifiers]")
{
    for (const QString &text :
         {u"2.10999196908127E+17"_s, u"2.10999196806049e+17"_s, u"2.10999199505108e+17"_s,
          u"210999196908127000"_s, u"210999196908127008"_s, u"2.1099919690812701E+17"_s}) {
        INFO(text.toStdString());
        const Checked checked = checkCell(Kind::residentId, text, true, today);
        REQUIRE(checked.problem);
        CHECK(checked.problem->code == "fifteen_digits"s);
        CHECK(checked.problem->suggestion.isEmpty());
        CHECK(checked.problem->message.text().contains(u"formatted as text"));
        CHECK(checked.value.size() == 18);
    }
}

TEST_CASE("a number of 18 digits that ends in 000 and fails tells of Excel also as text", "[identifiers]")
{
    CHECK(codeOf(Kind::residentId, u"210999196908127000"_s, false) == "fifteen_digits");
    CHECK(codeOf(Kind::residentId, u"210902190001010000"_s, false) == "fifteen_digits");
    CHECK(codeOf(Kind::creditCode, u"912109021234567000"_s, false) == "fifteen_digits");
}

TEST_CASE("an ID number that rightly ends in 000 is accepted as text", "[identifiers]")
{
    int found = 0;
    for (int day = 10; day <= 28; ++day) {
        const QString number = u"210999196908"_s + QString::number(day) + u"1000"_s;
        found += codeOf(Kind::residentId, number, false).empty() ? 1 : 0;
        CHECK(codeOf(Kind::residentId, number, true) == "fifteen_digits");
    }
    CHECK(found > 0);
}

TEST_CASE("a shortened number copied as text is called scientific", "[identifiers]")
{
    CHECK(codeOf(Kind::residentId, u"2.10902E+17"_s, false) == "scientific");
    CHECK(codeOf(Kind::residentId, u"2.10999196908127e+17"_s, false) == "scientific");
    CHECK(codeOf(Kind::residentId, u"２.１０９０２Ｅ＋１７"_s, false) == "scientific");
    CHECK(codeOf(Kind::creditCode, u"9.12109E+17"_s, false) == "scientific");
    CHECK(codeOf(Kind::mobile, u"1.3E+10"_s, false) == "scientific");
}

TEST_CASE("a credit code with a lone E among digits is no shortened number", "[identifiers]")
{
    CHECK_FALSE(looksScientific(u"91210902E123456789"));
    CHECK_FALSE(looksScientific(u"91210902MA0TE5T16E"));
    CHECK_FALSE(looksScientific(u""));
    CHECK_FALSE(looksScientific(u"E5"));
    CHECK_FALSE(looksScientific(u"5E"));
    CHECK(looksScientific(u"2E+17"));
}

TEST_CASE("shorter numbers in number cells are written out exactly", "[identifiers]")
{
    CHECK(checkCell(Kind::mobile, u"18949289438"_s, true, today).value == u"18949289438"_s);
    CHECK(checkCell(Kind::mobile, u"1.3E+10"_s, true, today).value == u"13000000000"_s);
    CHECK(checkCell(Kind::mobile, u"18949289438.0"_s, true, today).value == u"18949289438"_s);
    CHECK_FALSE(checkCell(Kind::mobile, u"1.8949289438E10"_s, true, today).problem);
    CHECK_FALSE(checkCell(Kind::divisionCode, u"210902003001"_s, true, today).problem);
    CHECK(codeOf(Kind::residentId, u"210902190001010"_s, true) == "length");
    CHECK(codeOf(Kind::landline, u"4182000000"_s, true) == "landline");
}

TEST_CASE("a check digit that does not fit keeps its own code", "[identifiers]")
{
    CHECK(codeOf(Kind::residentId, u"210999199011034511"_s, false) == "check");
}

TEST_CASE("cells that need tidying give the tidy value", "[identifiers]")
{
    CHECK(checkCell(Kind::residentId, u"２１０９９９１９９７１０１１２６５８"_s, false, today).value
          == u"210999199710112658"_s);
    CHECK(checkCell(Kind::residentId, u"21099919621014836x"_s, false, today).value
          == u"21099919621014836X"_s);
    CHECK(checkCell(Kind::residentId, u"'210999199110077377"_s, false, today).value
          == u"210999199110077377"_s);
    CHECK(checkCell(Kind::phone, u"0418—2000000"_s, false, today).value == u"0418-2000000"_s);
}

TEST_CASE("an empty cell is neither a value nor a problem", "[identifiers]")
{
    for (const QString &text : {QString(), u"  "_s, u"\u3000\u200B"_s, u"'"_s}) {
        const Checked checked = checkCell(Kind::residentId, text, false, today);
        CHECK(checked.value.isEmpty());
        CHECK_FALSE(checked.problem);
    }
}

TEST_CASE("numbers are written out by moving the point", "[identifiers]")
{
    CHECK(plainDecimal(u"1.3E+10") == u"13000000000"_s);
    CHECK(plainDecimal(u"5.0") == u"5"_s);
    CHECK(plainDecimal(u"-2.50") == u"-2.5"_s);
    CHECK(plainDecimal(u"1E-3") == u"0.001"_s);
    CHECK(plainDecimal(u"0012") == u"12"_s);
    CHECK(plainDecimal(u".5") == u"0.5"_s);
    CHECK(plainDecimal(u"-0") == u"0"_s);
    CHECK(plainDecimal(u"2.10999196908127E+17") == u"210999196908127000"_s);
    for (const QString &no : {u""_s, u"."_s, u"1E"_s, u"1E5000"_s, u"1.2.3"_s, u"12a"_s, u"+"_s})
        CHECK_FALSE(plainDecimal(no));
}

TEST_CASE("checking a hundred thousand clean rows is quick", "[identifiers]")
{
    test::RandomCodes random(5);
    QStringList ids;
    QStringList codes;
    for (int i = 0; i < 1000; ++i) {
        ids << random.residentId();
        codes << random.creditCode();
    }
    QElapsedTimer timer;
    timer.start();
    int wrong = 0;
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 1000; ++i) {
            wrong += checkCell(Kind::residentId, ids[i], false, today).problem ? 1 : 0;
            wrong += checkCell(Kind::creditCode, codes[i], false, today).problem ? 1 : 0;
        }
    }
    CHECK(wrong == 0);
    CHECK(timer.elapsed() < 5000); // debug builds under load; a fraction of a second otherwise
}
