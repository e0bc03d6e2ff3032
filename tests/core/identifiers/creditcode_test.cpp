// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/identifiers/creditcode.h"
#include "tests/core/identifiers/randomcodes.h"

using namespace liuqing;
using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

const QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

QString suggestionFor(const QString &code)
{
    const auto problem = creditcode::check(code);
    return problem ? problem->suggestion : u"nothing is wrong"_s;
}

} // namespace

TEST_CASE("a credit code is tidied of everything that is only typing", "[identifiers]")
{
    const QString right = u"91210902MA0TE5T16E"_s;
    for (const QString &raw :
         {u"91210902ma0te5t16e"_s, u" 91210902 MA0TE5T16E "_s, u"'91210902MA0TE5T16E"_s,
          u"９１２１０９０２ＭＡ０ＴＥ５Ｔ１６Ｅ"_s, u"91210902-MA0TE5T16-E"_s,
          u"91210902\u200BMA0TE5T16E\uFEFF"_s, u"=\"91210902MA0TE5T16E\""_s, u"91210902MA0TE5T16E\r\n"_s,
          u"‘91210902MA0TE5T16E"_s, u"91210902　MA0TE5T16E"_s})
        CHECK(creditcode::normalize(raw) == right);
    CHECK(creditcode::normalize(right) == right);
    CHECK(creditcode::normalize(u"").isEmpty());
}

TEST_CASE("tidying never turns one letter into another", "[identifiers]")
{
    CHECK(creditcode::normalize(u"9121O9O2MAOTE5T16E") == u"9121O9O2MAOTE5T16E"_s);
}

TEST_CASE("every single wrong character of a credit code is caught", "[identifiers]")
{
    test::RandomCodes random(20261123);
    for (int i = 0; i < 300; ++i) {
        const QString right = random.creditCode();
        REQUIRE(creditcode::fault(right) == Fault::none);
        for (qsizetype place = 0; place < 18; ++place) {
            QString wrong = right;
            for (const QChar other : alphabet) {
                wrong[place] = other;
                if (wrong != right && creditcode::fault(wrong) == Fault::none)
                    FAIL(right.toStdString() << " and " << wrong.toStdString());
            }
        }
    }
}

TEST_CASE("two swapped neighbours in a credit code are caught wherever the arithmetic can", "[identifiers]")
{
    // Weights are powers of 3: neighbours differ modulo 31 everywhere, also beside the check character (28
    // and 1)
    test::RandomCodes random(7);
    for (int i = 0; i < 2000; ++i) {
        const QString right = random.creditCode();
        for (qsizetype place = 0; place + 1 < 18; ++place) {
            QString wrong = right;
            std::swap(wrong[place], wrong[place + 1]);
            if (wrong != right && creditcode::fault(wrong) == Fault::none)
                FAIL(right.toStdString() << " and " << wrong.toStdString());
        }
    }
}

TEST_CASE("letters typed for digits in a credit code are suggested back and never wrongly", "[identifiers]")
{
    const QList<std::pair<QChar, QChar>> slips{{u'0', u'O'}, {u'1', u'I'}, {u'2', u'Z'}, {u'5', u'S'}};
    test::RandomCodes random(42);
    int suggested = 0;
    int tried = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString right = random.creditCode();
        QString wrong = right;
        for (const auto &[digit, letter] : slips) {
            if (random.below(2) == 0)
                wrong.replace(digit, letter);
        }
        if (wrong == right)
            continue;
        ++tried;
        const QString suggestion = suggestionFor(wrong);
        if (suggestion.isEmpty())
            continue;
        ++suggested;
        REQUIRE(suggestion == right);
    }
    CHECK(tried > 10000);
    CHECK(suggested > tried * 6 / 10);
}

