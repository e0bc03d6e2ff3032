// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/problem.h"

#include <array>

namespace liuqing::identifiers {

namespace {

struct Codes
{
    const char *vector;
    const char *problem;
};

// In the order of Fault
constexpr std::array<Codes, 14> codes{{
    {"", ""},
    {"E_LEN", "length"},
    {"E_CHARSET", "charset"},
    {"E_REGION_DIGITS", "region"},
    {"E_PROVINCE", "region"},
    {"E_BIRTHDATE", "birth_date"},
    {"E_SEQ", "sequence"},
    {"E_CHECK", "check"},
    {"E_FORMAT", "format"},
    {"E_STRUCT", "structure"},
    {"E_TOWN_RANGE", "town_range"},
    {"E_MOBILE", "mobile"},
    {"E_LANDLINE", "landline"},
    {"E_PHONE", "phone"},
}};
static_assert(codes.size() == static_cast<size_t>(Fault::phone) + 1);

} // namespace

const char *vectorCode(Fault fault)
{
    return codes[static_cast<size_t>(fault)].vector;
}

const char *problemCode(Fault fault)
{
    return codes[static_cast<size_t>(fault)].problem;
}

} // namespace liuqing::identifiers
