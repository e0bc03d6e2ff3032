// SPDX-License-Identifier: GPL-3.0-or-later
// A closed list of words. Codes are stored and travel; labels are English source texts, shown translated.
#pragma once

#include <span>
#include <string_view>

namespace liuqing {

struct Term
{
    std::string_view code;
    const char *label;
};

struct Vocabulary
{
    std::string_view key;
    const char *label;
    std::span<const Term> terms;

    constexpr const Term *find(std::string_view code) const
    {
        for (const Term &term : terms) {
            if (term.code == code)
                return &term;
        }
        return nullptr;
    }
};

} // namespace liuqing
