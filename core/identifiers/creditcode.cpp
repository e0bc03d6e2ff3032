// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/creditcode.h"

#include "core/identifiers/clean.h"
#include "core/identifiers/damage.h"
#include "core/identifiers/repair.h"

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace liuqing::identifiers::creditcode {

namespace {

constexpr std::u16string_view alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array<int, 17> weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

constexpr std::array<int8_t, 128> makeValues()
{
    std::array<int8_t, 128> values{};
    values.fill(-1);
    for (size_t i = 0; i < alphabet.size(); ++i)
        values[alphabet[i]] = static_cast<int8_t>(i);
    return values;
}
constexpr std::array<int8_t, 128> values = makeValues();

int valueOf(QChar c)
{
    return c.unicode() < values.size() ? values[c.unicode()] : -1;
}

bool fits(qsizetype place, QChar c)
{
    return place >= 2 && place < 8 ? isDigit(c) : valueOf(c) >= 0;
}

QStringView lookAlikes(QChar c)
{
    switch (c.unicode()) {
    case u'O':
        return u"0";
    case u'I':
        return u"1";
    case u'Z':
        return u"2";
    case u'S':
        return u"5";
    case u'V':
        return u"UY";
    case u'0':
        return u"DQ";
    case u'D':
        return u"0";
    case u'Q':
        return u"0";
    case u'1':
        return u"L";
    case u'L':
        return u"1";
    case u'8':
        return u"B";
    case u'B':
        return u"8";
    case u'6':
        return u"G";
    case u'G':
        return u"6";
    default:
        return {};
    }
}

bool isPlausible(QStringView code, const void *)
{
    return fault(code) == Fault::none && isProvince(code.mid(2, 2));
}

QString firstStranger(QStringView code)
{
    for (const QChar c : code) {
        if (valueOf(c) < 0)
            return QString(c);
    }
    return {};
}

Message messageFor(Fault fault, QStringView code)
{
    switch (fault) {
    case Fault::length:
        return Message(QT_TRANSLATE_NOOP("core",
                                         "A unified social credit code has 18 characters, this one has %1. "
                                         "Please copy it again from the business licence."),
                       {QString::number(code.size())});
    case Fault::charset:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "\"%1\" never occurs in a unified social credit code: it is made of digits "
                              "and of letters without I, O, S, V and Z. Please compare it with the "
                              "business licence."),
            {firstStranger(code)});
    case Fault::regionDigits:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "Characters 3 to 8 of a unified social credit code are digits, here they "
                              "are \"%1\". Please compare it with the business licence."),
            {code.mid(2, 6).toString()});
    default:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "The last character of the unified social credit code does not match the "
                              "others, so something was mistyped. Please compare it with the business "
                              "licence."));
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
        const int value = valueOf(first17[i]);
        if (value < 0)
            return {};
        sum += value * weights[static_cast<size_t>(i)];
    }
    return alphabet[static_cast<size_t>((31 - sum % 31) % 31)];
}

Fault fault(QStringView code)
{
    if (code.size() != 18)
        return Fault::length;
    for (const QChar c : code) {
        if (valueOf(c) < 0)
            return Fault::charset;
    }
    if (!allDigits(code.mid(2, 6)))
        return Fault::regionDigits;
    return checkCharacter(code.left(17)) == code[17] ? Fault::none : Fault::check;
}

std::optional<Problem> check(QStringView normalized)
{
    const Fault found = fault(normalized);
    if (found == Fault::none)
        return std::nullopt;
    if (auto damaged = spreadsheetDamage(normalized, found))
        return damaged;
    Problem problem{problemCode(found), messageFor(found, normalized), {}, found};
    if (found == Fault::length)
        return problem;
    problem.suggestion = onlyRepair(normalized, {fits, lookAlikes, isPlausible});
    // A wrong digit elsewhere can make a swap fit by chance: about every fourth does
    if (found == Fault::check && !problem.suggestion.isEmpty()) {
        problem.message =
            Message(QT_TRANSLATE_NOOP("core",
                                      "The last character of the unified social credit code does not match "
                                      "the others. \"%1\" would match: accept it only after comparing "
                                      "it with the business licence."),
                    {problem.suggestion});
    }
    return problem;
}

bool organizationPartFits(QStringView code)
{
    constexpr std::array<int, 8> inner{3, 7, 9, 10, 5, 8, 4, 2};
    if (fault(code) != Fault::none)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const QChar c = code[8 + i];
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        sum += value * inner[static_cast<size_t>(i)];
    }
    const int wanted = 11 - sum % 11;
    const QChar written = wanted == 10 ? u'X' : static_cast<char16_t>(u'0' + wanted % 11);
    return code[16] == written;
}

} // namespace liuqing::identifiers::creditcode
