// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as the spreadsheet readers hand them over.
#pragma once

#include "core/exchange/officevalue.h"

#include <string>

namespace liuqing::test {

inline Cell textCell(const QString &text)
{
    return {.kind = Cell::Kind::text, .text = text};
}

inline Cell numberCell(const QString &stored)
{
    return {.kind = Cell::Kind::number, .text = stored, .number = stored.toDouble()};
}

inline Cell dateCell(const QString &serial)
{
    return {.kind = Cell::Kind::number, .text = serial, .number = serial.toDouble(), .dateFormat = true};
}

inline Cell errorCell()
{
    return {.kind = Cell::Kind::error, .text = QStringLiteral("#REF!")};
}

inline Cell booleanCell(bool value)
{
    return {.kind = Cell::Kind::boolean, .text = value ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
}

// The problem's code; "" without one
template<typename T> std::string codeOf(const office::Value<T> &read)
{
    return read.problem ? read.problem->code : "";
}

} // namespace liuqing::test
