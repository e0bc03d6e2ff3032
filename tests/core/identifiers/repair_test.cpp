// SPDX-License-Identifier: GPL-3.0-or-later
// The search for a repair with rules small enough to count its answers by hand.
#include "tests/support/catch.h"

#include "core/identifiers/repair.h"

using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;

namespace {

bool fits(qsizetype, QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'B';
}

QStringView lookAlikes(QChar c)
{
    switch (c.unicode()) {
    case u'O':
        return u"0";
    case u'G':
        return u"69";
    case u'8':
        return u"B";
    case u'B':
        return u"8";
    default:
        return {};
    }
}

bool isListed(QStringView value, const void *context)
{
    return static_cast<const QStringList *>(context)->contains(value);
}

QString repaired(QStringView wrong, const QStringList &valid)
{
    return onlyRepair(wrong, {fits, lookAlikes, isListed, &valid});
}

} // namespace

TEST_CASE("a letter that cannot stand there is replaced", "[identifiers]")
{
    CHECK(repaired(u"1O3", {u"103"_s}) == u"103"_s);
    CHECK(repaired(u"OO3", {u"003"_s}) == u"003"_s);
    CHECK(repaired(u"1G3", {u"163"_s}) == u"163"_s);
    CHECK(repaired(u"1G3", {u"193"_s}) == u"193"_s);
}

TEST_CASE("two valid readings are no suggestion", "[identifiers]")
{
    CHECK(repaired(u"1G3", {u"163"_s, u"193"_s}).isEmpty());
    CHECK(repaired(u"182", {u"1B2"_s, u"812"_s}).isEmpty());
    CHECK(repaired(u"123", {u"213"_s, u"132"_s}).isEmpty());
}

TEST_CASE("a letter without a reading is left to a person", "[identifiers]")
{
    CHECK(repaired(u"1W3", {u"103"_s, u"113"_s}).isEmpty());
}

TEST_CASE("one look-alike or one swap is found", "[identifiers]")
{
    CHECK(repaired(u"182", {u"1B2"_s}) == u"1B2"_s);
    CHECK(repaired(u"1B2", {u"182"_s}) == u"182"_s);
    CHECK(repaired(u"123", {u"132"_s}) == u"132"_s);
    CHECK(repaired(u"112", {u"121"_s}) == u"121"_s);
}

TEST_CASE("two slips are never suggested, but make one slip doubtful", "[identifiers]")
{
    CHECK(repaired(u"8O", {u"B0"_s}).isEmpty());
    CHECK(repaired(u"8O", {u"80"_s}) == u"80"_s);
    CHECK(repaired(u"8O", {u"80"_s, u"B0"_s}).isEmpty());
    CHECK(repaired(u"1234", {u"2143"_s}).isEmpty());
}

TEST_CASE("nothing valid near means no suggestion", "[identifiers]")
{
    CHECK(repaired(u"123", {}).isEmpty());
    CHECK(repaired(u"123", {u"321"_s}).isEmpty());
    CHECK(repaired(u"", {u"1"_s}).isEmpty());
}

TEST_CASE("a value full of readings is searched only so far", "[identifiers]")
{
    const QString many(18, u'G');
    CHECK(repaired(many, {QString(18, u'0')}).isEmpty());
}
