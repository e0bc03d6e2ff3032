// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/divisioncode.h"

#include "core/identifiers/clean.h"
#include "core/identifiers/damage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace liuqing::identifiers::divisioncode {

namespace {

// Dongguan, Zhongshan and Danzhou have towns and no counties
bool hasTownsWithoutCounties(QStringView code)
{
    return code.startsWith(u"4419") || code.startsWith(u"4420") || code.startsWith(u"4604");
}

bool isStructured(QStringView code)
{
    const std::array<bool, 4> given{code.mid(2, 2) != u"00", code.mid(4, 2) != u"00",
                                    code.mid(6, 3) != u"000", code.mid(9, 3) != u"000"};
    for (size_t level = 1; level < given.size(); ++level) {
        if (!given[level] || given[level - 1])
            continue;
        if (level != 2 || !given[0] || !hasTownsWithoutCounties(code))
            return false;
    }
    return true;
}

Message messageFor(Fault fault, QStringView code)
{
    switch (fault) {
    case Fault::format:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "A division code is 12 digits, this is \"%1\". Please take it from the list "
                              "of division codes."),
            {code.toString()});
    case Fault::province:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "No province has the code %1 with which this division code begins. Please "
                              "take it from the list of division codes."),
            {code.left(2).toString()});
    case Fault::structure:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "The division code %1 names a place but leaves out the one above it. Please "
                              "take it from the list of division codes."),
            {code.toString()});
    default:
        return Message(
            QT_TRANSLATE_NOOP("core",
                              "The town part %1 of this division code is above 599, which no street or "
                              "town has. Please take it from the list of division codes."),
            {code.mid(6, 3).toString()});
    }
}

} // namespace

QString normalize(QStringView raw)
{
    return cleanedWithoutDashes(raw);
}

Fault fault(QStringView code)
{
    if (code.size() != 12 || !allDigits(code))
        return Fault::format;
    if (!isProvince(code))
        return Fault::province;
    if (!isStructured(code))
        return Fault::structure;
    return code[6] > u'5' ? Fault::townRange : Fault::none;
}

std::optional<Problem> check(QStringView normalized)
{
    const Fault found = fault(normalized);
    if (found == Fault::none)
        return std::nullopt;
    if (auto damaged = spreadsheetDamage(normalized, found))
        return damaged;
    return Problem{problemCode(found), messageFor(found, normalized), {}, found};
}

std::optional<Level> level(QStringView code)
{
    if (fault(code) != Fault::none)
        return std::nullopt;
    if (code.mid(9) != u"000")
        return Level::village;
    if (code.mid(6) != u"000000")
        return Level::town;
    if (code.mid(4, 2) != u"00")
        return Level::county;
    return code.mid(2, 2) != u"00" ? Level::prefecture : Level::province;
}

} // namespace liuqing::identifiers::divisioncode
