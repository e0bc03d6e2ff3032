// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal row says, as values: each field with what it was before and after, sealed ones opened.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::journal {

struct FieldStep
{
    const Field *field = nullptr; // of the type; the office's own ones included
    Value before;
    Value after;
};

// part: the open or the personal half of a row. What nobody declared and what the catalogue no longer has is left out.
// Errors: "damaged" for a sealed value that does not open
Result<std::vector<FieldStep>> stepsIn(const Ledger &ledger, const RecordType &type, const RecordId &record, const QByteArray &part);

// One value in stored form
Result<Value> valueOf(const Ledger &ledger, const RecordType &type, const RecordId &record, const Field &field, const QJsonValue &stored);

} // namespace liuqing::journal
