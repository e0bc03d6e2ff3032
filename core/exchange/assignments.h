// SPDX-License-Identifier: GPL-3.0-or-later
// Values to be set on a record, packed into few bytes while a plan of many rows waits to be written.
#pragma once

#include "core/schema/value.h"

namespace liuqing {

struct Assignment
{
    const Field *field = nullptr;
    Value value; // unknown clears the field
};

// fields: all that may be assigned, always in the same order
QByteArray pack(std::span<const Field *const> fields, const std::vector<Assignment> &assignments);
std::vector<Assignment> unpack(std::span<const Field *const> fields, const QByteArray &packed);
// What is said of the field; nullptr: nothing
const Assignment *sayingOf(const Field &field, const std::vector<Assignment> &assignments);
// Whether the record holds all of it already
bool holds(const Record &record, const std::vector<Assignment> &assignments);
void assign(Record &record, const std::vector<Assignment> &assignments);

} // namespace liuqing
