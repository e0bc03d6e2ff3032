// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/identifiers/divisioncode.h"

using namespace liuqing;
using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;

namespace {

std::string codeOf(const QString &code)
{
    const auto problem = divisioncode::check(code);
    return problem ? problem->code : "";
}

} // namespace

TEST_CASE("division codes are read with spaces and in full width", "[identifiers]")
{
    CHECK(divisioncode::normalize(u"２１０９０２ 003 001") == u"210902003001"_s);
    CHECK(divisioncode::normalize(u"'210902-003-001") == u"210902003001"_s);
}

TEST_CASE("each broken rule of a division code has its own code", "[identifiers]")
{
    CHECK(codeOf(u"210902"_s) == "format");
    CHECK(codeOf(u"2109020030010"_s) == "format");
    CHECK(codeOf(u"990902003001"_s) == "region");
    CHECK(codeOf(u"210002003001"_s) == "structure");
    CHECK(codeOf(u"210900003001"_s) == "structure");
    CHECK(codeOf(u"210902000001"_s) == "structure");
    CHECK(codeOf(u"210902600001"_s) == "town_range");
    CHECK(codeOf(u"210902599001"_s).empty());
    CHECK(codeOf(u"2.10902E+11"_s) == "scientific");
}

TEST_CASE("cities without counties have towns right below them", "[identifiers]")
{
    CHECK(codeOf(u"441900003000"_s).empty());
    CHECK(divisioncode::level(u"441900003000") == divisioncode::Level::town);
    CHECK(codeOf(u"440000003000"_s) == "structure");
    CHECK(codeOf(u"441900000001"_s) == "structure");
}

TEST_CASE("a wrong division code has no level and no suggestion", "[identifiers]")
{
    CHECK_FALSE(divisioncode::level(u"210902000001"));
    CHECK(divisioncode::check(u"2109020O3000")->suggestion.isEmpty());
    CHECK(divisioncode::check(u"2109020O3000")->message.text().contains(u"\"2109020O3000\""));
}
