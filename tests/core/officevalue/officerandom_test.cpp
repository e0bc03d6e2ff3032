// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of the readings that hold for every day, every figure and any rubbish.
#include "tests/support/catch.h"

#include "core/exchange/officedate.h"
#include "core/exchange/officenumber.h"
#include "core/exchange/officewords.h"
#include "core/identifiers/identifiers.h"
#include "tests/core/officevalue/cells.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QString rubbish(std::mt19937 *engine)
{
    const QStringView pool = u"0123456789.,-—/\\:T年月日号十〇二是否有无√×□☑○()（）【】%万千㎡元户约余EeXx+ "
                             u"'\"=\uFE0F\u200B\u3000";
    QString made;
    for (uint32_t length = 1 + (*engine)() % 12; length > 0; --length)
        made += pool[static_cast<qsizetype>((*engine)() % static_cast<uint32_t>(pool.size()))];
    return made;
}

QString grouped(QString whole)
{
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    return whole;
}

} // namespace

TEST_CASE("every day of a century is the same day in each way of writing it", "[office]")
{
    const QStringList forms{u"yyyy-MM-dd"_s, u"yyyy.M.d"_s,     u"yyyy/M/d"_s,
                            u"yyyyMMdd"_s,   u"yyyy年M月d日"_s, u"yyyy-MM-dd hh:mm:ss"_s};
    for (QDate day(1960, 1, 1); day < QDate(2060, 1, 1); day = day.addDays(13)) {
        const QString stored = day.toString(Qt::ISODate);
        INFO(stored.toStdString());
        for (const QString &form : forms)
            REQUIRE(office::date(textCell(QDateTime(day, QTime(8, 30)).toString(form))).value->stored()
                    == stored);
        const QString serial = QString::number(QDate(1899, 12, 30).daysTo(day));
        REQUIRE(office::date(dateCell(serial)).value->stored() == stored);
        REQUIRE(office::date(numberCell(serial)).value->stored() == stored);
        const QString from1904 = QString::number(QDate(1904, 1, 1).daysTo(day));
        REQUIRE(office::date(dateCell(from1904), true).value->stored() == stored);
    }
}

TEST_CASE("every figure is the same with separators, units and full width digits", "[office]")
{
    std::mt19937 engine(10);
    for (int i = 0; i < 3000; ++i) {
        const auto wanted = static_cast<int64_t>(engine());
        const QString digits = QString::number(wanted);
        QString wide;
        for (const QChar c : digits)
            wide += QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
        for (const QString &text :
             {digits, grouped(digits), wide, QString(grouped(digits) + u"户"), QString(digits + u".00")})
            REQUIRE(office::number(textCell(text), {}).value == wanted);
        REQUIRE(office::number(textCell(digits), {.scale = 2, .headingUnit = u"万㎡"_s}).value
                == wanted * 1000000);
    }
}

TEST_CASE("rubbish is blank, a value or a named problem, and never two of them", "[office]")
{
    std::mt19937 engine(11);
    const auto sound = [](const auto &read) {
        return !(read.value && read.problem)
            && (!read.problem || (read.problem->code && !read.problem->message.isEmpty()));
    };
    for (int i = 0; i < 20000; ++i) {
        const QString text = rubbish(&engine);
        INFO(text.toStdString());
        const Cell cell = i % 5 == 0 ? numberCell(text) : textCell(text);
        REQUIRE(sound(office::date(cell)));
        REQUIRE(sound(office::year(cell)));
        REQUIRE(sound(office::number(cell, {.scale = 2, .percent = i % 2 == 0})));
        REQUIRE(sound(office::yesNo(cell)));
        REQUIRE(sound(office::choice(cell, {{u"是"_s, u"yes"_s}})));
        REQUIRE(sound(office::text(cell)));
        REQUIRE_FALSE(office::normalizedHeading(text).name.contains(u' '));
    }
}

TEST_CASE("rubbish in an identifier is refused without harm", "[identifiers]")
{
    using namespace identifiers;
    std::mt19937 engine(12);
    const QDate today(2026, 11, 23);
    for (int i = 0; i < 20000; ++i) {
        const QString text = rubbish(&engine);
        INFO(text.toStdString());
        for (const Kind kind : {Kind::creditCode, Kind::residentId, Kind::divisionCode, Kind::mobile,
                                Kind::landline, Kind::phone}) {
            const Checked checked = checkCell(kind, text, i % 3 == 0, today);
            const bool right = !checked.value.isEmpty() && !checked.problem;
            REQUIRE(right == (!checked.value.isEmpty() && fault(kind, checked.value, today) == Fault::none));
        }
    }
}
