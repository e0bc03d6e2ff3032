// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an identifier: the broken rule (Fault), the stable code an import result carries, a
// sentence for the clerk, and a repair where the rules leave exactly one. A repair is offered, never applied.
#pragma once

#include "core/base/message.h"

#include <QString>

namespace liuqing::identifiers {

enum class Fault {
    none,
    length,
    charset,
    regionDigits,
    province,
    birthDate,
    sequence,
    check,
    format,
    structure,
    townRange,
    mobile,
    landline,
    phone,
};

struct Problem
{
    const char *code = nullptr; // "length", "fifteen_digits" …: never translated, never renamed
    Message message = {};
    QString suggestion = {}; // empty unless the rules leave exactly one
    Fault fault = Fault::none; // first broken rule of the strict form
};

// "E_LEN", "E_CHECK" …: the rule codes shared with other implementations of the standards; "" for none
const char *vectorCode(Fault fault);
// The code of a fault that has no finer diagnosis: "length", "check", "region" …
const char *problemCode(Fault fault);

} // namespace liuqing::identifiers
