// SPDX-License-Identifier: GPL-3.0-or-later
// A record type: its fields in order, what names a record, which fields are its since and until, and by
// which keys an import recognizes a record it already has (tried in order; a record found by a later key must
// not contradict an earlier one).
#pragma once

#include "core/schema/field.h"

#include <array>

namespace liuqing {

struct MatchKey
{
    std::span<const Field *const> fields = {}; // all known, all equal
    std::span<const Field *const> exactly = {}; // equal, or unknown on both sides
    std::span<const Field *const> perhaps = {}; // equal, or unknown on either side: firm + name, and the mobile if known
};

// Fields that a form shows together under a heading; those in no section stand above them
struct Section
{
    const char *label;
    std::span<const Field *const> fields;
};

struct RecordType
{
    std::string_view key;
    const char *label;
    std::span<const Field *const> fields;
    const Field *title; // shown where the record is linked or listed
    const Field *since; // when the fact began in life
    const Field *until; // when it ended in life
    bool untilIsLastDay = false; // a contract ends with its last day; everything else is over on that day
    std::span<const MatchKey> matchKeys;
    std::span<const Section> sections = {};

    constexpr const Field *find(std::string_view fieldKey) const
    {
        for (const Field *field : fields) {
            if (field->key == fieldKey)
                return field;
        }
        return nullptr;
    }
    constexpr int indexOf(const Field &field) const
    {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i] == &field)
                return static_cast<int>(i);
        }
        return -1;
    }
};

// Text fields that take part in a match key are stored a second time in normalized form.
constexpr bool isMatchedByName(const RecordType &type, const Field &field)
{
    if (!std::holds_alternative<kind::Text>(field.kind))
        return false;
    for (const MatchKey &key : type.matchKeys) {
        for (const auto &parts : {key.fields, key.exactly, key.perhaps}) {
            for (const Field *part : parts) {
                if (part == &field)
                    return true;
            }
        }
    }
    return false;
}

constexpr std::string_view linkTarget(const Field &field)
{
    const auto *link = std::get_if<kind::Link>(&field.kind);
    return link == nullptr ? std::string_view() : link->to;
}

} // namespace liuqing
