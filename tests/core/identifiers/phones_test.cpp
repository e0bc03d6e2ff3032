// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/identifiers/phones.h"

using namespace liuqing;
using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

TEST_CASE("a mobile number is read in every way it is written", "[identifiers]")
{
    for (const QString &raw :
         {u"13000000000"_s, u"130-0000-0000"_s, u"130 0000 0000"_s, u"+86 13000000000"_s,
          u"+86-130-0000-0000"_s, u"0086 13000000000"_s, u"8613000000000"_s, u"(+86)13000000000"_s,
          u"１３０００００００００"_s, u"130—0000—0000"_s, u"130－0000－0000"_s, u"130–0000‐0000"_s,
          u"'13000000000"_s, u"013000000000"_s, u"130\u200B00000000"_s, u"130\u00A00000\u30000000"_s}) {
        INFO(raw.toStdString());
        CHECK(mobile::normalize(raw) == u"13000000000"_s);
        CHECK(phone::normalize(raw) == u"13000000000"_s);
    }
}

TEST_CASE("a landline number is read in every way it is written", "[identifiers]")
{
    for (const QString &raw :
         {u"0418-2000000"_s, u"0418—2000000"_s, u"0418－2000000"_s, u"0418--2000000"_s, u"0418――2000000"_s,
          u"(0418)2000000"_s, u"（0418）2000000"_s, u"04182000000"_s, u"0418 2000000"_s, u"0418一2000000"_s,
          u"+86-418-2000000"_s, u"+864182000000"_s, u"0086-0418-2000000"_s, u"0418-200-0000"_s,
          u"０４１８－２００００００"_s, u"-0418-2000000-"_s, u"0418−2000000"_s}) {
        INFO(raw.toStdString());
        CHECK(landline::normalize(raw) == u"0418-2000000"_s);
        CHECK(phone::normalize(raw) == u"0418-2000000"_s);
    }
    CHECK(landline::normalize(u"02420000000") == u"024-20000000"_s);
    CHECK(landline::normalize(u"010-6000 0001") == u"010-60000001"_s);
    CHECK(landline::normalize(u"010 6000-0001") == u"010-60000001"_s);
}

TEST_CASE("extensions are kept behind a dash", "[identifiers]")
{
    for (const QString &raw : {u"0418-3000002转801"_s, u"0418-3000002-801"_s, u"0418-3000002 ext.801"_s,
                               u"0418-3000002#801"_s, u"04183000002-801"_s})
        CHECK(landline::normalize(raw) == u"0418-3000002-801"_s);
    CHECK(landline::fault(u"0418-3000002-801") == Fault::none);
    CHECK(landline::fault(u"0418-3000002-8010000") == Fault::landline);
    CHECK(landline::fault(u"0418-3000002-") == Fault::landline);
    CHECK(landline::fault(u"2000003-801") == Fault::none);
}

TEST_CASE("tidying does not make a wrong number right", "[identifiers]")
{
    for (const QString &raw : {u"12000000000"_s, u"1380000000"_s, u"138000000000"_s, u"418-2000000"_s,
                               u"0418-1000000"_s, u"00418-2000000"_s, u"0418-200000"_s, u"12345"_s, u"-"_s,
                               u"0418-"_s, u"不详"_s, u"1300000000O"_s}) {
        INFO(raw.toStdString());
        const auto problem = phone::check(phone::normalize(raw));
        REQUIRE(problem);
        CHECK(problem->code == "phone"s);
        CHECK(problem->suggestion.isEmpty());
        CHECK(vectorCode(problem->fault) == "E_PHONE"s);
    }
}

TEST_CASE("two numbers in one cell are told apart from a mistyped one", "[identifiers]")
{
    for (const QString &raw : {u"0418-2000000/13000000000"_s, u"13000000000、13000000001"_s,
                               u"13000000000，13000000001"_s, u"13000000000；13000000001"_s}) {
        INFO(raw.toStdString());
        const auto problem = phone::check(phone::normalize(raw));
        REQUIRE(problem);
        CHECK(problem->code == "several"s);
        CHECK(mobile::check(mobile::normalize(raw))->code == "several"s);
    }
}

TEST_CASE("a number a spreadsheet has shortened is named so", "[identifiers]")
{
    CHECK(mobile::check(mobile::normalize(u"1.3E+10"))->code == "scientific"s);
    CHECK(landline::check(landline::normalize(u"4.182e+09"))->code == "scientific"s);
    CHECK(phone::check(phone::normalize(u"1.3E+10"))->code == "scientific"s);
}

TEST_CASE("mobile and landline keep to their own kind", "[identifiers]")
{
    CHECK(mobile::fault(u"0418-2000000") == Fault::mobile);
    CHECK(landline::fault(u"13000000000") == Fault::landline);
    CHECK(phone::fault(u"13000000000") == Fault::none);
    CHECK(phone::fault(u"0418-2000000") == Fault::none);
    CHECK(mobile::fault(u"") == Fault::mobile);
    CHECK(landline::fault(u"") == Fault::landline);
    CHECK(landline::fault(u"0") == Fault::landline);
    CHECK(landline::fault(u"0-2000000") == Fault::landline);
}
