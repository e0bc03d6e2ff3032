// SPDX-License-Identifier: GPL-3.0-or-later
// Typed text to values: what the command line and forms take for a field. Codes, dates as stored ("2019-03"),
// decimals with a point, links by id, code or name, several parts of a list separated by ";".
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::entry {

// Empty text is unknown. Errors: those of checkValue, "unknown_link", "ambiguous_link"
Result<Value> parse(const Ledger &ledger, const RecordType &type, const Field &field, const QString &text);

// A name to the one record it means. Errors: "unknown_link", "ambiguous_link"
Result<RecordId> link(const Ledger &ledger, const std::vector<const RecordType *> &targets, const QString &text);

// What a value reads like for people: labels of codes, titles of links; personal data masked unless wanted
Result<QString> shown(const Ledger &ledger, const Field &field, const Value &value, bool masked = true);
// What a record is called (store::titleOf), a person masked like everything personal
Result<QString> shownTitle(const Ledger &ledger, const Record &record, bool masked = true);
// The same for many records, a text for each of the fields: what they link to is read together
Result<std::vector<QStringList>> shown(const Ledger &ledger, const std::vector<Record> &records, const std::vector<const Field *> &fields,
                                       bool masked = true);
bool isMasked(const Field &field); // where nobody asks for it plain
QString maskedText(const Field &field, const QString &plain);

std::vector<const RecordType *> linkTargets(const Field &field);

} // namespace liuqing::entry
