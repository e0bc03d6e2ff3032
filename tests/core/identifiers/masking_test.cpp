// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/identifiers/masking.h"

using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;

TEST_CASE("names keep their first and last character", "[identifiers]")
{
    CHECK(mask::name(u"甲乙") == u"甲*"_s);
    CHECK(mask::name(u"甲乙丙") == u"甲*丙"_s);
    CHECK(mask::name(u"甲") == u"*"_s);
    CHECK(mask::name(u"").isEmpty());
}

TEST_CASE("rare characters of two code units are not torn", "[identifiers]")
{
    CHECK(mask::name(u"\U0002A6A5\U00020BB7") == u"\U0002A6A5*"_s);
    CHECK(mask::name(u"甲\U00020BB7丙") == u"甲*丙"_s);
    CHECK(mask::surnameOnly(u"\U0002A6A5乙", u"某") == u"\U0002A6A5某"_s);
}

TEST_CASE("public notices show the surname alone, compound ones whole", "[identifiers]")
{
    CHECK(mask::surnameOnly(u"张甲", u"某") == u"张某"_s);
    CHECK(mask::surnameOnly(u"欧阳甲", u"*") == u"欧阳*"_s);
    CHECK(mask::surnameOnly(u"欧阳", u"某") == u"欧某"_s);
    CHECK(mask::surnameOnly(u"", u"某").isEmpty());
}

TEST_CASE("what has not the expected shape is hidden altogether", "[identifiers]")
{
    CHECK(mask::residentId(u"210902190001010") == u"***************"_s);
    CHECK(mask::residentIdStrict(u"2109") == u"****"_s);
    CHECK(mask::mobile(u"1300000000") == u"**********"_s);
    CHECK(mask::landline(u"2000") == u"****"_s);
    CHECK(mask::mobile(u"").isEmpty());
}

TEST_CASE("landlines keep the area code and the last four digits", "[identifiers]")
{
    CHECK(mask::landline(u"024-20000000") == u"024-****0000"_s);
    CHECK(mask::landline(u"2000003") == u"***0003"_s);
    CHECK(mask::landline(u"0418-3000002-801") == u"0418-***0002-***"_s);
}

TEST_CASE("addresses end at the building", "[identifiers]")
{
    CHECK(mask::address(u"某小区12栋3单元501") == u"某小区12栋***"_s);
    CHECK(mask::address(u"某小区A座1204") == u"某小区A座***"_s);
    CHECK(mask::address(u"某小区三号楼二单元") == u"某小区三号楼***"_s);
    CHECK(mask::address(u"某小区3#楼2-501") == u"某小区3#楼***"_s);
    CHECK(mask::address(u"和平街25号") == u"和平街***"_s);
    CHECK(mask::address(u"某小区3号楼") == u"某小区3号楼"_s);
    CHECK(mask::address(u"海州区和平街道") == u"海州区和平街道"_s);
    CHECK(mask::address(u"").isEmpty());
}

TEST_CASE("an ID number can be written in each of the six forms offices ask for", "[identifiers]")
{
    const QStringList expected{u"210902190001010018"_s,
                               u"210902 19000101 0018"_s,
                               u"210902********0018"_s,
                               u"2****************8"_s,
                               u"0018"_s,
                               QString()};
    REQUIRE(idForms.size() == 6);
    for (size_t i = 0; i < idForms.size(); ++i)
        CHECK(idAs(idForms[i].second, u"210902190001010018") == expected.at(qsizetype(i)));
}

TEST_CASE("a damaged ID number leaks in none of the masked forms", "[identifiers]")
{
    for (const IdForm form : {IdForm::masked684, IdForm::masked1161, IdForm::lastFour, IdForm::omitted})
        CHECK_FALSE(idAs(form, u"2109021900010100").contains(u'2'));
}
