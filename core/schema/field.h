// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a record type: its stable key, its kind out of a closed set, and how sensitive it is.
// A further kind breaks the build in storage, reading, export and forms until it is handled everywhere.
#pragma once

#include "core/identifiers/identifiers.h"
#include "core/schema/vocabulary.h"

#include <cstdint>
#include <limits>
#include <variant>

namespace liuqing {

namespace kind {

enum class Script {
    free, // sentences: runs of blanks become one space
    name, // names of persons, firms, places: written with or without spaces
};

struct Text
{
    int max = 200;
    Script script = Script::free;
};

struct Integer
{
    int64_t min = 0;
    int64_t max = 100'000'000;
};

struct Year
{ };

// Scaled integer: 0.01 m² steps are scale 2. min and max are in the stored unit.
struct Scaled
{
    int scale = 2;
    int64_t min = 0;
    int64_t max = std::numeric_limits<int64_t>::max() / 1000;
};

struct YesNo
{ };

struct Date
{ };

struct Choice
{
    const Vocabulary *from;
};

struct Choices
{
    const Vocabulary *from;
};

struct Link
{
    std::string_view to;
};

struct Links
{
    std::span<const std::string_view> to;
};

// Files kept in the ledger beside the record (core/schema/attachedfile), added by themselves and never typed
struct Files
{ };

struct Identifier
{
    using Form = identifiers::Kind;
    Form form;
};

} // namespace kind

using Kind = std::variant<kind::Text, kind::Integer, kind::Year, kind::Scaled, kind::YesNo, kind::Date,
                          kind::Choice, kind::Choices, kind::Link, kind::Links, kind::Identifier, kind::Files>;

enum class Sensitivity {
    open,
    person, // a person's name in an office role: shown to the office, masked outside, personal in the journal
    masked, // ◐ personal: masked on screen and in exports, kept in the personal part of the journal
    sealed, // personal and encrypted at rest, found only through a keyed blind index
};

struct Field
{
    std::string_view key;
    const char *label;
    Kind kind;
    bool required = false;
    bool unique = false; // among live records
    Sensitivity sensitivity = Sensitivity::open;
    bool offUntilEnabled = false; // stored only after the office switched it on with purpose and legal basis
    const char *unit = nullptr; // unit of measure as shown, "m²"
    int sinceSchema = 1; // schema version that brought the field

    constexpr bool isPersonal() const { return sensitivity != Sensitivity::open; }
    // Not of the catalogue but an office's own (declaredfields.h); records keep it in extra
    constexpr bool isDeclared() const { return key.starts_with("x_"); }
};

// Whether its values are typed, read from sheets and pasted
constexpr bool isTyped(const Field &field)
{
    return !std::holds_alternative<kind::Files>(field.kind);
}

// The name of a kind in the dictionary: "text", "integer", "date" …
std::string_view kindName(const Kind &kind);

} // namespace liuqing
