// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/identifiers/clean.h"
#include "core/identifiers/problem.h"

#include <random>
#include <set>
#include <string>

using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;

namespace {

QString around(QChar c, int times = 1)
{
    return u"1"_s + QString(times, c) + u"2"_s;
}

} // namespace

TEST_CASE("every dash offices type is one dash", "[identifiers]")
{
    for (const QChar dash : QStringView(u"-‐‑‒–—―－﹣−─ー")) {
        INFO("U+" << QString::number(dash.unicode(), 16).toStdString());
        CHECK(cleaned(around(dash)) == u"1-2"_s);
        CHECK(cleaned(around(dash, 2)) == u"1-2"_s);
        CHECK(cleanedWithoutDashes(around(dash)) == u"12"_s);
    }
}

TEST_CASE("characters nobody sees are dropped", "[identifiers]")
{
    for (const QChar hidden :
         QStringView(u"\u200B\u200C\u200D\u2060\uFEFF\u202A\u202C\u00A0\u3000\u2003\t\r\n")) {
        INFO("U+" << QString::number(hidden.unicode(), 16).toStdString());
        CHECK(cleaned(around(hidden)) == u"12"_s);
        CHECK(cleaned(QString(hidden + u"12"_s + hidden)) == u"12"_s);
        CHECK(cleaned(QString(hidden)).isEmpty());
    }
}

TEST_CASE("the marks that keep digits text are dropped", "[identifiers]")
{
    for (const QString &raw : {u"'12"_s, u"‘12"_s, u"’12"_s, u"`12"_s, u"＇12"_s, u"'12'"_s, u"=\"12\""_s,
                               u" '12 "_s, u"\uFEFF'12"_s})
        CHECK(cleaned(raw) == u"12"_s);
    CHECK(cleaned(u"'").isEmpty());
    CHECK(cleaned(u"=\"\"").isEmpty());
}

TEST_CASE("what is clean is recognized", "[identifiers]")
{
    CHECK(isClean(u""));
    CHECK(isClean(u"91210902MA0TE5T16E"));
    CHECK_FALSE(isClean(u"91210902ma0te5t16e"));
    CHECK_FALSE(isClean(u"0418-2000000"));
    CHECK_FALSE(isClean(u"２"));
    CHECK(allDigits(u"0123456789"));
    CHECK_FALSE(allDigits(u""));
    CHECK_FALSE(allDigits(u"１２"));
}

TEST_CASE("cleaning twice changes nothing more", "[identifiers]")
{
    std::mt19937 engine(8);
    const QStringView pool = u"0123456789XxＡ１'’=\"-—－ \u3000\u200B.E+（）一转区Ω";
    for (int i = 0; i < 5000; ++i) {
        QString raw;
        for (uint32_t length = engine() % 24; length > 0; --length)
            raw += pool[static_cast<qsizetype>(engine() % static_cast<uint32_t>(pool.size()))];
        INFO(raw.toStdString());
        const QString once = cleaned(raw);
        REQUIRE(cleaned(once) == once);
    }
}

TEST_CASE("only provinces that exist are provinces", "[identifiers]")
{
    int count = 0;
    for (int code = 0; code < 100; ++code)
        count += isProvince(u"%1"_s.arg(code, 2, 10, QLatin1Char('0'))) ? 1 : 0;
    CHECK(count == 34);
    CHECK(isProvince(u"210902"));
    CHECK_FALSE(isProvince(u"2"));
    CHECK_FALSE(isProvince(u"2A"));
}

TEST_CASE("whole numbers come back from every way of writing them", "[identifiers]")
{
    std::mt19937_64 engine(9);
    for (int i = 0; i < 5000; ++i) {
        const qint64 wanted = static_cast<qint64>(engine() % 1000000000000000ULL);
        const QString digits = QString::number(wanted);
        REQUIRE(plainDecimal(digits) == digits);
        REQUIRE(plainDecimal(QString(digits + u".000")) == digits);
        const QString scientific = QString::number(static_cast<double>(wanted), 'e', 15);
        REQUIRE(plainDecimal(scientific) == digits);
    }
}

TEST_CASE("every fault has a rule code and a problem code of its own kind", "[identifiers]")
{
    std::set<std::string> rules;
    for (int i = 1; i <= static_cast<int>(Fault::phone); ++i) {
        const auto fault = static_cast<Fault>(i);
        CHECK(std::string(vectorCode(fault)).rfind("E_", 0) == 0);
        CHECK_FALSE(std::string(problemCode(fault)).empty());
        rules.insert(vectorCode(fault));
    }
    CHECK(rules.size() == static_cast<size_t>(Fault::phone));
    CHECK(std::string(vectorCode(Fault::none)).empty());
    CHECK(std::string(problemCode(Fault::regionDigits)) == "region");
    CHECK(std::string(problemCode(Fault::province)) == "region");
}
