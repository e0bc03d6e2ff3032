// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/identifiers.h"

#include "core/identifiers/clean.h"
#include "core/identifiers/creditcode.h"
#include "core/identifiers/damage.h"
#include "core/identifiers/divisioncode.h"
#include "core/identifiers/phones.h"
#include "core/identifiers/residentid.h"

namespace liuqing::identifiers {

namespace {

constexpr qsizetype digitsOfANumberCell = 15;

Checked checkNumberCell(Kind kind, const QString &text, QDate today)
{
    const QString digits = plainDecimal(text).value_or(text);
    if (digits.size() > digitsOfANumberCell && allDigits(digits))
        return {digits, lostDigits(fault(kind, digits, today))};
    const QString value = normalize(kind, digits);
    return {value, check(kind, value, today)};
}

} // namespace

QString normalize(Kind kind, QStringView raw)
{
    switch (kind) {
    case Kind::creditCode:
        return creditcode::normalize(raw);
    case Kind::residentId:
        return residentid::normalize(raw);
    case Kind::divisionCode:
        return divisioncode::normalize(raw);
    case Kind::mobile:
        return mobile::normalize(raw);
    case Kind::landline:
        return landline::normalize(raw);
    case Kind::phone:
        return phone::normalize(raw);
    }
    return raw.toString();
}

Fault fault(Kind kind, QStringView strict, QDate today)
{
    switch (kind) {
    case Kind::creditCode:
        return creditcode::fault(strict);
    case Kind::residentId:
        return residentid::fault(strict, today);
    case Kind::divisionCode:
        return divisioncode::fault(strict);
    case Kind::mobile:
        return mobile::fault(strict);
    case Kind::landline:
        return landline::fault(strict);
    case Kind::phone:
        return phone::fault(strict);
    }
    return Fault::format;
}

std::optional<Problem> check(Kind kind, QStringView normalized, QDate today)
{
    if (fault(kind, normalized, today) == Fault::none)
        return std::nullopt;
    switch (kind) {
    case Kind::creditCode:
        return creditcode::check(normalized);
    case Kind::residentId:
        return residentid::check(normalized, today);
    case Kind::divisionCode:
        return divisioncode::check(normalized);
    case Kind::mobile:
        return mobile::check(normalized);
    case Kind::landline:
        return landline::check(normalized);
    case Kind::phone:
        return phone::check(normalized);
    }
    return std::nullopt;
}

Checked checkCell(Kind kind, const QString &text, bool fromNumberCell, QDate today)
{
    if (fromNumberCell)
        return checkNumberCell(kind, text, today);
    if (fault(kind, text, today) == Fault::none)
        return {text, std::nullopt};
    const QString value = normalize(kind, text);
    if (value.isEmpty())
        return {};
    return {value, check(kind, value, today)};
}

} // namespace liuqing::identifiers
