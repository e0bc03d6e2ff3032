// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/residentid.h"

#include "core/identifiers/clean.h"
#include "core/identifiers/damage.h"
#include "core/identifiers/repair.h"

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace liuqing::identifiers::residentid {

namespace {

constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::u16string_view checkCharacters = u"10X98765432";

int twoDigits(QStringView text, qsizetype at)
{
    return (text[at].unicode() - u'0') * 10 + (text[at + 1].unicode() - u'0');
}

bool isIssuer(QStringView number)
{
    if (number.startsWith(u'9'))
        return isProvince(number.mid(1, 2));
    return isProvince(number) || number.startsWith(u"83");
}

bool fits(qsizetype place, QChar c)
{
    return isDigit(c) || (place == 17 && c == u'X');
}

QStringView lookAlikes(QChar c)
{
    switch (c.unicode()) {
    case u'O':
        return u"0";
    case u'D':
        return u"0";
    case u'Q':
        return u"0";
    case u'I':
        return u"1";
    case u'L':
        return u"1";
    case u'|':
        return u"1";
    case u'Z':
        return u"2";
    case u'S':
        return u"5";
    case u'G':
        return u"69";
    case u'B':
        return u"8";
    case 0x00D7:
        return u"X"; // multiplication sign
    case 0x0425:
        return u"X"; // Cyrillic Ha
    case u'*':
        return u"X";
    default:
        return {};
    }
}

bool isPlausible(QStringView number, const void *today)
{
    return fault(number, *static_cast<const QDate *>(today)) == Fault::none;
}

QString firstStranger(QStringView number)
{
    for (qsizetype place = 0; place < number.size(); ++place) {
        if (!fits(place, number[place]))
            return QString(number[place]);
    }
    return {};
}

Message lengthMessage(QStringView number)
{
    if (number.size() == 15 && allDigits(number)) {
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "This is the old ID number of 15 digits. Please enter the 18 characters of "
                              "the present card, or have the old number converted, which is noted in the "
                              "history."));
    }
    return Message(
        QT_TRANSLATE_NOOP("core",
                          "An ID number has 18 characters, this one has %1. Please copy it again from the "
                          "ID card."),
        {QString::number(number.size())});
}

Message messageFor(Fault fault, QStringView number)
{
    switch (fault) {
    case Fault::length:
        return lengthMessage(number);
    case Fault::charset:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "An ID number is made of 17 digits and a last digit or X; \"%1\" does not "
                              "belong there. Please compare it with the ID card."),
            {firstStranger(number)});
    case Fault::province:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "No province has the code %1 with which this ID number begins. Please "
                              "compare it with the ID card."),
            {number.left(2).toString()});
    case Fault::birthDate:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "The birth date %1 in this ID number does not exist or lies in the future. "
                              "Please compare it with the ID card."),
            {number.mid(6, 8).toString()});
    case Fault::sequence:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "Characters 15 to 17 of an ID number are never 000. Please compare it with "
                              "the ID card."));
    default:
        return Message(QT_TRANSLATE_NOOP("core",
                                         "The last character of the ID number does not match the others, so "
                                         "something was mistyped. Please compare it with the ID card."));
    }
}

} // namespace

QString normalize(QStringView raw)
{
    return cleanedWithoutDashes(raw);
}

QChar checkCharacter(QStringView first17)
{
    if (first17.size() != 17)
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        if (!isDigit(first17[i]))
            return {};
        sum += (first17[i].unicode() - u'0') * weights[static_cast<size_t>(i)];
    }
    return checkCharacters[static_cast<size_t>(sum % 11)];
}

QDate birthDate(QStringView number)
{
    if (number.size() != 18 || !allDigits(number.mid(6, 8)))
        return {};
    return QDate(twoDigits(number, 6) * 100 + twoDigits(number, 8), twoDigits(number, 10),
                 twoDigits(number, 12));
}

bool isMale(QStringView number)
{
    return number.size() == 18 && (number[16].unicode() & 1) != 0;
}

Fault fault(QStringView number, QDate today)
{
    if (number.size() != 18)
        return Fault::length;
    for (qsizetype place = 0; place < 18; ++place) {
        if (!fits(place, number[place]))
            return Fault::charset;
    }
    if (!isIssuer(number))
        return Fault::province;
    const QDate born = birthDate(number);
    if (!born.isValid() || born > today || born.year() < 1800)
        return Fault::birthDate;
    if (number.mid(14, 3) == u"000")
        return Fault::sequence;
    return checkCharacter(number.left(17)) == number[17] ? Fault::none : Fault::check;
}

std::optional<Problem> check(QStringView normalized, QDate today)
{
    const Fault found = fault(normalized, today);
    if (found == Fault::none)
        return std::nullopt;
    if (auto damaged = spreadsheetDamage(normalized, found))
        return damaged;
    Problem problem{problemCode(found), messageFor(found, normalized), {}, found};
    if (found == Fault::length)
        return problem;
    problem.suggestion = onlyRepair(normalized, {fits, lookAlikes, isPlausible, &today});
    // A wrong digit elsewhere can make a swap fit by chance: about every fourth does
    if (found == Fault::check && !problem.suggestion.isEmpty()) {
        problem.message =
            Message(QT_TRANSLATE_NOOP("core",
                                      "The last character of the ID number does not match "
                                      "the others. \"%1\" would match: accept it only after comparing "
                                      "it with the ID card."),
                    {problem.suggestion});
    }
    return problem;
}

std::optional<QString> upgradeFifteen(QStringView old)
{
    if (old.size() != 15 || !allDigits(old) || !isProvince(old) || old.mid(12) == u"000"
        || old.mid(12) >= u"996")
        return std::nullopt;
    const QString first17 = old.left(6).toString() + u"19"_s + old.mid(6).toString();
    QString whole = first17 + checkCharacter(first17);
    if (!birthDate(whole).isValid())
        return std::nullopt;
    return whole;
}

} // namespace liuqing::identifiers::residentid
