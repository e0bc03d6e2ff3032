// SPDX-License-Identifier: GPL-3.0-or-later
// One data row of an office sheet as values of fields: each known, blank, a name that still has to be found
// (links), or a problem with the words the clerk typed and what to do. Decides nothing about the ledger.
#pragma once

#include "core/exchange/officerows.h"
#include "core/exchange/officevalue.h"
#include "core/schema/value.h"

namespace liuqing::office {

struct FieldReading
{
    const Field *field = nullptr;
    int column = 0;
    QString raw = {}; // as shown in the sheet
    liuqing::Value value = {}; // unknown for a blank cell, a problem, and links
    QStringList names = {}; // of linked records, not yet looked up
    Message doubt = {}; // worth a notice

    bool isBlank() const { return !isKnown(value) && names.isEmpty(); }
};

struct RowProblem
{
    const Field *field = nullptr;
    QString column = {}; // letters
    QString code = {}; // required length charset check … unknown_word: never translated
    QString raw = {};
    Message message = {};
    QString suggestion = {};
};

struct ParsedRow
{
    int number = 0;
    std::vector<FieldReading> fields; // of mapped columns, blank ones too
    std::vector<RowProblem> problems;
    std::vector<const Field *> absent; // required fields that no column of the sheet holds

    const FieldReading *find(const Field &field) const;
};

struct ReadingContext
{
    const RecordType &type;
    const Synonyms &synonyms;
    QDate today;
    bool dates1904 = false;
    QString areaUnit = {}; // of the sheet's head, for columns without a unit of their own
};

ParsedRow readRow(const OfficeRow &row, const ReadingContext &context);

} // namespace liuqing::office
