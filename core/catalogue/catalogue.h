// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger can hold, declared once. Tables, forms, lists, import columns, export, packages and the
// dictionary are loops over types(). A new type: its lines in a family header, and its place in types().
#pragma once

#include "core/catalogue/estates.h"
#include "core/catalogue/firms.h"
#include "core/catalogue/grades.h"
#include "core/catalogue/party.h"
#include "core/catalogue/projects.h"
#include "core/catalogue/units.h"

#include <QString>

namespace liuqing::catalogue {

// The schema version that this program writes; Field::sinceSchema never exceeds it.
inline constexpr int schemaVersion = 6;

// In an order in which links point to earlier types where they can
inline constexpr const RecordType *allTypes[] = {
    &unit::type,        &firm::type,       &former_name::type, &estate::type,
    &estate_part::type, &project::type,    &worker::type,      &staff_count::type,
    &party_org::type,   &instructor::type, &growth::type,      &grade::type,
};

constexpr std::span<const RecordType *const> types()
{
    return allTypes;
}

constexpr std::span<const Vocabulary *const> vocabularies()
{
    return vocabulary::all;
}

constexpr const RecordType *find(std::string_view key)
{
    for (const RecordType *type : allTypes) {
        if (type->key == key)
            return type;
    }
    return nullptr;
}

const RecordType *find(const QString &key);
const Field *findField(const RecordType &type, const QString &key);

} // namespace liuqing::catalogue
