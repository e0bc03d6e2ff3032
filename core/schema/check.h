// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a value may be stored in a field at all: its shape, its range, its word list. What an office still
// has to find out is not checked here (incomplete truth is welcome); false truth is refused with a sentence.
#pragma once

#include "core/base/result.h"
#include "core/schema/declaredfields.h"
#include "core/schema/value.h"

namespace liuqing {

// Errors: "length", "not_a_number", "not_a_date", "unknown_word", or the code of an identifier check
Status checkValue(const RecordType &type, const Field &field, const Value &value, QDate today);
// What a record keeps of an office's own field, in stored form
Status checkStored(const RecordType &type, const Field &field, const QJsonValue &stored, QDate today);
// All values, and "required" for a field that must be known; own fields that nobody declared here pass
Status checkRecord(const Record &record, const DeclaredFields &declared, QDate today);

} // namespace liuqing
