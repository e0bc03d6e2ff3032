// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a field may hold, repeatable from a seed: for tests that say something about every field of
// every type. Texts are awkward on purpose; persons and codes are made up (see RandomCodes).
#pragma once

#include "core/schema/value.h"
#include "tests/core/identifiers/randomcodes.h"

#include <functional>

namespace liuqing::test {

class RandomValues
{
public:
    // The id a link to a type points to; by default any id
    using LinkTo = std::function<RecordId(std::string_view type)>;

    explicit RandomValues(uint32_t seed, LinkTo linkTo = {});

    int below(int count) { return m_codes.below(count); }
    bool chance(int percent) { return below(100) < percent; }
    QString text(int longest); // of at least one character
    RecordId id();
    Value of(const Field &field); // known, and passes checkValue

private:
    friend struct ValueMaker;

    RandomCodes m_codes;
    LinkTo m_linkTo;
};

} // namespace liuqing::test