TEST_CASE("one look-alike inside the alphabet is suggested back or left to a person", "[identifiers]")
{
    const QList<std::pair<QChar, QChar>> slips{{u'8', u'B'}, {u'B', u'8'}, {u'0', u'D'}, {u'D', u'0'},
                                               {u'1', u'L'}, {u'L', u'1'}, {u'6', u'G'}, {u'G', u'6'},
                                               {u'0', u'Q'}, {u'Q', u'0'}};
    test::RandomCodes random(4711);
    int suggested = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString right = random.creditCode();
        const auto [from, to] = slips.at(random.below(int(slips.size())));
        const qsizetype place = right.indexOf(from, random.below(10));
        if (place < 0)
            continue;
        QString wrong = right;
        wrong[place] = to;
        const QString suggestion = suggestionFor(wrong);
        if (!suggestion.isEmpty()) {
            ++suggested;
            REQUIRE(suggestion == right);
        }
    }
    CHECK(suggested > 2000);
}

TEST_CASE("swapped neighbours are suggested back only when nothing else fits", "[identifiers]")
{
    CHECK(suggestionFor(u"91201902MA0TE5T16E"_s) == u"91210902MA0TE5T16E"_s);
    test::RandomCodes random(99);
    int suggested = 0;
    for (int i = 0; i < 5000; ++i) {
        const QString right = random.creditCode();
        const int place = random.below(17);
        QString wrong = right;
        std::swap(wrong[place], wrong[place + 1]);
        const QString suggestion = wrong == right ? QString() : suggestionFor(wrong);
        if (!suggestion.isEmpty()) {
            ++suggested;
            REQUIRE(suggestion == right);
        }
    }
    CHECK(suggested > 1000);
}

TEST_CASE("a credit code of the wrong length is never completed", "[identifiers]")
{
    const auto problem = creditcode::check(u"91210902MA0TE5T16");
    REQUIRE(problem);
    CHECK(problem->code == "length"s);
    CHECK(problem->suggestion.isEmpty());
    CHECK(problem->message.text().contains(u"this one has 17"));
}

TEST_CASE("a letter that has several readings brings no suggestion unless the check decides", "[identifiers]")
{
    const auto problem = creditcode::check(u"91210902IA0TE5T16E");
    REQUIRE(problem);
    CHECK(problem->code == "charset"s);
    CHECK(problem->message.text().contains(u"\"I\""));
    CHECK(problem->suggestion.isEmpty());
}

TEST_CASE("letters in the region of a credit code are named as such", "[identifiers]")
{
    const auto problem = creditcode::check(u"9121A902MA0TE5T16E");
    REQUIRE(problem);
    CHECK(problem->code == "region"s);
    CHECK(vectorCode(problem->fault) == "E_REGION_DIGITS"s);
    CHECK(problem->message.text().contains(u"\"21A902\""));
}

TEST_CASE("the organization part inside a credit code has a check of its own", "[identifiers]")
{
    CHECK(creditcode::organizationPartFits(u"91350100M000100Y43"));
    const QString otherBody = u"91350100M000100Y5"_s;
    const QString misfit = otherBody + creditcode::checkCharacter(otherBody);
    CHECK(creditcode::fault(misfit) == Fault::none);
    CHECK_FALSE(creditcode::organizationPartFits(misfit));
    CHECK_FALSE(creditcode::organizationPartFits(u"91350100M000100Y44"));
    CHECK(creditcode::checkCharacter(u"91350100M000100Y4") == u'3');
    CHECK(creditcode::checkCharacter(u"91350100M000100Y").isNull());
    CHECK(creditcode::checkCharacter(u"91350100M000100YO").isNull());
}

TEST_CASE("a suggested code is to be compared with the document, because a swap may fit by chance", "[identifiers]")
{
    const auto problem = creditcode::check(u"91201902MA0TE5T16E");
    REQUIRE(problem);
    CHECK(problem->code == "check"s);
    CHECK(problem->message.text().contains(problem->suggestion));
    CHECK(problem->message.text().contains(u"only after comparing"));
}
