// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a pack, and those of the fields that the office declared itself: their columns are headed by
// label or key, with or without the unit of the label.
#pragma once

#include "core/policy/synonyms.h"
#include "core/schema/declaredfields.h"

namespace liuqing::office {

Synonyms withDeclared(Synonyms words, const RecordType &type, const DeclaredFields &declared);

} // namespace liuqing::office
