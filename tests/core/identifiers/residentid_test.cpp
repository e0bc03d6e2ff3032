// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/identifiers/residentid.h"
#include "tests/core/identifiers/randomcodes.h"

using namespace liuqing;
using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

const QDate today(2026, 11, 23);

std::string codeOf(const QString &number)
{
    const auto problem = residentid::check(number, today);
    return problem ? problem->code : "";
}

QString suggestionFor(const QString &number)
{
    const auto problem = residentid::check(number, today);
    return problem ? problem->suggestion : u"nothing is wrong"_s;
}

QString withCheck(const QString &first17)
{
    return first17 + residentid::checkCharacter(first17);
}

} // namespace

TEST_CASE("an ID number is tidied of spaces, full width, case, dashes and apostrophes", "[identifiers]")
{
    CHECK(residentid::normalize(u"２１０９９９１９９７１０１１２６５８") == u"210999199710112658"_s);
    CHECK(residentid::normalize(u"21099919621014836x") == u"21099919621014836X"_s);
    CHECK(residentid::normalize(u"'210999199110077377") == u"210999199110077377"_s);
    CHECK(residentid::normalize(u"210999 19911007 7377") == u"210999199110077377"_s);
    CHECK(residentid::normalize(u"210999-19911007—7377") == u"210999199110077377"_s);
    CHECK(residentid::normalize(u"\u202D210999199110077377\u202C") == u"210999199110077377"_s);
}

TEST_CASE("every single wrong digit of an ID number is caught", "[identifiers]")
{
    test::RandomCodes random(1);
    for (int i = 0; i < 2000; ++i) {
        const QString right = random.residentId();
        REQUIRE(residentid::fault(right, today) == Fault::none);
        for (qsizetype place = 0; place < 18; ++place) {
            QString wrong = right;
            for (const QChar other : QStringView(u"0123456789X")) {
                wrong[place] = other;
                if (wrong != right && residentid::fault(wrong, today) == Fault::none)
                    FAIL(right.toStdString() << " and " << wrong.toStdString());
            }
        }
    }
}

TEST_CASE("every two swapped neighbours in an ID number are caught", "[identifiers]")
{
    test::RandomCodes random(2);
    for (int i = 0; i < 5000; ++i) {
        const QString right = random.residentId();
        for (qsizetype place = 0; place + 1 < 18; ++place) {
            QString wrong = right;
            std::swap(wrong[place], wrong[place + 1]);
            if (wrong != right && residentid::fault(wrong, today) == Fault::none)
                FAIL(right.toStdString() << " and " << wrong.toStdString());
        }
    }
}

TEST_CASE("letters typed for digits in an ID number are suggested back and never wrongly", "[identifiers]")
{
    const QList<std::pair<QChar, QChar>> slips{{u'0', u'O'}, {u'1', u'I'}, {u'1', u'L'}, {u'2', u'Z'},
                                               {u'5', u'S'}, {u'8', u'B'}, {u'9', u'G'}, {u'6', u'G'}};
    test::RandomCodes random(3);
    int tried = 0;
    int suggested = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString right = random.residentId();
        QString wrong = right;
        for (const auto &[digit, letter] : slips) {
            if (random.below(3) == 0)
                wrong.replace(digit, letter);
        }
        if (wrong == right)
            continue;
        ++tried;
        const QString suggestion = suggestionFor(wrong);
        if (!suggestion.isEmpty()) {
            ++suggested;
            REQUIRE(suggestion == right);
        }
    }
    CHECK(tried > 15000);
    CHECK(suggested > tried * 7 / 10);
}

TEST_CASE("a last character that only looks like X is suggested as X", "[identifiers]")
{
    CHECK(suggestionFor(u"21099919871128529×"_s) == u"21099919871128529X"_s);
    CHECK(suggestionFor(u"21099919871128529*"_s) == u"21099919871128529X"_s);
    CHECK(suggestionFor(u"21099919871128529\u0425"_s) == u"21099919871128529X"_s);
    CHECK(suggestionFor(u"210999199710112658"_s) == u"nothing is wrong"_s);
}

TEST_CASE("swapped digits of an ID number are suggested back or left to a person", "[identifiers]")
{
    test::RandomCodes random(4);
    int suggested = 0;
    for (int i = 0; i < 5000; ++i) {
        const QString right = random.residentId();
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

TEST_CASE("a lost digit of an ID number is never guessed", "[identifiers]")
{
    CHECK(codeOf(u"21099919971011265"_s) == "length");
    CHECK(suggestionFor(u"21099919971011265"_s).isEmpty());
    CHECK(suggestionFor(u"2109991997101126588"_s).isEmpty());
}

TEST_CASE("the old number of 15 digits is converted only on wish", "[identifiers]")
{
    const auto problem = residentid::check(u"210902190001010", today);
    REQUIRE(problem);
    CHECK(problem->code == "length"s);
    CHECK(problem->message.text().contains(u"15 digits"));
    CHECK(problem->suggestion.isEmpty());
    const auto upgraded = residentid::upgradeFifteen(u"210999620811301");
    REQUIRE(upgraded);
    CHECK(upgraded->startsWith(u"21099919620811301"));
    CHECK(residentid::fault(*upgraded, today) == Fault::none);
    for (const QString &no : {u"210999621311301"_s, u"210999620811000"_s, u"210999620811996"_s,
                              u"200999620811301"_s, u"21099962081130"_s, u"21099962081130X"_s, u""_s})
        CHECK_FALSE(residentid::upgradeFifteen(no));
}

TEST_CASE("a birth date must exist and must not lie after today", "[identifiers]")
{
    const QString number = withCheck(u"21099920261123001"_s);
    CHECK(residentid::fault(number, QDate(2026, 11, 23)) == Fault::none);
    CHECK(residentid::fault(number, QDate(2026, 11, 22)) == Fault::birthDate);
    CHECK(codeOf(withCheck(u"21099920230229001"_s)) == "birth_date");
    CHECK(codeOf(withCheck(u"21099919991301001"_s)) == "birth_date");
    CHECK(residentid::birthDate(number) == QDate(2026, 11, 23));
    CHECK_FALSE(residentid::birthDate(u"2109992026112300").isValid());
}

TEST_CASE("an abolished county is right and an unknown province is wrong", "[identifiers]")
{
    CHECK(codeOf(withCheck(u"21099919700310113"_s)).empty());
    CHECK(codeOf(withCheck(u"20099919700310113"_s)) == "region");
    CHECK(codeOf(withCheck(u"83000019700310113"_s)).empty());
    CHECK(codeOf(withCheck(u"92184019700310113"_s)).empty()); // permanent residence card issued in 21
    CHECK(codeOf(withCheck(u"92084019700310113"_s)) == "region");
}

TEST_CASE("a sequence of 000 is wrong though the arithmetic is right", "[identifiers]")
{
    const auto problem = residentid::check(withCheck(u"21099919700311000"_s), today);
    REQUIRE(problem);
    CHECK(vectorCode(problem->fault) == "E_SEQ"s);
    CHECK(problem->code == "sequence"s);
}

TEST_CASE("the sequence tells men from women", "[identifiers]")
{
    CHECK(residentid::isMale(u"210902190001010018"));
    CHECK_FALSE(residentid::isMale(u"210911190402290029"));
    CHECK_FALSE(residentid::isMale(u""));
}

TEST_CASE("the problem of a wrong ID number says what to do", "[identifiers]")
{
    const auto problem = residentid::check(u"21A999199710112658", today);
    REQUIRE(problem);
    CHECK(problem->code == "charset"s);
    CHECK(problem->message.text().contains(u"\"A\""));
    CHECK(problem->message.text().contains(u"ID card"));
}
